import { afterEach, expect, test } from 'vitest';
import { showProgram } from '../../src/lib/rescue/show-program';
import { WORDS } from '../../src/lib/rescue/words';

const words = WORDS.vi.rescue.program;
const fetchReal = globalThis.fetch;
const keysReal = CacheStorage.prototype.keys;

afterEach(() => {
	globalThis.fetch = fetchReal;
	CacheStorage.prototype.keys = keysReal;
	document.body.replaceChildren();
});

/** What is said once a button was pressed, where the server gives this for the list of its files. */
function press(button: string, list: unknown): () => string {
	globalThis.fetch = () => Promise.resolve(Response.json(list));
	const part = showProgram('vi');
	document.body.append(part);
	[...part.querySelectorAll('button')].find(({ textContent }) => textContent === button)?.click();
	return () => part.querySelector('[role=status]')?.textContent ?? '';
}

test('a list of files that is none is not taken for one', async () => {
	await expect.poll(press(words.check, {})).toBe(words.unknown);
	await expect.poll(press(words.check, { files: [] })).toBe(words.whole('0'));
});

test('what the browser did not drop is said, and the page stays', async () => {
	CacheStorage.prototype.keys = () => Promise.reject(new DOMException('busy', 'UnknownError'));
	await expect.poll(press(words.renew, { files: [] })).toBe(`${words.notRenewed} (UnknownError: busy)`);
});
