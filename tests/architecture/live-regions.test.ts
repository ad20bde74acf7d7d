import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from './read-sources';

/** A rule that takes something out of the page while there is nothing in it. */
const GONE_WHILE_EMPTY = /:empty\s*\{[^}]*display:\s*none/u;

test('nothing that is to be said is taken out of the page while it is silent: it would not be heard when it is filled', () => {
	const speaking = listFiles('src', ['.svelte', '.css'])
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
		.filter(({ path, text }) => path.endsWith('.css') || /role="(?:status|log)"|aria-live=/u.test(text));
	expect(speaking.length).toBeGreaterThan(30);
	expect(speaking.filter(({ text }) => GONE_WHILE_EMPTY.test(text)).map(({ path }) => path)).toEqual([]);
});
