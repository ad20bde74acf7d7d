import { scanStatement, type Token } from './scan-statement';

/** Longest statement that is taken, in UTF-16 units. */
const LONGEST = 20_000;

/** Why a typed statement is not run; `word` is what in it is meant, `''` where nothing by itself. */
export interface StatementRefusal {
	readonly reason:
		| 'empty'
		| 'too_long'
		| 'unclosed'
		| 'several'
		| 'unbalanced'
		| 'not_a_question'
		| 'forbidden'
		| 'parameter'
		| 'totals_days'
		| 'totals_many';
	readonly word: string;
}

/** A statement that may be put to the engine, without the semicolon at its end, or why not. */
export type CheckedStatement =
	| { readonly kind: 'fit'; readonly text: string; readonly tokens: readonly Token[] }
	| ({ readonly kind: 'refused' } & StatementRefusal);

const QUESTIONS = new Set('select with from values table describe summarize show pivot unpivot'.split(' '));

/** Schemas and databases: what is documented is found without naming one. */
const SCHEMAS = new Set('store coded views main memory system temp information_schema pg_catalog'.split(' '));

/**
 * Functions that reach for files, for the engine's own workings, or run text as a statement. The engine refuses files
 * by itself; here it is said in plain words.
 */
const FUNCTIONS =
	/^(?:read_|write_|duckdb_|pragma_|pg_|parquet_|sqlite_|postgres_|mysql_|iceberg_|delta_|enable_|disable_|truncate_|force_)|_scan(?:_dumb)?$|^(?:query|query_table|glob|sniff_csv|getvariable|getenv|checkpoint|nextval|currval|setseed|current_setting|which_secret|load_aws_credentials|sql_auto_complete|test_all_types|test_vector_types|copy_database|storage_info|show_databases)$/u;

function refuse(reason: StatementRefusal['reason'], word = ''): CheckedStatement {
	return { kind: 'refused', reason, word };
}

function isSign(token: Token | undefined, value: string): boolean {
	return token?.kind === 'sign' && token.value === value;
}

function isBalanced(tokens: readonly Token[]): boolean {
	let depth = 0;
	for (const token of tokens) {
		if (isSign(token, '(')) depth += 1;
		else if (isSign(token, ')')) depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** The first thing named that lies outside what is documented. */
function findForbidden(tokens: readonly Token[]): string | null {
	for (const [at, token] of tokens.entries()) {
		const next = tokens[at + 1];
		const before = tokens[at - 1];
		const isNamed = token.kind === 'word' || token.kind === 'name';
		const value = token.value.toLowerCase();
		if (isNamed && isSign(next, '.') && SCHEMAS.has(value)) return token.value;
		if (isNamed && isSign(next, '(') && FUNCTIONS.test(value)) return token.value;
		if (token.kind === 'text' && before?.kind === 'word' && /^(?:from|join)$/u.test(before.value))
			return token.value;
	}
	return null;
}

/**
 * Looks at a typed statement before the engine does: one question only, its brackets, quotes and comments closed, no
 * file, schema or inner function named. What passes is still only prepared inside `SELECT * FROM (…)`, by an engine
 * that is closed to files and network and holds nothing else: that is what keeps it harmless, not this.
 */
export function checkStatement(written: string): CheckedStatement {
	if (written.length > LONGEST) return refuse('too_long');
	const scanned = scanStatement(written);
	if (!scanned.isClosed) return refuse('unclosed');
	const ends = scanned.tokens.findIndex((token) => isSign(token, ';'));
	const tokens = ends < 0 ? scanned.tokens : scanned.tokens.slice(0, ends);
	const rest = ends < 0 ? [] : scanned.tokens.slice(ends);
	if (rest.some((token) => !isSign(token, ';'))) return refuse('several');
	const first = tokens.find((token) => !isSign(token, '('));
	if (first === undefined) return refuse('empty');
	if (first.kind !== 'word' || !QUESTIONS.has(first.value))
		return refuse('not_a_question', written.slice(first.start, first.end));
	if (!isBalanced(tokens)) return refuse('unbalanced');
	const parameter = tokens.find((token) => isSign(token, '?') || isSign(token, '$'));
	if (parameter !== undefined) return refuse('parameter', parameter.value);
	const forbidden = findForbidden(tokens);
	if (forbidden !== null) return refuse('forbidden', forbidden);
	const text = written.slice(0, ends < 0 ? written.length : scanned.tokens[ends]?.start);
	return { kind: 'fit', text, tokens };
}
