import type { FindingList } from './finding-list';
import { decodeFontBytes } from './legacy-tables';
import { scoreVietnamese } from './score-vietnamese';

/** Enough text to tell encodings apart, little enough to try each of them. */
const SAMPLE_BYTES = 256 * 1024;
/** ASCII in UTF-16 has a zero in every other byte; no single-byte text has one in three. */
const ZERO_SHARE_MIN = 0.3;
/** Below this share of real syllables a text is not Vietnamese in that encoding. */
const SHARE_MIN = 0.6;
/** Two encodings this close can't be told apart by the text alone. */
const SHARE_GAP_MIN = 0.1;
/** A damaged UTF-8 file still has many sound characters for each broken one; a legacy file has hardly any. */
const SOUND_PER_BROKEN_MIN = 2;

const LEGACY = ['windows-1258', 'tcvn3', 'vni', 'viscii'] as const;
type Legacy = (typeof LEGACY)[number] | 'windows-1252';

/** Encodings a user may name when the guess was wrong. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | Legacy;

/** The text of a file and the encoding it was read in. Cells keep U+FFFD where bytes were broken. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
}

function decodeLegacy(encoding: Legacy, bytes: Uint8Array): string {
	if (encoding === 'tcvn3' || encoding === 'vni' || encoding === 'viscii')
		return decodeFontBytes(encoding, bytes);
	return new TextDecoder(encoding).decode(bytes).normalize('NFC');
}

function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, SAMPLE_BYTES);
	const zeros = [0, 0];
	for (let index = 0; index < length; index += 1) {
		if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
	if (odd > ZERO_SHARE_MIN && even < odd / 2) return 'utf-16le';
	return even > ZERO_SHARE_MIN && odd < even / 2 ? 'utf-16be' : null;
}

function decodeWide(
	encoding: 'utf-16le' | 'utf-16be',
	bytes: Uint8Array,
	findings: FindingList
): DecodedText {
	const whole = bytes.length - (bytes.length % 2);
	const text = new TextDecoder(encoding).decode(bytes.subarray(0, whole));
	if (whole < bytes.length) {
		findings.add('encoding.truncated', 'warning', { line: text.split(/\r\n|\r|\n/u).length });
	}
	return { text, encoding };
}

/** Whether bytes that are not valid UTF-8 are UTF-8 with some damage rather than something else. */
function isDamagedUtf8(text: string): boolean {
	let sound = 0;
	let broken = 0;
	for (let index = 0; index < Math.min(text.length, SAMPLE_BYTES); index += 1) {
		const code = text.charCodeAt(index);
		if (code === 0xfffd) broken += 1;
		else if (code > 0x7f) sound += 1;
	}
	return sound >= broken * SOUND_PER_BROKEN_MIN;
}

function decodeByScore(bytes: Uint8Array, findings: FindingList): DecodedText {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const ranked = LEGACY.map((encoding) => ({
		encoding: encoding as Legacy,
		share: scoreVietnamese(decodeLegacy(encoding, sample)).share
	})).sort((a, b) => b.share - a.share);
	const [best, second] = ranked;
	const sure = best !== undefined && best.share >= SHARE_MIN;
	const encoding = sure ? best.encoding : 'windows-1252';
	const params = { encoding, score: Math.round((sure ? best.share : 0) * 100) };
	findings.add('encoding.legacy', 'warning', { params });
	// A font encoding is nowhere declared, and its text never says for certain that it is one.
	const close = sure && second !== undefined && best.share - second.share < SHARE_GAP_MIN;
	if (encoding !== 'windows-1258' || close) findings.add('encoding.confirm', 'warning', { params });
	return { text: decodeLegacy(encoding, bytes), encoding };
}

/**
 * Decodes a whole file: byte-order mark, zero bytes, strict UTF-8, damaged UTF-8 (broken characters stay as U+FFFD
 * for the rows to be held), else the legacy encoding whose text scores best. `chosen` is the user's word and is
 * followed without a finding. Whatever was assumed is a finding.
 */
export function decodeBytes(bytes: Uint8Array, findings: FindingList, chosen?: Encoding): DecodedText {
	const [first, second, third] = bytes;
	const utf8Marked = first === 0xef && second === 0xbb && third === 0xbf;
	if (chosen !== undefined && chosen !== 'utf-8') {
		const wide = chosen === 'utf-16le' || chosen === 'utf-16be';
		return wide
			? decodeWide(chosen, bytes, findings)
			: { text: decodeLegacy(chosen, bytes), encoding: chosen };
	}
	if (chosen === undefined && !utf8Marked) {
		if (first === 0xff && second === 0xfe) return decodeWide('utf-16le', bytes, findings);
		if (first === 0xfe && second === 0xff) return decodeWide('utf-16be', bytes, findings);
		const wide = findWideEncoding(bytes);
		if (wide !== null) {
			findings.add('encoding.guessed', 'info', { params: { encoding: wide } });
			return decodeWide(wide, bytes, findings);
		}
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		const text = new TextDecoder('utf-8').decode(bytes);
		if (utf8Marked || chosen === 'utf-8' || isDamagedUtf8(text)) return { text, encoding: 'utf-8' };
		return decodeByScore(bytes, findings);
	}
}
