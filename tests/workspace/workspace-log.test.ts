import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { broken, loadLog, manifestIn, note, TIME } from './log-ground';
import { bytesOf, fileOf, ID, open } from './open-again';
import { fileId, nameOf } from './stand-in-batch';

let disk: WorkspaceStorage;

beforeEach(() => {
	disk = openMemoryStorage();
});

const load = (storage = disk, asWriter = true) => loadLog(storage, asWriter);
const manifest = () => manifestIn(disk);

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
