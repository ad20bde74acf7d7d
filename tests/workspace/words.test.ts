import { describe, expect, test } from 'vitest';
import type { AppErrorKind } from '../../src/lib/domain/app-error';
import { vi } from '../../src/lib/i18n/vi';
import type { BackupRefusalCode } from '../../src/lib/workspace/backup-refusal';
import type { BackupProblem } from '../../src/lib/workspace/inspect-backup';
import type { Persistence } from '../../src/lib/workspace/persistence';
import type { ProblemCode } from '../../src/lib/workspace/problem';
import type { StorageKind, StorageReason } from '../../src/lib/workspace/storage';
import type { ReadOnlyReason } from '../../src/lib/workspace/workspace';

/** Every code of the room, complete by its type. */
const kinds: Record<StorageKind, true> = { opfs: true, indexeddb: true, memory: true };
const reasons: Record<StorageReason, true> = {
	best: true,
	insecure_context: true,
	no_files: true,
	files_refused: true,
	database_refused: true,
	kept_before: true
};
const persistences: Record<Persistence, true> = { granted: true, refused: true, unavailable: true };
const readOnly: Record<ReadOnlyReason, true> = { other_tab: true, newer_format: true };
const problems: Record<ProblemCode, true> = {
	batch_damaged: true,
	batch_missing: true,
	batch_unreadable: true,
	batch_foreign: true,
	import_unfinished: true,
	index_rebuilt: true,
	index_behind: true,
	index_unsaved: true,
	reload_failed: true,
	format_newer: true
};
const backupProblems: Record<BackupProblem['code'], true> = {
	original_damaged: true,
	original_missing: true
};
const refusals: Record<BackupRefusalCode, true> = {
	not_a_backup: true,
	newer_version: true,
	unsafe_name: true,
	unexpected_entry: true,
	duplicate_entry: true,
	too_many_entries: true,
	too_large: true,
	packed_too_tight: true,
	damaged: true,
	not_understood: true
};
const failures: readonly AppErrorKind[] = [
	'storage_full',
	'storage_denied',
	'storage_damaged',
	'storage_failed',
	'workspace_read_only',
	'backup_too_large'
];

describe('what a workspace can tell', () => {
	const { workspace, shell } = vi;
	test.each([
		['kinds of storage', kinds, workspace.storage],
		['reasons for a storage', reasons, workspace.reason],
		['promises of the browser', persistences, workspace.persistence],
		['reasons to be read-only', readOnly, workspace.readOnly],
		['problems', problems, workspace.problem],
		['problems of a backup', backupProblems, workspace.backup.problem],
		['refusals of a backup', refusals, workspace.backup.refusal]
	])('has words for all %s', (_, codes, words) => {
		expect(Object.keys(words).sort()).toEqual(Object.keys(codes).sort());
	});

	test('has words for every way to fail', () => {
		const { error } = shell;
		for (const kind of failures)
			for (const part of ['what', 'meaning', 'action'] as const) expect(error[kind][part]).not.toBe('');
	});
});
