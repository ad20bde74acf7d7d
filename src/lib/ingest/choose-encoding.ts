import type { EncodingCandidate } from '../domain/reading';
import { decodeBytes, isUtf8, type Encoding } from './decode-bytes';
import type { FindingList } from './finding-list';
import { firstLinesOf } from './first-lines-of';
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

const LEGACY: readonly Encoding[] = ['windows-1258', 'tcvn3', 'vni', 'viscii'];

/** The encoding of a file; `candidates`, best first, where nothing but its letters speaks for one. */
export interface ChosenEncoding {
	readonly encoding: Encoding;
	readonly candidates?: readonly EncodingCandidate[];
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

/** The part of the bytes that tells encodings apart: from the line of the first byte outside ASCII on. */
function sampleOf(bytes: Uint8Array): Uint8Array {
	const first = Math.max(
		0,
		bytes.findIndex((byte) => byte > 0x7f)
	);
	const start = Math.max(bytes.lastIndexOf(0x0a, first), bytes.lastIndexOf(0x0d, first)) + 1;
	return bytes.subarray(start, start + SAMPLE_BYTES);
}

const textOf = (bytes: Uint8Array, encoding: Encoding): string => [...decodeBytes(bytes, encoding)].join('');

/** Whether bytes are UTF-8, or UTF-8 with some damage rather than something else. */
function isMostlyUtf8(sample: Uint8Array): boolean {
	let sound = 0;
	let broken = 0;
	for (const character of textOf(sample, 'utf-8')) {
		if (character === '\uFFFD') broken += 1;
		else if (character > '\u007F') sound += 1;
	}
	return sound >= broken * SOUND_PER_BROKEN_MIN;
}

/** What the bytes would be in each legacy encoding, best first; the first lines for people to judge by. */
function weighEncodings(bytes: Uint8Array): readonly EncodingCandidate[] {
	const sample = sampleOf(bytes);
	return LEGACY.map((encoding) => {
		const text = textOf(sample, encoding);
		return { encoding, share: scoreVietnamese(text).share, lines: firstLinesOf(text) };
	}).sort((a, b) => b.share - a.share);
}

function chooseByScore(bytes: Uint8Array, findings: FindingList): ChosenEncoding {
	const candidates = weighEncodings(bytes);
	const [best, second] = candidates;
	const sure = best !== undefined && best.share >= SHARE_MIN;
	const encoding = sure ? (best.encoding as Encoding) : 'windows-1252';
	const params = { encoding, score: Math.round((sure ? best.share : 0) * 100) };
	findings.add('encoding.legacy', 'warning', { params });
	// A font encoding is nowhere declared, and its text never says for certain that it is one.
	const close = sure && second !== undefined && best.share - second.share < SHARE_GAP_MIN;
	if (encoding !== 'windows-1258' || close) findings.add('encoding.confirm', 'warning', { params });
	return { encoding, candidates };
}

/**
 * Finds the encoding of a file: byte-order mark, zero bytes, strict UTF-8, damaged UTF-8 (broken characters are
 * left for the rows to be held), else the legacy encoding whose text scores best. `chosen` is the user's word and
 * is followed without a finding. Whatever was assumed is a finding.
 */
export function chooseEncoding(bytes: Uint8Array, findings: FindingList, chosen?: Encoding): ChosenEncoding {
	if (chosen !== undefined) {
		return LEGACY.includes(chosen) || chosen === 'windows-1252'
			? { encoding: chosen, candidates: weighEncodings(bytes) }
			: { encoding: chosen };
	}
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le' };
	if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be' };
	if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8' };
	const wide = findWideEncoding(bytes);
	if (wide !== null) {
		findings.add('encoding.guessed', 'info', { params: { encoding: wide } });
		return { encoding: wide };
	}
	// The part first: where it looks like UTF-8 already, the whole need not be gone through.
	if (isMostlyUtf8(sampleOf(bytes)) || isUtf8(bytes)) return { encoding: 'utf-8' };
	return chooseByScore(bytes, findings);
}
