import { describe, expect, test } from 'vitest';
import { ALLOWED_ADDRESSES } from '../../src/cli/release/allowed-addresses';
import { checkAddresses } from '../../src/cli/release/check-addresses';
import { findAddresses } from '../../src/cli/release/find-addresses';
import { readFolder } from '../../src/cli/release/folder-files';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const sources = readFolder('data/public');

/** What is wrong in a build of one file, without the allowances that a whole build needs. */
function wrongIn(path: string, text: string): readonly string[] {
	const found = checkAddresses(new Map([[path, bytes(text)]]), sources);
	return found.filter((line) => !line.startsWith('allowed, but'));
}

describe('addresses in a file', () => {
	test.each([
		['fetch("https://a.example/x?y=1")', ['https://a.example/x?y=1']],
		['new WebSocket(`WSS://a.example`)', ['WSS://a.example']],
		['<script src="//cdn.a.example/x.js"></script>', ['//cdn.a.example/x.js']],
		['url(//a.example/x.woff2)', ['//a.example/x.woff2']],
		['\0https://a.examplehttps://b.example\0', ['https://a.example', 'https://b.example']],
		['"https://".concat(host)', ['https://']],
		['`https://${host}/x`', ['https://$']],
		['{"x":"https:\\/\\/a.example\\/y"}', ['https://a.example/y']],
		['"https:\\x2F\\u002fa.example"', ['https://a.example']],
		['<a href="https:&#47;&#x2F;a.example">', ['https://a.example']],
		['a = b // c.example\n', []]
	])('of %j are found', (text, addresses) => {
		expect(findAddresses(bytes(text))).toEqual(addresses);
	});
});

describe('a build', () => {
	test.each([
		['_app/immutable/chunks/a.js', '"https://a.example/"', ['https://a.example/']],
		['_app/immutable/chunks/a.js', '"http://www.w3.org/2000/svg"', []],
		[
			'_app/immutable/chunks/a.js',
			'"http://www.w3.org.a.example/2000/svg"',
			['http://www.w3.org.a.example/2000/svg']
		],
		['_app/immutable/chunks/a.js', '"http://www.w3.org/2000/svg.a"', ['http://www.w3.org/2000/svg.a']],
		['_app/immutable/chunks/a.js', '"https://"+host', ['https://']],
		['_app/immutable/chunks/a.js', '"https://extensions.duckdb.org"', ['https://extensions.duckdb.org']],
		['_app/immutable/assets/duckdb-eh.a.wasm', 'https://extensions.duckdb.orghttps://', []],
		['index.html', '<a href="https://a.example">', ['https://a.example']],
		['_app/immutable/assets/a.css', '@import "https://a.example"', ['https://a.example']],
		['_app/immutable/assets/a.csv', 'x,https://a.example', ['https://a.example']],
		['third-party-notices.txt', 'see https://a.example', []]
	])('with %s holding %j', (path, text, addresses) => {
		expect(wrongIn(path, text)).toEqual(addresses.map((address) => `${path}: ${address}`));
	});

	test('may show in its data the addresses that the public figures were found at, and in no script', () => {
		const [cited = ''] = [...sources.values()].flatMap(findAddresses);
		expect(cited).toMatch(/^https?:\/\//);
		expect(wrongIn('_app/immutable/assets/a.csv', `x,"${cited}"`)).toEqual([]);
		expect(wrongIn('_app/immutable/chunks/a.js', `"${cited}"`)).toEqual([
			`_app/immutable/chunks/a.js: ${cited}`
		]);
	});

	test('names every allowance that nothing in it needs, and each says why it is there', () => {
		expect(checkAddresses(new Map(), sources)).toHaveLength(ALLOWED_ADDRESSES.length);
		for (const { reason } of ALLOWED_ADDRESSES) expect(reason).not.toBe('');
	});
});
