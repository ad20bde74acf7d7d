import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomHex } from '../../src/lib/workspace/ids';
import { KeptFiles } from '../../src/service-worker/kept-files';
import { sumOf } from '../../src/service-worker/sum-of';

const fetchReal = globalThis.fetch;
const putReal = Cache.prototype.put;
let base = '';
/** What the server has, by path; without one nothing can be fetched. */
let server: Map<string, string> | null;

beforeEach(() => {
	base = `/kept-${randomHex(6)}`;
	server = new Map([
		[`${base}/`, 'trang'],
		[`${base}/_app/immutable/a.js`, 'mã a'],
		[`${base}/_app/immutable/b.js`, 'mã b']
	]);
	globalThis.fetch = (asked) => {
		const text = server?.get(asked instanceof Request ? new URL(asked.url).pathname : String(asked));
		if (server === null) return Promise.reject(new TypeError('no network'));
		return Promise.resolve(new Response(text ?? 'không có', { status: text === undefined ? 404 : 200 }));
	};
});

afterEach(async () => {
	globalThis.fetch = fetchReal;
	Cache.prototype.put = putReal;
	for (const name of await caches.keys()) if (name.includes(base)) await caches.delete(name);
});

/** A version built of just these files. */
async function versionOf(version: string, files: Iterable<readonly [string, string]>): Promise<KeptFiles> {
	const sums = await Promise.all(
		[...files].map(async ([path, text]) => [path, await sumOf(new Response(text))] as const)
	);
	return new KeptFiles(base, { version, sums: new Map(sums) });
}

const textOf = async (answer: Promise<Response>): Promise<string> => {
	const response = await answer;
	return response.ok ? response.text() : `(${response.type})`;
};

/** What is given for each path: of a page, of a hashed file. */
const answersOf = (kept: KeptFiles): Promise<string[]> =>
	Promise.all([
		textOf(kept.answerNamed(`${base}/`, new Request(`${base}/`))),
		...['a', 'b'].map((name) => textOf(kept.answerHashed(`${base}/_app/immutable/${name}.js`)))
	]);

test('what is kept is given with the server gone', async () => {
	const kept = await versionOf('1', server ?? []);
	await kept.keepAll();
	server = null;
	expect(await answersOf(kept)).toEqual(['trang', 'mã a', 'mã b']);
});

test('a version of which one file is not what was built is not kept, and only what is right ever is', async () => {
	const kept = await versionOf('1', server ?? []);
	server?.set(`${base}/_app/immutable/b.js`, 'mã khác');
	await expect(kept.keepAll()).rejects.toThrow('b.js is not what was built');
	expect(await answersOf(kept)).toEqual(['trang', 'mã a', '(error)']);
	server?.set(`${base}/_app/immutable/b.js`, 'mã b');
	await kept.keepAll();
	server = null;
	expect(await answersOf(kept)).toEqual(['trang', 'mã a', 'mã b']);
});

test('what the browser has dropped is given from the server, also where there is no room to keep it again', async () => {
	const kept = await versionOf('1', server ?? []);
	await kept.keepAll();
	for (const name of await caches.keys()) if (name.includes(base)) await caches.delete(name);
	Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
	await expect(kept.keepAll()).rejects.toThrow('no room');
	expect(await answersOf(kept)).toEqual(['trang', 'mã a', 'mã b']);
	server?.set(`${base}/_app/immutable/a.js`, 'mã khác');
	expect(await answersOf(kept)).toEqual(['trang', '(error)', 'mã b']);
});

test('of the versions before only the last is kept, and only what its windows may still ask for', async () => {
	const versions = ['1', '2', '3'].map(
		(version) =>
			[
				[`${base}/`, `trang ${version}`],
				[`${base}/_app/immutable/a.js`, 'mã a'],
				[`${base}/_app/immutable/${version}.js`, `mã ${version}`]
			] as const
	);
	let kept = await versionOf('0', []);
	for (const [at, files] of versions.entries()) {
		server = new Map(files);
		kept = await versionOf(String(at + 1), files);
		await kept.keepAll();
		await kept.dropOthers();
		// A worker that is started again drops no more.
		await kept.dropOthers();
	}
	server = null;
	expect(await textOf(kept.answerNamed(`${base}/`, new Request(`${base}/`)))).toBe('trang 3');
	const given = ['a', '1', '2', '3'].map((name) =>
		textOf(kept.answerHashed(`${base}/_app/immutable/${name}.js`)).catch(String)
	);
	expect(await Promise.all(given)).toEqual(['mã a', 'TypeError: no network', 'mã 2', 'mã 3']);
	const named = (await caches.keys()).filter((name) => name.includes(`${base}/ named`));
	expect(named).toEqual([`toan-canh ${base}/ named 3`]);
});
