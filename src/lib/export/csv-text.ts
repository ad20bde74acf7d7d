import { markFormula } from '../domain/mark-formula';

/**
 * A separator inside a text with what could run as a formula behind it. A spreadsheet set to another separator than
 * the file's cuts the text there, quotes or not; only what calls, pipes or refers to a sheet is marked, so that
 * `hội nghị; -5 lượt` stays as it is.
 */
const INNER_FORMULA =
	/(([,;\t\n])[\s"\u200B-\u200D\u2060]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20](?:(?!\2)[^\n])*[(|!])/gu;

/**
 * A text as a field of CSV, quoted where any common separator would cut it: one apostrophe before whatever a
 * spreadsheet would take for a formula. Not for numbers, which stay bare.
 */
export function writeCsvText(text: string): string {
	const safe = markFormula(text).replace(INNER_FORMULA, "$1'");
	return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
