import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashByBrowser, hashBytes, hashInPieces, takeHashed } from '../../src/lib/ingest/hash-bytes';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { readFile } from '../../src/lib/ingest/read-file';
import { reference } from './corpus';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test.each([0, 1, 2 ** 14, 2 ** 14 + 1, 1_000_003])(
	'every way gives the SHA-256 of %i bytes',
	async (length) => {
		const longer = Uint8Array.from({ length: length + 10 }, (_, at) => (at * at) >>> 3);
		const bytes = longer.subarray(5, length + 5);
		const hashes = [
			hashBytes(bytes),
			await hashByBrowser(bytes),
			await hashInPieces(bytes),
			await hashInPieces(new Blob([bytes]), 4096)
		];
		expect(hashes).toEqual(Array(4).fill(expected(bytes)));
	}
);

test.each([
	[0, 7],
	[1, 7],
	[7, 7],
	[8, 7],
	[100_000, 4096]
])('%i bytes of a blob are taken whole in pieces of %i', async (length, pieceBytes) => {
	const bytes = Uint8Array.from({ length }, (_, at) => (at * at) >>> 3);
	expect(await takeHashed(new Blob([bytes]), pieceBytes)).toEqual({ bytes, sha256: expected(bytes) });
});

test('what the browser’s own refuses, such as memory shared with a worker, is hashed all the same', async () => {
	const bytes = new Uint8Array(new SharedArrayBuffer(100_000)).fill(7);
	await expect(crypto.subtle.digest('SHA-256', bytes as never)).rejects.toThrow(TypeError);
	expect(await hashByBrowser(bytes)).toBe(expected(bytes.slice()));
});

test('a long file is known by the same hash however it is read', async () => {
	const row = 'Trà Vinh,leaflet,2020,1250,Đắk Nông\n';
	const bytes = new TextEncoder().encode(`tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú\n${row.repeat(3000)}`);
	expect(bytes.length).toBeGreaterThan(2 ** 14);
	const hashed = expected(bytes);
	const [any, chosen, plain] = [
		await readAnyFile('thu.csv', bytes, reference),
		await readAnyFile('thu.csv', new Blob([bytes]), reference),
		readFile('thu.csv', bytes, reference)
	];
	expect([any.sha256, chosen.sha256, plain.sha256]).toEqual([hashed, hashed, hashed]);
	expect(any).toEqual(plain);
	expect(chosen).toEqual(plain);
});

test('an empty file chosen is refused with the hash of nothing', async () => {
	const refused = await readAnyFile('thu.csv', new Blob([]), reference);
	expect(refused).toMatchObject({ status: 'reject', bytes: 0, sha256: expected(new Uint8Array()) });
	expect(refused).toEqual(await readAnyFile('thu.csv', new Uint8Array(), reference));
});
