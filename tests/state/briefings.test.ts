import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { insertBlocks, moveBlock, removeBlock } from '../../src/lib/state/briefing/arrange-blocks';
import type { Briefing, BriefingBlock, Snapshot } from '../../src/lib/state/briefing/briefing';
import { changesSince, noteChanges } from '../../src/lib/state/briefing/changes-since';
import { cleanLine, cleanParagraph } from '../../src/lib/state/briefing/clean-words';
import {
	briefingsIn,
	dropBriefing,
	keepBriefing,
	keepSnapshot,
	snapshotsOf
} from '../../src/lib/state/briefing/keep-briefing';
import { keepOrganisation, NO_ORGANISATION, organisationIn } from '../../src/lib/state/briefing/organisation';
import type { Entry } from '../../src/lib/workspace/entry';
import { foldBatches } from '../../src/lib/workspace/fold-batches';
import type { Json } from '../../src/lib/workspace/json';
import { itemsOf, type KeptItem, type WorkspaceState } from '../../src/lib/workspace/state';

const PATHS = ['/trends/', '/compare/'];

function stateWith(collection: string, items: readonly (readonly [string, Json])[]): WorkspaceState {
	const kept = items.map(([key, value], at): [string, KeptItem] => [
		key,
		{ value, author: null, time: '2026-01-02T03:04:05Z', sequence: at as KeptItem['sequence'] }
	]);
	return { ...foldBatches([]), kept: new Map([[collection, new Map(kept)]]) };
}

/** What entries leave behind, through JSON text as a batch keeps them. */
function stateOf(...entries: readonly Entry[]): WorkspaceState {
	const items = entries.flatMap((entry): [string, Json][] =>
		entry.type === 'kept' ? [[entry.key, JSON.parse(JSON.stringify(entry.value)) as Json]] : []
	);
	const collection = entries.flatMap((entry) => (entry.type === 'kept' ? [entry.collection] : []))[0] ?? '';
	return stateWith(collection, items);
}

const BRIEFING: Briefing = {
	key: 'b1',
	name: 'Báo cáo quý I',
	blocks: [
		{ id: 'a', kind: 'heading', level: 2, text: 'Kết quả' },
		{ id: 'b', kind: 'paragraph', text: 'Dòng một\nDòng hai' },
		{ id: 'c', kind: 'list', ordered: true, items: ['một', '=HYPERLINK("x")'] },
		{
			id: 'd',
			kind: 'figure',
			address: { path: '/trends/', query: '?grain=year&data=all', figure: 'trend' },
			title: ''
		}
	]
};

const SNAPSHOT: Snapshot = {
	day: '2026-11-12' as IsoDay,
	language: 'vi',
	title: 'Tờ rơi',
	subtitle: '',
	summary: '',
	notes: ['≥: báo cáo ghi “trên”.'],
	source: 'Trà Vinh, năm 2020',
	asOf: '',
	stamp: '',
	columns: [
		{ title: 'Biểu đồ', numeric: false },
		{ title: 'Kỳ', numeric: false },
		{ title: 'Số lượng', numeric: true }
	],
	rows: [
		{ id: 'x#2020', cells: ['Trà Vinh', 'Năm 2020', '≥ 1.200'] },
		{ id: 'x#2021', cells: ['Trà Vinh', 'Năm 2021', 'chưa có số liệu'] }
	],
	changed: null
};

describe('a kept briefing', () => {
	it('comes back as it was, with what its figures said', () => {
		const state = stateOf(keepBriefing(BRIEFING), keepSnapshot('b1', 'd', SNAPSHOT));
		expect(briefingsIn(state, PATHS)).toEqual([BRIEFING]);
		expect([...snapshotsOf(state, 'b1')]).toEqual([['d', SNAPSHOT]]);
		expect(snapshotsOf(state, 'b')).toEqual(new Map());
	});

	it('is dropped with all that its figures said, and nothing of others', () => {
		const other = { ...BRIEFING, key: 'b10' };
		const state = stateOf(keepBriefing(BRIEFING), keepSnapshot('b1', 'd', SNAPSHOT), keepBriefing(other));
		expect(dropBriefing(state, 'b1')).toEqual([
			{ type: 'dropped', collection: 'briefing', key: 'b1' },
			{ type: 'dropped', collection: 'briefing', key: 'b1/d' }
		]);
	});

	it('takes no figure that leads elsewhere; what it can’t read stays as it was kept', () => {
		const figure = (path: string, query = '') => ({
			id: 'f',
			kind: 'figure',
			address: { path, query, figure: 'trend' },
			title: ''
		});
		const hostile: Json[] = [
			figure('//example.org/'),
			figure('javascript:alert(1)'),
			figure('/trends/../../'),
			figure('/trends/', `?a=${'b'.repeat(9000)}`),
			{ id: '../x', kind: 'paragraph', text: 'x' },
			{ id: 'p', kind: 'script', text: 'x' },
			{ kind: 'paragraph', text: 'x' },
			null,
			'x'
		];
		const state = stateWith('briefing', [['k', { name: 'n', blocks: hostile }]]);
		const unread = [hostile[0], hostile[5]].map((value, at) => ({ id: 'fp'[at], kind: 'unread', value }));
		const [read] = briefingsIn(state, PATHS);
		expect(read).toEqual({ key: 'k', name: 'n', blocks: unread });
		const again = read && stateOf(keepBriefing({ ...read, name: 'm' }));
		expect(again && itemsOf(again, 'briefing').get('k')?.value).toEqual({
			name: 'm',
			blocks: [hostile[0], hostile[5]]
		});
		expect(
			briefingsIn(
				stateWith('briefing', [
					['k', { name: ' ', blocks: [] }],
					['l', 1]
				]),
				PATHS
			)
		).toEqual([]);
	});

	it('has an address of this app and text without control characters, whatever was kept', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.json(), (text, query, json) => {
				const blocks: Json[] = [
					{ id: 'p', kind: 'paragraph', text },
					{ id: 'f', kind: 'figure', title: text, address: { path: '/trends/', query, figure: 'trend' } },
					JSON.parse(json) as Json
				];
				const [briefing] = briefingsIn(stateWith('briefing', [['k', { name: 'n', blocks }]]), PATHS);
				for (const block of briefing?.blocks ?? []) {
					if (block.kind === 'figure') {
						const address = new URL(block.address.path + block.address.query, 'https://app.example/');
						expect(address.origin + address.pathname + address.hash).toBe('https://app.example/trends/');
						expect(block.title).not.toMatch(/\p{Cc}/u);
					} else if (block.kind === 'paragraph') expect(block.text).not.toMatch(/[^\P{Cc}\n]/u);
				}
			})
		);
	});

	it('leaves the language to the page that shows it', () => {
		const address = { path: '/trends/', query: '?lang=en&grain=year&briefing=b1', figure: 'trend' };
		const block = { id: 'd', kind: 'figure', address, title: '' } as const;
		const [briefing] = briefingsIn(stateOf(keepBriefing({ ...BRIEFING, blocks: [block] })), PATHS);
		expect(briefing?.blocks).toEqual([{ ...block, address: { ...address, query: '?grain=year' } }]);
	});
});

describe('the blocks of a briefing', () => {
	const ids = (blocks: readonly BriefingBlock[]) => blocks.map(({ id }) => id).join('');

	it('move by one place and stop at the ends', () => {
		expect(ids(moveBlock(BRIEFING.blocks, 'b', -1))).toBe('bacd');
		expect(ids(moveBlock(BRIEFING.blocks, 'b', 1))).toBe('acbd');
		expect(ids(moveBlock(BRIEFING.blocks, 'a', -1))).toBe('abcd');
		expect(ids(moveBlock(BRIEFING.blocks, 'd', 1))).toBe('abcd');
		expect(ids(moveBlock(BRIEFING.blocks, 'none', 1))).toBe('abcd');
	});

	it('are put in behind another or at the end, and taken out', () => {
		const block = { id: 'n', kind: 'paragraph', text: '' } as const;
		expect(ids(insertBlocks(BRIEFING.blocks, 'a', block))).toBe('anbcd');
		expect(ids(insertBlocks(BRIEFING.blocks, null, block))).toBe('abcdn');
		expect(ids(removeBlock(BRIEFING.blocks, 'c'))).toBe('abd');
	});
});

describe('what changed in a figure', () => {
	it('is named cell by cell, then row by row', () => {
		const after: Snapshot = {
			...SNAPSHOT,
			day: '2026-11-29' as IsoDay,
			rows: [
				{ id: 'x#2020', cells: ['Trà Vinh', 'Năm 2020', '1.250'] },
				{ id: 'x#2022', cells: ['Trà Vinh', 'Năm 2022', '90'] }
			]
		};
		const changes = [
			{ kind: 'cell', row: 'Trà Vinh, Năm 2020', column: 'Số lượng', before: '≥ 1.200', after: '1.250' },
			{ kind: 'row_added', row: 'Trà Vinh, Năm 2022', column: '', before: '', after: '90' },
			{ kind: 'row_removed', row: 'Trà Vinh, Năm 2021', column: '', before: 'chưa có số liệu', after: '' }
		];
		expect(changesSince(SNAPSHOT, after)).toEqual(changes);
		const noted = noteChanges(SNAPSHOT, after);
		expect(noted.changed).toEqual({ since: '2026-11-12', count: 3, shown: changes });
		expect(noteChanges(noted, after).changed, 'stays until the next change').toEqual(noted.changed);
		const state = stateOf(keepSnapshot('b1', 'd', noted));
		expect(snapshotsOf(state, 'b1').get('d')).toEqual(noted);
	});

	it('is nothing where rows and columns only moved', () => {
		const [name, period, amount] = SNAPSHOT.columns;
		if (name === undefined || period === undefined || amount === undefined) throw new Error('no columns');
		const moved: Snapshot = {
			...SNAPSHOT,
			columns: [name, amount, period],
			rows: SNAPSHOT.rows
				.toReversed()
				.map(({ id, cells: [one = '', two = '', three = ''] }) => ({ id, cells: [one, three, two] }))
		};
		expect(changesSince(SNAPSHOT, moved)).toEqual([]);
	});
});

describe('the office', () => {
	it('is remembered line by line, and blank before', () => {
		expect(organisationIn(foldBatches([]))).toEqual(NO_ORGANISATION);
		const own = {
			...NO_ORGANISATION,
			name: ' Sở Văn hóa\n',
			addressees: ['UBND tỉnh', ' '],
			post: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']
		};
		expect(organisationIn(stateOf(keepOrganisation(own)))).toEqual({
			...own,
			name: 'Sở Văn hóa',
			addressees: ['UBND tỉnh']
		});
	});

	it('is of the state where it was kept before there was a choice of forms, and of the Party where it says so', () => {
		const party = keepOrganisation({ ...NO_ORGANISATION, form: 'party' });
		expect(organisationIn(stateOf(party)).form).toBe('party');
		for (const value of [{ name: 'Sở Y tế' }, { form: 'khác', name: 'Sở Y tế' }]) {
			const old = { type: 'kept', collection: 'setting', key: 'organisation', value, author: null } as const;
			expect(organisationIn(stateOf(old))).toEqual({ ...NO_ORGANISATION, name: 'Sở Y tế' });
		}
	});
});

describe('words of a briefing', () => {
	it('are composed, a line on one line and a paragraph with its breaks', () => {
		expect(cleanLine(' Hoa\u0300 \n Bình\u0000 ')).toBe('Hoà Bình');
		expect(cleanParagraph('một\r\nhai\u0007 ')).toBe('một\nhai');
		expect([...cleanLine('😀'.repeat(300))]).toHaveLength(200);
	});
});
