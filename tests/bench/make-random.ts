/** A small generator of its own (Lehmer, 1951), so that the same seed gives the same file anywhere. */
export function makeRandom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
