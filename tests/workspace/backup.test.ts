import { zipSync, unzipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup, type BackupPreview } from '../../src/lib/workspace/inspect-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import { listWorkspaces } from '../../src/lib/workspace/list-workspaces';
import { itemsOf } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { FAULTS, makeFaulty } from './faulty-storage';
import { afterCrash, bytesOf, fileOf, ID, makeClock, namesInUse, open, textOf } from './open-again';

const DAY = new Date('2026-04-01T00:00:00.000Z');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A workspace with everything: names hard on paths, undone and removed files, one pruned, decisions and history. */
async function fill(disk: WorkspaceStorage): Promise<Workspace> {
	const workspace = await open(disk);
	await workspace.append([{ type: 'workspace_named', name: 'Công an tỉnh – quý I' }]);
	const { files } = await workspace.append(
		[{ type: 'kept', collection: 'alias', key: '__proto__', value: { means: 'Hà Nội' }, author: 'An' }],
		[
			fileOf('../../báo cáo: tháng 1?.csv'),
			fileOf('CON'),
			fileOf(`${'dài '.repeat(60)}.xlsx`),
			{ name: 'lặp.csv', bytes: bytesOf('a'.repeat(70_000)) },
			{ name: 'rỗng.csv', bytes: new Uint8Array() }
		]
	);
	const [first, second] = files;
	if (!first || !second) throw new Error('no files');
	await workspace.append([
		{ type: 'file_decided', file: first.id, decisions: { encoding: 'tcvn3', rows: [1, null] } }
	]);
	const undone = await workspace.append([], [fileOf('bỏ.csv'), fileOf('bỏ 2.csv')]);
	await workspace.undo(undone.group ?? workspace.state.history[0]?.id ?? (0 as never));
	await workspace.append([{ type: 'file_removed', file: second.id }]);
	await workspace.prune();
	await workspace.append([], [fileOf('sau.csv')]);
	await workspace.append([{ type: 'file_switched', file: first.id, on: false }]);
	return workspace;
}

const bytesOfBlob = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

let disk: WorkspaceStorage;
let workspace: Workspace;
let archive: Uint8Array;

beforeEach(async () => {
	disk = openMemoryStorage();
	workspace = await fill(disk);
	archive = await bytesOfBlob(await exportBackup(workspace, DAY));
});

async function readyPreview(bytes: Uint8Array): Promise<BackupPreview> {
	const preview = await inspectBackup(bytes);
	if (preview.status !== 'ready') throw new Error(`${preview.code}: ${preview.detail}`);
	return preview;
}

/** The archive with some of its files changed, its manifest made to fit unless told otherwise. */
function rebuild(
	change: (files: Map<string, Uint8Array>) => void,
	fits = true,
	level: 0 | 6 = 0
): Uint8Array {
	const files = new Map(Object.entries(unzipSync(archive)));
	change(files);
	const manifest = files.get('manifest.json');
	if (fits && manifest) {
		const read = JSON.parse(textOf(manifest)) as {
			entries: { path: string; bytes: number; sha256: string }[];
		};
		const decisions = files.get('decisions.json') ?? new Uint8Array();
		for (const entry of read.entries) if (entry.path === 'decisions.json') entry.sha256 = sha256(decisions);
		files.set('manifest.json', bytesOf(JSON.stringify(read)));
	}
	return zipSync(Object.fromEntries(files), { level });
}

const edit = (path: string, change: (text: string) => string, fits = true) =>
	rebuild((files) => files.set(path, bytesOf(change(textOf(files.get(path) ?? new Uint8Array())))), fits);

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
			rebuild((files) =>
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

describe('a hostile or broken backup is refused and nothing is stored', () => {
	const refusals: readonly (readonly [string, string, () => Uint8Array])[] = [
		['no archive', 'not_a_backup', () => bytesOf('tỉnh,chỉ tiêu\n')],
		['nothing', 'not_a_backup', () => new Uint8Array()],
		['another archive', 'not_a_backup', () => zipSync({ 'originals/a': new Uint8Array(1) })],
		[
			'another program’s list',
			'not_a_backup',
			() => edit('manifest.json', (text) => text.replace('toan-canh', 'khac'), false)
		],
		['a cut archive', 'damaged', () => archive.slice(0, archive.length - 30)],
		[
			'a path upwards',
			'unsafe_name',
			() => rebuild((files) => files.set('originals/../../a', new Uint8Array(1)))
		],
		['an absolute path', 'unsafe_name', () => rebuild((files) => files.set('/a', new Uint8Array(1)))],
		['a drive', 'unsafe_name', () => rebuild((files) => files.set('C:\\a', new Uint8Array(1)))],
		[
			'a file of no use',
			'unexpected_entry',
			() => rebuild((files) => files.set('run.exe', new Uint8Array(1)))
		],
		[
			'a nested folder',
			'unexpected_entry',
			() => rebuild((files) => files.set('originals/a/b', new Uint8Array(1)))
		],
		[
			'an original that is not listed',
			'unexpected_entry',
			() => rebuild((files) => files.set('originals/x', new Uint8Array(1)))
		],
		[
			'a name twice',
			'duplicate_entry',
			() =>
				rebuild((files) =>
					files
						.set('ORIGINALS/x'.toLowerCase() + 'X', new Uint8Array(1))
						.set('originals/xx', new Uint8Array(1))
				)
		],
		[
			'a bomb',
			'packed_too_tight',
			() => rebuild((files) => files.set('originals/bomb', new Uint8Array(20_000_000)), true, 6)
		],
		[
			'too many files',
			'too_many_entries',
			() =>
				zipSync(
					Object.fromEntries(
						Array.from({ length: 20_001 }, (_, at): [string, Uint8Array] => [
							`originals/${at}`,
							new Uint8Array()
						])
					) as Zippable,
					{ level: 0 }
				)
		],
		[
			'a newer version',
			'newer_version',
			() =>
				edit('manifest.json', (text) =>
					text.replace('"version":1', '"version":2').replace('"version": 1', '"version": 2')
				)
		],
		[
			'decisions that are not the listed ones',
			'damaged',
			() => edit('decisions.json', (text) => text.replace('tcvn3', 'utf-8'), false)
		],
		['no decisions', 'damaged', () => rebuild((files) => files.delete('decisions.json'))],
		[
			'decisions nested without end',
			'not_understood',
			() => edit('decisions.json', () => '['.repeat(100_000) + ']'.repeat(100_000))
		],
		[
			'an unknown decision',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"file_switched"', '"file_exploded"'))
		],
		[
			'a decision with more in it',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"on": false', '"on": false, "extra": 1'))
		],
		[
			'an original used for another file',
			'not_understood',
			() =>
				edit('decisions.json', (text) =>
					text.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`)
				)
		],
		[
			'sequences out of order',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"sequence": 2,', '"sequence": 1,'))
		],
		[
			'a group of a size that no machine could go through',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"count": 1,', '"count": 999999999,'))
		]
	];

	test.each(refusals)('%s: %s', async (_, code, make) => {
		const answer = await inspectBackup(make());
		expect(answer).toMatchObject({ status: 'refused', code });
	});

	test('whatever byte of it is changed or wherever it is cut: refused, or told, or all the same', async () => {
		const whole = await readyPreview(archive);
		for (let at = 0; at < archive.length; at += at < 3000 ? 5 : 199) {
			const flipped = archive.slice();
			flipped[at] = (flipped[at] ?? 0) ^ 0x10;
			const answer = await inspectBackup(flipped);
			if (answer.status === 'refused' || answer.problems.length > 0) continue;
			expect(answer.state, `byte ${at}`).toEqual(whole.state);
		}
		for (let length = 0; length < archive.length; length += 97)
			expect((await inspectBackup(archive.slice(0, length))).status).toBe('refused');
	});

	test('an archive whose directory understates what is packed gives at most what it states', async () => {
		const bomb = zipSync({ 'manifest.json': new Uint8Array(5_000_000) });
		const view = new DataView(bomb.buffer);
		for (let at = 0; at < bomb.length - 4; at += 1)
			if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 100, true);
		expect(await inspectBackup(bomb)).toMatchObject({ status: 'refused' });
	});

	test('entries that share the same packed bytes are refused', async () => {
		const one = zipSync({ 'originals/a': crypto.getRandomValues(new Uint8Array(30_000)) }, { level: 0 });
		const end = one.length - 22;
		const directory = new DataView(one.buffer).getUint32(end + 16, true);
		const entry = one.slice(directory, end);
		const entries = ['a', 'b', 'c'].map((name) => {
			const copy = entry.slice();
			copy[46 + 'originals/'.length] = name.charCodeAt(0);
			return copy;
		});
		const tail = one.slice(end);
		const view = new DataView(tail.buffer);
		view.setUint16(8, 3, true);
		view.setUint16(10, 3, true);
		view.setUint32(12, entry.length * 3, true);
		const parts = [one.slice(0, directory), ...entries, tail];
		const archive = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			archive.set(part, at);
			at += part.length;
		}
		expect(await inspectBackup(archive)).toMatchObject({ status: 'refused', code: 'packed_too_tight' });
	});
});
