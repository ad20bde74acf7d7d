/**
 * Whether the browser has promised not to clear what is kept here when room gets short: `granted`, `refused`, or
 * `unavailable` where it makes no such promise (plain http, old browsers).
 */
export type Persistence = 'granted' | 'refused' | 'unavailable';

const answer = (isGranted: boolean): Persistence => (isGranted ? 'granted' : 'refused');

/** Asks for the promise; for the moment when there is something to keep, as some browsers ask the user. */
export async function requestPersistence(storage = globalThis.navigator?.storage): Promise<Persistence> {
	if (typeof storage?.persist !== 'function') return 'unavailable';
	return answer((await storage.persisted()) || (await storage.persist()));
}

/** What the browser has promised so far, without asking for anything. */
export async function readPersistence(storage = globalThis.navigator?.storage): Promise<Persistence> {
	return typeof storage?.persisted === 'function' ? answer(await storage.persisted()) : 'unavailable';
}
