import type { Batch, BatchHeader, FileBatchHeader } from './batch';
import type { Entry } from './entry';
import type { FileId, GroupId } from './ids';
import type { Json } from './json';
import type { KeptItem, WorkspaceFile, WorkspaceState } from './state';
import { tellHistory } from './tell-history';

interface Fold {
	name: string;
	removedAt: string | null;
	readonly files: Map<FileId, WorkspaceFile>;
	readonly decisions: Map<FileId, Json>;
	readonly kept: Map<string, Map<string, KeptItem>>;
	readonly originals: ReadonlyMap<FileId, FileBatchHeader>;
}

/** The groups that are undone after the last word on each. */
function findUndone(batches: readonly Batch[]): ReadonlySet<GroupId> {
	const undone = new Set<GroupId>();
	for (const batch of batches) {
		for (const entry of 'entries' in batch ? batch.entries : []) {
			if (entry.type === 'undone') undone.add(entry.group);
			if (entry.type === 'redone') undone.delete(entry.group);
		}
	}
	return undone;
}

/** The stored original of each file, the groups that are undone included. */
export function findOriginals(batches: readonly Batch[]): ReadonlyMap<FileId, FileBatchHeader> {
	const originals = new Map<FileId, FileBatchHeader>();
	for (const { header } of batches) if (header.kind === 'file') originals.set(header.file.sha256, header);
	return originals;
}

function bringIn(fold: Fold, id: FileId, name: string, author: string | null, time: string): void {
	const original = fold.originals.get(id);
	if (!original) return;
	fold.files.delete(id);
	fold.files.set(id, {
		id,
		name,
		size: original.file.size,
		importedAt: time,
		author,
		on: true,
		removed: false,
		replacedBy: null,
		decisions: null,
		batch: original.sequence
	});
}

function change(fold: Fold, id: FileId, to: Partial<WorkspaceFile>): void {
	const file = fold.files.get(id);
	if (file) fold.files.set(id, { ...file, ...to });
}

function keep(
	fold: Fold,
	{ collection, key, value, author }: Entry & { type: 'kept' },
	header: BatchHeader
): void {
	const items = fold.kept.get(collection) ?? new Map<string, KeptItem>();
	fold.kept.set(collection, items);
	items.delete(key);
	items.set(key, { value, author, time: header.time, sequence: header.sequence });
}

function apply(fold: Fold, entry: Entry, header: BatchHeader): void {
	switch (entry.type) {
		case 'workspace_named':
			fold.name = entry.name;
			break;
		case 'workspace_removed':
			fold.removedAt = header.time;
			break;
		case 'workspace_restored':
			fold.removedAt = null;
			break;
		case 'file_brought_again':
			bringIn(fold, entry.file, entry.name, entry.author, header.time);
			break;
		case 'file_decided':
			fold.decisions.set(entry.file, entry.decisions);
			break;
		case 'file_switched':
			change(fold, entry.file, { on: entry.on });
			break;
		case 'file_removed':
			change(fold, entry.file, { removed: true });
			break;
		case 'file_replaced':
			change(fold, entry.file, { replacedBy: entry.by });
			break;
		case 'kept':
			keep(fold, entry, header);
			break;
		case 'dropped':
			fold.kept.get(entry.collection)?.delete(entry.key);
			break;
		case 'undone':
		case 'redone':
		case 'originals_pruned':
		case 'backed_up':
		case 'loss_acknowledged':
			break;
	}
}

/**
 * What the batches of a workspace, in order, come to. Batches of undone groups are passed over; a decision about a
 * file that is not there waits until the file comes back.
 */
export function foldBatches(batches: readonly Batch[]): WorkspaceState {
	const undone = findUndone(batches);
	const fold: Fold = {
		name: '',
		removedAt: null,
		files: new Map(),
		decisions: new Map(),
		kept: new Map(),
		originals: findOriginals(batches)
	};
	let lastBackupAt: string | null = null;
	for (const batch of batches) {
		const { header } = batch;
		if (undone.has(header.group.first)) continue;
		if (header.kind === 'file')
			bringIn(fold, header.file.sha256, header.file.name, header.file.author, header.time);
		for (const entry of 'entries' in batch ? batch.entries : []) {
			apply(fold, entry, header);
			if (entry.type === 'backed_up') lastBackupAt = header.time;
		}
	}
	const files = [...fold.files.values()].map((file) => ({
		...file,
		decisions: fold.decisions.get(file.id) ?? null
	}));
	return {
		name: fold.name,
		removedAt: fold.removedAt,
		lastBackupAt,
		files,
		kept: new Map([...fold.kept].filter(([, items]) => items.size > 0)),
		history: tellHistory(batches, undone)
	};
}
