import { expect, test } from 'vitest';
import { addGroup } from '../../src/lib/workspace/add-group';
import type { FormedBatch } from '../../src/lib/workspace/form-group';
import { listBatch } from '../../src/lib/workspace/list-batches';
import { makeProblem } from '../../src/lib/workspace/problem';
import { acknowledgedBy, prunedBy } from '../../src/lib/workspace/store-entries';
import { batchOf, seq } from './stand-in-batch';

const formed = (...args: Parameters<typeof batchOf>): FormedBatch => ({
	...batchOf(...args),
	content: new Uint8Array(),
	bodyAt: 0
});
const [a, b] = [batchOf(1, { holds: 'a' }), batchOf(2, { holds: 'b' })];
const lost = { ...listBatch(batchOf(3)), stored: null };
const problems = [
	makeProblem('index_behind', '1'),
	makeProblem('batch_damaged', 'x', { sequence: seq(3) }),
	makeProblem('batch_damaged', 'x', { sequence: seq(2) })
];
const before = {
	entries: [listBatch(a), listBatch(b), lost],
	batches: [a, b],
	problems,
	debris: ['x'],
	lastSequence: 3,
	isNewer: false
};

test('a group comes behind the others', () => {
	const [c, d] = [formed(4, { holds: 'c', group: [4, 2] }), formed(5, { group: [4, 2] })];
	expect(addGroup(before, [c, d])).toEqual({
		...before,
		batches: [a, b, { stored: c.stored, batch: c.batch }, { stored: d.stored, batch: d.batch }],
		entries: [...before.entries, listBatch(c), listBatch(d)],
		debris: []
	});
});

test('originals that a group prunes are there no more, and their files may go', () => {
	const c = formed(4, { holds: [{ type: 'originals_pruned', sequences: [seq(1), seq(3)] }] });
	expect(addGroup(before, [c])).toEqual({
		...before,
		batches: [b, { stored: c.stored, batch: c.batch }],
		entries: [listBatch(b), listBatch(c)],
		debris: [a.stored]
	});
});

test('losses that a group acknowledges are told no more', () => {
	const c = formed(4, { holds: [{ type: 'loss_acknowledged', sequences: [seq(3)] }] });
	expect(addGroup(before, [c]).problems).toEqual([problems[0], problems[2]]);
});

test('only decisions of their kind prune and acknowledge', () => {
	const { batch } = batchOf(1, {
		holds: [
			{ type: 'originals_pruned', sequences: [seq(1)] },
			{ type: 'backed_up' },
			{ type: 'loss_acknowledged', sequences: [seq(2), seq(3)] }
		]
	});
	expect([prunedBy(batch), acknowledgedBy(batch)]).toEqual([[1], [2, 3]]);
	expect([prunedBy(a.batch), acknowledgedBy(a.batch)]).toEqual([[], []]);
});
