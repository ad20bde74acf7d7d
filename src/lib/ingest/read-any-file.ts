import type { FileReading } from '../domain/reading';
import type { Reference } from '../reference/reference';
import { FindingList } from './finding-list';
import { hashByBrowser } from './hash-bytes';
import { openWorkbook } from './open-workbook';
import { readFile, type ReadOptions } from './read-file';
import { refuseBySize, RefusedFile } from './refuse-file';
import { refuseReading } from './refuse-reading';

/**
 * Reads one file of any kind that can be opened: text as `readFile` does, or a workbook, for which a library is
 * loaded first. The same promises as `readFile`: never rejects for what a file holds.
 */
export async function readAnyFile(
	name: string,
	bytes: Uint8Array,
	reference: Reference,
	options: Omit<ReadOptions, 'workbook' | 'sha256'> = {}
): Promise<FileReading> {
	try {
		refuseBySize(bytes);
		// Before anything else has the bytes: the hash is of what was brought in.
		const sha256 = await hashByBrowser(bytes);
		const workbook = await openWorkbook(bytes);
		return readFile(name, bytes, reference, { ...options, sha256, ...(workbook && { workbook }) });
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		const findings = new FindingList(name);
		findings.refuse(error.code, error.place);
		return refuseReading(name, bytes, findings);
	}
}
