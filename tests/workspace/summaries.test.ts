import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import {
	createWorkspace,
	decideAboutWorkspace,
	findCurrentWorkspace,
	listWorkspaces,
	purgeWorkspaces,
	rememberCurrentWorkspace
} from '../../src/lib/workspace/list-workspaces';
import { EMPTY_MANIFEST, writeManifest } from '../../src/lib/workspace/manifest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { TRIAL } from '../../src/lib/workspace/try-storage';
import { afterCrash, bytesOf, fileOf, ID, makeClock, open } from './open-again';

const options = () => ({ now: makeClock() });
const id = (name: string) => name as WorkspaceId;
const broken = () => Promise.reject(new DOMException('hỏng', 'UnknownError'));

let disk: WorkspaceStorage;

beforeEach(() => {
	disk = openMemoryStorage();
});

/** Makes workspaces of these ids and names. */
async function make(...names: readonly string[]): Promise<void> {
	for (const name of names)
		await decideAboutWorkspace(disk, id(name), { type: 'workspace_named', name }, options());
}
const remove = (name: string, at: string) =>
	decideAboutWorkspace(disk, id(name), { type: 'workspace_removed' }, { now: () => new Date(at) });

describe('the list of workspaces', () => {
	test('is by id, of what is in files or the database, and of nothing that is no workspace', async () => {
		await make('b', 'a');
		await disk.manifests.remove(id('a'));
		await disk.files.write(TRIAL, 'x', bytesOf('x'));
		await disk.manifests.commit(id('../c'), { commit: 1, text: writeManifest(EMPTY_MANIFEST) }, null);
		await disk.manifests.commit(id('d'), { commit: 1, text: writeManifest(EMPTY_MANIFEST) }, null);
		expect((await listWorkspaces(disk)).map((one) => [one.id, one.name])).toEqual([
			['a', 'a'],
			['b', 'b'],
			['d', '']
		]);
	});

	test('says the same of each from its list of batches and from the batches alone', async () => {
		const workspace = await open(disk);
		const { files } = await workspace.append(
			[{ type: 'workspace_named', name: 'Quý I' }],
			[fileOf('a.csv'), fileOf('b.csv')]
		);
		await workspace.append([
			{ type: 'file_removed', file: files[0]?.id ?? ('' as never) },
			{ type: 'backed_up' },
			{ type: 'workspace_removed' }
		]);
		const told = [
			{
				id: ID,
				name: 'Quý I',
				removedAt: '2026-03-01T00:00:02.000Z',
				lastBackupAt: '2026-03-01T00:00:02.000Z',
				files: 1
			}
		];
		expect(await listWorkspaces(disk)).toEqual(told);
		await disk.manifests.remove(ID);
		expect(await listWorkspaces(disk)).toEqual(told);
		await disk.manifests.commit(ID, { commit: 1, text: 'hỏng' }, null);
		expect(await listWorkspaces(disk)).toEqual(told);
		expect((await disk.manifests.read(ID))?.text, 'listing changes nothing').toBe('hỏng');
	});

	test('leaves out what is being deleted, and a torn list of nothing', async () => {
		await make('a');
		await disk.manifests.commit(
			id('a'),
			{ commit: 9, text: writeManifest({ ...EMPTY_MANIFEST, deleting: true }) },
			2
		);
		await disk.manifests.commit(id('b'), { commit: 1, text: 'hỏng' }, null);
		expect(await listWorkspaces(disk)).toEqual([]);
	});

	test('has a torn list of what can’t be understood', async () => {
		await disk.manifests.commit(id('b'), { commit: 1, text: 'hỏng' }, null);
		await disk.files.write(id('b'), 'x', bytesOf('hỏng'));
		expect((await listWorkspaces(disk)).map((one) => one.id)).toEqual(['b']);
	});

	test('can’t be had where the storage can’t be asked', async () => {
		disk.manifests.workspaces = broken;
		await expect(listWorkspaces(disk)).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: 'workspaces: UnknownError: hỏng'
		});
	});
});

describe('the workspace to open', () => {
	test.each<[string, string | null, readonly string[], string]>([
		['the one remembered', 'b', ['a', 'b'], 'b'],
		['the first there is', null, ['b', 'a'], 'a'],
		['the first there is, where the remembered one was removed', 'c', ['b', 'c'], 'b'],
		['the first there is, where the remembered one is gone', 'x', ['b'], 'b'],
		['the remembered one, in which nothing was kept yet', 'x', [], 'x'],
		['the first ever', null, [], 'first'],
		['the first ever, where what is remembered is no workspace', '../x', [], 'first'],
		['the first ever, where the remembered one was removed', 'c', ['c'], 'first']
	])('is %s', async (_, remembered, there, opened) => {
		await make(...there);
		if (there.includes('c')) await remove('c', '2026-03-01T00:00:00.000Z');
		if (remembered !== null) await rememberCurrentWorkspace(disk, id(remembered));
		expect(await findCurrentWorkspace(afterCrash(disk))).toBe(opened);
	});

	test('is a new one where the first ever was removed, whatever is remembered', async () => {
		await make('first', 'b');
		for (const name of ['first', 'b']) await remove(name, '2026-03-01T00:00:00.000Z');
		for (const remembered of [null, 'first', 'b']) {
			if (remembered !== null) await rememberCurrentWorkspace(disk, id(remembered));
			expect(await findCurrentWorkspace(disk)).toMatch(/^w-[0-9a-f]{16}$/);
		}
	});

	test('can’t be told where settings can’t be read or written', async () => {
		disk.manifests.readSetting = broken;
		disk.manifests.writeSetting = broken;
		const failed = { kind: 'storage_failed', detail: 'settings: UnknownError: hỏng' };
		await expect(findCurrentWorkspace(disk)).rejects.toMatchObject(failed);
		await expect(rememberCurrentWorkspace(disk, id('a'))).rejects.toMatchObject(failed);
	});
});

describe('workspaces for good', () => {
	test('go that were removed before a moment, and what was left of others, and no others', async () => {
		await make('a', 'b', 'c', 'd');
		await remove('b', '2026-03-01T00:00:00.000Z');
		await remove('c', '2026-03-02T00:00:00.000Z');
		await disk.manifests.commit(id('e'), { commit: 1, text: 'hỏng' }, null);
		expect(await purgeWorkspaces(disk, new Date('2026-03-02T00:00:00.000Z'))).toEqual(['b', 'e']);
		expect((await listWorkspaces(disk)).map((one) => one.id)).toEqual(['a', 'c', 'd']);
		expect([...(await disk.files.workspaces())].sort()).toEqual(['a', 'c', 'd']);
		// The right to write was given back.
		expect((await openWorkspace(disk, id('b'), options())).readOnly).toBeNull();
	});

	test('stay where another tab takes them back in the moment before they would go', async () => {
		await make('a');
		await remove('a', '2026-03-01T00:00:00.000Z');
		const { claim } = disk.lock;
		disk.lock.claim = async (...call) => {
			disk.lock.claim = claim;
			await decideAboutWorkspace(disk, id('a'), { type: 'workspace_restored' }, options());
			return claim(...call);
		};
		expect(await purgeWorkspaces(disk, new Date('2026-03-02T00:00:00.000Z'))).toEqual([]);
		expect(await listWorkspaces(disk)).toMatchObject([{ id: 'a', name: 'a', removedAt: null }]);
	});

	test('are not gone through where the storage can’t be asked', async () => {
		disk.files.workspaces = broken;
		await expect(purgeWorkspaces(disk, new Date())).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: 'purge: UnknownError: hỏng'
		});
	});

	test('are decided about and left to others, even where that failed', async () => {
		const made = await createWorkspace(disk, 'Quý I', options());
		expect(made).toMatch(/^w-[0-9a-f]{16}$/);
		const { write } = disk.files;
		disk.files.write = broken;
		await expect(
			decideAboutWorkspace(disk, made, { type: 'workspace_named', name: 'x' }, options())
		).rejects.toMatchObject({ kind: 'storage_failed' });
		disk.files.write = write;
		const opened = await openWorkspace(disk, made, options());
		expect([opened.readOnly, opened.state.name]).toEqual([null, 'Quý I']);
	});
});
