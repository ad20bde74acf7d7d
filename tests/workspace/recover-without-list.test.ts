import { describe, test } from 'vitest';
import { listBatch } from '../../src/lib/workspace/list-batches';
import type { ManifestReading } from '../../src/lib/workspace/manifest';
import type { StoredReading } from '../../src/lib/workspace/read-folder';
import { recover } from '../../src/lib/workspace/recover';
import { ID } from './open-again';
import { batchOf, folderOf, nameOf } from './stand-in-batch';
import {
	a,
	b,
	c,
	cut,
	d,
	expectTold,
	nameless,
	newer,
	problem,
	rebuilt,
	type Told,
	unreadable,
	unseen
} from './told-recovery';

describe('a workspace without its list', () => {
	const whole = folderOf([a, b]);
	test.each<[string, ManifestReading | null, Map<string, StoredReading>, Told]>([
		['holds nothing where there is nothing', null, new Map(), { batches: [], lastSequence: 0 }],
		['holds nothing and was damaged', { status: 'damaged' }, new Map(), { batches: [], lastSequence: 0 }],
		['is made out from its batches', null, whole, { problems: [rebuilt('missing')] }],
		[
			'is made out from its batches where the list is damaged',
			{ status: 'damaged' },
			whole,
			{ problems: [rebuilt('damaged')] }
		],
		[
			'of a newer program is shown as far as it is understood',
			{ status: 'newer' },
			folderOf([a, b], { [nameOf(3)]: cut(c) }),
			{ problems: [problem('format_newer', '')], lastSequence: 3, isNewer: true }
		],
		[
			'names a damaged batch on the way, and what is lost without a trace',
			null,
			folderOf([a, batchOf(4, { holds: 'd' }), batchOf(7, { after: 6, holds: 'a' })], {
				[nameOf(2)]: unreadable,
				[nameOf(3, 'file', 'e')]: cut(c)
			}),
			{
				batches: [a, d, batchOf(7, { after: 6, holds: 'a' })],
				entries: [
					a,
					{ ...unseen(2, nameOf(2)), kind: 'file' },
					{ ...listBatch(c), stored: nameOf(3, 'file', 'e') },
					d,
					{ ...unseen(6), checksum: 'c6' },
					batchOf(7, { after: 6, holds: 'a' })
				],
				problems: [
					rebuilt('missing'),
					nameless('batch_unreadable', 'no answer', 2, 'file'),
					problem('batch_damaged', 'cut', 3),
					nameless('batch_missing', '', 6, null)
				],
				lastSequence: 7
			}
		],
		[
			'names the lost members of a group',
			null,
			folderOf([batchOf(1, { group: [1, 3], holds: 'a' }), batchOf(4, { holds: 'd' })], {
				[nameOf(2)]: cut(b),
				'khác.txt': cut()
			}),
			{
				batches: [batchOf(1, { group: [1, 3], holds: 'a' }), d],
				entries: [
					batchOf(1, { group: [1, 3], holds: 'a' }),
					{ ...listBatch(b), checksum: null },
					unseen(3),
					d
				],
				problems: [
					rebuilt('missing'),
					problem('batch_damaged', 'cut', 2),
					nameless('batch_missing', '', 3, null)
				],
				lastSequence: 4
			}
		],
		[
			'keeps and names damaged batches at the end, each once and in order',
			null,
			folderOf([a], {
				[nameOf(4)]: unreadable,
				[nameOf(3)]: cut(),
				[nameOf(3, 'decision')]: cut(),
				[nameOf(1, 'file', 'f')]: cut(),
				[nameOf(5)]: newer
			}),
			{
				batches: [a],
				entries: [a],
				problems: [problem('format_newer', ''), rebuilt('missing')],
				lastSequence: 5,
				isNewer: true
			}
		],
		[
			'keeps and names damaged batches at the end, each once and in order, if they are its own',
			null,
			folderOf([a], {
				[nameOf(4)]: unreadable,
				[nameOf(3)]: cut(),
				[nameOf(3, 'decision')]: cut(),
				[nameOf(1, 'file', 'f')]: cut()
			}),
			{
				batches: [a],
				entries: [a, { ...unseen(3, nameOf(3)), kind: 'file' }, { ...unseen(4, nameOf(4)), kind: 'file' }],
				problems: [
					rebuilt('missing'),
					nameless('batch_damaged', 'cut', 3, 'file'),
					nameless('batch_unreadable', 'no answer', 4, 'file')
				],
				lastSequence: 4
			}
		]
	])('%s', (_, stored, folder, told) => {
		expectTold(recover(stored, folder, ID, true), told);
	});
});
