import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { yieldTurn } from '../domain/take-turns';

/** Bytes hashed here in one turn: some 10 ms of work, so that the page can answer in between. */
const SLICE = 4 * 2 ** 20;

/** The longest bytes for which asking others may take longer than the work. */
const SHORT = 2 ** 14;

/** The longest bytes that the browser is given: it works on them in one turn of the page, here some 40 ms. */
const LONG = 48 * 2 ** 20;

/** A SHA-256 that is worked out piece by piece. */
export interface PieceHash {
	update(piece: Uint8Array): void;
	/** In hexadecimal; nothing may be added afterwards. */
	digest(): string;
}

/** SHA-256 of bytes at once, in hexadecimal. For short ones. */
export function hashShort(bytes: Uint8Array): string {
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

/** SHA-256 of bytes in hexadecimal, worked out here, letting the page answer between slices of a large file. */
export async function hashInSlices(bytes: Uint8Array): Promise<string> {
	const hash = await beginHash();
	for (let at = 0; at < bytes.length; at += SLICE) {
		if (at > 0) await yieldTurn();
		hash.update(bytes.subarray(at, at + SLICE));
	}
	return hash.digest();
}

/**
 * SHA-256 of bytes of any length in hexadecimal: by the browser, which is quickest, or in slices where it does not do
 * it, as on plain http, or where it has no room for the copy that it makes. The bytes must stay as they are until then.
 */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
	if (bytes.length <= SHORT) return hashShort(bytes);
	if (bytes.length > LONG || !('subtle' in crypto)) return hashInSlices(bytes);
	const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>).catch(() => null);
	return hash === null ? hashInSlices(bytes) : bytesToHex(new Uint8Array(hash));
}
