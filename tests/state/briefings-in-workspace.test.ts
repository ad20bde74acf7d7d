import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Briefing, Snapshot } from '../../src/lib/state/briefing/briefing';
import { copyBriefing } from '../../src/lib/state/briefing/copy-briefing';
import {
	briefingsIn,
	dropBriefing,
	keepBriefing,
	keepSnapshot,
	snapshotsOf
} from '../../src/lib/state/briefing/keep-briefing';
import { keepOrganisation, NO_ORGANISATION, organisationIn } from '../../src/lib/state/briefing/organisation';
import type { Entry } from '../../src/lib/workspace/entry';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { makeClock, open } from '../workspace/open-again';

const PATHS = ['/trends/'];
const OFFICE = {
	...NO_ORGANISATION,
	parent: 'UBND tỉnh Lạng Sơn',
	name: 'Sở Văn hóa, Thể thao và Du lịch',
	addressees: ['UBND tỉnh', 'Ban Chỉ đạo'],
	recipients: ['Như trên', 'Lưu: VT']
};
const ONE: Briefing = {
	key: 'b1',
	name: 'Báo cáo quý I',
	blocks: [
		{ id: 'a', kind: 'heading', level: 2, text: 'Kết quả' },
		{
			id: 'f',
			kind: 'figure',
			address: { path: '/trends/', query: '?grain=year', figure: 'trend' },
			title: '=Tên riêng'
		},
		{ id: 'u', kind: 'unread', value: { id: 'u', kind: 'map', zoom: 3 } }
	]
};
const SAID: Snapshot = {
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
		{ title: 'Kỳ', numeric: false },
		{ title: 'Số lượng', numeric: true }
	],
	rows: [{ id: '2020', cells: ['Năm 2020', '≥ 1.200'] }],
	changed: {
		since: '2026-10-01' as IsoDay,
		count: 1,
		shown: [{ kind: 'cell', row: 'Năm 2020', column: 'Số lượng', before: '1.100', after: '≥ 1.200' }]
	}
};

const kept = ({ state }: Workspace) => ({
	briefings: briefingsIn(state, PATHS),
	said: briefingsIn(state, PATHS).map(({ key }) => [...snapshotsOf(state, key)]),
	office: organisationIn(state)
});

async function step(workspace: Workspace, entries: readonly Entry[]) {
	const { group } = await workspace.append(entries);
	if (group === null) throw new Error('nothing was kept');
	return group;
}

it('a backup carries briefings, what their figures said, and the office', async () => {
	const workspace = await open(openMemoryStorage());
	await step(workspace, [keepBriefing(ONE), keepSnapshot('b1', 'f', SAID), keepOrganisation(OFFICE)]);
	const archive = await exportBackup(workspace, new Date('2026-12-01T00:00:00.000Z'));
	const preview = await inspectBackup(archive);
	if (preview.status !== 'ready') throw new Error(preview.code);
	const other = openMemoryStorage();
	const restored = await openWorkspace(other, await restoreBackup(other, preview), { now: makeClock() });
	expect(kept(restored)).toEqual({ briefings: [ONE], said: [[['f', SAID]]], office: OFFICE });
});

it('the office is remembered when the workspace is opened again, and each change of it can be undone', async () => {
	const storage = openMemoryStorage();
	const workspace = await open(storage);
	await step(workspace, [keepOrganisation(OFFICE)]);
	const renamed = await step(workspace, [keepOrganisation({ ...OFFICE, name: 'Sở Tư pháp' })]);
	await workspace.undo(renamed);
	await workspace.close();
	const again = await open(storage);
	expect(organisationIn(again.state)).toEqual(OFFICE);
	await again.redo(renamed);
	expect(organisationIn(again.state).name).toBe('Sở Tư pháp');
});

describe('several briefings', () => {
	const names = (workspace: Workspace) => kept(workspace).briefings.map(({ name }) => name);

	it('are made, renamed, copied and deleted, each in a step that is undone by itself', async () => {
		const workspace = await open(openMemoryStorage());
		await step(workspace, [keepBriefing(ONE), keepSnapshot('b1', 'f', SAID)]);
		const made = await step(workspace, [keepBriefing({ key: 'b2', name: 'Báo cáo quý II', blocks: [] })]);
		const renamed = await step(workspace, [keepBriefing({ ...ONE, name: 'Báo cáo năm' })]);
		const copied = await step(
			workspace,
			copyBriefing(workspace.state, { ...ONE, name: 'Báo cáo năm' }, { key: 'b3', name: 'Bản sao' })
		);
		expect(names(workspace)).toEqual(['Bản sao', 'Báo cáo năm', 'Báo cáo quý II']);
		const removed = await step(workspace, dropBriefing(workspace.state, 'b1'));
		expect(names(workspace)).toEqual(['Bản sao', 'Báo cáo quý II']);
		expect(kept(workspace).said, 'a copy keeps its own').toEqual([[['f', SAID]], []]);
		for (const group of [removed, copied, renamed, made]) await workspace.undo(group);
		expect(kept(workspace)).toEqual({ briefings: [ONE], said: [[['f', SAID]]], office: NO_ORGANISATION });
	});

	it('a copy goes its own way', async () => {
		const workspace = await open(openMemoryStorage());
		await step(workspace, [keepBriefing(ONE), keepSnapshot('b1', 'f', SAID)]);
		await step(workspace, copyBriefing(workspace.state, ONE, { key: 'b2', name: 'Bản sao' }));
		await step(workspace, [
			keepBriefing({ key: 'b2', name: 'Bản sao', blocks: ONE.blocks.slice(0, 2) }),
			keepSnapshot('b2', 'f', { ...SAID, title: 'Khác' })
		]);
		expect(briefingsIn(workspace.state, PATHS).find(({ key }) => key === 'b1')).toEqual(ONE);
		expect(snapshotsOf(workspace.state, 'b1').get('f')).toEqual(SAID);
		expect(snapshotsOf(workspace.state, 'b2').get('f')?.title).toBe('Khác');
	});
});
