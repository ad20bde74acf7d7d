import { describe, expect, test } from 'vitest';
import type { BackupDecisions, BackupManifest } from '../../src/lib/workspace/backup-form';
import { checkGroups, foldGroups } from '../../src/lib/workspace/backup-groups';
import { BackupRefused } from '../../src/lib/workspace/backup-refusal';
import { FORMAT } from '../../src/lib/workspace/format';
import { fileId, seq, timeOf } from './stand-in-batch';

const file = (name: string, size = 3) => ({ sha256: fileId(name), name, size, author: null });
const original = (number: number, name: string, path = `originals/${name}`) => ({
	sequence: seq(number),
	original: path,
	file: file(name)
});
const decisions = (number: number, ...entries: readonly unknown[]) => ({
	sequence: seq(number),
	entries: [...entries]
});
type Batches = BackupDecisions['groups'][number]['batches'];
const group = (first: number, count: number, ...batches: Batches) => ({
	group: seq(first),
	count,
	time: timeOf(first),
	batches
});

const MANIFEST: BackupManifest = {
	format: 'toan-canh-workspace',
	version: 1,
	exportedAt: timeOf(0),
	name: '',
	entries: ['a', 'b', 'c'].map((name) => ({
		path: `originals/${name}`,
		bytes: 3,
		sha256: fileId(name)
	}))
};

const check = (...groups: BackupDecisions['groups']) => checkGroups({ groups }, MANIFEST, FORMAT);

/** What is wrong with the groups, as it is told. */
function refusal(...groups: BackupDecisions['groups']): string {
	try {
		check(...groups);
	} catch (error) {
		if (error instanceof BackupRefused) return `${error.code}: ${error.detail}`;
		throw error;
	}
	return 'taken';
}

const backedUp = { type: 'backed_up' };

describe('the groups of a backup', () => {
	test('are taken as they are, whatever is missing between', () => {
		expect(
			check(
				group(2, 3, original(2, 'a'), decisions(4, backedUp)),
				group(5, 1, original(5, 'b')),
				group(9, 4, decisions(10, backedUp), original(12, 'c'))
			)
		).toEqual([
			{
				first: 2,
				count: 3,
				time: timeOf(2),
				batches: [original(2, 'a'), { sequence: 4, entries: [backedUp] }]
			},
			{ first: 5, count: 1, time: timeOf(5), batches: [original(5, 'b')] },
			{
				first: 9,
				count: 4,
				time: timeOf(9),
				batches: [{ sequence: 10, entries: [backedUp] }, original(12, 'c')]
			}
		]);
		expect(check()).toEqual([]);
	});

	test.each<[string, string, BackupDecisions['groups']]>([
		['a group twice', 'group 1 out of order', [group(1, 1, decisions(1)), group(1, 1, decisions(1))]],
		[
			'a group before another',
			'group 1 out of order',
			[group(2, 1, decisions(2)), group(1, 1, decisions(1))]
		],
		[
			'a group within another whose end is lost',
			'group 3 out of order',
			[group(1, 3, decisions(1)), group(3, 1, decisions(3))]
		],
		['a batch before its group', 'batch 1 out of order', [group(2, 2, decisions(1))]],
		['a batch behind its group', 'batch 4 out of order', [group(2, 2, decisions(4))]],
		['a batch twice', 'batch 2 out of order', [group(2, 2, decisions(2), decisions(2))]],
		['batches the wrong way round', 'batch 2 out of order', [group(2, 2, decisions(3), decisions(2))]],
		['an unknown decision', 'decisions of batch 3', [group(3, 1, decisions(3, { type: 'exploded' }))]],
		['an original that is not listed', 'original of batch 1', [group(1, 1, original(1, 'd'))]],
		['an original of another file', 'original of batch 1', [group(1, 1, original(1, 'a', 'originals/b'))]],
		[
			'an original of another size',
			'original of batch 1',
			[group(1, 1, { ...original(1, 'a'), file: file('a', 4) })]
		],
		[
			'an original twice',
			'original of batch 2',
			[group(1, 1, original(1, 'a')), group(2, 1, original(2, 'a'))]
		]
	])('with %s are refused', (_, detail, groups) => {
		expect(refusal(...groups)).toBe(`not_understood: ${detail}`);
	});

	test('come to the workspace they were', () => {
		const state = foldGroups(
			check(
				group(1, 2, original(1, 'a'), decisions(2, { type: 'workspace_named', name: 'Quý I' })),
				group(3, 1, original(3, 'b')),
				group(4, 1, decisions(4, { type: 'undone', group: 3 }))
			)
		);
		expect(state).toMatchObject({
			name: 'Quý I',
			files: [{ id: fileId('a'), name: 'a', size: 3, importedAt: timeOf(1), batch: 1 }],
			history: [
				{ id: 1, time: timeOf(1), files: ['a'], undone: false, undoable: true },
				{ id: 3, files: ['b'], undone: true, undoable: true },
				{ id: 4, about: ['b'], undoable: false }
			]
		});
		expect(state.files).toHaveLength(1);
	});
});
