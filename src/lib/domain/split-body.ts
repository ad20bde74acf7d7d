import type { BodyKey } from './brand';

/** Joint work has a set of bodies; their keys are joined in order, so that the set is one key. */
const JOINT = '+';

/** The bodies that a key stands for: itself, or each of those who worked together. */
export function splitBody(key: BodyKey): readonly BodyKey[] {
	return key.split(JOINT) as BodyKey[];
}
