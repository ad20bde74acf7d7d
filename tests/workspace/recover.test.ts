import { describe, test } from 'vitest';
import { listBatch } from '../../src/lib/workspace/list-batches';
import type { ManifestReading } from '../../src/lib/workspace/manifest';
import type { StoredReading } from '../../src/lib/workspace/read-folder';
import { recover } from '../../src/lib/workspace/recover';
import { ID } from './open-again';
import { batchOf, folderOf, nameOf, seq } from './stand-in-batch';
import {
	a,
	AB,
	b,
	c,
	cut,
	d,
	expectTold,
	listing,
	nameless,
	newer,
	problem,
	type Told,
	unreadable,
	unseen
} from './told-recovery';

describe('a workspace with its list', () => {
	test.each<[string, ManifestReading, Map<string, StoredReading>, Told]>([
		['is what the list says', AB, folderOf([b, a]), {}],
		['never gives a number out again', listing([a, b], 9), folderOf([a, b]), { lastSequence: 9 }],
		[
			'never gives the number of a stored file out again',
			AB,
			folderOf([a, b], { [nameOf(7)]: unreadable, 'khác.txt': unreadable }),
			{ lastSequence: 7 }
		],
		[
			'that is behind its batches takes them too',
			listing([a]),
			folderOf([a, b]),
			{ problems: [problem('index_behind', '1')] }
		],
		[
			'misses a batch that is gone',
			AB,
			folderOf([b]),
			{ batches: [b], entries: [a, b], problems: [problem('batch_missing', a.stored, 1)] }
		],
		[
			'misses the last batch, and the number it had',
			AB,
			folderOf([a]),
			{ batches: [a], entries: [a, b], problems: [problem('batch_missing', b.stored, 2)] }
		],
		[
			'names a damaged batch',
			AB,
			folderOf([b], { [a.stored]: cut() }),
			{ batches: [b], entries: [a, b], problems: [problem('batch_damaged', 'cut', 1)] }
		],
		[
			'names a batch that the storage does not give',
			AB,
			folderOf([a], { [b.stored]: unreadable }),
			{ batches: [a], entries: [a, b], problems: [problem('batch_unreadable', 'no answer', 2)] }
		],
		[
			'names a batch that has another in its place',
			listing([a, b]),
			new Map([...folderOf([a]), ...folderOf([{ ...batchOf(9, { after: 7 }), stored: b.stored }])]),
			{
				batches: [a, { ...batchOf(9, { after: 7 }), stored: b.stored }],
				entries: [a, b, { ...unseen(7), checksum: 'c7' }, { ...listBatch(batchOf(9)), stored: b.stored }],
				problems: [
					problem('index_behind', '2'),
					problem('batch_missing', 'another batch in its place', 2),
					nameless('batch_missing', '', 7, null)
				],
				lastSequence: 9
			}
		],
		[
			'knows a batch under another name',
			AB,
			folderOf([a, { ...b, stored: nameOf(2, 'file', 'f') }]),
			{ batches: [a, { ...b, stored: nameOf(2, 'file', 'f') }] }
		],
		[
			'keeps a batch in mind that was never there whole',
			listing([unseen(1), b]),
			folderOf([b]),
			{
				batches: [b],
				entries: [unseen(1), b],
				problems: [nameless('batch_missing', '', 1, null)]
			}
		],
		[
			'takes no whole batch for one that was never seen whole',
			listing([unseen(1, a.stored), b]),
			folderOf([a, b]),
			{
				batches: [b],
				entries: [unseen(1, a.stored), b],
				problems: [nameless('batch_missing', 'another batch in its place', 1, null)]
			}
		],
		[
			'leaves the batch of another workspace alone',
			AB,
			folderOf([a, b, batchOf(3, { workspace: 'khac', holds: 'c' })]),
			{ problems: [problem('batch_foreign', c.stored)], lastSequence: 3 }
		],
		[
			'tells and clears away what was never finished',
			AB,
			folderOf([a, b, batchOf(3, { group: [3, 3], holds: 'c' })], { [nameOf(4, 'file', 'e')]: cut(d) }),
			{
				problems: [
					problem('import_unfinished', c.stored, 3),
					problem('import_unfinished', nameOf(4, 'file', 'e'), 4)
				],
				debris: [c.stored, nameOf(4, 'file', 'e')],
				lastSequence: 4
			}
		],
		[
			'clears away in silence what it can’t tell anything of',
			AB,
			folderOf([a, b], { [nameOf(3)]: cut() }),
			{ debris: [nameOf(3)], lastSequence: 3 }
		],
		[
			'clears away in silence what an earlier attempt left',
			AB,
			folderOf([a, b], { [nameOf(1, 'file', 'f')]: cut(a), [nameOf(2, 'file', 'f')]: cut(b) }),
			{ debris: [nameOf(1, 'file', 'f'), nameOf(2, 'file', 'f')] }
		],
		[
			'clears nothing away that is not its own or can’t be read',
			AB,
			folderOf([a, b], { 'ghi chú.txt': cut(), [nameOf(1, 'file', 'f')]: unreadable }),
			{}
		],
		[
			'clears nothing away where a batch is lost from the chain',
			AB,
			folderOf([a, b, d], { [nameOf(3)]: cut(c), [nameOf(2, 'file', 'f')]: cut() }),
			{
				batches: [a, b, d],
				entries: [a, b, { ...listBatch(c), checksum: 'c3' }, d],
				problems: [problem('index_behind', '2'), problem('batch_damaged', 'cut', 3)],
				lastSequence: 4
			}
		],
		[
			'of a newer program takes nothing more and clears nothing away',
			AB,
			folderOf([a, b, c], { [nameOf(4)]: newer, [nameOf(2, 'file', 'f')]: cut() }),
			{ problems: [problem('format_newer', '')], lastSequence: 4, isNewer: true }
		]
	])('%s', (_, stored, folder, told) => {
		expectTold(recover(stored, folder, ID, true), told);
	});

	test('takes nothing more and clears nothing away while another tab writes', () => {
		const folder = folderOf([a, b, c], { [nameOf(2, 'file', 'f')]: cut() });
		expectTold(recover(AB, folder, ID, false), { lastSequence: 3 });
	});
});

describe('what decisions say of the store', () => {
	const prunes = batchOf(3, { holds: [{ type: 'originals_pruned', sequences: [seq(1)] }] });
	const knows = batchOf(3, { holds: [{ type: 'loss_acknowledged', sequences: [seq(1)] }] });

	test('a pruned original is neither there nor missed, and its file is cleared away', () => {
		for (const batches of [
			[b, prunes],
			[a, b, prunes]
		])
			expectTold(recover(listing([a, b, prunes]), folderOf(batches), ID, true), {
				batches: [b, prunes],
				debris: batches.length === 3 ? [a.stored] : [],
				lastSequence: 3
			});
	});

	test('a loss that was acknowledged is not told again, another one is', () => {
		const folder = folderOf([knows], { 'x.txt': cut() });
		expectTold(recover(listing([a, b, knows]), folder, ID, true), {
			batches: [knows],
			entries: [a, b, knows],
			problems: [problem('batch_missing', b.stored, 2)],
			lastSequence: 3
		});
	});
});
