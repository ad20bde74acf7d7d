import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Format } from '../../src/lib/workspace/format';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { itemsOf } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { afterCrash, fileOf, ID, namesInUse, open, textOf } from './open-again';

/** What version 1 of the format wrote; never made anew. */
const FIXTURE = 'tests/fixtures/workspace-1';

/** A version that might come: aliases are kept in a collection of another name. */
const NEXT: Format = {
	version: 2,
	upgrades: [
		(entries) =>
			entries.map((entry) =>
				typeof entry === 'object' && entry !== null && 'collection' in entry && entry.collection === 'alias'
					? { ...entry, collection: 'place_alias' }
					: entry
			)
	]
};

async function loadFixture(): Promise<WorkspaceStorage> {
	const disk = openMemoryStorage();
	for (const name of readdirSync(FIXTURE).filter((file) => file.endsWith('.batch')))
		await disk.files.write(ID, name, new Uint8Array(readFileSync(`${FIXTURE}/${name}`)));
	const text = readFileSync(`${FIXTURE}/manifest.txt`, 'utf8');
	await disk.manifests.commit(ID, { commit: 7, text }, null);
	return disk;
}

async function filesOf(disk: WorkspaceStorage): Promise<Map<string, Uint8Array | null>> {
	const names = [...(await disk.files.list(ID))].sort();
	return new Map(
		await Promise.all(names.map(async (name) => [name, await disk.files.read(ID, name)] as const))
	);
}

const plain = ({ state }: Workspace) =>
	JSON.parse(
		JSON.stringify({ ...state, kept: [...state.kept].map(([name, items]) => [name, [...items]]) })
	) as unknown;

let disk: WorkspaceStorage;

beforeEach(async () => {
	disk = await loadFixture();
});

describe('what an earlier version kept', () => {
	test('version 1 is read by this one, and nothing of it is written anew', async () => {
		const before = await filesOf(disk);
		const workspace = await open(disk);
		expect(workspace.problems).toEqual([]);
		// All that was known then; a later program may tell more of the same bytes.
		expect(plain(workspace)).toMatchObject(
			JSON.parse(readFileSync(`${FIXTURE}/state.json`, 'utf8')) as object
		);
		for (const { id, name } of workspace.state.files)
			expect(textOf(await workspace.readOriginal(id))).toBe(`nội dung ${name}`);
		expect(await filesOf(disk)).toEqual(before);
	});

	test('is read by the next version in its own words, added to, and left as it was', async () => {
		const before = await filesOf(disk);
		const next = await open(disk, { format: NEXT });
		expect(next.readOnly).toBeNull();
		expect([...next.state.kept.keys()]).toEqual(['place_alias', 'figure']);
		await next.append([], [fileOf('mới.csv')]);
		const after = await filesOf(disk);
		for (const [name, bytes] of before) expect(after.get(name)).toEqual(bytes);
		expect(after.size).toBe(before.size + 1);
		const again = await open(afterCrash(disk), { format: NEXT });
		expect(again.state).toEqual(next.state);
	});
});

describe('what a newer version kept', () => {
	beforeEach(async () => {
		const next = await open(disk, { format: NEXT });
		await next.append([], [fileOf('mới.csv')]);
		await next.close();
	});

	test('makes the whole workspace read-only, shows what is understood and says so', async () => {
		const before = await filesOf(disk);
		const manifest = await disk.manifests.read(ID);
		const old = await open(disk);
		expect(old.readOnly).toBe('newer_format');
		expect(old.problems.map(({ code }) => code)).toEqual(['format_newer']);
		expect(namesInUse(old.state)).toEqual(['b.csv', 'c.csv']);
		expect(itemsOf(old.state, 'alias').size).toBe(1);
		await expect(old.append([], [fileOf('x.csv')])).rejects.toMatchObject({
			kind: 'workspace_read_only',
			detail: 'newer_format'
		});
		await expect(old.prune()).resolves.toBe(0);
		await old.close();
		expect(await filesOf(disk)).toEqual(before);
		expect(await disk.manifests.read(ID)).toEqual(manifest);
	});

	test('is not taken for newer for a flipped bit in the version', async () => {
		const name = [...(await disk.files.list(ID))].sort().at(-1) ?? '';
		const fresh = await loadFixture();
		const first = [...(await fresh.files.list(ID))].sort()[0] ?? '';
		const bytes = await fresh.files.read(ID, first);
		if (!bytes) throw new Error('gone');
		await fresh.files.write(ID, first, bytes.with(8, 3));
		const workspace = await open(fresh);
		expect(workspace.readOnly).toBeNull();
		expect(workspace.problems.map(({ code }) => code)).toEqual(['batch_damaged']);
		expect(name).toMatch(/^0000000011-file-/);
	});

	test('is read-only too where only its manifest is newer', async () => {
		const fresh = await loadFixture();
		const { createHash } = await import('node:crypto');
		const text = '{"version":2,"anything":[]}';
		const sum = createHash('sha256').update(text).digest('hex');
		await fresh.manifests.commit(ID, { commit: 8, text: `${sum}\n${text}` }, 7);
		const workspace = await open(fresh);
		expect(workspace.readOnly).toBe('newer_format');
		expect(namesInUse(workspace.state)).toEqual(['b.csv', 'c.csv']);
		expect((await fresh.manifests.read(ID))?.commit).toBe(8);
	});

	test('in a backup is refused with its version', async () => {
		const workspace = await open(await loadFixture());
		const blob = await exportBackup(workspace, new Date('2026-05-01T00:00:00.000Z'));
		const older: Format = { version: 0, upgrades: [] };
		expect(await inspectBackup(blob, {}, older)).toMatchObject({
			status: 'refused',
			code: 'newer_version',
			detail: '1'
		});
	});
});
