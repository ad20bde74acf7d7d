import { now } from './now';

/** A key that nothing kept so far has: the time, and a random number for what is kept in the same millisecond. */
export function newKey(): string {
	const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
	return `${now().getTime().toString(36)}-${random.toString(36)}`;
}
