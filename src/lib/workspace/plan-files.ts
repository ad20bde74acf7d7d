import { gzipBytes, type Compressor } from './compress-bytes';
import type { Entry, FileDescription } from './entry';
import { hashBytes } from '../work/hash-bytes';
import type { FileId } from './ids';
import { isInUse, type WorkspaceFile } from './state';
import type { Appended, NewFile } from './workspace';

/** An original ready to be stored. */
export interface PackedFile {
	readonly file: FileDescription;
	/** Gzip text. */
	readonly body: Uint8Array<ArrayBuffer> | Blob;
	/** The SHA-256 of `body` in hexadecimal, where it is worked out already. */
	readonly bodySha256?: string;
}

/** What has to be kept of files that are brought in. */
export interface FilePlan {
	readonly files: Appended['files'];
	readonly packed: readonly PackedFile[];
	readonly entries: readonly Entry[];
}

/**
 * Works out what is new among files: bytes that count already, or come twice, need nothing; bytes that are stored but
 * do not count come back by a decision; the rest is packed to be stored.
 */
export async function planFiles(
	given: readonly NewFile[],
	present: readonly WorkspaceFile[],
	stored: ReadonlySet<FileId>,
	compressor: Compressor
): Promise<FilePlan> {
	const counting = new Set(present.filter(isInUse).map(({ id }) => id));
	const files: { id: FileId; name: string; isNew: boolean }[] = [];
	const packed: PackedFile[] = [];
	const entries: Entry[] = [];
	for (const one of given) {
		const { name, author = null } = one;
		const id = 'packed' in one ? one.packed.sha256 : ((await hashBytes(one.bytes)) as FileId);
		const isNew = !counting.has(id);
		files.push({ id, name, isNew });
		if (!isNew) continue;
		counting.add(id);
		if (stored.has(id)) entries.push({ type: 'file_brought_again', file: id, name, author });
		else if ('packed' in one) {
			const { size, body, bodySha256 } = one.packed;
			packed.push({ file: { sha256: id, name, size, author }, body, bodySha256 });
		} else {
			const file = { sha256: id, name, size: one.bytes.length, author };
			packed.push({ file, body: await gzipBytes(one.bytes, compressor) });
		}
	}
	return { files, packed, entries };
}
