import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/lib/workspace/entry';
import { findPrunable } from '../../src/lib/workspace/find-prunable';
import { findOriginals, foldBatches } from '../../src/lib/workspace/fold-batches';
import { isInUse, itemsOf } from '../../src/lib/workspace/state';
import { batchOf, fileId, seq, timeOf, type BatchWish } from './stand-in-batch';

/** What these come to, one batch each unless it says otherwise: the name of a file, or decisions. */
const fold = (...wishes: readonly (BatchWish | NonNullable<BatchWish['holds']>)[]) =>
	foldBatches(batchesOf(wishes));
function batchesOf(wishes: readonly (BatchWish | NonNullable<BatchWish['holds']>)[]) {
	return wishes.map((wish, at) => {
		const holds = typeof wish === 'string' || Array.isArray(wish);
		return batchOf(at + 1, holds ? { holds: wish as string | readonly Entry[] } : (wish as BatchWish)).batch;
	});
}

const [a, b] = ['a', 'b'].map(fileId) as [ReturnType<typeof fileId>, ReturnType<typeof fileId>];
const again = (file = a, name = 'mới', author: string | null = 'An'): Entry => ({
	type: 'file_brought_again',
	file,
	name,
	author
});
const decided = (file: typeof a, decisions: string): Entry => ({ type: 'file_decided', file, decisions });
const switched = (file: typeof a, on: boolean): Entry => ({ type: 'file_switched', file, on });
const removed = (file = a): Entry => ({ type: 'file_removed', file });
const undone = (group: number): Entry => ({ type: 'undone', group: seq(group) });
const redone = (group: number): Entry => ({ type: 'redone', group: seq(group) });
const named = (name: string): Entry => ({ type: 'workspace_named', name });
const kept = (key: string, value: number, collection = 'note'): Entry => ({
	type: 'kept',
	collection,
	key,
	value,
	author: 'An'
});
const dropped = (key: string, collection = 'note'): Entry => ({ type: 'dropped', collection, key });

const FILE = {
	id: a,
	name: 'a',
	size: 1,
	importedAt: timeOf(1),
	author: null,
	on: true,
	removed: false,
	replacedBy: null,
	decisions: null,
	batch: seq(1)
};

describe('what batches come to', () => {
	test('nothing, of none', () => {
		expect(fold()).toEqual({
			name: '',
			removedAt: null,
			lastBackupAt: null,
			files: [],
			kept: new Map(),
			history: []
		});
	});

	test('the workspace itself', () => {
		expect(fold([named('một')], [named('hai'), { type: 'workspace_removed' }])).toMatchObject({
			name: 'hai',
			removedAt: timeOf(2)
		});
		const back = fold([{ type: 'workspace_removed' }], [{ type: 'workspace_restored' }]);
		expect(back.removedAt).toBeNull();
		const saved: Entry = { type: 'backed_up' };
		expect(fold([saved], [saved], [named('x')]).lastBackupAt).toBe(timeOf(2));
	});

	test('files as they came in', () => {
		expect(fold('a', [named('x')], 'b').files).toEqual([
			FILE,
			{ ...FILE, id: b, name: 'b', size: 3, importedAt: timeOf(3), batch: 3 }
		]);
	});

	test.each<[string, readonly (readonly Entry[])[], object]>([
		['switched off', [[switched(a, false)]], { on: false }],
		['switched off and on', [[switched(a, false), switched(a, true)]], { on: true }],
		['removed', [[removed()]], { removed: true }],
		['replaced', [[{ type: 'file_replaced', file: a, by: b }]], { replacedBy: b }],
		['decided about', [[decided(a, 'x')], [decided(a, 'y')]], { decisions: 'y' }],
		[
			'brought in again, with the decisions about its bytes',
			[[decided(a, 'x'), removed(), switched(a, false)], [again()]],
			{ name: 'mới', author: 'An', importedAt: timeOf(3), decisions: 'x' }
		],
		['left alone by what is about others', [[switched(b, false), removed(b)]], {}]
	])('a file that was %s', (_, steps, change) => {
		expect(fold('a', ...steps).files).toEqual([{ ...FILE, ...change }]);
	});

	test('a file that comes again last, and one whose original is gone not at all', () => {
		expect(fold('a', 'b', [again()]).files.map(({ name }) => name)).toEqual(['b', 'mới']);
		expect(fold('a', [again(b)]).files).toEqual([FILE]);
	});

	test('a file that was stored once more stands where it was stored last', () => {
		const batches = batchesOf(['a', [removed()], 'a']);
		expect(foldBatches(batches).files).toEqual([{ ...FILE, importedAt: timeOf(3), batch: 3, size: 3 }]);
		expect(findOriginals(batches)).toEqual(new Map([[a, batches[2]?.header]]));
	});

	test('things under their keys, the last kept last', () => {
		const { kept: all } = fold(
			[kept('x', 1), kept('y', 2)],
			[kept('x', 3), kept('x', 4, 'link')],
			[kept('z', 5), dropped('z'), dropped('none'), dropped('x', 'view')]
		);
		const item = (value: number, at: number) => ({ value, author: 'An', time: timeOf(at), sequence: at });
		expect([...all].map(([name, items]) => [name, [...items]])).toEqual([
			[
				'note',
				[
					['y', item(2, 1)],
					['x', item(3, 2)]
				]
			],
			['link', [['x', item(4, 2)]]]
		]);
	});

	test('no collection of which all was dropped', () => {
		const state = fold([kept('x', 1)], [dropped('x')]);
		expect(state.kept.size).toBe(0);
		expect(itemsOf(state, 'note')).toEqual(new Map());
	});

	test('nothing of a step that is undone, and all of it once it is redone', () => {
		const step: BatchWish = { holds: [kept('x', 1), named('một')], group: [1, 2] };
		const file: BatchWish = { holds: 'a', group: [1, 2] };
		const gone = fold(step, file, [undone(1)]);
		expect([gone.name, gone.kept.size, gone.files.length]).toEqual(['', 0, 0]);
		expect(fold(step, file, [undone(1)], [redone(1)])).toMatchObject({ name: 'một', files: [{ id: a }] });
		expect(fold(step, file, [undone(1)], [redone(1)], [undone(1)]).name).toBe('');
	});
});

describe('the history', () => {
	test('tells each step', () => {
		const state = fold(
			{ holds: 'a', group: [1, 2] },
			{ holds: [kept('x', 1), kept('y', 1), kept('x', 1, 'link')], group: [1, 2] },
			[decided(a, 'x'), removed(), again()],
			[removed(b), dropped('x', 'view')],
			[undone(1)],
			[undone(3), redone(3)]
		);
		const step = (at: number, types: readonly string[], more: object = {}) => ({
			id: at,
			time: timeOf(at),
			types,
			files: [],
			about: [],
			collections: [],
			undone: false,
			undoable: true,
			...more
		});
		expect(state.history).toEqual([
			step(1, ['kept'], { files: ['a'], collections: ['note', 'link'], undone: true }),
			step(3, ['file_decided', 'file_removed', 'file_brought_again'], { files: ['mới'], about: ['a'] }),
			step(4, ['file_removed', 'dropped'], { about: [''], collections: ['view'] }),
			step(5, ['undone'], { about: ['a'], undoable: false }),
			step(6, ['undone', 'redone'], { about: ['mới', 'a'], undoable: false })
		]);
	});

	test('offers no redo of a step that is not all there, but its undo', () => {
		const half: BatchWish = { holds: 'a', group: [1, 2] };
		expect(fold(half).history).toMatchObject([{ undone: false, undoable: true }]);
		const batches = [batchOf(1, half).batch, batchOf(3, { holds: [undone(1)] }).batch];
		expect(foldBatches(batches).history).toMatchObject([{ undone: true, undoable: false }, {}]);
	});

	test('offers no undo of a step that says anything about the store', () => {
		expect(fold([kept('x', 1), { type: 'backed_up' }]).history).toMatchObject([{ undoable: false }]);
	});
});

describe('a file', () => {
	test.each([
		[{}, true],
		[{ on: false }, false],
		[{ removed: true }, false],
		[{ replacedBy: b }, false]
	])('counts where it is %j: %s', (change, does) => {
		expect(isInUse({ ...FILE, ...change })).toBe(does);
	});

	test('that no state needs can be pruned: removed ones and those of undone steps, not those switched off', () => {
		const batches = batchesOf(['a', 'b', 'c', [removed(), switched(b, false)], [undone(3)]]);
		expect(findPrunable(batches, foldBatches(batches))).toEqual([
			{ sequence: 1, bytes: 10 },
			{ sequence: 3, bytes: 30 }
		]);
	});
});
