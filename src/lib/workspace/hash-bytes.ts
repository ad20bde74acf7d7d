import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { yieldTurn } from '../domain/take-turns';

/** Bytes hashed here in one turn: about 20 ms of work, so that the page can answer in between. */
const SLICE = 4 * 2 ** 20;

/** The longest bytes for which asking the browser may take longer than the work. */
const SHORT = 2 ** 14;

/** The longest bytes that the browser is given: it works on them in one turn of the page, here some 40 ms. */
const LONG = 48 * 2 ** 20;

/** SHA-256 of bytes at once, in hexadecimal. For short ones. */
export function hashShort(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** SHA-256 of bytes in hexadecimal, worked out here, letting the page answer between slices of a large file. */
export async function hashInSlices(bytes: Uint8Array): Promise<string> {
	const hash = sha256.create();
	for (let at = 0; at < bytes.length; at += SLICE) {
		if (at > 0) await yieldTurn();
		hash.update(bytes.subarray(at, at + SLICE));
	}
	return bytesToHex(hash.digest());
}

/**
 * SHA-256 of bytes of any length in hexadecimal: by the browser, which is some ten times as quick, or in slices where it
 * does not do it, as on plain http, or where it has no room for the copy that it makes. The bytes must stay as they are
 * until then.
 */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
	if (bytes.length <= SHORT || bytes.length > LONG || !('subtle' in crypto)) return hashInSlices(bytes);
	const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>).catch(() => null);
	return hash === null ? hashInSlices(bytes) : bytesToHex(new Uint8Array(hash));
}
