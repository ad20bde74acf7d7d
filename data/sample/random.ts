/** A seeded source of numbers in [0, 1): the same seed always gives the same series (mulberry32, public domain). */
export type Random = () => number;

/** Makes a source from a text seed, so that each province and indicator has a stream of its own. */
export function randomFrom(seed: string): Random {
	let state = 0;
	for (const letter of seed) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
