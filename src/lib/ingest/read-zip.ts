import { crc32 } from '../domain/crc32';
import { RefusedFile } from './refuse-file';

/** A file inside a zip container, by its central directory. */
export interface ZipEntry {
	readonly name: string;
	/** 0 is stored, 8 deflated; nothing else is read. */
	readonly method: number;
	readonly encrypted: boolean;
	readonly compressedSize: number;
	/** CRC-32 of the unpacked bytes. */
	readonly checksum: number;
	/** Where its local header begins. */
	readonly offset: number;
}

const END_SIGNATURE = 0x0605_4b50;
const ENTRY_SIGNATURE = 0x0201_4b50;
const LOCAL_SIGNATURE = 0x0403_4b50;
/** The end record may be followed by a comment of this length at most. */
const END_SEARCH = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has a few dozen parts; thousands are an attack or something else. */
const ENTRIES_MAX = 10_000;

const damaged = (): RefusedFile => new RefusedFile('workbook.damaged');
const tooLarge = (limit: number): RefusedFile =>
	new RefusedFile('workbook.too_large', { params: { limit: Math.round(limit / 1024 / 1024) } });

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_SEARCH); at -= 1) {
		if (view.getUint32(at, true) === END_SIGNATURE) return at;
	}
	throw damaged();
}

/**
 * Lists the files of a zip container. Refuses a damaged directory, one that needs 64-bit sizes (more than any
 * workbook has), and one of more than 10,000 entries.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
	const view = viewOf(bytes);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	if (count > ENTRIES_MAX) throw new RefusedFile('workbook.too_large', { params: { entries: count } });
	let at = view.getUint32(end + 16, true);
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/gu, '/'),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			checksum: view.getUint32(at + 16, true),
			compressedSize: view.getUint32(at + 20, true),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The bytes of an entry as stored. The local header only says where they begin: its sizes may lie. */
function storedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
	const view = viewOf(bytes);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged();
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + compressedSize > bytes.length) throw damaged();
	return bytes.subarray(start, start + compressedSize);
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

async function inflate(stored: Uint8Array, limit: number): Promise<Uint8Array> {
	const reader = new Blob([stored.slice()])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read().catch(() => {
			throw damaged();
		});
		if (done) return join(parts, length);
		length += value.length;
		if (length > limit) {
			await reader.cancel();
			throw tooLarge(limit);
		}
		parts.push(value);
	}
}

/**
 * Unpacks one entry and checks its sum: a damaged workbook must not be read as another one. The bytes are counted
 * as they come out; past `limit` the file is refused as a zip bomb.
 */
export async function unzipEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<Uint8Array> {
	const stored = storedBytes(bytes, entry);
	if (entry.encrypted) throw new RefusedFile('workbook.encrypted');
	if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged();
	if (entry.method === STORED && stored.length > limit) throw tooLarge(limit);
	const unpacked = entry.method === STORED ? stored : await inflate(stored, limit);
	if (crc32(unpacked) !== entry.checksum) throw damaged();
	return unpacked;
}
