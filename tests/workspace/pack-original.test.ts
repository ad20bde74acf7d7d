import { describe, expect, test } from 'vitest';
import { gunzipBytes, gzipBytes } from '../../src/lib/workspace/compress-bytes';
import { hashBytes } from '../../src/lib/work/hash-bytes';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { packOriginal } from '../../src/lib/workspace/pack-original';
import { afterCrash, bytesOf, open } from './open-again';

const TEXT = bytesOf('Tỉnh,Số lượng\r\n' + 'Trà Vinh,2.000\r\n'.repeat(20_000));

/** Compared as buffers: comparing so many bytes one by one takes a second. */
const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
	one !== null && Buffer.compare(one, other) === 0;

async function contentOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await blob.arrayBuffer());
}

describe('an original that is packed beforehand', () => {
	test.each(['native', 'library'] as const)('is hashed and packed whole by the %s compressor', async (by) => {
		for (const bytes of [TEXT, bytesOf(''), bytesOf('a')]) {
			const packed = await packOriginal(new Blob([bytes]), by);
			const body = await contentOf(packed.body);
			expect(packed.sha256).toBe(await hashBytes(bytes));
			expect(packed.size).toBe(bytes.length);
			expect(packed.bodySha256).toBe(await hashBytes(body));
			expect(isSame(await gunzipBytes(body, bytes.length), bytes)).toBe(true);
		}
	});

	test('is kept like one given as bytes, and comes back whole after the page has gone', async () => {
		const [given, packed] = [openMemoryStorage(), openMemoryStorage()];
		await (await open(given)).append([], [{ name: 'một.csv', bytes: TEXT }]);
		const appended = await (
			await open(packed)
		).append([], [{ name: 'một.csv', packed: await packOriginal(new Blob([TEXT])) }]);
		const again = await open(afterCrash(packed));
		const [file] = again.state.files;
		if (!file) throw new Error('no file');
		expect(again.problems).toEqual([]);
		expect(appended.files).toEqual([{ id: file.id, name: 'một.csv', isNew: true }]);
		expect(isSame(await again.readOriginal(file.id), TEXT)).toBe(true);
		expect(await again.readPacked(file.id)).toEqual(await gzipBytes(TEXT));
		const [name] = await packed.files.list(again.id);
		const [other] = await given.files.list(again.id);
		// All but the mark of the attempt is alike.
		expect((await packed.files.read(again.id, name ?? ''))?.length).toBe(
			(await given.files.read(again.id, other ?? ''))?.length
		);
	});

	test('of bytes that count already changes nothing', async () => {
		const workspace = await open(openMemoryStorage());
		await workspace.append([], [{ name: 'một.csv', bytes: TEXT }]);
		const packed = await packOriginal(new Blob([TEXT]));
		const { group, files } = await workspace.append([], [{ name: 'hai.csv', packed }]);
		expect(group).toBeNull();
		expect(files.map(({ isNew }) => isNew)).toEqual([false]);
	});
});
