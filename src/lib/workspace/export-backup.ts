import { Zip, type ZipInputFile } from 'fflate';
import { groupBy } from '../domain/group-by';
import { AppError } from '../domain/app-error';
import { takeTurns } from '../work/take-turns';
import type { BackupControl } from './backup-control';
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
import { GZIP_FRAME, gzipBytes, openGzip, type Deflated } from './compress-bytes';
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

/** Whether so many bytes are packed no tighter than is taken back: what packs better is stored as it is. */
function isLoose(size: number, packed: number): boolean {
	return size <= packed * BACKUP_LIMITS.ratio;
}

function checkSizes(originals: readonly FileBatchHeader[], decisions: number): void {
	const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, decisions);
	const inArchive = originals.map(({ file: { size }, body: { bytes } }) =>
		isLoose(size, bytes - GZIP_FRAME) ? bytes : size
	);
	const isTooLarge =
		originals.length + 2 > BACKUP_LIMITS.entries ||
		decisions > BACKUP_LIMITS.decisions ||
		sum(inArchive) > BACKUP_LIMITS.archive ||
		sum(originals.map(({ file }) => file.size)) > BACKUP_LIMITS.unpacked;
	if (isTooLarge) throw new AppError('backup_too_large', `${originals.length} originals`);
}

/** Adds bytes as they are packed, or as they are; `raw` is asked for only then. */
async function addEntry(
	zip: Zip,
	filename: string,
	size: number,
	{ bytes, crc }: Deflated,
	raw: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
): Promise<void> {
	const isDeflated = isLoose(size, bytes.length);
	const compression = isDeflated ? DEFLATED : AS_IT_IS;
	const input: ZipInputFile = { filename, size, crc, compression, mtime: NO_TIME };
	zip.add(input);
	input.ondata?.(null, isDeflated ? bytes : await raw(), true);
}

/** Adds an original as it is stored: deflated already, so nothing is packed anew. */
async function addOriginal(
	zip: Zip,
	header: FileBatchHeader,
	workspace: Workspace,
	signal?: AbortSignal
): Promise<void> {
	const { sha256, size } = header.file;
	const deflated = openGzip(await workspace.readPacked(sha256, signal));
	if (!deflated) throw new AppError('storage_damaged', `original ${header.sequence}`);
	await addEntry(zip, pathOf(header), size, deflated, () => workspace.readOriginal(sha256));
}

async function addText(zip: Zip, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const deflated = openGzip(await gzipBytes(bytes, 'library'));
	if (!deflated) throw new TypeError('the library packs otherwise than it is read here');
	await addEntry(zip, path, bytes.length, deflated, () => bytes);
}

/** Bytes where the browser keeps blobs. One that has no room for them says so only when they are read. */
async function keepBlob(chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<Blob> {
	const blob = new Blob([...chunks]);
	try {
		await blob.slice(-1).arrayBuffer();
		return blob;
	} catch (cause) {
		throw new AppError('storage_full', String(cause), { cause });
	}
}

async function writeArchive(
	workspace: Workspace,
	exportedAt: Date,
	{ signal, onProgress = () => undefined }: BackupControl
): Promise<Blob> {
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
	const setAside = async (): Promise<void> => {
		const part = await keepBlob(chunks);
		chunks = [];
		parts.push(part);
	};
	let failure: Error | null = null;
	const zip = new Zip((error, chunk) => {
		if (error) failure = error;
		else chunks.push(chunk as Uint8Array<ArrayBuffer>);
	});
	await addText(zip, MANIFEST_PATH, formJson(manifest, '\t'));
	await addText(zip, DECISIONS_PATH, decisions);
	const turns = takeTurns(signal);
	const total = originals.reduce((sum, { file }) => sum + file.size, 0);
	let done = 0;
	onProgress(done, total);
	for (const header of originals) {
		await addOriginal(zip, header, workspace, signal);
		await setAside();
		onProgress((done += header.file.size), total);
		await turns.rest();
	}
	zip.end();
	await setAside();
	if (failure) throw failure;
	await turns.rest();
	return new Blob(parts, { type: 'application/zip' });
}

/**
 * The whole workspace as one file: a zip archive of the originals as they were brought in, every decision as JSON, and
 * a manifest with the SHA-256 of each. Every original is checked while it is written. One that proves damaged is left
 * out, and is then among the problems of the workspace. Rejects with `backup_too_large` beyond `BACKUP_LIMITS`,
 * with `storage_full` where the browser has no room for the archive, and with `cancelled`.
 */
export async function exportBackup(
	workspace: Workspace,
	exportedAt: Date,
	control: BackupControl = {}
): Promise<Blob> {
	for (;;) {
		const before = workspace.batches.length;
		try {
			return await writeArchive(workspace, exportedAt, control);
		} catch (error) {
			const isSetAside = error instanceof AppError && error.kind === 'storage_damaged';
			if (!isSetAside || workspace.batches.length >= before) throw error;
		}
	}
}
