import type { BatchHeader } from './batch';
import { hashAtOnce } from '../work/hash-bytes';
import { formJson } from './json';

/**
 * The first bytes of every batch. Like PNG's, they are damaged by whatever damages bytes as text: a high bit, both
 * line ends, an end-of-file mark.
 */
export const MAGIC = new Uint8Array([0x89, 0x54, 0x43, 0x42, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The layout up to the body, which no version of the format may change: magic (8 bytes), version and length of the
 * header (little-endian 32 bits each), SHA-256 over those 16 bytes and the header (32 bytes), header (JSON).
 */
export const PRELUDE = { version: 8, headerLength: 12, checksum: 16, header: 48 } as const;

/** The head of a batch as it is stored before the body, and its checksum. */
export interface WrittenHead {
	readonly head: Uint8Array<ArrayBuffer>;
	readonly checksum: string;
}

/** Forms the head of a batch. `header.body` must describe the body that is stored behind it. */
export function writeHead(version: number, header: BatchHeader): WrittenHead {
	const json = formJson(header);
	const bytes = new Uint8Array(PRELUDE.header + json.length);
	const view = new DataView(bytes.buffer);
	bytes.set(MAGIC);
	view.setUint32(PRELUDE.version, version, true);
	view.setUint32(PRELUDE.headerLength, json.length, true);
	bytes.set(json, PRELUDE.header);
	const checksum = checksumHead(bytes, json.length);
	for (let at = 0; at < 32; at += 1)
		bytes[PRELUDE.checksum + at] = Number.parseInt(checksum.slice(2 * at, 2 * at + 2), 16);
	return { head: bytes, checksum };
}

/** The checksum that the head of a stored batch should carry. */
export function checksumHead(bytes: Uint8Array, headerLength: number): string {
	const covered = new Uint8Array(PRELUDE.checksum + headerLength);
	covered.set(bytes.subarray(0, PRELUDE.checksum));
	covered.set(bytes.subarray(PRELUDE.header, PRELUDE.header + headerLength), PRELUDE.checksum);
	return hashAtOnce(covered);
}
