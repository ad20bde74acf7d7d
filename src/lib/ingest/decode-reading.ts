import type { FileReading } from '../domain/reading';
import { takeTurns } from '../work/take-turns';
import { hashBytes, hashAtOnce } from '../work/hash-bytes';
import { READING_MAGIC, READING_PRELUDE, TYPED, type ReadingIndex, type ReadingPart } from './reading-form';

const toHex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The index and where it ends; `null` where it is not whole. */
function readIndex(bytes: Uint8Array): { readonly index: ReadingIndex; readonly end: number } | null {
	if (bytes.length < READING_PRELUDE.index || READING_MAGIC.some((byte, at) => bytes[at] !== byte))
		return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = READING_PRELUDE.index + view.getUint32(READING_PRELUDE.length, true);
	if (end > bytes.length) return null;
	const text = bytes.subarray(READING_PRELUDE.index, end);
	const stated = toHex(bytes.subarray(READING_PRELUDE.checksum, READING_PRELUDE.index));
	if (hashAtOnce(text) !== stated) return null;
	return { index: JSON.parse(new TextDecoder().decode(text)) as ReadingIndex, end };
}

/**
 * The reading that `encodeReading` laid down for this key; `null` where the bytes are of another key, of another
 * layout, or damaged anywhere: every segment is checked. Its columns lie over `bytes`, which must stay as they are. In
 * turns of a few milliseconds; aborted, it rejects with `cancelled`.
 */
export async function decodeReading(
	bytes: Uint8Array<ArrayBuffer>,
	key: string,
	signal?: AbortSignal
): Promise<FileReading | null> {
	const turns = takeTurns(signal);
	const read = readIndex(bytes);
	if (read === null || read.index.key !== key) return null;
	const { index, end } = read;
	const segments: Uint8Array<ArrayBuffer>[] = [];
	for (const { at, bytes: length, sha256 } of index.segments) {
		const segment = bytes.subarray(end + at, end + at + length);
		if (segment.length !== length || (await hashBytes(segment)) !== sha256) return null;
		segments.push(segment);
		await turns.rest();
	}
	const decoder = new TextDecoder();
	const segmentAt = (at: number): Uint8Array<ArrayBuffer> => segments[at] ?? new Uint8Array();

	async function take(part: ReadingPart): Promise<unknown> {
		if (part.as === 'value') return part.value;
		if (part.as === 'object') {
			const entries: [string, unknown][] = [];
			for (const [name, property] of part.parts) entries.push([name, await take(property)]);
			return Object.fromEntries(entries);
		}
		if (part.as === 'list') {
			const list: unknown[] = [];
			for (const piece of part.segments) {
				for (const item of JSON.parse(decoder.decode(segmentAt(piece))) as unknown[]) list.push(item);
				await turns.rest();
			}
			return list;
		}
		const { buffer, byteOffset, byteLength } = segmentAt(part.segment);
		const Typed = TYPED[part.as];
		return new Typed(buffer, byteOffset, byteLength / Typed.BYTES_PER_ELEMENT);
	}

	return (await take(index.whole)) as FileReading;
}
