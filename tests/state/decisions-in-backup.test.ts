import { expect, it } from 'vitest';
import type { StatementId } from '../../src/lib/domain/brand';
import { DECIDED_KINDS, decidedIn } from '../../src/lib/state/decided-files';
import { handFilesOf } from '../../src/lib/state/hand-files';
import {
	keepCategory,
	keepFollowUp,
	keepLink,
	keepRecurrence,
	keepStatement
} from '../../src/lib/state/limitation-decisions';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import { makeClock, open } from '../workspace/open-again';

const id = (text: string): StatementId => text as StatementId;

it('a backup carries every decision about statements, in order and to the byte', async () => {
	const workspace = await open(openMemoryStorage());
	await workspace.append([
		keepCategory({ list: 'limitation', code: 'language', name_vi: 'Ngôn ngữ' }, 'An'),
		keepStatement({ id: 'nd-1', province: 'Trà Vinh', kind: 'limitation', text: '=Một' }, 'An'),
		keepStatement({ id: 'nd-2', province: 'Trà Vinh', kind: 'task', text: 'Hai', replaces: 'nd-1' }, null)
	]);
	await workspace.append([
		keepLink({ limitation: id('TV-L1'), direction: id('nd-2'), strength: 'none', note: 'xa' }, 'An'),
		keepFollowUp({ limitation: id('TV-L1'), state: 'planned', date: '2021-01-01', note: '' }, 'An'),
		keepRecurrence({ earlier: id('TV-L1'), later: id('TV-L2'), same: false, note: '' }, null)
	]);
	const archive = await exportBackup(workspace, new Date('2026-04-01T00:00:00.000Z'));
	const preview = await inspectBackup(archive);
	if (preview.status !== 'ready') throw new Error(preview.code);
	const other = openMemoryStorage();
	const restored = await openWorkspace(other, await restoreBackup(other, preview), { now: makeClock() });
	const kept = DECIDED_KINDS.map((kind) => decidedIn(workspace.state, kind));
	expect(kept.map((rows) => rows.length)).toEqual([1, 2, 1, 1, 1]);
	expect(DECIDED_KINDS.map((kind) => decidedIn(restored.state, kind))).toEqual(kept);
	const bytesOf = (state: typeof workspace.state) => handFilesOf(state).map(({ bytes }) => bytes());
	expect(bytesOf(restored.state)).toEqual(bytesOf(workspace.state));
});
