import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileReading } from '../../src/lib/domain/reading';
import { decodeReading } from '../../src/lib/ingest/decode-reading';
import { encodeReading } from '../../src/lib/ingest/encode-reading';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { reference } from './corpus';

const listIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.csv'))
		.map((name) => `${folder}/${name}`);

const SOURCES = [...listIn('data/reports'), ...listIn('data/public')];
const PATHS = [...listIn('tests/fixtures/vn-own/files'), ...SOURCES, 'data/sample/activities.csv'];

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await blob.arrayBuffer());
}

const read = (path: string): FileReading => readFile(path, readFileSync(path), reference);

describe('a reading that was laid down', () => {
	test.each(PATHS)('%s comes back as it was', async (path) => {
		const reading = read(path);
		const again = await decodeReading(await bytesOf(await encodeReading(reading, path)), path);
		expect(again).toStrictEqual(reading);
	});

	test('of the source documents gives the same joined data', async () => {
		const readings = SOURCES.map(read);
		const again: FileReading[] = [];
		for (const reading of readings) {
			const decoded = await decodeReading(await bytesOf(await encodeReading(reading, 'k')), 'k');
			if (decoded !== null) again.push(decoded);
		}
		const [joined, plain] = [again, readings].map((all) => joinReadings(all, reference));
		expect({ ...joined, categories: null }).toStrictEqual({ ...plain, categories: null });
	});

	test('is not taken for that of another key', async () => {
		const bytes = await bytesOf(await encodeReading(read(PATHS[0] ?? ''), 'one'));
		expect(await decodeReading(bytes, 'other')).toBeNull();
	});

	test('is not taken where a bit has flipped or the end is missing', async () => {
		const reading = read(SOURCES.find((path) => path.endsWith('activities.csv')) ?? '');
		const bytes = await bytesOf(await encodeReading(reading, 'key'));
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
				const damaged = bytes.slice();
				damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
				const again = await decodeReading(damaged, 'key');
				// The bytes between two segments hold nothing.
				if (again !== null) expect(again).toStrictEqual(reading);
				expect(
					await decodeReading(bytes.slice(0, at), 'key').then((whole) => whole ?? reading)
				).toStrictEqual(reading);
			}),
			{ numRuns: 60 }
		);
		expect(await decodeReading(bytes.slice(0, bytes.length / 2), 'key')).toBeNull();
		expect(await decodeReading(new Uint8Array(), 'key')).toBeNull();
	});

	test('takes its turns, and ends where nobody waits for it any more', async () => {
		await expect(encodeReading(read(PATHS[0] ?? ''), 'key', AbortSignal.abort())).rejects.toMatchObject({
			kind: 'cancelled'
		});
	});
});
