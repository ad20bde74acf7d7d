import * as v from 'valibot';
import type { BackupControl } from './backup-control';
import {
	backupManifestSchema,
	DECISIONS_PATH,
	decisionsSchema,
	MANIFEST_PATH,
	signatureSchema,
	type BackupManifest
} from './backup-form';
import { BackupRefused, type BackupRefusal } from './backup-refusal';
import type { BackupGroup } from './backup-groups';
import { checkGroups, foldGroups, sizeOfOriginals } from './backup-groups';
import type { FileDescription } from './entry';
import { FORMAT, type Format } from './format';
import { beginHash, hashBytes } from '../work/hash-bytes';
import { takeTurns } from '../work/take-turns';
import { parseJson } from './json';
import { ArchiveReader } from './read-archive';
import type { WorkspaceState } from './state';

/** An original that the backup no longer has whole; all else can be restored. */
export interface BackupProblem {
	readonly code: 'original_damaged' | 'original_missing';
	/** The user's name of the file. */
	readonly file: string;
}

/** A backup that can be restored, and what would come of it. */
export interface BackupPreview {
	readonly status: 'ready';
	/** When it was written, by the clock of that machine. */
	readonly exportedAt: string;
	/** The workspace as it would be. */
	readonly state: WorkspaceState;
	/** Decisions in it. */
	readonly decisions: number;
	readonly problems: readonly BackupProblem[];
	/** For `restoreBackup`. */
	readonly reader: ArchiveReader;
	/** For `restoreBackup`: the groups with the batches that are whole. */
	readonly groups: readonly BackupGroup[];
}

/**
 * Looks at a backup without storing anything: unpacks it within `BACKUP_LIMITS`, checks its form and every hash, and
 * tells what would come of it, or why it is refused. It is read piece by piece: the archive may be large, and the memory of
 * the page is not. An original that is damaged is left out and named; a damaged list
 * or account of decisions refuses the whole. Works in a worker too. Rejects with an `AppError`: `file_read` where the
 * archive can't be read, `out_of_memory`, or `cancelled`.
 */
export async function inspectBackup(
	archive: Blob,
	control: BackupControl = {},
	format: Format = FORMAT
): Promise<BackupPreview | BackupRefusal> {
	try {
		return await inspect(archive, control, format);
	} catch (error) {
		if (error instanceof BackupRefused) return { status: 'refused', code: error.code, detail: error.detail };
		throw error;
	}
}

async function inspect(archive: Blob, control: BackupControl, format: Format): Promise<BackupPreview> {
	const { signal, onProgress = () => undefined } = control;
	const reader = await ArchiveReader.open(archive);
	const manifest = await readManifest(reader, format, signal);
	checkListing(reader, manifest);
	const groups = checkGroups(await readDecisions(reader, manifest, signal), manifest, format);
	const total = sizeOfOriginals(groups);
	const problems: BackupProblem[] = [];
	const lost = new Set<string>();
	const turns = takeTurns(signal);
	let done = 0;
	onProgress(done, total);
	for (const { batches } of groups)
		for (const batch of batches) {
			if (!('original' in batch)) continue;
			const before = done;
			const tell = (read: number): void => onProgress(before + read, total);
			const isThereWhole = await isWhole(reader, batch.original, batch.file, { signal, tell });
			tell(batch.file.size);
			done += batch.file.size;
			await turns.rest();
			if (isThereWhole) continue;
			const isThere = reader.entries.some(({ path }) => path === batch.original);
			problems.push({ code: isThere ? 'original_damaged' : 'original_missing', file: batch.file.name });
			lost.add(batch.original);
		}
	const whole = groups.map((group) => ({
		...group,
		batches: group.batches.filter((batch) => !('original' in batch && lost.has(batch.original)))
	}));
	const kept = whole.filter(({ batches }) => batches.length > 0);
	return {
		status: 'ready',
		exportedAt: manifest.exportedAt,
		state: foldGroups(kept),
		decisions: kept.flatMap(({ batches }) =>
			batches.flatMap((batch) => ('entries' in batch ? batch.entries : []))
		).length,
		problems,
		reader,
		groups: kept
	};
}

async function isWhole(
	reader: ArchiveReader,
	path: string,
	{ size, sha256 }: FileDescription,
	{ signal, tell }: { readonly signal?: AbortSignal | undefined; readonly tell: (read: number) => void }
): Promise<boolean> {
	const hash = await beginHash();
	let length = 0;
	const take = (piece: Uint8Array): void => {
		hash.update(piece);
		tell((length += piece.length));
	};
	const isRead = await reader.pour(path, take, signal);
	return isRead && length === size && hash.digest() === sha256;
}

async function readManifest(
	reader: ArchiveReader,
	format: Format,
	signal?: AbortSignal
): Promise<BackupManifest> {
	if (!reader.entries.some(({ path }) => path === MANIFEST_PATH))
		throw new BackupRefused('not_a_backup', `no ${MANIFEST_PATH}`);
	const bytes = await reader.read(MANIFEST_PATH, signal);
	if (!bytes) throw new BackupRefused('damaged', MANIFEST_PATH);
	const json = parseJson(bytes);
	const signature = v.safeParse(signatureSchema, json?.value);
	if (!signature.success) throw new BackupRefused(json ? 'not_a_backup' : 'damaged', MANIFEST_PATH);
	if (signature.output.version > format.version)
		throw new BackupRefused('newer_version', String(signature.output.version));
	const manifest = v.safeParse(backupManifestSchema, json?.value);
	if (!manifest.success) throw new BackupRefused('not_understood', MANIFEST_PATH);
	return manifest.output;
}

/** Everything in the archive must be listed, and once; a listed original may be missing. */
function checkListing({ entries }: ArchiveReader, manifest: BackupManifest): void {
	const listed = new Set(manifest.entries.map(({ path }) => path));
	if (listed.size !== manifest.entries.length) throw new BackupRefused('not_understood', 'an entry twice');
	const stray = entries.find(({ path }) => path !== MANIFEST_PATH && !listed.has(path));
	if (stray) throw new BackupRefused('unexpected_entry', stray.path);
}

async function readDecisions(
	reader: ArchiveReader,
	manifest: BackupManifest,
	signal?: AbortSignal
): Promise<v.InferOutput<typeof decisionsSchema>> {
	const listed = manifest.entries.find(({ path }) => path === DECISIONS_PATH);
	const bytes = await reader.read(DECISIONS_PATH, signal);
	if (!listed || !bytes || (await hashBytes(bytes)) !== listed.sha256)
		throw new BackupRefused('damaged', DECISIONS_PATH);
	const decisions = v.safeParse(decisionsSchema, parseJson(bytes)?.value);
	if (!decisions.success) throw new BackupRefused('not_understood', DECISIONS_PATH);
	return decisions.output;
}
