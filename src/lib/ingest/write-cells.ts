import type { PlaceId } from '../domain/brand';
import { markFormula } from '../domain/mark-formula';
import type { LooseDate } from '../domain/report';
import type { Reference } from '../reference/reference';

/** An amount as written: only words after a sign could be a formula, a bare sign or number stays one. */
export function markAmount(text: string): string {
	return /\p{L}|[()!|]/u.test(text) ? markFormula(text) : text;
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
