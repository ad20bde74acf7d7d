import type { StatementId } from '../domain/brand';
import type { Link, LinkStrength, Statement } from '../domain/statement';
import { writeStatement } from '../ingest/write-statement';
import type { Joined } from '../ingest/joined';
import type { Reference } from '../reference/reference';
import type { Entry } from '../workspace/entry';
import type { Cells } from './decided-files';
import { keepLink, keepStatement } from './limitation-decisions';
import { newKey } from './new-key';
import { reportText } from './report-text';

/** The cells of a statement, which its id always names. */
export type StatementCells = Cells & { readonly id: string };

/** What changes of statements are made with: the lists, what is loaded, and who makes them. */
export interface EditContext {
	readonly reference: Reference;
	readonly joined: Pick<Joined, 'reports' | 'statements' | 'links' | 'categories' | 'categoryEntries'>;
	/** `null` where no name was given. */
	readonly author: string | null;
}

/** One of the statements that another is split into, with the links that are its own. */
export interface StatementPart {
	readonly text: string;
	/** A code of its list; `''` for none. */
	readonly category: string;
	readonly keeps: readonly Link[];
}

/** What a person says of a pair where statements that become one were linked differently. */
export interface SettledPair {
	readonly other: StatementId;
	readonly strength: LinkStrength;
}

/** What a statement becomes where several are merged. */
export interface MergedText {
	readonly text: string;
	readonly category: string;
}

/** A name for a statement that no other has, also on another machine. */
export function newStatementId(): StatementId {
	return `nd-${newKey()}` as StatementId;
}

/** A statement as a row of the format, its document named so that reading finds the same again. */
export function cellsOfStatement(
	statement: Statement,
	{ reference, joined }: Pick<EditContext, 'reference' | 'joined'>
): StatementCells {
	const report = joined.reports.find(({ id }) => id === statement.report);
	return {
		...writeStatement(statement, reference),
		...(report !== undefined && { report: reportText(report) }),
		id: statement.id
	};
}

/** Each statement put into a category (`''` for none), in one step; those that are in it already are left alone. */
export function categoriseStatements(
	statements: readonly Statement[],
	category: string,
	context: EditContext
): readonly Entry[] {
	return statements
		.filter((statement) => statement.categoryText !== category)
		.map((statement) => keepStatement({ ...cellsOfStatement(statement, context), category }, context.author));
}

/**
 * A statement split into parts that take its place. A link is kept by the parts that claim it, as firm as it was; to
 * the others it comes as a suggestion when the files are joined.
 */
export function splitStatement(
	statement: Statement,
	parts: readonly StatementPart[],
	context: EditContext
): readonly Entry[] {
	const { author } = context;
	return parts.flatMap(({ text, category, keeps }) => {
		const id = newStatementId();
		const cells = cellsOfStatement(statement, context);
		const row = { ...cells, id, text, category, text_en: '', replaces: statement.id };
		const links = keeps.map(({ limitation, direction, strength, note }) => {
			const pair =
				limitation === statement.id ? { limitation: id, direction } : { limitation, direction: id };
			return keepLink({ ...pair, strength, note }, author);
		});
		return [keepStatement(row, author), ...links];
	});
}

/** Texts each once, in their order, as one cell. */
function together(texts: readonly string[], separator = '; '): string {
	return [...new Set(texts.filter((text) => text !== ''))].join(separator);
}

/**
 * Statements of one document merged into one that takes their place and has their topics, indicators, bodies and
 * places together. Their links move to it by themselves; `pairs` says what counts where they differ.
 */
export function mergeStatements(
	statements: readonly [Statement, ...Statement[]],
	{ text, category }: MergedText,
	pairs: readonly SettledPair[],
	context: EditContext
): readonly Entry[] {
	const { author } = context;
	const [first] = statements;
	const rows = statements.map((statement) => cellsOfStatement(statement, context));
	const all = (column: string): string => together(rows.map((row) => row[column] ?? ''));
	const list = (values: readonly string[]): string => together(values);
	const english = rows.map((row) => row['text_en'] ?? '');
	const id = newStatementId();
	const row: StatementCells = {
		...cellsOfStatement(first, context),
		id,
		text,
		category,
		text_en: english.includes('') ? '' : together(english),
		topic: list(statements.flatMap(({ topics }) => topics)),
		indicator: list(statements.flatMap(({ indicators }) => indicators)),
		body: all('body'),
		place_in_report: all('place_in_report'),
		deadline: all('deadline'),
		target: all('target'),
		source: all('source'),
		note: all('note'),
		replaces: together(statements.map((statement) => statement.id))
	};
	const links = pairs.map(({ other, strength }) => {
		const pair =
			first.kind === 'limitation'
				? { limitation: id, direction: other }
				: { limitation: other, direction: id };
		return keepLink({ ...pair, strength, note: '' }, author);
	});
	return [keepStatement(row, author), ...links];
}

/** The statements at the other end whose links with these differ in strength, with what is said of each. */
export function differingPairs(
	statements: readonly Statement[],
	links: readonly Link[]
): ReadonlyMap<StatementId, readonly LinkStrength[]> {
	const ids = new Set(statements.map(({ id }) => id));
	const said = new Map<StatementId, LinkStrength[]>();
	for (const { limitation, direction, strength, confidence } of links) {
		const other = ids.has(limitation) ? direction : ids.has(direction) ? limitation : null;
		if (other === null || confidence === 'low') continue;
		const strengths = said.get(other) ?? [];
		if (!strengths.includes(strength)) said.set(other, [...strengths, strength]);
	}
	return new Map([...said].filter(([, strengths]) => strengths.length > 1));
}
