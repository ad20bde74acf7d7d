import type { BodyKey } from './brand';

/** Stands between the keys of bodies that worked together. */
const JOINT = '+';

/** The one key of a set of bodies: each once and in order, so that it makes no difference who is named first. */
export function joinBodies(bodies: readonly string[]): BodyKey {
	return [...new Set(bodies)].sort().join(JOINT) as BodyKey;
}

/** The bodies that a key stands for: itself, or each of those who worked together. */
export function splitBody(key: string): readonly BodyKey[] {
	return key.split(JOINT) as BodyKey[];
}
