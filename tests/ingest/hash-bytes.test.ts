import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashByBrowser, hashBytes } from '../../src/lib/ingest/hash-bytes';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { readFile } from '../../src/lib/ingest/read-file';
import { reference } from './corpus';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test.each([0, 1, 2 ** 14, 2 ** 14 + 1, 1_000_003])(
	'both ways give the SHA-256 of %i bytes',
	async (length) => {
		const longer = Uint8Array.from({ length: length + 10 }, (_, at) => (at * at) >>> 3);
		const bytes = longer.subarray(5, length + 5);
		expect([hashBytes(bytes), await hashByBrowser(bytes)]).toEqual(Array(2).fill(expected(bytes)));
	}
);

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
	const [any, plain] = [
		await readAnyFile('thu.csv', bytes, reference),
		readFile('thu.csv', bytes, reference)
	];
	expect([any.sha256, plain.sha256]).toEqual([hashed, hashed]);
	expect(any).toEqual(plain);
});
