import { Gunzip, Gzip, Inflate } from 'fflate';
import { AppError } from '../domain/app-error';
import { orShortMemory } from '../domain/failure-of';
import { takeTurns, yieldTurn } from '../work/take-turns';

/** Bytes given to the library's compressor in one turn: some 20 ms of work. */
const SLICE = 2 ** 20;

/** The first bytes of every gzip text, to the flags: none of the optional fields is used here. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** Bytes of a gzip text made here that are not deflated ones. */
export const GZIP_FRAME = GZIP_HEADER + GZIP_TRAILER;

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
	new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();

type Transform = (bytes: Uint8Array) => AsyncIterable<Uint8Array>;

async function* through(
	source: ReadableStream<Uint8Array>,
	stream: CompressionStream | DecompressionStream
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const reader = source
		.pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>)
		.getReader();
	try {
		for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
	} finally {
		await reader.cancel();
	}
}

async function* inSlices(
	bytes: Uint8Array,
	begin: (take: (chunk: Uint8Array) => void) => Gzip | Gunzip
): AsyncGenerator<Uint8Array> {
	const ready: Uint8Array[] = [];
	const worker = begin((chunk) => ready.push(chunk));
	for (let at = 0; at === 0 || at < bytes.length; at += SLICE) {
		if (at > 0) await yieldTurn();
		worker.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
		yield* ready.splice(0);
	}
}

const packNative: Transform = (bytes) => through(streamOf(bytes), new CompressionStream('gzip'));
const unpackNative: Transform = (bytes) => through(streamOf(bytes), new DecompressionStream('gzip'));
/** No time in the header: the same bytes give the same gzip text on any day. */
const packOwn: Transform = (bytes) => inSlices(bytes, (take) => new Gzip({ mtime: 0 }, take));
const unpackOwn: Transform = (bytes) => inSlices(bytes, (take) => new Gunzip(take));

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let length = 0;
	const turns = takeTurns();
	for await (const chunk of chunks) {
		await turns.rest();
		parts.push(chunk);
		length += chunk.length;
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Which compressor does the work: the browser's own, or the library's where the browser has none. */
export type Compressor = 'native' | 'library';

/** The browser's own compressor where there is one. */
export function chooseCompressor(): Compressor {
	return typeof CompressionStream === 'undefined' ? 'library' : 'native';
}

async function* packPieces(source: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const ready: Uint8Array<ArrayBuffer>[] = [];
	const worker = new Gzip({ mtime: 0 }, (chunk) => ready.push(chunk as Uint8Array<ArrayBuffer>));
	const reader = source.getReader();
	try {
		for (let step = await reader.read(); !step.done; step = await reader.read()) {
			worker.push(step.value);
			yield* ready.splice(0);
		}
	} finally {
		await reader.cancel();
	}
	worker.push(new Uint8Array(), true);
	yield* ready;
}

/** The gzip text of a stream of bytes, piece by piece; `gzipBytes` for what is in memory. */
export function gzipStream(
	source: ReadableStream<Uint8Array>,
	by = chooseCompressor()
): AsyncIterable<Uint8Array<ArrayBuffer>> {
	return by === 'native' ? through(source, new CompressionStream('gzip')) : packPieces(source);
}

/** The bytes behind deflated ones (RFC 1951), piece by piece; fails where they are none. */
export function inflateStream(
	source: ReadableStream<Uint8Array<ArrayBuffer>>,
	by = chooseCompressor()
): ReadableStream<Uint8Array<ArrayBuffer>> {
	type Pair = ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;
	if (by === 'native') return source.pipeThrough(new DecompressionStream('deflate-raw') as Pair);
	const worker = new Inflate();
	return source.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			start: (control) => {
				worker.ondata = (chunk) => control.enqueue(chunk as Uint8Array<ArrayBuffer>);
			},
			transform: (piece) => worker.push(piece),
			flush: () => worker.push(new Uint8Array(), true)
		})
	);
}

/** Gzip of bytes (RFC 1952), without blocking the page for long. */
export function gzipBytes(bytes: Uint8Array, by = chooseCompressor()): Promise<Uint8Array<ArrayBuffer>> {
	return collect(by === 'native' ? packNative(bytes) : packOwn(bytes));
}

/** What may be told to who unpacks: what does it, and what ends it, which then rejects with `cancelled`. */
interface UnpackOptions {
	readonly by?: Compressor;
	readonly signal?: AbortSignal | undefined;
}

/**
 * Gives the bytes behind a gzip text piece by piece, so that they are nowhere whole; false where they are not exactly
 * `size`, or where it is no gzip text. Stops as soon as there are more, and rejects with `out_of_memory` where memory
 * does not suffice, which is no fault of the text.
 */
export async function gunzipPieces(
	packed: Uint8Array,
	size: number,
	take: (piece: Uint8Array, at: number) => void,
	{ by = chooseCompressor(), signal }: UnpackOptions = {}
): Promise<boolean> {
	let at = 0;
	const turns = takeTurns(signal);
	try {
		for await (const piece of by === 'native' ? unpackNative(packed) : unpackOwn(packed)) {
			await turns.rest();
			if (at + piece.length > size) return false;
			take(piece, at);
			at += piece.length;
		}
	} catch (error) {
		const failure = orShortMemory(error);
		if (failure instanceof AppError) throw failure;
		return false;
	}
	return at === size;
}

/** The bytes behind a gzip text, whole; `null` where `gunzipPieces` gives false. */
export async function gunzipBytes(
	packed: Uint8Array,
	size: number,
	by = chooseCompressor()
): Promise<Uint8Array<ArrayBuffer> | null> {
	const whole = new Uint8Array(size);
	const isWhole = await gunzipPieces(packed, size, (piece, at) => whole.set(piece, at), { by });
	return isWhole ? whole : null;
}

/** The parts of a gzip text that a zip archive stores too: the deflated bytes, and their CRC-32. */
export interface Deflated {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly crc: number;
}

/** Takes the deflated bytes out of a gzip text made here; `null` for one with optional fields. */
export function openGzip(packed: Uint8Array<ArrayBuffer>): Deflated | null {
	const isOurs = packed.length >= GZIP_FRAME && packed[0] === 0x1f && packed[1] === 0x8b;
	if (!isOurs || packed[3] !== 0) return null;
	const end = packed.length - GZIP_TRAILER;
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	return { bytes: packed.subarray(GZIP_HEADER, end), crc: view.getUint32(end, true) };
}
