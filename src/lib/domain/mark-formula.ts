/**
 * What a spreadsheet takes for the start of a formula or a command, wide forms included, and behind spaces and letters
 * without width too (OWASP, CSV injection).
 */
const FORMULA = /^'*[\s\u00A0\u200B-\u200D\u2060]*[=+\-@|\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** The same with the mark that keeps a spreadsheet from it. */
const MARKED = /^'+[\s\u00A0\u200B-\u200D\u2060]*[=+\-@|\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * A text that no spreadsheet takes for a formula: one apostrophe before it where it would. `readMarked` takes exactly
 * that one off again, so that the text comes back unchanged.
 */
export function markFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Whether a text bears the mark of `markFormula`. */
export function isMarked(text: string): boolean {
	return MARKED.test(text);
}

/** The text behind the mark of `markFormula`; any other text as it is. */
export function readMarked(text: string): string {
	return isMarked(text) ? text.slice(1) : text;
}
