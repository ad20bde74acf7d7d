import { changePieces } from './change-pieces';
import { decodeFontText, decodeViscii } from './legacy-tables';

/** Bytes decoded at a time: a file of hundreds of megabytes fits no string. */
const PIECE_BYTES = 1024 * 1024;

/** Encodings a user may name when the guess was wrong. */
export type Encoding =
	'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni' | 'viscii';

/** The bytes of UTF-8 behind its byte order mark, if it has one. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Cuts bytes in pieces; `onBytes` hears how many have been taken with each. */
export function* cutBytes(
	bytes: Uint8Array,
	size = PIECE_BYTES,
	onBytes: (taken: number) => void = () => undefined
): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) {
		onBytes(Math.min(at + size, bytes.length));
		yield bytes.subarray(at, at + size);
	}
}

function* decodeStream(label: string, pieces: Iterable<Uint8Array>): Generator<string> {
	const decoder = new TextDecoder(label);
	for (const piece of pieces) yield decoder.decode(piece, { stream: true });
	yield decoder.decode();
}

function* decodeEach(pieces: Iterable<Uint8Array>, decode: (piece: Uint8Array) => string): Generator<string> {
	for (const piece of pieces) yield decode(piece);
}

/**
 * Decodes bytes in pieces, one text after the other; joined they are the text of the whole, wherever the pieces
 * end. Bytes that are no character become U+FFFD; an odd last byte of UTF-16 is left out; a byte-order mark too.
 * `onBytes` hears how many bytes have been taken.
 */
export function decodeBytes(
	bytes: Uint8Array,
	encoding: Encoding,
	pieceBytes = PIECE_BYTES,
	onBytes: (decoded: number) => void = () => undefined
): Iterable<string> {
	const whole = encoding.startsWith('utf-16') ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes;
	const pieces = cutBytes(whole, pieceBytes, onBytes);
	switch (encoding) {
		case 'viscii':
			return decodeEach(pieces, decodeViscii);
		case 'tcvn3':
		case 'vni':
			return changePieces(decodeStream('windows-1252', pieces), (text) => decodeFontText(encoding, text));
		case 'windows-1258':
			return changePieces(decodeStream(encoding, pieces), (text) => text.normalize('NFC'));
		default:
			return decodeStream(encoding, pieces);
	}
}

/** Whether bytes are UTF-8 from beginning to end. */
export function isUtf8(bytes: Uint8Array, pieceBytes = PIECE_BYTES): boolean {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for (const piece of cutBytes(bytes, pieceBytes)) decoder.decode(piece, { stream: true });
		decoder.decode();
		return true;
	} catch {
		return false;
	}
}
