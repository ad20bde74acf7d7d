import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { yieldTurn } from './yield-turn';

/** About 20 ms of hashing: short enough for the page to answer in between. */
const SLICE = 4 * 2 ** 20;

/** SHA-256 of bytes at once, in hexadecimal. For short ones. */
export function hashShort(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** SHA-256 of bytes in hexadecimal, letting the page answer between slices of a large file. */
export async function hashInSlices(bytes: Uint8Array): Promise<string> {
	const hash = sha256.create();
	for (let at = 0; at < bytes.length; at += SLICE) {
		if (at > 0) await yieldTurn();
		hash.update(bytes.subarray(at, at + SLICE));
	}
	return bytesToHex(hash.digest());
}
