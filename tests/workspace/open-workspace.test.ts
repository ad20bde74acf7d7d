import { beforeEach, describe, expect, test } from 'vitest';
import { gzipBytes } from '../../src/lib/workspace/compress-bytes';
import type { Entry } from '../../src/lib/workspace/entry';
import type { FileId, GroupId } from '../../src/lib/workspace/ids';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { planFiles } from '../../src/lib/workspace/plan-files';
import { itemsOf } from '../../src/lib/workspace/state';
import type { ClaimListener, WorkspaceStorage } from '../../src/lib/workspace/storage';
import { bytesOf, fileOf, ID, namesInUse, open, textOf } from './open-again';
import { seq } from './stand-in-batch';

const broken = () => Promise.reject(new DOMException('hỏng', 'UnknownError'));
const note = (key: string): Entry => ({ type: 'kept', collection: 'note', key, value: 1, author: null });

let disk: WorkspaceStorage;
let announced: number;

beforeEach(() => {
	disk = openMemoryStorage();
	announced = 0;
	disk.announcer.listen(ID, () => (announced += 1));
});

/** Lets what waits its turn happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a workspace that is open', () => {
	test('tells of each change here, and others of what was kept', async () => {
		const workspace = await open(disk);
		let told = 0;
		const stop = workspace.onChange(() => (told += 1));
		await workspace.append([note('a')]);
		expect([told > 0, announced]).toEqual([true, 1]);
		const before = told;
		expect(await workspace.append([])).toEqual({ group: null, files: [] });
		expect([announced, await disk.files.list(ID)]).toEqual([1, expect.objectContaining({ length: 1 })]);
		disk.files.write = broken;
		await expect(workspace.append([note('b')])).rejects.toMatchObject({ kind: 'storage_failed' });
		expect([told > before, announced]).toEqual([true, 1]);
		const last = told;
		stop();
		await workspace.append([note('c')]).catch(() => null);
		expect(told).toBe(last);
	});

	test('keeps what is given without waiting one after another, whatever fails between', async () => {
		const workspace = await open(disk);
		const { write } = disk.files;
		let calls = 0;
		disk.files.write = (...call) => ((calls += 1) === 2 ? broken() : write(...call));
		const kept = await Promise.allSettled(['a', 'b', 'c'].map((key) => workspace.append([note(key)])));
		expect(kept.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect([...itemsOf(workspace.state, 'note').keys()]).toEqual(['a', 'c']);
	});

	test.each([
		['undone', 'undo'],
		['redone', 'redo']
	] as const)('has nothing to be %s that is not there', async (word, act) => {
		const workspace = await open(disk);
		await workspace.append([note('a')]);
		for (const group of act === 'undo' ? [7] : [1, 7])
			await expect(workspace[act](seq(group) as GroupId)).rejects.toThrow(
				new RangeError(`group ${group} is not there to be ${word}`)
			);
		expect(await disk.files.list(ID)).toHaveLength(1);
	});

	test('tells the stored bytes that it has pruned', async () => {
		const workspace = await open(disk, { compressor: 'library' });
		const { files } = await workspace.append(
			[],
			[fileOf('a.csv'), fileOf('b.csv', 'x'.repeat(90)), fileOf('c.csv')]
		);
		const sizes = await Promise.all(files.map(async ({ id }) => (await workspace.readPacked(id)).length));
		for (const { id } of files.slice(0, 2)) await workspace.append([{ type: 'file_removed', file: id }]);
		expect(await workspace.prune()).toBe((sizes[0] ?? 0) + (sizes[1] ?? 0));
		expect(namesInUse(workspace.state)).toEqual(['c.csv']);
		expect((await disk.files.list(ID)).filter((name) => name.includes('-file-'))).toHaveLength(1);
	});

	test('has no original of a file that it does not hold', async () => {
		const workspace = await open(disk);
		const none = 'f'.repeat(64) as FileId;
		await expect(workspace.readOriginal(none)).rejects.toMatchObject({
			kind: 'storage_damaged',
			detail: `no original ${none}`
		});
	});

	test('is left to the next when it is closed, and tells nobody any more', async () => {
		const workspace = await open(disk);
		let told = 0;
		workspace.onChange(() => (told += 1));
		const kept = workspace.append([note('a')]);
		await workspace.close();
		await kept;
		const last = told;
		expect(workspace.readOnly).toBe('other_tab');
		const next = await open(disk);
		expect(next.readOnly).toBeNull();
		await next.append([note('b')]);
		await settle();
		expect(told).toBe(last);
		expect([...itemsOf(workspace.state, 'note').keys()], 'follows nothing').toEqual(['a']);
	});

	test('that can’t be opened leaves the way to others', async () => {
		const { read } = disk.manifests;
		disk.manifests.read = broken;
		await expect(open(disk)).rejects.toMatchObject({ kind: 'storage_failed' });
		disk.manifests.read = read;
		expect((await open(disk)).readOnly).toBeNull();
	});
});

describe('a workspace that lost something', () => {
	test('is told once more of what is found damaged when it is read, until the loss is acknowledged', async () => {
		const workspace = await open(disk);
		const { files } = await workspace.append([], [fileOf('a.csv'), fileOf('b.csv')]);
		const [file, other] = files;
		if (!file || !other) throw new Error('no file');
		const [stored] = [...(await disk.files.list(ID))].sort();
		await disk.files.write(ID, stored ?? '', bytesOf('hỏng'));
		await expect(workspace.readPacked(file.id)).rejects.toMatchObject({
			kind: 'storage_damaged',
			detail: file.id
		});
		expect(workspace.problems).toMatchObject([{ code: 'batch_damaged', sequence: 1, file: 'a.csv' }]);
		expect(textOf(await workspace.readOriginal(other.id))).toBe('nội dung b.csv');
		await workspace.acknowledgeLoss([seq(1)]);
		expect([workspace.problems, workspace.state.history.at(-1)?.types]).toEqual([[], ['loss_acknowledged']]);
	});

	test('reads again what the storage did not give, when asked to', async () => {
		await (await open(disk)).append([], [fileOf('a.csv')]);
		const { read } = disk.files;
		disk.files.read = broken;
		const workspace = await open(disk);
		expect(workspace.problems).toMatchObject([{ code: 'batch_unreadable', file: 'a.csv' }]);
		let told = 0;
		workspace.onChange(() => (told += 1));
		disk.files.read = read;
		await workspace.readAgain();
		expect([workspace.problems, namesInUse(workspace.state), told > 0]).toEqual([[], ['a.csv'], true]);
	});
});

describe('a workspace that another tab may take', () => {
	let listener: ClaimListener;

	beforeEach(() => {
		disk.lock.claim = async (_, given) => {
			listener = given;
			return { granted: true, release: async () => undefined };
		};
	});

	test('can’t be changed once the right to write is lost, and can once it comes back', async () => {
		const workspace = await open(disk);
		let told = 0;
		workspace.onChange(() => (told += 1));
		listener.onLost();
		await expect.poll(() => [workspace.readOnly, told > 0]).toEqual(['other_tab', true]);
		await expect(workspace.append([note('a')])).rejects.toMatchObject({
			kind: 'workspace_read_only',
			detail: 'other_tab'
		});
		listener.onGranted();
		await expect.poll(() => workspace.readOnly).toBeNull();
		await workspace.append([note('a')]);
		expect(itemsOf(workspace.state, 'note').size).toBe(1);
	});

	test('follows what others keep, and says where it can’t', async () => {
		let { list } = disk.files;
		const other = await open(disk);
		const workspace = await open({
			...disk,
			lock: { ...disk.lock, claim: async () => ({ granted: false, release: async () => undefined }) },
			files: { ...disk.files, list: (...call) => list(...call) }
		});
		await other.append([note('a')]);
		await expect.poll(() => itemsOf(workspace.state, 'note').size).toBe(1);
		list = broken;
		let told = 0;
		workspace.onChange(() => (told += 1));
		await other.append([note('b')]);
		await expect.poll(() => [itemsOf(workspace.state, 'note').size, told > 0]).toEqual([1, true]);
		expect(workspace.problems).toMatchObject([
			{ code: 'reload_failed', sequence: null, detail: expect.stringContaining('hỏng') }
		]);
		await expect(workspace.readAgain()).rejects.toMatchObject({ kind: 'storage_failed' });
		list = disk.files.list;
		await workspace.readAgain();
		expect([itemsOf(workspace.state, 'note').size, workspace.problems]).toEqual([2, []]);
		await other.append([note('c')]);
		await expect.poll(() => [itemsOf(workspace.state, 'note').size, workspace.problems]).toEqual([3, []]);
	});
});

describe('what has to be kept of files', () => {
	const file = (name: string, author?: string) => ({ ...fileOf(name, name), ...(author ? { author } : {}) });

	test('is each once, packed as it is or brought back', async () => {
		const workspace = await open(disk);
		await workspace.append([], [file('có'), file('tắt')]);
		const off = workspace.state.files[1];
		if (!off) throw new Error('no file');
		await workspace.append([{ type: 'file_switched', file: off.id, on: false }]);
		const given = [
			file('có'),
			{ ...file('tắt', 'An'), name: 'bật' },
			file('mới', 'Bình'),
			{ ...file('mới'), name: 'lặp' }
		];
		const stored = new Set(workspace.state.files.map(({ id }) => id));
		const { files, packed, entries } = await planFiles(given, workspace.state.files, stored, 'library');
		expect(files.map(({ name, isNew }) => [name, isNew])).toEqual([
			['có', false],
			['bật', true],
			['mới', true],
			['lặp', false]
		]);
		expect(entries).toEqual([{ type: 'file_brought_again', file: off.id, name: 'bật', author: 'An' }]);
		expect(packed).toEqual([
			{
				file: { sha256: files[2]?.id, name: 'mới', size: bytesOf('mới').length, author: 'Bình' },
				body: await gzipBytes(bytesOf('mới'), 'library')
			}
		]);
	});

	test('of a file without an author has none', async () => {
		const workspace = await open(disk);
		await workspace.append([], [file('a'), file('b', 'An')]);
		expect(workspace.state.files.map(({ author }) => author)).toEqual([null, 'An']);
		expect(textOf(await workspace.readOriginal(workspace.state.files[1]?.id ?? ('' as FileId)))).toBe('b');
	});
});
