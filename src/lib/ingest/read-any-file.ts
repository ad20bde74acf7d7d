import type { FileReading } from '../domain/reading';
import type { Reference } from '../reference/reference';
import { sizeOf, type FileBytes } from './file-bytes';
import { FindingList } from './finding-list';
import { hashBytes, hashInPieces, LONGEST_AT_ONCE, takeHashed } from '../work/hash-bytes';
import { openWorkbook } from './open-workbook';
import { readFile, type ReadOptions } from './read-file';
import { refuseBySize, RefusedFile } from './refuse-file';
import { refuseReading } from './refuse-reading';

/**
 * Reads one file of any kind that can be opened: text as `readFile` does, or a workbook, for which a library is
 * loaded first. The same promises as `readFile`: never rejects for what a file holds. Rejects with the browser's own
 * error where a blob can't be read.
 */
export async function readAnyFile(
	name: string,
	source: FileBytes,
	reference: Reference,
	options: Omit<ReadOptions, 'workbook' | 'sha256'> = {}
): Promise<FileReading> {
	const size = sizeOf(source);
	let sha256: string | null = null;
	try {
		refuseBySize(size);
		// Before anything else has the bytes: the hash is of what was brought in.
		const taken = await takeBytes(source);
		const { bytes } = taken;
		({ sha256 } = taken);
		const workbook = await openWorkbook(bytes);
		return readFile(name, bytes, reference, { ...options, sha256, ...(workbook && { workbook }) });
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		const findings = new FindingList(name);
		findings.refuse(error.code, error.place);
		return refuseReading(name, { size, sha256: sha256 ?? (await hashInPieces(source)) }, findings);
	}
}

async function takeBytes(
	source: FileBytes
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
	if (source instanceof Blob && source.size > LONGEST_AT_ONCE) return takeHashed(source);
	const bytes = source instanceof Blob ? new Uint8Array(await source.arrayBuffer()) : source;
	return { bytes, sha256: await hashBytes(bytes) };
}
