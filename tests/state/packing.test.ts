import { expect, test } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import { holdFile, Packing, type Packer } from '../../src/lib/state/packing';
import { readFile } from '../../src/lib/ingest/read-file';
import { bundledReference } from '../../src/lib/reference/bundled';
import { packOriginal } from '../../src/lib/workspace/pack-original';

const LARGE = new File(['Trà Vinh,2.000\r\n'.repeat(300_000)], 'lớn.csv');
const SMALL = new File(['Trà Vinh,2.000\r\n'], 'nhỏ.csv');

/** A file of the bench that was read whole. */
async function readWhole(key: number, file: File) {
	const reading = readFile(file.name, await file.bytes(), bundledReference());
	return { key, name: file.name, source: await holdFile(file), reading };
}

/** Packs at once, and remembers what it was asked for. */
function watchPacker(fail: readonly boolean[] = []) {
	const asked: { name: string; signal: AbortSignal }[] = [];
	const pack: Packer = async (name, source, signal) => {
		asked.push({ name, signal });
		if (fail[asked.length - 1]) throw new AppError('storage_failed', name);
		return packOriginal(source);
	};
	return { asked, pack };
}

test('a large file is packed once, while it is read, and as it was chosen', async () => {
	const { asked, pack } = watchPacker();
	const packing = new Packing(pack);
	const file = await readWhole(1, LARGE);
	expect(file.source).toBe(LARGE);
	packing.begin(file);
	const originals = await packing.originalsOf([file]);
	expect(await packing.originalsOf([file])).toEqual(originals);
	expect(asked.map(({ name }) => name)).toEqual(['lớn.csv']);
	expect(originals).toEqual(new Map([[1, { packed: await packOriginal(LARGE) }]]));
});

test('a small file is held in memory and packed when it is kept', async () => {
	const { asked, pack } = watchPacker();
	const packing = new Packing(pack);
	const file = await readWhole(2, SMALL);
	packing.begin(file);
	expect(file.source).not.toBe(SMALL);
	expect(await packing.originalsOf([file])).toEqual(new Map([[2, { bytes: await SMALL.bytes() }]]));
	expect(asked).toEqual([]);
});

test('what failed is tried again, and what is taken off the bench is ended', async () => {
	const { asked, pack } = watchPacker([true]);
	const packing = new Packing(pack);
	const file = await readWhole(7, LARGE);
	packing.begin(file);
	await new Promise((resolve) => setTimeout(resolve));
	expect([...(await packing.originalsOf([file])).keys()]).toEqual([7]);
	expect(asked).toHaveLength(2);
	packing.end(7);
	expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
});

test('a file that is another than was read is refused', async () => {
	const packing = new Packing(watchPacker().pack);
	const file = await readWhole(1, LARGE);
	const changed = { ...file, source: new Blob([LARGE, 'Trà Vinh,1\r\n']) };
	await expect(packing.originalsOf([changed])).rejects.toMatchObject({ kind: 'file_changed' });
});
