import { describe, expect, test } from 'vitest';
import { readPersistence, requestPersistence } from '../../src/lib/workspace/persistence';

/** A browser that has granted nothing yet and answers a request as told, counting the requests. */
function makeBrowser(granted: boolean, answer: boolean) {
	const asked: string[] = [];
	const storage = {
		persisted: async () => granted,
		persist: async () => {
			asked.push('persist');
			return answer;
		}
	} as unknown as StorageManager;
	return { storage, asked };
}

describe('the promise to keep data', () => {
	test('is asked for, and its answer told', async () => {
		expect(await requestPersistence(makeBrowser(false, true).storage)).toBe('granted');
		expect(await requestPersistence(makeBrowser(false, false).storage)).toBe('refused');
	});

	test('is not asked for again once it is given, nor by looking', async () => {
		const given = makeBrowser(true, true);
		expect(await requestPersistence(given.storage)).toBe('granted');
		const open = makeBrowser(false, true);
		expect(await readPersistence(open.storage)).toBe('refused');
		expect([...given.asked, ...open.asked]).toEqual([]);
	});

	test('cannot be had where the browser knows none', async () => {
		const none = {} as StorageManager;
		expect([await requestPersistence(none), await readPersistence(none)]).toEqual([
			'unavailable',
			'unavailable'
		]);
	});
});
