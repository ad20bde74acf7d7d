import { gzipBytes } from '../../src/lib/workspace/compress-bytes';
import { hashBytes } from '../../src/lib/work/hash-bytes';
import { writeHead } from '../../src/lib/workspace/write-batch';
import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { itemsOf } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { afterCrash, bytesOf, fileOf, ID, makeClock, namesInUse, open, textOf } from './open-again';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';

/** Three imports of a file and a note each: batches 1 to 6. */
const IMPORTS = ['một.csv', 'hai.csv', 'ba.csv'];

async function fill(disk: WorkspaceStorage): Promise<void> {
	const workspace = await open(disk);
	for (const name of IMPORTS)
		await workspace.append(
			[{ type: 'kept', collection: 'note', key: name, value: { seen: true }, author: 'An' }],
			[fileOf(name)]
		);
	await workspace.close();
}

let disk: WorkspaceStorage;
let names: readonly string[];

beforeEach(async () => {
	disk = openMemoryStorage();
	await fill(disk);
	names = [...(await disk.files.list(ID))].sort();
});

const notesOf = ({ state }: Workspace) => [...itemsOf(state, 'note').keys()];
const tell = ({ problems }: Workspace) =>
	problems.map(({ code, sequence, file }) => ({ code, sequence, file }));

async function change(
	name: string,
	edit: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>
): Promise<void> {
	const bytes = await disk.files.read(ID, name);
	if (bytes) await disk.files.write(ID, name, edit(bytes));
}

/** The workspace with every batch but one, as an import of a file (odd) and a note (even) is left without it. */
function expectAllBut(workspace: Workspace, sequence: number): void {
	const lost = IMPORTS[Math.floor((sequence - 1) / 2)];
	const others = IMPORTS.filter((name) => name !== lost);
	expect(namesInUse(workspace.state)).toEqual(sequence % 2 === 1 ? others : IMPORTS);
	expect(notesOf(workspace)).toEqual(sequence % 2 === 0 ? others : IMPORTS);
}

describe('a damaged batch', () => {
	test('is found wherever a bit flips, set aside and named, and the others count', async () => {
		for (const [index, name] of names.entries()) {
			const whole = await disk.files.read(ID, name);
			if (!whole) throw new Error('gone');
			for (let at = 0; at < whole.length; at += at < 80 ? 1 : 7) {
				await change(name, (bytes) => bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8))));
				const workspace = await open(afterCrash(disk));
				expect(workspace.problems, `byte ${at} of ${name}`).toMatchObject([
					{ code: 'batch_damaged', sequence: index + 1 }
				]);
				expectAllBut(workspace, index + 1);
				expect(workspace.readOnly).toBeNull();
				await disk.files.write(ID, name, whole);
			}
		}
	});

	test('is found wherever it is cut, or where something follows it', async () => {
		for (const [index, name] of names.entries()) {
			const whole = await disk.files.read(ID, name);
			if (!whole) throw new Error('gone');
			for (let length = 0; length < whole.length; length += 13) {
				await disk.files.write(ID, name, whole.slice(0, length));
				expectAllBut(await open(afterCrash(disk)), index + 1);
			}
			await disk.files.write(ID, name, new Uint8Array([...whole, 0]));
			const workspace = await open(afterCrash(disk));
			expect(tell(workspace)).toMatchObject([{ code: 'batch_damaged', sequence: index + 1 }]);
			await disk.files.write(ID, name, whole);
		}
	});

	test('stays where it is, and its file may be brought in again and has its decisions back', async () => {
		const first = await open(afterCrash(disk));
		const file = first.state.files[1]?.id;
		if (!file) throw new Error('no file');
		await first.append([{ type: 'file_decided', file, decisions: { encoding: 'tcvn3' } }]);
		await change(names[2] ?? '', (bytes) => bytes.with(bytes.length - 3, 255));
		const damaged = await open(afterCrash(disk));
		expect(tell(damaged)).toEqual([{ code: 'batch_damaged', sequence: 3, file: 'hai.csv' }]);
		expect((await damaged.append([], [fileOf('hai.csv')])).files).toMatchObject([{ id: file, isNew: true }]);
		const healed = await open(afterCrash(disk));
		expect(healed.state.files.find(({ id }) => id === file)?.decisions).toEqual({ encoding: 'tcvn3' });
		expect(await disk.files.list(ID)).toContain(names[2]);
		await healed.acknowledgeLoss(healed.problems.flatMap(({ sequence }) => sequence ?? []));
		expect(healed.problems).toEqual([]);
		expect((await open(afterCrash(disk))).problems).toEqual([]);
	});

	test('that is damaged while it is open is found when it is read', async () => {
		const workspace = await open(afterCrash(disk));
		const [file] = workspace.state.files;
		if (!file) throw new Error('no file');
		let told = 0;
		workspace.onChange(() => (told += 1));
		await change(names[0] ?? '', (bytes) => bytes.slice(0, -1));
		await expect(workspace.readOriginal(file.id)).rejects.toMatchObject({ kind: 'storage_damaged' });
		expect(told).toBeGreaterThan(0);
		expect(tell(workspace)).toEqual([{ code: 'batch_damaged', sequence: 1, file: 'một.csv' }]);
		expectAllBut(workspace, 1);
	});

	test('that is sound in itself but holds other bytes than it says is never given out', async () => {
		const workspace = await open(afterCrash(disk));
		const [file] = workspace.state.files;
		const header = workspace.batches[0]?.header;
		if (!file || header?.kind !== 'file') throw new Error('no file');
		const body = await gzipBytes(bytesOf('x'.repeat(file.size)));
		const forged = { ...header, body: { bytes: body.length, sha256: await hashBytes(body) } };
		await disk.files.write(ID, names[0] ?? '', new Blob([writeHead(1, forged).head, body]));
		await expect(workspace.readOriginal(file.id)).rejects.toMatchObject({ kind: 'storage_damaged' });
	});

	test('of another workspace in its place is left alone and told', async () => {
		const other = await openWorkspace(disk, 'khac' as WorkspaceId, { now: makeClock() });
		await other.append([], [fileOf('lạ.csv')]);
		const [stray] = await disk.files.list(other.id);
		const bytes = await disk.files.read(other.id, stray ?? '');
		if (!bytes) throw new Error('gone');
		await disk.files.write(ID, names[0] ?? '', bytes);
		const workspace = await open(afterCrash(disk));
		expectAllBut(workspace, 1);
		expect(tell(workspace).map(({ code }) => code)).toEqual(['batch_missing', 'batch_foreign']);
	});

	test('that was swapped with another is known by what it says of itself', async () => {
		const [one = '', , two = ''] = names;
		const [first, second] = [await disk.files.read(ID, one), await disk.files.read(ID, two)];
		if (!first || !second) throw new Error('gone');
		await disk.files.write(ID, one, second);
		await disk.files.write(ID, two, first);
		const workspace = await open(afterCrash(disk));
		expect(workspace.problems).toEqual([]);
		expect(namesInUse(workspace.state)).toEqual(IMPORTS);
		for (const { id, name } of workspace.state.files)
			expect(textOf(await workspace.readOriginal(id))).toBe(`nội dung ${name}`);
	});
});

describe('the list of batches', () => {
	test('is rebuilt from the batches where it is gone, or damaged, or from before', async () => {
		const good = await disk.manifests.read(ID);
		const whole = (await open(afterCrash(disk))).state;
		for (const lost of ['gone', 'damaged'] as const) {
			await disk.manifests.remove(ID);
			if (lost === 'damaged' && good)
				await disk.manifests.commit(ID, { commit: 9, text: good.text.replace('ba.csv', 'bo.csv') }, null);
			const rebuilt = await open(afterCrash(disk));
			expect(rebuilt.state).toEqual(whole);
			expect(tell(rebuilt)).toEqual([{ code: 'index_rebuilt', sequence: null, file: null }]);
			expect((await open(afterCrash(disk))).problems).toEqual([]);
		}
		const before = openMemoryStorage();
		const copy = await open(before);
		await copy.append([], [fileOf('một.csv')]);
		const old = await before.manifests.read(ID);
		await copy.append([], [fileOf('hai.csv')]);
		await before.manifests.remove(ID);
		if (old) await before.manifests.commit(ID, old, null);
		const caughtUp = await open(afterCrash(before));
		expect(namesInUse(caughtUp.state)).toEqual(['một.csv', 'hai.csv']);
		expect(tell(caughtUp)).toMatchObject([{ code: 'index_behind' }]);
	});

	test('is rebuilt even where a batch is damaged or gone besides, which is then named', async () => {
		for (const [index, name] of names.entries()) {
			const whole = await disk.files.read(ID, name);
			if (!whole) throw new Error('gone');
			for (const harm of ['cut', 'gone'] as const) {
				await disk.manifests.remove(ID);
				if (harm === 'cut') await disk.files.write(ID, name, whole.slice(0, -5));
				else await disk.files.remove(ID, name);
				const workspace = await open(afterCrash(disk));
				const isLast = index === names.length - 1;
				const isLastGroup = index >= names.length - 2;
				if (isLast) {
					// Nothing tells an import whose end is lost from one that never ended.
					expect(namesInUse(workspace.state)).toEqual(['một.csv', 'hai.csv']);
				} else {
					expectAllBut(workspace, index + 1);
					expect(workspace.problems).toContainEqual(
						expect.objectContaining({
							code: harm === 'cut' ? 'batch_damaged' : 'batch_missing',
							sequence: index + 1
						})
					);
				}
				if (!isLastGroup) expect(namesInUse(workspace.state)).toContain('ba.csv');
				await disk.files.write(ID, name, whole);
			}
		}
	});

	test('tells what is missing where all files are gone', async () => {
		for (const name of names) await disk.files.remove(ID, name);
		const workspace = await open(afterCrash(disk));
		expect(workspace.state.files).toEqual([]);
		expect(workspace.problems.map(({ code, kind, file }) => [code, kind, file])).toEqual(
			IMPORTS.flatMap((name) => [
				['batch_missing', 'file', name],
				['batch_missing', 'decision', null]
			])
		);
		await workspace.append([], [fileOf('hai.csv')]);
		expect(namesInUse((await open(afterCrash(disk))).state)).toEqual(['hai.csv']);
	});
});

describe('an import that the page did not finish', () => {
	test('counts for nothing, is told by the name of its file and leaves nothing behind', async () => {
		const workspace = await open(afterCrash(disk));
		const manifest = await disk.manifests.read(ID);
		await workspace.append([], [fileOf('dở.csv', 'x'.repeat(500)), fileOf('dở 2.csv')]);
		await disk.manifests.remove(ID);
		if (manifest) await disk.manifests.commit(ID, manifest, null);
		const [half = '', none = ''] = [...(await disk.files.list(ID))].sort().slice(-2);
		await disk.files.remove(ID, none);
		await change(half, (bytes) => bytes.slice(0, -4));
		const again = await open(afterCrash(disk));
		expect(namesInUse(again.state)).toEqual(IMPORTS);
		expect(tell(again)).toEqual([{ code: 'import_unfinished', sequence: 7, file: 'dở.csv' }]);
		expect([...(await disk.files.list(ID))].sort()).toEqual(names);
		expect((await open(afterCrash(disk))).problems).toEqual([]);
	});
});
