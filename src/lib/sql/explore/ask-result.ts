import { formStatement, type Statement } from '../statement';

/** How a column of a result is shown and ordered. */
export type ResultKind = 'text' | 'number' | 'time' | 'truth';

/** A column of a result as the engine describes it. */
export interface DescribedColumn {
	readonly name: string;
	/** The engine's own word for its type. */
	readonly type: string;
}

/** Longest cell that is fetched, in characters: what a spreadsheet's cell holds at most. */
const LONGEST_CELL = 32_767;

/**
 * The typed text as one part of a statement: the line breaks keep a comment at its end from taking the bracket along.
 * Prepared through the engine's interface this is one statement or an error.
 */
function within(text: string): string {
	return `(\n${text}\n)`;
}

/** What is prepared to see whether a typed text is one question. It is never run. */
export function probeText(text: string): Statement {
	return formStatement(() => `SELECT * FROM ${within(text)} AS result`);
}

/** The names and types of what a typed text gives. */
export function describeResult(text: string): Statement<DescribedColumn> {
	return formStatement(
		() =>
			`SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM ${within(text)} AS result)`
	);
}

/** What a column of the engine's type is to whoever reads it. Whatever has no plain form is text. */
export function kindOfType(type: string): ResultKind {
	if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/u.test(type))
		return 'number';
	if (/^(?:DATE|TIME|TIMESTAMP)/u.test(type) && !type.endsWith(']')) return 'time';
	return type === 'BOOLEAN' ? 'truth' : 'text';
}

/** How a column travels: doubles as they are, every other number as its exact digits. */
function castOf(name: string, type: string): string {
	if (type === 'FLOAT' || type === 'DOUBLE') return `CAST(${name} AS DOUBLE)`;
	if (type === 'BOOLEAN') return name;
	return `left(CAST(${name} AS VARCHAR), ${String(LONGEST_CELL)})`;
}

/** A row of a result: its cells under `c0`, `c1`, …, since names are the user's and may be alike. */
export type ResultRow = Readonly<Record<string, string | number | boolean | null>>;

/** Runs a typed text for at most `limit` rows, its columns by place and not by name. */
export function selectResult(
	text: string,
	columns: readonly DescribedColumn[],
	limit: number
): Statement<ResultRow> {
	const names = columns.map((_, at) => `c${String(at)}`);
	const cells = columns.map(({ type }, at) => `${castOf(names[at] ?? '', type)} AS ${names[at] ?? ''}`);
	return formStatement(
		() =>
			`SELECT ${cells.join(', ')} FROM ${within(text)} AS result(${names.join(', ')})` +
			` LIMIT ${String(Math.trunc(limit))}`
	);
}
