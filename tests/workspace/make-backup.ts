import { zipSync, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup, type BackupPreview } from '../../src/lib/workspace/inspect-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { bytesOf, fileOf, open, textOf } from './open-again';

/** The day of the backup. */
export const DAY = new Date('2026-04-01T00:00:00.000Z');

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

/** Bytes as a file that a user chooses. */
export const asBlob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

/** What a download holds. */
export const bytesOfBlob = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** What `fill` made, and its backup. */
export interface Backup {
	readonly disk: WorkspaceStorage;
	readonly workspace: Workspace;
	readonly archive: Uint8Array;
}

/** Fills a workspace and backs it up. */
export async function makeBackup(): Promise<Backup> {
	const disk = openMemoryStorage();
	const workspace = await fill(disk);
	return { disk, workspace, archive: await bytesOfBlob(await exportBackup(workspace, DAY)) };
}

/** What is told of a backup that can be taken. */
export async function readyPreview(bytes: Uint8Array): Promise<BackupPreview> {
	const preview = await inspectBackup(asBlob(bytes));
	if (preview.status !== 'ready') throw new Error(`${preview.code}: ${preview.detail}`);
	return preview;
}

/** The archive with some of its files changed, its manifest made to fit unless told otherwise. */
export function rebuildBackup(
	archive: Uint8Array,
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
