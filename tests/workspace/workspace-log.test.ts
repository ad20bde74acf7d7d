import { beforeEach, describe, expect, test } from 'vitest';
import { deleteStored } from '../../src/lib/workspace/delete-stored';
import { FORMAT } from '../../src/lib/workspace/format';
import { EMPTY_MANIFEST, readManifest, writeManifest } from '../../src/lib/workspace/manifest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { readFolder } from '../../src/lib/workspace/read-folder';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { WorkspaceLog } from '../../src/lib/workspace/workspace-log';
import { afterCrash, bytesOf, fileOf, ID, namesInUse, open } from './open-again';
import { fileId, nameOf, seq } from './stand-in-batch';

const TIME = '2026-03-01T00:00:00.000Z';
const note = (key: string) => ({
	entries: [{ type: 'kept', collection: 'note', key, value: 1, author: null } as const]
});
const broken = () => Promise.reject(new DOMException('hỏng', 'UnknownError'));

let disk: WorkspaceStorage;

beforeEach(() => {
	disk = openMemoryStorage();
});

async function load(storage = disk, asWriter = true): Promise<WorkspaceLog> {
	const log = new WorkspaceLog(storage, ID, FORMAT);
	await log.load(asWriter);
	return log;
}

/** What the stored manifest says. */
async function manifest() {
	const reading = readManifest((await disk.manifests.read(ID))?.text ?? '');
	if (reading.status !== 'whole') throw new Error(reading.status);
	return reading.manifest;
}

describe('the batches of a workspace', () => {
	test('are none, and nothing is written, until something is kept', async () => {
		const log = await load();
		expect([log.batches, log.problems, log.isNewer]).toEqual([[], [], false]);
		expect(await disk.manifests.read(ID)).toBeNull();
	});

	test('are given numbers that go on, failed attempts included', async () => {
		const log = await load();
		expect(await log.append([note('a'), note('b')], TIME)).toBe(1);
		const { write } = disk.files;
		disk.files.write = broken;
		await expect(log.append([note('c'), note('d')], TIME)).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: expect.stringMatching(/^0000000003-decision-[0-9a-f]{8}\.batch: UnknownError: hỏng$/)
		});
		disk.files.write = write;
		expect(await log.append([note('e')], TIME)).toBe(5);
		expect((await manifest()).lastSequence).toBe(5);
		expect(log.batches.map(({ batch: { header } }) => [header.sequence, header.previous?.sequence])).toEqual([
			[1, undefined],
			[2, undefined],
			[5, 2]
		]);
	});

	test('are all taken back where one of them can’t be written', async () => {
		const log = await load();
		const { write } = disk.files;
		let calls = 0;
		disk.files.write = async (...call) => {
			await write(...call);
			if ((calls += 1) === 2) throw new DOMException('đầy', 'QuotaExceededError');
		};
		await expect(log.append([note('a'), note('b'), note('c')], TIME)).rejects.toMatchObject({
			kind: 'storage_full'
		});
		expect([log.batches.length, await disk.files.list(ID)]).toEqual([0, []]);
	});

	test('are read from the storage once, but for one that is to be read anew', async () => {
		const log = await load();
		await log.append([note('a'), note('b')], TIME);
		const { read } = disk.files;
		const asked: string[] = [];
		disk.files.read = async (id, name) => {
			asked.push(name);
			return read(id, name);
		};
		await log.load(true);
		expect(asked).toEqual([]);
		const [, second] = log.batches.map(({ stored }) => stored);
		log.forget(second ?? '');
		await log.load(true);
		expect(asked).toEqual([second]);
	});

	test('are given as they are stored, or told to be gone', async () => {
		const log = await load();
		await log.append([note('a')], TIME);
		const [first] = log.batches;
		if (!first) throw new Error('nothing there');
		expect(await log.read(first)).toEqual(await disk.files.read(ID, first.stored));
		await disk.files.remove(ID, first.stored);
		await expect(log.read(first)).rejects.toMatchObject({
			kind: 'storage_damaged',
			detail: 'batch 1 is gone'
		});
		disk.files.read = broken;
		await expect(log.read(first)).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: `${first.stored}: UnknownError: hỏng`
		});
	});

	test('can’t be told where neither the list nor a batch can be read', async () => {
		await (await load()).append([note('a')], TIME);
		await disk.manifests.remove(ID);
		const { read } = disk.files;
		disk.files.read = broken;
		await expect(load()).rejects.toMatchObject({
			kind: 'storage_damaged',
			detail: 'no index, and a batch that the storage does not give'
		});
		disk.files.read = read;
		disk.files.list = broken;
		await expect(load()).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: 'batches: UnknownError: hỏng'
		});
	});

	test('that can’t be read for the moment are there at the next load', async () => {
		await (await load()).append([note('a')], TIME);
		const { read } = disk.files;
		disk.files.read = broken;
		const log = await load();
		expect(log.problems).toMatchObject([
			{ code: 'batch_unreadable', sequence: 1, detail: 'UnknownError: hỏng' }
		]);
		disk.files.read = read;
		await log.load(true);
		expect([log.problems, log.batches.length]).toEqual([[], 1]);
	});
});

describe('the list of a workspace', () => {
	test('sums up what is there', async () => {
		const workspace = await open(disk);
		const { files } = await workspace.append(
			[{ type: 'workspace_named', name: 'Quý I' }],
			[fileOf('a.csv'), fileOf('b.csv')]
		);
		const file = files[0]?.id ?? fileId('a');
		await workspace.append([{ type: 'file_removed', file }, { type: 'backed_up' }]);
		expect((await manifest()).summary).toEqual({
			name: 'Quý I',
			removedAt: null,
			lastBackupAt: '2026-03-01T00:00:02.000Z',
			files: 1
		});
	});

	test('is not written again where it is right', async () => {
		const workspace = await open(disk);
		await workspace.append([{ type: 'backed_up' }], [fileOf('a.csv')]);
		await workspace.close();
		const before = await disk.manifests.read(ID);
		await load();
		expect(await disk.manifests.read(ID)).toEqual(before);
		// A writer that may only sleep must find that somebody else has taken over.
		await load({ ...disk, lock: { ...disk.lock, mayBeLost: true } });
		expect((await disk.manifests.read(ID))?.commit).toBe((before?.commit ?? 0) + 1);
	});

	test('that can’t be put in order is told, and is by the next change', async () => {
		await (await load()).append([note('a')], TIME);
		await disk.manifests.remove(ID);
		const { commit } = disk.manifests;
		disk.manifests.commit = broken;
		const log = await load();
		expect(log.problems.map(({ code, detail }) => [code, detail])).toEqual([
			['index_rebuilt', 'missing'],
			['index_unsaved', 'index: UnknownError: hỏng']
		]);
		disk.manifests.commit = commit;
		await log.append([note('b')], TIME);
		expect((await manifest()).batches.map(({ sequence }) => sequence)).toEqual([1, 2]);
	});

	test('is put in order by the writer only, who clears away what was never finished', async () => {
		await (await load()).append([note('a')], TIME);
		await disk.files.write(ID, nameOf(2), bytesOf('dở'));
		await load(disk, false);
		expect(await disk.files.list(ID)).toHaveLength(2);
		await load();
		expect(await disk.files.list(ID)).toHaveLength(1);
	});

	test('is looked at again before anything is kept after a commit of which nothing is known', async () => {
		const log = await load();
		await log.append([note('a')], TIME);
		const { commit, read } = disk.manifests;
		disk.manifests.commit = async (...call) => {
			disk.manifests.read = broken;
			await commit(...call);
			return broken();
		};
		await expect(log.append([note('b')], TIME)).rejects.toMatchObject({ kind: 'storage_failed' });
		expect(await disk.files.list(ID), 'what may count stays').toHaveLength(2);
		Object.assign(disk.manifests, { commit, read });
		expect(await log.append([note('c')], TIME)).toBe(3);
		expect(log.batches.map(({ batch }) => batch.header.sequence)).toEqual([1, 2, 3]);
		expect((await manifest()).batches).toHaveLength(3);
	});
});

describe('a workspace made of a backup', () => {
	async function* groups(...firsts: readonly number[]) {
		for (const first of firsts)
			yield {
				first: seq(first),
				count: 2,
				time: TIME,
				contents: [{ sequence: seq(first + 1), content: note('a') }]
			};
	}

	test('has the groups with the numbers they had, and goes on after them', async () => {
		const log = await load();
		await log.restore(groups(1, 5));
		expect(
			log.batches.map(({ batch: { header } }) => [
				header.sequence,
				header.group.count,
				header.previous?.sequence
			])
		).toEqual([
			[2, 2, undefined],
			[6, 2, 2]
		]);
		expect(await log.append([note('b')], TIME)).toBe(7);
		const again = await load(afterCrash(disk));
		expect([again.problems, again.state]).toEqual([[], log.state]);
	});

	test('is refused where something is there already', async () => {
		const log = await load();
		await log.append([note('a')], TIME);
		await expect(log.restore(groups(5))).rejects.toBeInstanceOf(RangeError);
		const stray = openMemoryStorage();
		await stray.files.write(ID, 'lạ', bytesOf('x'));
		await expect((await load(stray)).restore(groups(1))).rejects.toBeInstanceOf(RangeError);
		expect(log.batches).toHaveLength(1);
	});

	test('counts as being deleted until it is whole, and is deleted by the next writer', async () => {
		const log = await load();
		let during: unknown = null;
		async function* watched() {
			for await (const group of groups(1, 3)) {
				during = await manifest();
				yield group;
			}
			disk.files.remove = broken;
			throw new Error('dừng');
		}
		await expect(log.restore(watched())).rejects.toThrow('dừng');
		expect(during).toEqual({ ...EMPTY_MANIFEST, deleting: true });
		expect(await disk.files.list(ID)).toHaveLength(2);
		const storage = {
			...afterCrash(disk),
			files: { ...disk.files, remove: openMemoryStorage().files.remove }
		};
		expect((await load(storage, false)).batches).toEqual([]);
		expect(await disk.files.list(ID)).toHaveLength(2);
		await load(storage);
		expect(await disk.manifests.read(ID)).toBeNull();
	});
});

describe('a workspace that is deleted', () => {
	test('counts no more before the first file goes, the oldest first, and the list last', async () => {
		const workspace = await open(disk);
		for (const name of ['a.csv', 'b.csv']) await workspace.append([], [fileOf(name)]);
		const [one, two] = [...(await disk.files.list(ID))].sort();
		const steps: unknown[] = [];
		const { remove } = disk.files;
		disk.files.remove = async (id, name) => {
			steps.push([name, (await manifest()).deleting]);
			await remove(id, name);
		};
		disk.files.list = async () => [two ?? '', one ?? ''];
		await deleteStored(disk, ID);
		expect(steps).toEqual([
			[one, true],
			[two, true]
		]);
		expect(await disk.manifests.read(ID)).toBeNull();
	});

	test.each([
		['whole', writeManifest(EMPTY_MANIFEST), 4],
		['damaged', 'hỏng', 4],
		['being deleted', writeManifest({ ...EMPTY_MANIFEST, deleting: true }), 3]
	])('has its list, which is %s, written as little as is needed', async (_, text, commit) => {
		await disk.manifests.commit(ID, { commit: 3, text }, null);
		let last: unknown = null;
		disk.manifests.remove = async () => {
			last = (await disk.manifests.read(ID))?.commit;
		};
		await deleteStored(disk, ID);
		expect([last, (await manifest()).deleting]).toEqual([commit, true]);
	});

	test('without a list has one until all is gone', async () => {
		await disk.files.write(ID, nameOf(1), bytesOf('x'));
		let during: unknown = null;
		const { remove } = disk.files;
		disk.files.remove = async (...call) => {
			during = await disk.manifests.read(ID);
			await remove(...call);
		};
		await deleteStored(disk, ID);
		expect(during).toEqual({ commit: 1, text: writeManifest({ ...EMPTY_MANIFEST, deleting: true }) });
		expect(namesInUse((await open(afterCrash(disk))).state)).toEqual([]);
	});
});

describe('a folder', () => {
	test('is read in the order of its names, without what went away meanwhile', async () => {
		for (const name of ['b', 'a', 'c']) await disk.files.write(ID, name, bytesOf(name));
		const files = { ...disk.files, list: async () => ['b', 'gone', 'a', 'c'] };
		const before = { status: 'newer', version: 7 } as const;
		const found = await readFolder(
			files,
			ID,
			FORMAT,
			new Map([
				['c', before],
				['d', before]
			])
		);
		const damaged = { status: 'damaged', detail: 'shorter than a head', header: null };
		expect([...found]).toEqual([
			['a', damaged],
			['b', damaged],
			['c', before]
		]);
	});
});
