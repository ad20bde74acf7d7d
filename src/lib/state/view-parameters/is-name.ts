/** Longer names than a file can have are not read. */
const LONGEST_NAME = 255;

/** A name that may be written on a screen: short, and without control characters. */
export function isName(text: string): boolean {
	return text !== '' && text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text);
}
