import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashAtOnce, hashBytes, hashInPieces, takeHashed } from '../../src/lib/work/hash-bytes';

const MEGABYTE = 2 ** 20;

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes that repeat nowhere near, so that a slice left out or taken twice changes the hash. */
function makeBytes(length: number, seed: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	let state = seed;
	for (let at = 0; at < length; at += 1) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		bytes[at] = state >>> 24;
	}
	return bytes;
}

const all = async (bytes: Uint8Array) => [
	hashAtOnce(bytes),
	await hashBytes(bytes),
	await hashInPieces(bytes),
	await hashInPieces(bytes, 4096),
	await hashInPieces(new Blob([bytes.slice()]), 4096)
];

test.each([
	0,
	1,
	2 ** 14 - 1,
	2 ** 14,
	2 ** 14 + 1,
	4 * MEGABYTE - 1,
	4 * MEGABYTE,
	4 * MEGABYTE + 1,
	9 * MEGABYTE
])('every way gives the SHA-256 of %i bytes', async (length) => {
	const bytes = makeBytes(length, 7);
	expect(await all(bytes)).toEqual(Array(5).fill(expected(bytes)));
});

test('of a part of longer bytes only the part counts', async () => {
	const whole = makeBytes(300_000, 11);
	await fc.assert(
		fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length), async (a, b) => {
			const part = whole.subarray(Math.min(a, b), Math.max(a, b));
			expect(await all(part)).toEqual(Array(5).fill(expected(part.slice())));
		})
	);
});

test('what the browser’s own refuses, such as memory shared with a worker, is hashed all the same', async () => {
	const bytes = new Uint8Array(new SharedArrayBuffer(100_000));
	bytes.set(makeBytes(bytes.length, 3));
	await expect(crypto.subtle.digest('SHA-256', bytes as never)).rejects.toThrow(TypeError);
	expect(await hashBytes(bytes)).toBe(expected(bytes.slice()));
});

test.each([
	[0, 7],
	[1, 7],
	[7, 7],
	[8, 7],
	[100_000, 4096]
])('%i bytes of a blob are taken whole in pieces of %i', async (length, pieceBytes) => {
	const bytes = makeBytes(length, 5);
	expect(await takeHashed(new Blob([bytes]), pieceBytes)).toEqual({ bytes, sha256: expected(bytes) });
});
