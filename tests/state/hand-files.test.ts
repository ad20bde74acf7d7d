import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import type { StatementId } from '../../src/lib/domain/brand';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { handFilesOf } from '../../src/lib/state/hand-files';
import {
	dropLink,
	keepCategory,
	keepFollowUp,
	keepLink,
	keepRecurrence,
	keepStatement
} from '../../src/lib/state/limitation-decisions';
import type { Entry } from '../../src/lib/workspace/entry';
import { foldBatches } from '../../src/lib/workspace/fold-batches';
import type { KeptItem, WorkspaceState } from '../../src/lib/workspace/state';
import { readShippedFiles } from '../query/read-shipped-data';

const reference = readReference();
const id = (text: string): StatementId => text as StatementId;

function stateOf(entries: readonly Entry[]): WorkspaceState {
	const kept = new Map<string, Map<string, KeptItem>>();
	for (const entry of entries) {
		if (entry.type === 'kept') {
			const items = kept.get(entry.collection) ?? new Map<string, KeptItem>();
			items.set(entry.key, { ...entry, time: '2026-01-01T00:00:00Z', sequence: 1 as KeptItem['sequence'] });
			kept.set(entry.collection, items);
		} else if (entry.type === 'dropped') kept.get(entry.collection)?.delete(entry.key);
	}
	return { ...foldBatches([]), kept };
}

function readByHand(entries: readonly Entry[]) {
	return handFilesOf(stateOf(entries)).map(({ name, bytes }) => readFile(name, bytes(), reference));
}

const DECISIONS: readonly Entry[] = [
	keepCategory({ list: 'limitation', code: 'language', name_vi: 'Ngôn ngữ' }, 'An'),
	keepStatement(
		{
			...{ id: 'TV-L1', province: 'Trà Vinh', report: 'tv-2020', period: 'năm 2020', kind: 'limitation' },
			...{ text: '=Chưa quan tâm; "đúng mức"', category: 'Ngôn ngữ', topic: 'ma túy' }
		},
		'An'
	),
	keepLink({ limitation: id('TV-L2'), direction: id('TV-D4'), strength: 'partial', note: '' }, 'An'),
	keepLink({ limitation: id('TV-L7'), direction: id('TV-D1'), strength: 'none', note: 'xa nhau' }, null),
	keepFollowUp({ limitation: id('LS-L3'), state: 'planned', date: '2020-01-15', note: '' }, 'An'),
	keepRecurrence({ earlier: id('LS-L3'), later: id('TV-L7'), same: false, note: 'khác tỉnh' }, 'An')
];

describe('what is decided by hand', () => {
	it('is read like any file, after those it speaks of', () => {
		const readings = readByHand(DECISIONS);
		expect(readings.map(({ file, kind, rows }) => [file, kind, rows.accepted, rows.held])).toEqual([
			['nhap-tay-danh-muc.csv', 'categories', 1, 0],
			['nhap-tay-noi-dung.csv', 'statements', 1, 0],
			['nhap-tay-lien-ket.csv', 'links', 2, 0],
			['nhap-tay-theo-doi.csv', 'follow_ups', 1, 0],
			['nhap-tay-lap-lai.csv', 'recurrences', 1, 0]
		]);
		const joined = joinReadings([...readShippedFiles('reports'), ...readings], reference);
		const first = joined.statements.find((statement) => statement.id === 'TV-L1');
		expect([first?.text, first?.category, first?.by]).toEqual([
			'=Chưa quan tâm; "đúng mức"',
			'language',
			'An'
		]);
		expect(joined.superseded.map((statement) => [statement.id, statement.category])).toHaveLength(1);
		const said = joined.links.filter(({ confidence }) => confidence === 'high');
		expect(
			said.map(({ limitation, direction, strength, by }) => [limitation, direction, strength, by])
		).toEqual([
			['TV-L2', 'TV-D4', 'partial', 'An'],
			['TV-L7', 'TV-D1', 'none', '']
		]);
		expect(joined.followUps.map(({ limitation, state }) => [limitation, state])).toEqual([
			['LS-L3', 'planned']
		]);
		expect(joined.recurrences.map(({ same, note }) => [same, note])).toEqual([[false, 'khác tỉnh']]);
	});

	it('counts no more once it is taken back', () => {
		const taken = [...DECISIONS, dropLink({ limitation: id('TV-L2'), direction: id('TV-D4') })];
		const joined = joinReadings([...readShippedFiles('reports'), ...readByHand(taken)], reference);
		const link = joined.links.find(
			({ limitation, direction }) => limitation === 'TV-L2' && direction === 'TV-D4'
		);
		expect(link?.confidence).toBe('low');
	});

	it('is no file where there is nothing', () => {
		expect(handFilesOf(stateOf([]))).toEqual([]);
	});
});
