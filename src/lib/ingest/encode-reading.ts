import type { FileReading } from '../domain/reading';
import { takeTurns } from '../work/take-turns';
import { hashBytes, hashAtOnce } from '../work/hash-bytes';
import {
	ALIGNMENT,
	READING_MAGIC,
	READING_PRELUDE,
	TYPED,
	type ReadingIndex,
	type ReadingPart,
	type ReadingSegment,
	type TypedName
} from './reading-form';

/** Items of a list that are written in one piece: few milliseconds of work. */
const PIECE = 1000;

/** Lists up to this length stand in the index. */
const SHORT_LIST = 50;

function typedNameOf(value: unknown): TypedName | null {
	for (const name of Object.keys(TYPED) as TypedName[]) if (value instanceof TYPED[name]) return name;
	return null;
}

/** Segments one behind the other; the same array of numbers is laid down once. */
class Segments {
	readonly list: ReadingSegment[] = [];
	readonly parts: Blob[] = [];
	readonly #known = new Map<unknown, number>();
	#end = 0;

	async add(bytes: Uint8Array<ArrayBuffer>, of: unknown = bytes): Promise<number> {
		const known = this.#known.get(of);
		if (known !== undefined) return known;
		const padding = -bytes.length & (ALIGNMENT - 1);
		this.list.push({ at: this.#end, bytes: bytes.length, sha256: await hashBytes(bytes) });
		this.parts.push(new Blob([bytes, new Uint8Array(padding)]));
		this.#end += bytes.length + padding;
		this.#known.set(of, this.list.length - 1);
		return this.list.length - 1;
	}
}

/**
 * Lays a reading down as bytes from which `decodeReading` makes an equal one without reading the file again. In turns
 * of a few milliseconds, so that a page may do it; aborted, it rejects with `cancelled`.
 */
export async function encodeReading(reading: FileReading, key: string, signal?: AbortSignal): Promise<Blob> {
	const turns = takeTurns(signal);
	const segments = new Segments();
	const encoder = new TextEncoder();

	async function lay(value: unknown): Promise<ReadingPart> {
		await turns.rest();
		const typed = typedNameOf(value);
		if (typed !== null) {
			const { buffer, byteOffset, byteLength } = value as Uint8Array<ArrayBuffer>;
			const segment = await segments.add(new Uint8Array(buffer, byteOffset, byteLength), value);
			return { as: typed, segment };
		}
		if (Array.isArray(value) && value.length > SHORT_LIST) {
			const pieces: number[] = [];
			for (let from = 0; from < value.length; from += PIECE) {
				pieces.push(await segments.add(encoder.encode(JSON.stringify(value.slice(from, from + PIECE)))));
				await turns.rest();
			}
			return { as: 'list', segments: pieces };
		}
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return { as: 'value', value };
		const parts: (readonly [string, ReadingPart])[] = [];
		for (const [name, property] of Object.entries(value)) {
			if (property !== undefined) parts.push([name, await lay(property)]);
		}
		return { as: 'object', parts };
	}

	const whole = await lay(reading);
	const index: ReadingIndex = { key, segments: segments.list, whole };
	const json = encoder.encode(JSON.stringify(index));
	const padding = -(READING_PRELUDE.index + json.length) & (ALIGNMENT - 1);
	const head = new Uint8Array(READING_PRELUDE.index + json.length + padding);
	head.set(READING_MAGIC);
	head.set(json, READING_PRELUDE.index);
	head.fill(0x20, READING_PRELUDE.index + json.length);
	const text = head.subarray(READING_PRELUDE.index);
	new DataView(head.buffer).setUint32(READING_PRELUDE.length, text.length, true);
	head.set(
		Uint8Array.from(hashAtOnce(text).match(/../g) ?? [], (hex) => Number.parseInt(hex, 16)),
		READING_PRELUDE.checksum
	);
	return new Blob([head, ...segments.parts]);
}
