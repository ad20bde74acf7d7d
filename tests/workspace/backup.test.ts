import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import { listWorkspaces } from '../../src/lib/workspace/list-workspaces';
import { itemsOf } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { FAULTS, makeFaulty } from './faulty-storage';
import { afterCrash, bytesOf, fileOf, ID, makeClock, namesInUse, textOf } from './open-again';
import { DAY, bytesOfBlob, makeBackup, readyPreview, rebuildBackup } from './make-backup';

let disk: WorkspaceStorage;
let workspace: Workspace;
let archive: Uint8Array;

beforeEach(async () => {
	({ disk, workspace, archive } = await makeBackup());
});

describe('a backup', () => {
	test('tells before anything is stored what would come of it', async () => {
		const preview = await readyPreview(archive);
		expect(preview.state).toEqual(workspace.state);
		expect(preview.exportedAt).toBe(DAY.toISOString());
		expect(preview.problems).toEqual([]);
		expect(preview.decisions).toBe(
			workspace.batches.reduce((sum, batch) => sum + ('entries' in batch ? batch.entries.length : 0), 0)
		);
	});

	test('comes back as a new workspace with the same state, and goes out again as the same bytes', async () => {
		const other = openMemoryStorage();
		const id = await restoreBackup(other, await readyPreview(archive));
		expect(id).not.toBe(ID);
		const restored = await openWorkspace(afterCrash(other), id, { now: makeClock() });
		expect(restored.problems).toEqual([]);
		expect(restored.state).toEqual(workspace.state);
		for (const file of workspace.state.files)
			expect(await restored.readOriginal(file.id)).toEqual(await workspace.readOriginal(file.id));
		expect(await bytesOfBlob(await exportBackup(restored, DAY))).toEqual(archive);
		const later = await bytesOfBlob(await exportBackup(restored, new Date('2027-01-01T00:00:00.000Z')));
		const [then, now] = [archive, later].map((bytes) => new Map(Object.entries(unzipSync(bytes))));
		expect(textOf(now?.get('manifest.json') ?? new Uint8Array())).toContain('2027-01-01');
		for (const [path, bytes] of then ?? [])
			if (path !== 'manifest.json') expect(now?.get(path)).toEqual(bytes);
		await restored.append([], [fileOf('mới.csv')]);
		const step = restored.state.history.find(({ files }) => files.includes('sau.csv'));
		if (!step) throw new Error('no step');
		await restored.undo(step.id);
		expect(namesInUse(restored.state)).toEqual(
			namesInUse(workspace.state)
				.filter((name) => name !== 'sau.csv')
				.concat('mới.csv')
		);
		await other.manifests.remove(id);
		const rebuilt = await openWorkspace(afterCrash(other), id, { now: makeClock() });
		expect(rebuilt.state).toEqual(restored.state);
	});

	test('holds the originals as they came, under names any system can store, and readable decisions', () => {
		const files = new Map(Object.entries(unzipSync(archive)));
		const names = [...files.keys()].filter((path) => path.startsWith('originals/'));
		expect(names.slice(0, 2)).toEqual([
			'originals/000002 _.._báo cáo_ tháng 1_.csv',
			'originals/000004 ' + 'dài '.repeat(18) + 'dài.xlsx'
		]);
		for (const name of names) expect(name).toMatch(/^originals\/\d{6} [^\\/:*?"<>|]{1,90}$/);
		expect(textOf(files.get(names[0] ?? '') ?? new Uint8Array())).toBe(
			'nội dung ../../báo cáo: tháng 1?.csv'
		);
		expect(textOf(files.get('decisions.json') ?? new Uint8Array())).toContain('"encoding": "tcvn3"');
	});

	test('is restored whole or not at all, whichever call of the storage fails', async () => {
		const preview = await readyPreview(archive);
		const quiet = makeFaulty(openMemoryStorage(), 'fail', 0);
		await restoreBackup(quiet.storage, preview);
		expect(quiet.calls()).toBeGreaterThan(10);
		for (const fault of FAULTS) {
			for (let at = 1; at <= quiet.calls(); at += 1) {
				const target = openMemoryStorage();
				const done = await restoreBackup(makeFaulty(target, fault, at).storage, preview).then(
					() => true,
					() => false
				);
				const listed = await listWorkspaces(afterCrash(target));
				if (!done && fault !== 'dead')
					expect([await target.files.workspaces(), await target.manifests.workspaces()]).toEqual([[], []]);
				expect(listed.length, `${fault} at ${at}`).toBeLessThanOrEqual(1);
				if (done) expect(listed).toHaveLength(1);
				for (const { id } of listed) {
					const restored = await openWorkspace(afterCrash(target), id, { now: makeClock() });
					expect(restored.state, `${fault} at ${at}`).toEqual(workspace.state);
				}
			}
		}
	});

	test('leaves out an original that is damaged in the storage, and says so', async () => {
		const name = [...(await disk.files.list(ID))].sort().find((stored) => stored.includes('-file-')) ?? '';
		const bytes = await disk.files.read(ID, name);
		if (!bytes) throw new Error('gone');
		await disk.files.write(ID, name, bytes.slice(0, -1));
		const preview = await readyPreview(await bytesOfBlob(await exportBackup(workspace, DAY)));
		expect(preview.state).toEqual(workspace.state);
		expect(workspace.problems.map(({ code }) => code)).toEqual(['batch_damaged']);
	});

	test('that lost an original, or has it damaged, gives all the rest and names it', async () => {
		const lost = (change: (files: Map<string, Uint8Array>, path: string) => void) =>
			rebuildBackup(archive, (files) =>
				change(files, [...files.keys()].find((path) => path.startsWith('originals/')) ?? '')
			);
		for (const [bytes, code] of [
			[lost((files, path) => files.delete(path)), 'original_missing'],
			[lost((files, path) => files.set(path, bytesOf('khác'))), 'original_damaged']
		] as const) {
			const preview = await readyPreview(bytes);
			expect(preview.problems).toEqual([{ code, file: '../../báo cáo: tháng 1?.csv' }]);
			const other = openMemoryStorage();
			const restored = await openWorkspace(other, await restoreBackup(other, preview), { now: makeClock() });
			expect(restored.state.files.map(({ name }) => name)).not.toContain('../../báo cáo: tháng 1?.csv');
			expect(itemsOf(restored.state, 'alias').get('__proto__')?.value).toEqual({ means: 'Hà Nội' });
		}
	});
});
