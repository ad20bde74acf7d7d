import { Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { groupBy } from '../domain/group-by';
import { AppError } from '../domain/app-error';
import {
	BACKUP_LIMITS,
	BACKUP_SIGNATURE,
	DECISIONS_PATH,
	MANIFEST_PATH,
	ORIGINALS_PATH,
	type BackupDecisions,
	type BackupManifest
} from './backup-form';
import type { Batch, FileBatchHeader } from './batch';
import { openGzip } from './compress-bytes';
import { FORMAT } from './format';
import { hashAtOnce } from '../work/hash-bytes';
import { formJson } from './json';
import { makeSafeName } from './safe-name';
import type { Workspace } from './workspace';

/** The times in the archive say nothing: the same workspace gives the same bytes on any day. */
const NO_TIME = new Date(1980, 0, 1);

const DEFLATED = 8;
const AS_IT_IS = 0;

/** Where an original stands in the archive. */
function pathOf({ sequence, file }: FileBatchHeader): string {
	return `${ORIGINALS_PATH}${String(sequence).padStart(6, '0')} ${makeSafeName(file.name)}`;
}

function listDecisions(batches: readonly Batch[]): BackupDecisions {
	const groups = groupBy(batches, ({ header }) => header.group.first);
	return {
		groups: [...groups].map(([group, members]) => ({
			group,
			count: members[0]?.header.group.count ?? 0,
			time: members[0]?.header.time ?? '',
			batches: members.map((batch) =>
				'entries' in batch
					? { sequence: batch.header.sequence, entries: [...batch.entries] }
					: { sequence: batch.header.sequence, original: pathOf(batch.header), file: batch.header.file }
			)
		}))
	};
}

function originalsOf(batches: readonly Batch[]): readonly FileBatchHeader[] {
	return batches.flatMap(({ header }) => (header.kind === 'file' ? [header] : []));
}

function checkSizes(originals: readonly FileBatchHeader[], decisions: number): void {
	const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, decisions);
	const isTooLarge =
		originals.length + 2 > BACKUP_LIMITS.entries ||
		decisions > BACKUP_LIMITS.decisions ||
		sum(originals.map(({ body }) => body.bytes)) > BACKUP_LIMITS.archive ||
		sum(originals.map(({ file }) => file.size)) > BACKUP_LIMITS.unpacked;
	if (isTooLarge) throw new AppError('backup_too_large', `${originals.length} originals`);
}

/** Adds an original as it is stored: deflated already, so nothing is packed anew. */
async function addOriginal(zip: Zip, header: FileBatchHeader, workspace: Workspace): Promise<void> {
	const { sha256, size } = header.file;
	const packed = await workspace.readPacked(sha256);
	const deflated = openGzip(packed);
	if (!deflated) throw new AppError('storage_damaged', `original ${header.sequence}`);
	const isDense = size <= deflated.bytes.length * BACKUP_LIMITS.ratio;
	const input: ZipInputFile = {
		filename: pathOf(header),
		size,
		crc: deflated.crc,
		compression: isDense ? DEFLATED : AS_IT_IS,
		mtime: NO_TIME
	};
	zip.add(input);
	input.ondata?.(null, isDense ? deflated.bytes : await workspace.readOriginal(sha256), true);
}

function addText(zip: Zip, path: string, bytes: Uint8Array): void {
	const input = new ZipDeflate(path, { level: 6 });
	input.mtime = NO_TIME;
	zip.add(input);
	input.push(bytes, true);
}

async function writeArchive(workspace: Workspace, exportedAt: Date): Promise<Blob> {
	const { batches, state } = workspace;
	const originals = originalsOf(batches);
	const decisions = formJson(listDecisions(batches), '\t');
	checkSizes(originals, decisions.length);
	const manifest: BackupManifest = {
		format: BACKUP_SIGNATURE,
		version: FORMAT.version,
		exportedAt: exportedAt.toISOString(),
		name: state.name,
		entries: [
			{ path: DECISIONS_PATH, bytes: decisions.length, sha256: hashAtOnce(decisions) },
			...originals.map((header) => ({
				path: pathOf(header),
				bytes: header.file.size,
				sha256: header.file.sha256
			}))
		]
	};
	const parts: Blob[] = [];
	let chunks: Uint8Array<ArrayBuffer>[] = [];
	// What is written goes where the browser keeps blobs: only one original at a time is in the memory of the page.
	const setAside = (): void => {
		parts.push(new Blob(chunks));
		chunks = [];
	};
	let failure: Error | null = null;
	const zip = new Zip((error, chunk) => {
		if (error) failure = error;
		else chunks.push(chunk as Uint8Array<ArrayBuffer>);
	});
	addText(zip, MANIFEST_PATH, formJson(manifest, '\t'));
	addText(zip, DECISIONS_PATH, decisions);
	for (const header of originals) {
		await addOriginal(zip, header, workspace);
		setAside();
	}
	zip.end();
	setAside();
	if (failure) throw failure;
	return new Blob(parts, { type: 'application/zip' });
}

/**
 * The whole workspace as one file: a zip archive of the originals as they were brought in, every decision as JSON, and
 * a manifest with the SHA-256 of each. Every original is checked while it is written. One that proves damaged is left
 * out, and is then among the problems of the workspace. Rejects with `backup_too_large` beyond `BACKUP_LIMITS`.
 */
export async function exportBackup(workspace: Workspace, exportedAt: Date): Promise<Blob> {
	for (;;) {
		const before = workspace.batches.length;
		try {
			return await writeArchive(workspace, exportedAt);
		} catch (error) {
			const isSetAside = error instanceof AppError && error.kind === 'storage_damaged';
			if (!isSetAside || workspace.batches.length >= before) throw error;
		}
	}
}
