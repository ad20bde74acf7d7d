import {
	DECISIONS_VERSION,
	DELIMITERS,
	ENCODINGS,
	LOADABLE_KINDS,
	NO_DECISIONS,
	REPAIRS,
	SECTION_LEVELS,
	SPREADS,
	type CellEdit,
	type ColumnDecision,
	type ColumnRef,
	type Constant,
	type CrosstabDecision,
	type DateDecision,
	type FileDecisions,
	type HeaderDecision,
	type NumberDecision,
	type RowDecision,
	type SectionDecision,
	type SpreadColumn
} from './decisions';
import {
	ALIAS_KINDS,
	NO_MEMORY,
	type ImportMemory,
	type NameAlias,
	type RememberedMapping
} from './import-memory';
import {
	byKind,
	choice,
	listOf,
	objectOf,
	orNull,
	text,
	whole,
	type Check,
	type JsonProblem
} from './json-check';

/** Limits of the product: columns of a table, characters of a cell. */
const COLUMNS_MAX = 1000;
const CELL_MAX = 1024 * 1024;
const NAME_MAX = 10_000;
/** More corrections by hand than anybody makes; a million rows may be kept though alike. */
const EDITS_MAX = 100_000;
const ROWS_MAX = 1_000_000;
const ALIASES_MAX = 100_000;
const MAPPINGS_MAX = 10_000;
/** Names of the format's columns. */
const FIELD_MAX = 100;

/** A value that came from outside: whole and of its shape, or why not (at most twenty problems). */
export type Decoded<Value> =
	| { readonly kind: 'read'; readonly value: Value }
	| { readonly kind: 'problems'; readonly problems: readonly JsonProblem[] };

const ref = objectOf<ColumnRef>({ header: text(CELL_MAX), occurrence: whole(1) }, { occurrence: 1 });
const constant = objectOf<Constant>({ column: text(FIELD_MAX), text: text(CELL_MAX) });
const version = choice([DECISIONS_VERSION]);

const columnDecision = objectOf<ColumnDecision>({
	column: ref,
	is: byKind<ColumnDecision['is']>(
		new Map<string, Check<ColumnDecision['is']>>([
			['column', objectOf({ kind: choice(['column']), name: text(FIELD_MAX) })],
			['note', objectOf({ kind: choice(['note']) })],
			['ignore', objectOf({ kind: choice(['ignore']) })]
		])
	)
});

const header = byKind<HeaderDecision>(
	new Map<string, Check<HeaderDecision>>([
		[
			'rows',
			objectOf<Extract<HeaderDecision, { kind: 'rows' }>>(
				{ kind: choice(['rows']), line: whole(1), rows: choice<1 | 2>([1, 2]) },
				{ rows: 1 }
			)
		],
		['none', objectOf({ kind: choice(['none']), names: listOf(text(NAME_MAX), COLUMNS_MAX) })]
	])
);

const spreadColumn = objectOf<SpreadColumn>(
	{
		column: ref,
		role: choice<SpreadColumn['role']>(['value', 'total']),
		sets: listOf(constant, COLUMNS_MAX)
	},
	{ role: 'value', sets: [] }
);

const crosstab = byKind<CrosstabDecision>(
	new Map<string, Check<CrosstabDecision>>([
		['none', objectOf({ kind: choice(['none']) })],
		[
			'spread',
			objectOf({
				kind: choice(['spread']),
				spread: choice(SPREADS),
				columns: listOf(spreadColumn, COLUMNS_MAX)
			})
		]
	])
);

const decisions = objectOf<FileDecisions>(
	{
		version,
		encoding: orNull(choice(ENCODINGS)),
		repair: orNull(choice(REPAIRS)),
		delimiter: orNull(choice(DELIMITERS)),
		sheet: orNull(text(NAME_MAX)),
		header: orNull(header),
		kind: orNull(choice(LOADABLE_KINDS)),
		columns: listOf(columnDecision, COLUMNS_MAX),
		constants: listOf(constant, COLUMNS_MAX),
		crosstab: orNull(crosstab),
		numbers: listOf(objectOf<NumberDecision>({ column: ref, style: choice(['vi', 'en']) }), COLUMNS_MAX),
		dates: listOf(objectOf<DateDecision>({ column: ref, order: choice(['dmy', 'mdy']) }), COLUMNS_MAX),
		dash: orNull(choice(['zero', 'blank'])),
		sections: listOf(
			objectOf<SectionDecision>({ level: choice(SECTION_LEVELS), column: text(FIELD_MAX) }),
			SECTION_LEVELS.length
		),
		rows: listOf(objectOf<RowDecision>({ line: whole(1), fate: choice(['take', 'drop']) }), ROWS_MAX),
		edits: listOf(
			objectOf<CellEdit>({
				line: whole(1),
				column: ref,
				text: text(CELL_MAX),
				by: text(NAME_MAX),
				at: text(FIELD_MAX)
			}),
			EDITS_MAX
		),
		duplicates: listOf(whole(1), ROWS_MAX)
	},
	NO_DECISIONS
);

const memory = objectOf<ImportMemory>(
	{
		version,
		aliases: listOf(
			objectOf<NameAlias>({ kind: choice(ALIAS_KINDS), written: text(NAME_MAX), code: text(FIELD_MAX) }),
			ALIASES_MAX
		),
		mappings: listOf(
			objectOf<RememberedMapping>({
				signature: text(FIELD_MAX),
				kind: choice(LOADABLE_KINDS),
				columns: listOf(columnDecision, COLUMNS_MAX)
			}),
			MAPPINGS_MAX
		)
	},
	NO_MEMORY
);

function decode<Value>(check: Check<Value>, value: unknown, path: string): Decoded<Value> {
	const found: JsonProblem[] = [];
	const read = check(value, path, found);
	return found.length === 0 ? { kind: 'read', value: read } : { kind: 'problems', problems: found };
}

/**
 * Reads decisions from where anything may stand: a stored workspace, a backup, a `--mapping` file. Fields left out
 * are *not decided*; a field of no known name or shape is a problem and nothing is read. `path` begins the paths
 * of the problems.
 */
export function readDecisions(value: unknown, path = ''): Decoded<FileDecisions> {
	return decode(decisions, value, path);
}

/** Reads an import memory from where anything may stand; see `readDecisions`. */
export function readImportMemory(value: unknown, path = ''): Decoded<ImportMemory> {
	return decode(memory, value, path);
}
