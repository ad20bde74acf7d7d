import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BatchLink } from '../../src/lib/workspace/batch';
import { findChain, type Chain, type StoredBatch } from '../../src/lib/workspace/find-chain';
import { batchOf, linkOf } from './stand-in-batch';

/** The batches of each group and the batches that are lost before it, in a line. */
function tell({ groups, gaps }: Chain): string {
	const words = groups.map(({ first, last, previous, members }) => {
		const gap = gaps.find((link) => link === previous);
		const there = [...members.values()].map(({ batch }) => batch.checksum).join(' ');
		return `${gap ? `lost ${gap.sequence}, ` : ''}${first}-${last}: ${there}`;
	});
	return words.join('; ');
}

const two = (first: number, wish: Parameters<typeof batchOf>[1] = {}): readonly StoredBatch[] => [
	batchOf(first, { ...wish, group: [first, 2] }),
	batchOf(first + 1, { ...wish, group: [first, 2] })
];
const otherLink = (number: number): BatchLink => ({ ...linkOf(number), checksum: 'other' });

describe('the batches that belong', () => {
	test.each<[string, BatchLink | null, readonly StoredBatch[], string]>([
		['none', null, [], ''],
		['one', null, [batchOf(1)], '1-1: c1'],
		['groups one after another', null, [batchOf(1), ...two(2), batchOf(4)], '1-1: c1; 2-3: c2 c3; 4-4: c4'],
		[
			'sequences that failed attempts used up',
			null,
			[batchOf(3, { after: null }), batchOf(9, { after: 3 })],
			'3-3: c3; 9-9: c9'
		],
		['what comes after the last known', linkOf(2), [batchOf(1), batchOf(2), batchOf(3)], '3-3: c3'],
		['nothing after the last known', linkOf(3), [batchOf(1), batchOf(2), batchOf(3)], ''],
		['what follows another batch in the place of the last known', otherLink(2), [batchOf(3)], ''],
		[
			'what follows the last known one, which was never seen whole',
			{ ...linkOf(2), checksum: '' },
			[batchOf(3)],
			'3-3: c3'
		],
		['a second beginning after the last known', linkOf(2), [batchOf(5, { after: null })], ''],
		['a group whose end is missing', null, [batchOf(1), ...two(2).slice(0, 1)], '1-1: c1'],
		['a group whose beginning is missing', null, [batchOf(1), ...two(2).slice(1)], '1-1: c1; 2-3: c3'],
		[
			'a group whose end is missing, and one after it',
			null,
			[batchOf(1), ...two(2).slice(0, 1), batchOf(4)],
			'1-1: c1; 2-3: c2; 4-4: c4'
		],
		[
			'the later of two attempts',
			null,
			[batchOf(1), batchOf(2), batchOf(3, { after: 1 })],
			'1-1: c1; 3-3: c3'
		],
		[
			'the later of two attempts at the beginning',
			null,
			[batchOf(1), batchOf(2, { after: null }), batchOf(3)],
			'2-2: c2; 3-3: c3'
		],
		[
			'an attempt that ended, not the later one that did not',
			null,
			[batchOf(1), batchOf(2), batchOf(3, { after: 1, group: [3, 2] })],
			'1-1: c1; 2-2: c2'
		],
		[
			'of two attempts under one number each apart',
			null,
			[batchOf(1), batchOf(2, { mark: 'x', group: [2, 2] }), batchOf(3, { mark: 'y', group: [2, 2] })],
			'1-1: c1; 2-3: c3y'
		],
		['what stands behind a lost one', null, [batchOf(1), batchOf(3)], '1-1: c1; lost 2, 3-3: c3'],
		['what stands behind the lost first', null, [batchOf(2)], 'lost 1, 2-2: c2'],
		[
			'what stands behind several lost ones, the nearest first',
			null,
			[batchOf(9), batchOf(5), batchOf(1)],
			'1-1: c1; lost 4, 5-5: c5; lost 8, 9-9: c9'
		],
		[
			'the later of two attempts behind a lost one',
			null,
			[batchOf(1), batchOf(5, { after: 3 }), batchOf(4)],
			'1-1: c1; lost 3, 5-5: c5'
		],
		['what stands behind a lost one after the last known', linkOf(2), [batchOf(4)], 'lost 3, 4-4: c4'],
		[
			'what stands behind a group that was replaced',
			null,
			[batchOf(1), batchOf(2), batchOf(3, { after: 1 }), batchOf(4, { after: 2 })],
			'1-1: c1; 3-3: c3'
		]
	])('%s', (_, from, batches, told) => {
		expect(tell(findChain(from, batches))).toBe(told);
	});

	test('are found in whatever order the storage lists them', () => {
		const batches = [batchOf(1), ...two(2), batchOf(4, { mark: 'x' }), batchOf(5, { after: 3 }), batchOf(8)];
		const groupsOf = (all: readonly StoredBatch[]) =>
			findChain(null, all).groups.map(({ first, members }) => [first, [...members.keys()].sort()]);
		fc.assert(
			fc.property(fc.shuffledSubarray(batches, { minLength: batches.length }), (all) => {
				expect(groupsOf(all)).toEqual(groupsOf(batches));
			})
		);
	});
});
