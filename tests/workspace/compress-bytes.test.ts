import { crc32, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	chooseCompressor,
	gunzipBytes,
	gunzipPieces,
	gzipBytes,
	gzipStream,
	openGzip
} from '../../src/lib/workspace/compress-bytes';
import { bytesOf } from './open-again';

const MB = 2 ** 20;
const COMPRESSORS = ['native', 'library'] as const;

/** Bytes that repeat nowhere near, and are quick to pack: numbers that count on. */
function makeBytes(length: number): Uint8Array<ArrayBuffer> {
	let text = '';
	for (let at = 0; text.length < length; at += 1) text += `${at} `;
	return bytesOf(text.slice(0, length));
}

const SIZES = [0, 1, 1000, MB, 2 * MB + 7].map(makeBytes);
/** Compared as buffers: comparing millions of bytes one by one takes minutes. */
const isSame = (one: Uint8Array | null, other: Uint8Array): boolean =>
	one !== null && Buffer.compare(one, other) === 0;

describe.each(COMPRESSORS)('the %s compressor', (by) => {
	test('packs what any other program unpacks, and unpacks it again', async () => {
		for (const bytes of SIZES) {
			const packed = await gzipBytes(bytes, by);
			expect(isSame(gunzipSync(packed), bytes), String(bytes.length)).toBe(true);
			expect(isSame(await gunzipBytes(packed, bytes.length, by), bytes), String(bytes.length)).toBe(true);
		}
	});

	test('packs a stream alike', async () => {
		for (const bytes of SIZES) {
			const parts: Uint8Array[] = [];
			for await (const part of gzipStream(new Blob([bytes]).stream(), by)) parts.push(part);
			expect(isSame(gunzipSync(Buffer.concat(parts)), bytes), String(bytes.length)).toBe(true);
		}
	});

	test('packs the same bytes alike on any day, so that the time in the head is none', async () => {
		expect([...(await gzipBytes(bytesOf('a'), by)).subarray(4, 8)]).toEqual([0, 0, 0, 0]);
	});

	test('unpacks nothing that is not of the size it should be', async () => {
		const packed = await gzipBytes(bytesOf('Hà Nội'), by);
		const { length } = bytesOf('Hà Nội');
		expect(await gunzipBytes(packed, length - 1, by)).toBeNull();
		expect(await gunzipBytes(packed, length + 1, by)).toBeNull();
		expect(await gunzipBytes(packed, 0, by)).toBeNull();
		expect(await gunzipBytes(bytesOf('không phải'), 10, by)).toBeNull();
	});

	test('gives pieces where they belong, until it is told to end or memory lacks, which is no damage', async () => {
		const bytes = makeBytes(MB);
		const packed = await gzipBytes(bytes, by);
		const whole = new Uint8Array(MB);
		const take = (piece: Uint8Array, at: number): void => whole.set(piece, at);
		expect(await gunzipPieces(packed, MB, take, { by })).toBe(true);
		expect(isSame(whole, bytes)).toBe(true);
		const ended = gunzipPieces(packed, MB, take, { by, signal: AbortSignal.abort() });
		await expect(ended).rejects.toMatchObject({ kind: 'cancelled' });
		const short = (): never => {
			throw new RangeError('Array buffer allocation failed');
		};
		await expect(gunzipPieces(packed, MB, short, { by })).rejects.toMatchObject({
			kind: 'out_of_memory'
		});
	});
});

test('the browser’s own compressor is chosen where there is one', () => {
	expect(chooseCompressor()).toBe('native');
	const own = globalThis.CompressionStream;
	try {
		Reflect.deleteProperty(globalThis, 'CompressionStream');
		expect(chooseCompressor()).toBe('library');
	} finally {
		globalThis.CompressionStream = own;
	}
});

describe('what a zip archive stores of a gzip text', () => {
	test('is its deflated bytes and their checksum, wherever it stands', () => {
		const bytes = bytesOf('Trà Vinh '.repeat(50));
		const packed = new Uint8Array(gzipSync(bytes));
		const padded = new Uint8Array([1, ...packed, 2]).subarray(1, 1 + packed.length);
		for (const given of [packed, padded]) {
			const opened = openGzip(given);
			expect(opened?.crc).toBe(crc32(bytes));
			expect(opened?.bytes).toEqual(packed.slice(10, -8));
		}
	});

	test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
		['another mark', (bytes) => bytes.with(0, 0)],
		['another second mark', (bytes) => bytes.with(1, 0)],
		['a name in its head', (bytes) => bytes.with(3, 8)],
		['less than a head and an end', (bytes) => bytes.slice(0, 17)]
	])('is none of one with %s', (_, harm) => {
		expect(openGzip(harm(new Uint8Array(gzipSync(bytesOf('a')))))).toBeNull();
	});

	test('may be nothing between head and end', () => {
		expect(openGzip(new Uint8Array([0x1f, 0x8b, ...new Uint8Array(16)]))).toEqual({
			bytes: new Uint8Array(),
			crc: 0
		});
	});
});
