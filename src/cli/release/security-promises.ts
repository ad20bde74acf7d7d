/** Tells programs that the text is UTF-8, where a server does not. */
const BOM = '\uFEFF';

/** Who reads the text has no tests at hand. */
const TESTS = /^## (?:Điều được thử|Hỏng hóc)[^]*?(?=^## )/gm;

/**
 * `SECURITY.md` as a text that a browser shows as it is: without its lists of tests and the marks of headings, stress and
 * code.
 */
export function securityPromises(markdown: string): string {
	const plain = markdown
		.replace(TESTS, '')
		.replace(/^(#+) (.*)$/gm, (_, { length }: string, title: string) =>
			length === 1 ? title : `== ${title} ==`
		)
		.replace(/\*\*|`/g, '')
		.replace(/(?<!\w)\*(\S[^*\n]*)\*/g, '$1');
	return BOM + plain;
}
