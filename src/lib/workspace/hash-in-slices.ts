import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { yieldTurn } from './yield-turn';

/** About 20 ms of hashing: short enough for the page to answer in between. */
const SLICE = 4 * 2 ** 20;

/** A SHA-256 that takes its bytes piece by piece. */
export interface Hasher {
	add(bytes: Uint8Array): void;
	/** The digest in hexadecimal; nothing may be added afterwards. */
	end(): string;
}

/** Begins a SHA-256. */
export function startHash(): Hasher {
	const hash = sha256.create();
	return {
		add: (bytes) => {
			hash.update(bytes);
		},
		end: () => bytesToHex(hash.digest())
	};
}

/** SHA-256 of bytes at once, in hexadecimal. For short ones. */
export function hashShort(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** SHA-256 of bytes in hexadecimal, letting the page answer between slices of a large file. */
export async function hashInSlices(bytes: Uint8Array): Promise<string> {
	const hash = startHash();
	for (let at = 0; at < bytes.length; at += SLICE) {
		if (at > 0) await yieldTurn();
		hash.add(bytes.subarray(at, at + SLICE));
	}
	return hash.end();
}
