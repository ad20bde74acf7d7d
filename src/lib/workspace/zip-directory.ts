import { strFromU8 } from 'fflate';

/** A file in an archive as its directory describes it. */
export interface ArchiveEntry {
	readonly path: string;
	readonly packed: number;
	readonly bytes: number;
	/** 0 where it is stored as it is, 8 where it is deflated. */
	readonly method: number;
	/** Where its own header begins in the archive. */
	readonly at: number;
}

/** The end of a directory with the longest remark that may follow it. */
const END = 22;
const LONGEST_END = END + 2 ** 16 - 1;
const END_SIGNATURE = 0x06054b50;
const ENTRY = 46;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const UTF8 = 0x800;

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory of an archive is: what `findDirectory` found. */
export interface Directory {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** The part of an archive of so many bytes in which `findDirectory` looks. */
export const startOfEnd = (size: number): number => Math.max(0, size - LONGEST_END);

/**
 * Finds the directory by the last bytes of an archive, which begin at `start`; `null` where they are no end of one, or
 * of one that only the form for more than 4 GB can describe.
 */
export function findDirectory(last: Uint8Array, start: number): Directory | null {
	const view = viewOf(last);
	for (let at = last.length - END; at >= 0; at -= 1) {
		if (view.getUint32(at, true) !== END_SIGNATURE) continue;
		const from = view.getUint32(at + 16, true);
		const to = from + view.getUint32(at + 12, true);
		return to <= start + at ? { from, to, count: view.getUint16(at + 10, true) } : null;
	}
	return null;
}

/** Reads a directory entry by entry; throws a `RangeError` where it is none. */
export function* readDirectory(directory: Uint8Array, count: number): Generator<ArchiveEntry> {
	const view = viewOf(directory);
	let at = 0;
	for (let entry = 0; entry < count; entry += 1) {
		if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('no entry of a directory');
		const name = view.getUint16(at + 28, true);
		const end = at + ENTRY + name;
		if (end > directory.length) throw new RangeError('a directory that ends in a name');
		yield {
			path: strFromU8(directory.subarray(at + ENTRY, end), (view.getUint16(at + 8, true) & UTF8) === 0),
			packed: view.getUint32(at + 20, true),
			bytes: view.getUint32(at + 24, true),
			method: view.getUint16(at + 10, true),
			at: view.getUint32(at + 42, true)
		};
		at = end + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
}

/** Bytes of the head of an entry of which the lengths of its name and of what follows are read. */
export const LOCAL_HEAD = LOCAL;

/** How long the head of an entry is, by its first `LOCAL_HEAD` bytes; `null` where they are none. */
export function lengthOfHead(head: Uint8Array): number | null {
	if (head.length < LOCAL) return null;
	const view = viewOf(head);
	if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
	return LOCAL + view.getUint16(26, true) + view.getUint16(28, true);
}
