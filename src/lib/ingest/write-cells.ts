import type { PlaceId } from '../domain/brand';
import type { LooseDate } from '../domain/report';
import type { Reference } from '../reference/reference';

/** What a spreadsheet takes for the start of a formula, wide forms and leading spaces included (OWASP, CSV injection). */
const FORMULA = /^'*[\s\u00A0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** The same with the mark that keeps a spreadsheet from it. */
const MARKED = /^'+[\s\u00A0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A text that no spreadsheet takes for a formula: one apostrophe before it where it would. `readMarked` takes exactly
 * that one off again, so that the text comes back unchanged.
 */
export function markFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** An amount as written: only words after a sign could be a formula, a bare sign or number stays one. */
export function markAmount(text: string): string {
	return /\p{L}|[()!|]/u.test(text) ? markFormula(text) : text;
}

/** Whether a text bears the mark of `markFormula`. */
export function isMarked(text: string): boolean {
	return MARKED.test(text);
}

/** The text behind the mark of `markFormula`; any other text as it is. */
export function readMarked(text: string): string {
	return isMarked(text) ? text.slice(1) : text;
}

/** A place by its name where that alone names it, else by its code and list (`qd124:87`). */
export function writePlace({ places }: Reference, id: PlaceId): string {
	const { nameVi } = places.get(id);
	const match = places.match(nameVi, null);
	return match.kind === 'match' && match.value === id ? nameVi : id;
}

/** A date as `YYYY-MM-DD`, a month whose day was blank as `YYYY-MM`, none as `''`. */
export function writeDate(date: LooseDate | null): string {
	if (date === null) return '';
	return date.precision === 'month' ? date.day.slice(0, 7) : date.day;
}

/** One record of CSV with its CRLF; quotes only where they are needed. */
export function writeRecord(cells: readonly string[]): string {
	const written = cells.map((cell) =>
		/[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replace(/"/gu, '""')}"` : cell
	);
	return `${written.join(',')}\r\n`;
}
