import { LONGEST_LINE, LONGEST_TEXT } from './briefing';

/** A name or title as it is kept: composed, on one line, without what no one sees, not too long; `''` for none. */
export function cleanLine(text: string): string {
	const line = text
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return [...line].slice(0, LONGEST_LINE).join('').trim();
}

/** A paragraph as it is kept: composed, its line breaks kept, no other control characters, and not too long. */
export function cleanParagraph(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n]/gu, ' ')
		.slice(0, LONGEST_TEXT)
		.trim();
}
