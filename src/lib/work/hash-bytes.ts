import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { yieldTurn } from './take-turns';

/** The longest bytes for which asking others may take longer than the work. */
const SHORT = 2 ** 14;

/** The longest bytes that the browser is given, or asked for, at once: it makes a copy of them, and works on them in one turn of some 40 ms. */
export const LONGEST_AT_ONCE = 48 * 2 ** 20;

/** Bytes hashed here in one turn: some 10 ms of work, so that a page can answer in between. */
const PIECE_BYTES = 4 * 2 ** 20;

/** A SHA-256 that is worked out piece by piece. */
export interface PieceHash {
	update(piece: Uint8Array): void;
	/** In hexadecimal; nothing may be added afterwards. */
	digest(): string;
}

/** SHA-256 of bytes in hexadecimal, without a pause. For short ones: some 80 MB a second in Chromium. */
export function hashAtOnce(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/**
 * Begins a SHA-256 of bytes that come in pieces. In WebAssembly, since the browser's own takes only the whole, and
 * one written in JavaScript takes eight times as long in Chromium (4.3 s for 349 MB, which are packed in 2).
 */
export async function beginHash(): Promise<PieceHash> {
	const { createSHA256 } = await import('hash-wasm');
	const hash = (await createSHA256()).init();
	return { update: (piece) => void hash.update(piece), digest: () => hash.digest() };
}

async function* fetchPieces(blob: Blob, pieceBytes: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const fetch = (at: number): Promise<ArrayBuffer> => blob.slice(at, at + pieceBytes).arrayBuffer();
	let next = fetch(0);
	for (let at = 0; at < blob.size; at += pieceBytes) {
		const piece = new Uint8Array(await next);
		next = fetch(at + pieceBytes);
		// Asked for ahead: who reads on hears of its failure, who has left need not.
		next.catch(() => undefined);
		yield piece;
	}
}

async function* cutPieces(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += pieceBytes) {
		if (at > 0) await yieldTurn();
		yield bytes.subarray(at, at + pieceBytes);
	}
}

/**
 * SHA-256 in hexadecimal of bytes wherever they are, a piece at a time, so that no copy is made of the whole and others
 * have their turn. Rejects with the browser's own error where a blob can't be read.
 */
export async function hashInPieces(source: Uint8Array | Blob, pieceBytes = PIECE_BYTES): Promise<string> {
	const hash = await beginHash();
	const pieces = source instanceof Blob ? fetchPieces(source, pieceBytes) : cutPieces(source, pieceBytes);
	for await (const piece of pieces) hash.update(piece);
	return hash.digest();
}

/**
 * The bytes of a blob and their SHA-256 in hexadecimal, a piece at a time: taken at once, a browser may hold them twice.
 * The next piece is fetched while one is hashed. Rejects with the browser's own error where the blob can't be read.
 */
export async function takeHashed(
	blob: Blob,
	pieceBytes = PIECE_BYTES
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string }> {
	const hash = await beginHash();
	const bytes = new Uint8Array(blob.size);
	let at = 0;
	for await (const piece of fetchPieces(blob, pieceBytes)) {
		bytes.set(piece, at);
		hash.update(piece);
		at += piece.length;
	}
	return { bytes, sha256: hash.digest() };
}

/**
 * SHA-256 of bytes of any length in hexadecimal: by the browser, which is quickest, or in pieces where it does not do
 * it, as on plain http, or where it has no room for the copy that it makes. The bytes must stay as they are until then.
 */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
	if (bytes.length <= SHORT) return hashAtOnce(bytes);
	if (bytes.length > LONGEST_AT_ONCE || !('subtle' in crypto)) return hashInPieces(bytes);
	const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>).catch(() => null);
	return hash === null ? hashInPieces(bytes) : bytesToHex(new Uint8Array(hash));
}
