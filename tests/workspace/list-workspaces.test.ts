import { describe, expect, test } from 'vitest';
import {
	createWorkspace,
	decideAboutWorkspace,
	findCurrentWorkspace,
	listWorkspaces,
	purgeWorkspaces,
	rememberCurrentWorkspace
} from '../../src/lib/workspace/list-workspaces';
import { FIRST_WORKSPACE } from '../../src/lib/workspace/ids';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { makeFaulty } from './faulty-storage';
import { afterCrash, fileOf, makeClock, namesInUse, open } from './open-again';

const options = () => ({ now: makeClock() });
const LATER = new Date('2030-01-01T00:00:00.000Z');

describe('workspaces of a storage', () => {
	test('are listed with their names, and none is there at first', async () => {
		const disk = openMemoryStorage();
		expect(await listWorkspaces(disk)).toEqual([]);
		expect(await findCurrentWorkspace(disk)).toBe(FIRST_WORKSPACE);
		const first = await open(disk);
		await first.append([], [fileOf('a.csv')]);
		const id = await createWorkspace(disk, 'Quý I', options());
		await decideAboutWorkspace(disk, id, { type: 'workspace_named', name: 'Quý II' }, options());
		expect((await listWorkspaces(disk)).map(({ name, files }) => [name, files])).toEqual([
			['', 1],
			['Quý II', 0]
		]);
		expect(await findCurrentWorkspace(disk)).toBe(FIRST_WORKSPACE);
		await rememberCurrentWorkspace(disk, id);
		expect(await findCurrentWorkspace(afterCrash(disk))).toBe(id);
	});

	test('keep their files apart', async () => {
		const disk = openMemoryStorage();
		const [one, two] = [
			await createWorkspace(disk, 'một', options()),
			await createWorkspace(disk, 'hai', options())
		];
		const first = await openWorkspace(disk, one, options());
		const second = await openWorkspace(disk, two, options());
		await first.append([], [fileOf('a.csv')]);
		expect(
			(await second.append([], [fileOf('a.csv'), fileOf('b.csv')])).files.map(({ isNew }) => isNew)
		).toEqual([true, true]);
		expect(namesInUse(first.state)).toEqual(['a.csv']);
	});

	test('are listed from their batches where the database was lost', async () => {
		const disk = openMemoryStorage();
		const id = await createWorkspace(disk, 'Quý I', options());
		await disk.manifests.remove(id);
		expect(await listWorkspaces(disk)).toMatchObject([{ id, name: 'Quý I' }]);
	});

	test('that were removed can be restored until they are purged, and leave nothing then', async () => {
		const disk = openMemoryStorage();
		const id = await createWorkspace(disk, 'thừa', options());
		await rememberCurrentWorkspace(disk, id);
		await decideAboutWorkspace(disk, id, { type: 'workspace_removed' }, options());
		expect((await listWorkspaces(disk))[0]?.removedAt).not.toBeNull();
		expect(await findCurrentWorkspace(disk)).toBe(FIRST_WORKSPACE);
		expect(await purgeWorkspaces(disk, new Date('2026-01-01T00:00:00.000Z'))).toEqual([]);
		await decideAboutWorkspace(disk, id, { type: 'workspace_restored' }, options());
		expect(await findCurrentWorkspace(disk)).toBe(id);
		expect(await purgeWorkspaces(disk, LATER)).toEqual([]);
		await decideAboutWorkspace(disk, id, { type: 'workspace_removed' }, options());
		expect(await purgeWorkspaces(disk, LATER)).toEqual([id]);
		expect(await listWorkspaces(disk)).toEqual([]);
		expect(await disk.files.list(id)).toEqual([]);
	});

	test('that were removed are never opened again, even where there is no other', async () => {
		const disk = openMemoryStorage();
		const first = await open(disk);
		await first.append([], [fileOf('a.csv')]);
		await first.append([{ type: 'workspace_removed' }]);
		const next = await findCurrentWorkspace(disk);
		expect(next).not.toBe(FIRST_WORKSPACE);
		await rememberCurrentWorkspace(disk, next);
		expect(await findCurrentWorkspace(afterCrash(disk))).toBe(next);
		expect((await openWorkspace(disk, next, options())).state.files).toEqual([]);
	});

	test('that another tab has open are not purged', async () => {
		const disk = openMemoryStorage();
		const id = await createWorkspace(disk, 'đang mở', options());
		const workspace = await openWorkspace(disk, id, options());
		await workspace.append([{ type: 'workspace_removed' }]);
		expect(await purgeWorkspaces(disk, LATER)).toEqual([]);
		await expect(
			decideAboutWorkspace(disk, id, { type: 'workspace_restored' }, options())
		).rejects.toMatchObject({ kind: 'workspace_read_only' });
		await workspace.close();
		expect(await purgeWorkspaces(disk, LATER)).toEqual([id]);
	});

	test('are purged wholly even where that is interrupted at any call, and others stay', async () => {
		for (let at = 1; at <= 14; at += 1) {
			const disk = openMemoryStorage();
			const id = await createWorkspace(disk, 'thừa', options());
			const workspace = await openWorkspace(disk, id, options());
			await workspace.append([], [fileOf('a.csv'), fileOf('b.csv')]);
			await workspace.append([{ type: 'workspace_removed' }]);
			await workspace.close();
			const other = await createWorkspace(disk, 'giữ', options());
			await purgeWorkspaces(makeFaulty(disk, 'dead', at).storage, LATER).catch(() => null);
			const left = (await listWorkspaces(afterCrash(disk))).filter(({ id: there }) => there === id);
			for (const { removedAt } of left) expect(removedAt, `call ${at}`).not.toBeNull();
			await purgeWorkspaces(afterCrash(disk), LATER);
			expect((await listWorkspaces(disk)).map(({ id: there }) => there)).toEqual([other]);
			expect(await disk.files.list(id)).toEqual([]);
		}
	});
});
