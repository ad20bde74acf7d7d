/** What XML 1.0 has no place for (lone halves of pairs and non-characters included), and the controls it only puts up with. */
const ILLEGAL =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A text as every format can hold it: composed (NFC), line ends as `\n`, and without control characters, which XML 1.0
 * forbids and no reader sees. All else stays, in its order; cleaning a clean text changes nothing.
 */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
		.replace(ILLEGAL, '')
		.normalize('NFC');
}
