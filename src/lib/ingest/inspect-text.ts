/** Direction controls can make a name read as another one; invisible ones make equal names differ. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const INVISIBLE = /(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])\p{Cf}/u;
/** C0 and C1 controls but tab and line ends, halves of surrogate pairs, no characters at all: no Office file holds them. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/u;
const BROKEN = /\uFFFD/u;
const UNUSUAL =
	/[^\u0009\u000A\u000D\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0619\u1E00-\u1FFF\u2010-\u2027]/u;

/** What can be unusual about a text's characters. */
export type TextTrouble = 'broken' | 'text.control' | 'text.bidi' | 'text.invisible' | 'text.normalized';

/**
 * What is unusual about a cell's characters: `broken` (bytes that were no character), controls, direction and
 * invisible marks, or a spelling with loose accents that matching puts together (NFC). The text itself stays.
 */
export function inspectText(text: string): readonly TextTrouble[] {
	if (!UNUSUAL.test(text)) return [];
	const troubles: TextTrouble[] = [];
	if (BROKEN.test(text)) troubles.push('broken');
	if (CONTROL.test(text)) troubles.push('text.control');
	if (BIDI.test(text)) troubles.push('text.bidi');
	if (INVISIBLE.test(text)) troubles.push('text.invisible');
	if (text.normalize('NFC') !== text) troubles.push('text.normalized');
	return troubles;
}
