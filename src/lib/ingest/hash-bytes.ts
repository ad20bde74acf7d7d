const BLOCK = 64;

/** The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4 §4.2.2, §5.3.3). */
function fractions(count: number, root: number): Int32Array {
	const words = new Int32Array(count);
	let found = 0;
	for (let candidate = 2; found < count; candidate += 1) {
		let prime = true;
		for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
			if (candidate % divisor === 0) prime = false;
		if (!prime) continue;
		const value = candidate ** (1 / root);
		words[found] = Math.floor((value - Math.floor(value)) * 2 ** 32);
		found += 1;
	}
	return words;
}

const ROUND = fractions(64, 3);
const START = fractions(8, 2);

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mixBlock(state: Int32Array, view: DataView, offset: number, schedule: Int32Array): void {
	for (let at = 0; at < 16; at += 1) schedule[at] = view.getInt32(offset + at * 4);
	for (let at = 16; at < 64; at += 1) {
		const before15 = schedule[at - 15] ?? 0;
		const before2 = schedule[at - 2] ?? 0;
		const small0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >>> 3);
		const small1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >>> 10);
		schedule[at] = ((schedule[at - 16] ?? 0) + small0 + (schedule[at - 7] ?? 0) + small1) | 0;
	}
	// Spelled out: destructuring and forEach here take most of the time of a large file.
	let a = state[0] ?? 0;
	let b = state[1] ?? 0;
	let c = state[2] ?? 0;
	let d = state[3] ?? 0;
	let e = state[4] ?? 0;
	let f = state[5] ?? 0;
	let g = state[6] ?? 0;
	let h = state[7] ?? 0;
	for (let at = 0; at < 64; at += 1) {
		const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const first = (h + big1 + ((e & f) ^ (~e & g)) + (ROUND[at] ?? 0) + (schedule[at] ?? 0)) | 0;
		const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	state[0] = (state[0] ?? 0) + a;
	state[1] = (state[1] ?? 0) + b;
	state[2] = (state[2] ?? 0) + c;
	state[3] = (state[3] ?? 0) + d;
	state[4] = (state[4] ?? 0) + e;
	state[5] = (state[5] ?? 0) + f;
	state[6] = (state[6] ?? 0) + g;
	state[7] = (state[7] ?? 0) + h;
}

/**
 * SHA-256 of bytes in hexadecimal. Own code because the browser's is asynchronous and missing on plain http, and
 * because the reader must run alike in a worker and in Node.
 */
export function hashBytes(bytes: Uint8Array): string {
	const state = START.slice();
	const schedule = new Int32Array(64);
	const whole = bytes.length - (bytes.length % BLOCK);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let offset = 0; offset < whole; offset += BLOCK) mixBlock(state, view, offset, schedule);
	const rest = bytes.subarray(whole);
	const tail = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK);
	tail.set(rest);
	tail[rest.length] = 0x80;
	const tailView = new DataView(tail.buffer);
	tailView.setBigUint64(tail.length - 8, BigInt(bytes.length) * 8n);
	for (let offset = 0; offset < tail.length; offset += BLOCK) mixBlock(state, tailView, offset, schedule);
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
