import { crc32 } from '../../domain/crc32';

const SIGNATURE_BYTES = 8;
const HEAD_CHUNK_BYTES = 25;
const INCHES_A_METRE = 1 / 0.0254;

/**
 * A PNG that says how many of its pixels make an inch (`pHYs`, right after the head), without which Office takes 96 and
 * sets a picture of three times the pixels three times as large. The bytes given must be a PNG without that chunk, as
 * browsers write it.
 */
export function tellDensity(png: Uint8Array, dotsAnInch: number): Uint8Array<ArrayBuffer> {
	const chunk = new Uint8Array(21);
	const view = new DataView(chunk.buffer);
	const dotsAMetre = Math.round(dotsAnInch * INCHES_A_METRE);
	view.setUint32(0, 9);
	chunk.set(new TextEncoder().encode('pHYs'), 4);
	view.setUint32(8, dotsAMetre);
	view.setUint32(12, dotsAMetre);
	chunk[16] = 1;
	view.setUint32(17, crc32(chunk.subarray(4, 17)));
	const at = SIGNATURE_BYTES + HEAD_CHUNK_BYTES;
	const told = new Uint8Array(png.length + chunk.length);
	told.set(png.subarray(0, at));
	told.set(chunk, at);
	told.set(png.subarray(at), at + chunk.length);
	return told;
}
