import type { BackupDecisions, BackupManifest } from './backup-form';
import { BackupRefused } from './backup-refusal';
import type { Batch } from './batch';
import type { Entry, FileDescription } from './entry';
import { foldBatches } from './fold-batches';
import { readEntries, type Format } from './format';
import { FIRST_WORKSPACE, type GroupId, type Sequence } from './ids';
import type { WorkspaceState } from './state';

/** A batch of a backup: an original by its path in the archive, or decisions. */
export type BackupBatch =
	| { readonly sequence: Sequence; readonly original: string; readonly file: FileDescription }
	| { readonly sequence: Sequence; readonly entries: readonly Entry[] };

/** A group of a backup, checked. */
export interface BackupGroup {
	readonly first: GroupId;
	readonly count: number;
	readonly time: string;
	readonly batches: readonly BackupBatch[];
}

/**
 * Reads the groups of a backup and checks that they can be an account of a workspace: sequences that only grow, each
 * within its group, every original listed, described alike and used once, every decision of a known form. Throws
 * `BackupRefused`.
 */
export function checkGroups(
	{ groups }: BackupDecisions,
	manifest: BackupManifest,
	format: Format
): readonly BackupGroup[] {
	const refuse = (detail: string): never => {
		throw new BackupRefused('not_understood', detail);
	};
	const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]));
	const used = new Set<string>();
	let last = 0;
	return groups.map(({ group, count, time, batches }) => {
		if (group <= last) refuse(`group ${group} out of order`);
		last = group - 1;
		const read = batches.map((batch): BackupBatch => {
			const { sequence } = batch;
			if (sequence <= last || sequence >= group + count) refuse(`batch ${sequence} out of order`);
			last = sequence;
			if ('entries' in batch) {
				const entries = readEntries(format, manifest.version, batch.entries);
				return { sequence, entries: entries ?? refuse(`decisions of batch ${sequence}`) };
			}
			const entry = listed.get(batch.original);
			const isSame = entry?.sha256 === batch.file.sha256 && entry.bytes === batch.file.size;
			if (!isSame || used.has(batch.original)) refuse(`original of batch ${sequence}`);
			used.add(batch.original);
			return { sequence, original: batch.original, file: batch.file };
		});
		last = Math.max(last, group + count - 1);
		return { first: group, count, time, batches: read };
	});
}

/** Bytes of all originals of groups, as they were brought in. */
export function sizeOfOriginals(groups: readonly BackupGroup[]): number {
	const sizes = groups.flatMap(({ batches }) =>
		batches.map((batch) => ('original' in batch ? batch.file.size : 0))
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** What the groups of a backup come to. */
export function foldGroups(groups: readonly BackupGroup[]): WorkspaceState {
	return foldBatches(
		groups.flatMap(({ first, count, time, batches }) =>
			batches.map((batch): Batch => {
				const header = {
					workspace: FIRST_WORKSPACE,
					sequence: batch.sequence,
					group: { first, count, mark: '' },
					previous: null,
					time,
					body: { bytes: 0, sha256: '' }
				};
				return 'entries' in batch
					? { header: { ...header, kind: 'decision' }, checksum: '', entries: batch.entries }
					: { header: { ...header, kind: 'file', file: batch.file }, checksum: '' };
			})
		)
	);
}
