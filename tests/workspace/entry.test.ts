import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { entrySchema, isUndoable, type EntryType } from '../../src/lib/workspace/entry';

const ID = 'a'.repeat(64);
const LONG = 'đ'.repeat(10_000);

/** One of each decision, and whether a step with it can be undone. */
const WHOLE: readonly (readonly [boolean, { readonly type: EntryType }])[] = [
	[true, { type: 'workspace_named', name: LONG } as never],
	[false, { type: 'workspace_removed' }],
	[false, { type: 'workspace_restored' }],
	[true, { type: 'file_brought_again', file: ID, name: 'a', author: LONG } as never],
	[true, { type: 'file_decided', file: ID, decisions: { rows: [1, null] } } as never],
	[true, { type: 'file_switched', file: ID, on: true } as never],
	[true, { type: 'file_removed', file: ID } as never],
	[true, { type: 'file_replaced', file: ID, by: ID } as never],
	[true, { type: 'kept', collection: 'note', key: LONG, value: null, author: null } as never],
	[true, { type: 'dropped', collection: `a${'_'.repeat(39)}`, key: '' } as never],
	[false, { type: 'undone', group: 1 } as never],
	[false, { type: 'redone', group: 9_999_999_999 } as never],
	[false, { type: 'originals_pruned', sequences: [1, 2] } as never],
	[false, { type: 'backed_up' }],
	[false, { type: 'loss_acknowledged', sequences: [] } as never]
];

test.each(WHOLE)('can be undone (%s): %j', (can, entry) => {
	expect(is(entrySchema, entry)).toBe(true);
	expect(is(entrySchema, { ...entry, more: 1 })).toBe(false);
	expect(isUndoable(entry.type)).toBe(can);
});

describe('what is no decision', () => {
	test.each<[string, unknown]>([
		['a longer name', { type: 'workspace_named', name: `${LONG}đ` }],
		['no file', { type: 'file_removed', file: 'a.csv' }],
		['a file in capitals', { type: 'file_removed', file: 'A'.repeat(64) }],
		['a file of no text', { type: 'file_removed', file: [ID] }],
		['what would not come back', { type: 'file_decided', file: ID, decisions: undefined }],
		['a collection in capitals', { type: 'dropped', collection: 'Note', key: 'a' }],
		['a collection with a digit', { type: 'dropped', collection: 'note2', key: 'a' }],
		['a collection that begins with a line', { type: 'dropped', collection: '_note', key: 'a' }],
		['a longer collection', { type: 'dropped', collection: 'a'.repeat(41), key: 'a' }],
		['no collection', { type: 'dropped', collection: '', key: 'a' }],
		['a longer key', { type: 'dropped', collection: 'note', key: `${LONG}đ` }],
		['a longer author', { type: 'kept', collection: 'note', key: 'a', value: 1, author: `${LONG}đ` }],
		['no group', { type: 'undone', group: 0 }],
		['half a group', { type: 'undone', group: 1.5 }],
		['a group beyond all', { type: 'undone', group: 10_000_000_000 }],
		['a group as text', { type: 'undone', group: '1' }],
		['a batch in no place', { type: 'originals_pruned', sequences: [1, 0] }]
	])('%s', (_, value) => {
		expect(is(entrySchema, value)).toBe(false);
	});
});
