const LINES = 5;
const LINE_CHARACTERS = 200;

/** The first filled lines of a text, few and short: enough for a person to see whether its letters are right. */
export function firstLinesOf(text: string): string[] {
	return text
		.slice(0, LINES * LINE_CHARACTERS * 10)
		.split(/\r\n|\r|\n/u)
		.filter((line) => line.trim() !== '')
		.slice(0, LINES)
		.map((line) => line.slice(0, LINE_CHARACTERS));
}
