import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { readFile } from '../../src/lib/ingest/read-file';
import { reference } from './corpus';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

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
