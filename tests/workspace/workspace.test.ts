import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { isInUse, itemsOf } from '../../src/lib/workspace/state';
import type { FileId, GroupId } from '../../src/lib/workspace/ids';
import type { Entry } from '../../src/lib/workspace/entry';
import { afterCrash, bytesOf, fileOf, makeClock, namesInUse, open, textOf } from './open-again';

const keep = (key: string, value: number): Entry => ({
	type: 'kept',
	collection: 'note',
	key,
	value,
	author: null
});

describe('a workspace', () => {
	test('takes the same bytes once, under whatever name, and nothing is written for them', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		const first = await workspace.append([], [fileOf('a.csv', 'x'), fileOf('bản sao.csv', 'x')]);
		expect(first.files.map(({ isNew }) => isNew)).toEqual([true, false]);
		const again = await workspace.append([], [fileOf('a lần hai.csv', 'x')]);
		expect(again).toEqual({
			group: null,
			files: [{ ...first.files[0], name: 'a lần hai.csv', isNew: false }]
		});
		expect(namesInUse(workspace.state)).toEqual(['a.csv']);
		expect(await disk.files.list(workspace.id)).toHaveLength(1);
	});

	test('keeps nothing of what proves to be of no use while it is written, and all once it is proved', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		await workspace.append([keep('a', 1)], [fileOf('a.csv')]);
		const [before, state] = [await disk.files.list(workspace.id), workspace.state];
		const refused = workspace.append(
			[keep('b', 2)],
			[fileOf('b.csv')],
			Promise.reject(new AppError('out_of_memory', 'too large'))
		);
		await expect(refused).rejects.toMatchObject({ kind: 'out_of_memory' });
		expect(workspace.state).toEqual(state);
		expect(await disk.files.list(workspace.id)).toEqual(before);
		let prove = (): void => undefined;
		const kept = workspace.append([], [fileOf('b.csv')], new Promise<void>((resolve) => (prove = resolve)));
		const meanwhile = await open(disk);
		expect(namesInUse(meanwhile.state)).toEqual(['a.csv']);
		prove();
		await kept;
		expect(namesInUse((await open(afterCrash(disk))).state)).toEqual(['a.csv', 'b.csv']);
	});

	test('has a file back that was switched off, removed, replaced or undone, without storing it twice', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		const [file] = (await workspace.append([], [fileOf('a.csv')])).files;
		if (!file) throw new Error('no file');
		const ways: readonly (() => Promise<unknown>)[] = [
			() => workspace.append([{ type: 'file_switched', file: file.id, on: false }]),
			() => workspace.append([{ type: 'file_removed', file: file.id }]),
			() => workspace.append([{ type: 'file_replaced', file: file.id, by: 'f'.repeat(64) as FileId }]),
			async () => {
				for (const { id, undone, undoable } of workspace.state.history)
					if (undoable && !undone) await workspace.undo(id);
			}
		];
		for (const way of ways) {
			await way();
			expect(namesInUse(workspace.state).length).toBe(0);
			expect((await workspace.append([], [fileOf('tên mới.csv', 'nội dung a.csv')])).files[0]?.isNew).toBe(
				true
			);
			expect(namesInUse(workspace.state)).toEqual(['tên mới.csv']);
		}
		expect((await disk.files.list(workspace.id)).filter((name) => name.includes('-file-'))).toHaveLength(1);
	});

	test('undoes and redoes an import whole, and keeps what came after it', async () => {
		const workspace = await open(openMemoryStorage());
		const { group } = await workspace.append([keep('a', 1)], [fileOf('a.csv'), fileOf('b.csv')]);
		await workspace.append([keep('b', 2)]);
		if (!group) throw new Error('no group');
		await workspace.undo(group);
		expect(namesInUse(workspace.state)).toEqual([]);
		expect([...itemsOf(workspace.state, 'note').keys()]).toEqual(['b']);
		expect(workspace.state.history[0]).toMatchObject({ id: group, undone: true, undoable: true });
		await expect(workspace.undo(group)).rejects.toBeInstanceOf(RangeError);
		await workspace.redo(group);
		expect(namesInUse(workspace.state)).toEqual(['a.csv', 'b.csv']);
		const undoing = workspace.state.history.find(({ types }) => types.includes('undone'))?.id as GroupId;
		await expect(workspace.undo(undoing)).rejects.toBeInstanceOf(RangeError);
	});

	test('tells of each step which files it is about and what it keeps', async () => {
		const workspace = await open(openMemoryStorage());
		const { files } = await workspace.append([], [fileOf('a.csv')]);
		const [file] = files;
		if (!file) throw new Error('no file');
		await workspace.append([{ type: 'file_removed', file: file.id }]);
		await workspace.append([{ type: 'kept', collection: 'alias', key: 'HN', value: 'x', author: null }]);
		const removal = workspace.state.history[1];
		if (!removal) throw new Error('no step');
		await workspace.undo(removal.id);
		expect(
			workspace.state.history.map(({ files, about, collections }) => [files, about, collections])
		).toEqual([
			[['a.csv'], [], []],
			[[], ['a.csv'], []],
			[[], [], ['alias']],
			[[], ['a.csv'], []]
		]);
	});

	test('orders by sequence, however the clock jumps, and keeps author and time of a figure by hand', async () => {
		const disk = openMemoryStorage();
		const value = { province: 'qd124:84', low: 500, high: null };
		for (const [year, low] of [
			['2036', 1],
			['2016', 2]
		] as const) {
			const workspace = await open(disk, { now: makeClock(`${year}-01-01T00:00:00.000Z`) });
			await workspace.append([
				{ type: 'kept', collection: 'figure', key: 'f1', value: { ...value, low }, author: 'Nguyễn Văn An' }
			]);
			await workspace.close();
		}
		const { state } = await open(disk);
		expect(itemsOf(state, 'figure').get('f1')).toEqual({
			value: { ...value, low: 2 },
			author: 'Nguyễn Văn An',
			time: '2016-01-01T00:00:01.000Z',
			sequence: 2
		});
	});

	test('prunes only originals that nothing needs, and gives the room back', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		const { files } = await workspace.append([], [fileOf('a.csv'), fileOf('b.csv'), fileOf('c.csv')]);
		const [a, b] = files;
		if (!a || !b) throw new Error('no files');
		await workspace.append([{ type: 'file_switched', file: a.id, on: false }]);
		const removed = await workspace.append([{ type: 'file_removed', file: b.id }]);
		const before = (await disk.files.list(workspace.id)).length;
		expect(await workspace.prune()).toBeGreaterThan(0);
		expect(await workspace.prune()).toBe(0);
		expect((await disk.files.list(workspace.id)).length).toBe(before);
		expect(workspace.state.files.map(({ name }) => name)).toEqual(['a.csv', 'c.csv']);
		if (removed.group) await workspace.undo(removed.group);
		expect(workspace.state.files.map(({ name }) => name)).toEqual(['a.csv', 'c.csv']);
		const again = await open(afterCrash(disk));
		expect(again.problems).toEqual([]);
		expect(again.state).toEqual(workspace.state);
		expect((await again.append([], [fileOf('b.csv')])).files[0]?.isNew).toBe(true);
		expect(again.state.files.filter(isInUse).map(({ name }) => name)).toEqual(['c.csv', 'b.csv']);
	});

	test('keeps user text as text, whatever it would mean elsewhere', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		const texts = [
			'__proto__',
			'constructor',
			'=1+1',
			'<img src=x>',
			'\u202e\u0000',
			'\ud800',
			"'; DROP TABLE x;--"
		];
		const nested = JSON.parse('{"__proto__":{"polluted":true}}') as Record<string, never>;
		await workspace.append(
			texts.map((key): Entry => ({
				type: 'kept',
				collection: 'alias',
				key,
				value: { [key]: key, nested },
				author: key
			})),
			texts.map((name, at) => ({ name, bytes: bytesOf(`${at}`) }))
		);
		const { state } = await open(afterCrash(disk));
		expect(state).toEqual(workspace.state);
		expect(state.files.map(({ name }) => name)).toEqual(texts);
		for (const key of texts) expect(itemsOf(state, 'alias').get(key)?.author).toBe(key);
		expect(JSON.stringify(itemsOf(state, 'alias').get('=1+1')?.value)).toContain(
			'"__proto__":{"polluted":true}'
		);
		expect(Object.prototype).not.toHaveProperty('polluted');
	});

	test('refuses what would not come back as it went in, before anything is written', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		let deep: unknown = 1;
		for (let level = 0; level < 70; level += 1) deep = [deep];
		for (const value of [Number.NaN, undefined, new Date(0), () => 1, { a: undefined }, deep]) {
			const entry = { type: 'kept', collection: 'note', key: 'k', value, author: null } as Entry;
			await expect(workspace.append([entry])).rejects.toThrow();
		}
		expect(await disk.files.list(workspace.id)).toEqual([]);
	});

	test('shows what was kept even where the caller changes its objects afterwards', async () => {
		const workspace = await open(openMemoryStorage());
		const value = { n: 1 };
		await workspace.append([{ type: 'kept', collection: 'note', key: 'k', value, author: null }]);
		value.n = 2;
		expect(itemsOf(workspace.state, 'note').get('k')?.value).toEqual({ n: 1 });
	});

	test('packs alike with the browser’s compressor and without it', async () => {
		for (const [packer, reader] of [
			['native', 'library'],
			['library', 'native']
		] as const) {
			const disk = openMemoryStorage();
			const big = { name: 'lớn.csv', bytes: bytesOf('Hà Nội;1\r\n'.repeat(300_000)) };
			const first = await open(disk, { compressor: packer });
			await first.append([], [big, { name: 'rỗng', bytes: new Uint8Array() }]);
			const second = await open(afterCrash(disk), { compressor: reader });
			const [file, empty] = second.state.files;
			if (!file || !empty) throw new Error('no file');
			// Compared as text: comparing millions of bytes one by one takes minutes.
			expect(textOf(await second.readOriginal(file.id)) === textOf(big.bytes)).toBe(true);
			expect(textOf(await second.readOriginal(empty.id))).toBe('');
			const stored = await Promise.all(
				(await disk.files.list(first.id)).map(
					async (name) => (await disk.files.read(first.id, name))?.length ?? 0
				)
			);
			expect(Math.max(...stored)).toBeLessThan(big.bytes.length / 100);
		}
	});
});
