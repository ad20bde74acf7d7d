import { markFormula } from '../domain/mark-formula';

const SEPARATORS = ',;\t\n';
/** What may stand between a separator and a formula. */
const BETWEEN = /[\s"\u200B-\u200D\u2060]/u;
const SIGN = /[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/gu;

/**
 * A text as a field of CSV, quoted where any common separator would cut it: one apostrophe before whatever a
 * spreadsheet would take for a formula. Not for numbers, which stay bare.
 */
export function writeCsvText(text: string): string {
	const safe = markInner(markFormula(text));
	return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Marks what could run as a formula behind a separator inside a text. A spreadsheet set to another separator than the
 * file's cuts the text there, quotes or not; only what calls, pipes or refers to a sheet is marked, so that
 * `hội nghị; -5 lượt` stays as it is.
 */
function markInner(text: string): string {
	let marked = '';
	let from = 0;
	for (const { index } of text.matchAll(SIGN)) {
		if (!startsCell(text, index)) continue;
		marked += `${text.slice(from, index)}'`;
		from = index;
	}
	return marked + text.slice(from);
}

/** Whether a cell that begins before the sign at `sign`, cut at one of the separators, could run. */
function startsCell(text: string, sign: number): boolean {
	const tried = new Set<string>();
	for (let at = sign - 1; at >= 0; at -= 1) {
		const unit = text.charAt(at);
		if (SEPARATORS.includes(unit) && !tried.has(unit)) {
			if (runsUpTo(text, sign, unit)) return true;
			tried.add(unit);
		}
		if (!BETWEEN.test(unit)) return false;
	}
	return false;
}

/** Whether anything that runs stands between the sign and the next such separator or line. */
function runsUpTo(text: string, sign: number, separator: string): boolean {
	for (let at = sign + 1; at < text.length; at += 1) {
		const unit = text.charAt(at);
		if (unit === separator || unit === '\n') return false;
		if (unit === '(' || unit === '|' || unit === '!') return true;
	}
	return false;
}
