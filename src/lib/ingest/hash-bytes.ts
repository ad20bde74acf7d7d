import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileBytes } from './file-bytes';

/** The longest bytes for which asking others may take longer than the work. */
const SHORT = 2 ** 14;

/** The longest bytes that the browser is given, or asked for, at once: it makes a copy of them. */
export const LONG = 48 * 2 ** 20;

const PIECE_BYTES = 2 ** 23;

/** SHA-256 of bytes in hexadecimal. Runs alike in a page, a worker and Node, at about 80 MB a second in Chromium. */
export function hashBytes(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** The same of bytes wherever they are, a piece at a time and in WebAssembly, so that no copy is made of the whole. */
export async function hashInPieces(source: FileBytes, pieceBytes = PIECE_BYTES): Promise<string> {
	const { createSHA256 } = await import('hash-wasm');
	const hash = (await createSHA256()).init();
	if (!(source instanceof Blob)) return hash.update(source).digest();
	for (let at = 0; at < source.size; at += pieceBytes) {
		hash.update(new Uint8Array(await source.slice(at, at + pieceBytes).arrayBuffer()));
	}
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
	const { createSHA256 } = await import('hash-wasm');
	const hash = (await createSHA256()).init();
	const bytes = new Uint8Array(blob.size);
	const fetch = (at: number): Promise<ArrayBuffer> => blob.slice(at, at + pieceBytes).arrayBuffer();
	let next = fetch(0);
	for (let at = 0; at < blob.size; at += pieceBytes) {
		const piece = new Uint8Array(await next);
		next = fetch(at + pieceBytes);
		next.catch(() => undefined);
		bytes.set(piece, at);
		hash.update(piece);
	}
	return { bytes, sha256: hash.digest() };
}

/**
 * The same by the browser, which is quickest but may hold up the thread that asks: not for a page. By `hashInPieces`
 * where the browser does not do it, as on plain http, and for long bytes, so that there is no second copy of them.
 */
export async function hashByBrowser(bytes: Uint8Array): Promise<string> {
	if (bytes.length <= SHORT) return hashBytes(bytes);
	if (bytes.length > LONG || !('subtle' in crypto)) return hashInPieces(bytes);
	const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>).catch(() => null);
	return hash === null ? hashInPieces(bytes) : bytesToHex(new Uint8Array(hash));
}
