import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyLive, makeProfile, startBrowser, type RealBrowser } from './real-browser';
import { ask, servePage, type ServedPage } from './serve-page';

/** Kills in an ordinary run; the long one has many more. */
const KILLS = process.env['PROPERTY_RUNS'] ? 100 : 6;
const SIZE = 200_000;

let served: ServedPage;
let profile: ReturnType<typeof makeProfile>;
let browser: RealBrowser;

beforeAll(async () => {
	served = await servePage();
});
afterAll(() => served.close());
beforeEach(async () => {
	profile = makeProfile();
	browser = await startBrowser(profile.folder);
});
afterEach(async () => {
	await browser.close();
	profile.remove();
});

/**
 * Keeps files one after another until the browser is ended; gives the numbers whose keeping is acknowledged, which go on
 * growing, once there are two of them.
 */
async function keepOnAndOn(secure: boolean, from: number): Promise<readonly number[]> {
	const page = await browser.open(served.address(secure));
	const acknowledged: number[] = [];
	let begin = (): void => undefined;
	let fail = (_: unknown): void => undefined;
	const atWork = new Promise<void>((resolve, reject) => ([begin, fail] = [resolve, reject]));
	await page.exposeFunction('acknowledge', (number: number) => {
		acknowledged.push(number);
		if (acknowledged.length === 2) begin();
	});
	await ask(page, 'open');
	await ask(page, 'untilWriter');
	const working = page.evaluate(
		async ([first, size]) => {
			const scope = globalThis as unknown as {
				page: { keep(number: number, bytes: number): Promise<string> };
				acknowledge(number: number): Promise<void>;
			};
			for (let number = first; ; number += 1) {
				const result = await scope.page.keep(number, size);
				if (result !== 'kept') throw new Error(result);
				await scope.acknowledge(number);
			}
		},
		[from, SIZE] as const
	);
	working.catch((error: unknown) => fail(error));
	await atWork;
	return acknowledged;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Works until the browser is killed; gives the numbers whose keeping was acknowledged. */
async function keepUntilKilled(secure: boolean, from: number, afterMs: number): Promise<readonly number[]> {
	const acknowledged = await keepOnAndOn(secure, from);
	await pause(afterMs);
	await browser.kill();
	return acknowledged;
}

/**
 * Opens what the browser finds on its profile, and checks that all that was acknowledged is there, whole and once. Where
 * it was written to when it was copied, or when it lost its list (`isTorn`), what was not acknowledged by then may be
 * there, or named as lost.
 */
async function expectAll(
	secure: boolean,
	kind: string,
	acknowledged: readonly number[],
	isTorn = false
): Promise<readonly string[]> {
	const page = await browser.open(served.address(secure));
	expect(await ask(page, 'open')).toMatchObject({ kind });
	await ask(page, 'untilWriter');
	const { files, notes, problems } = await ask(page, 'look');
	expect(acknowledged.filter((number) => !files.includes(number))).toEqual([]);
	expect(new Set(files).size).toBe(files.length);
	expect(acknowledged.filter((number) => !notes.includes(number))).toEqual([]);
	if (isTorn) return problems;
	expect([...notes].sort()).toEqual([...files].sort());
	expect(problems.filter((code) => code.startsWith('batch_'))).toEqual([]);
	return problems;
}

describe('in a browser with a profile that lasts', () => {
	test.each([
		['files', true, 'opfs'],
		['the database alone, as on plain http', false, 'indexeddb']
	] as const)(
		`${KILLS} kills while keeping: all that was acknowledged is there, whole, once, in %s`,
		async (_, secure, kind) => {
			const acknowledged: number[] = [];
			for (let kill = 0; kill < KILLS; kill += 1) {
				acknowledged.push(...(await keepUntilKilled(secure, kill * 1000, 100 + ((kill * 137) % 600))));
				browser = await startBrowser(profile.folder);
			}
			expect(acknowledged.length).toBeGreaterThan(KILLS);
			await expectAll(secure, kind, acknowledged);
			console.log(`${kind}: ${acknowledged.length} acknowledged, 0 lost`);
		},
		// A browser is started for each, beside whatever else the machine does.
		KILLS * 30_000
	);

	test('plain http has the database alone, one writer, and the next when that one is gone', async () => {
		const address = served.address(false);
		const first = await browser.open(address);
		expect(await ask(first, 'open')).toEqual({
			kind: 'indexeddb',
			reason: 'insecure_context',
			readOnly: null
		});
		expect(await ask(first, 'keep', 1, 1000)).toBe('kept');
		const second = await browser.open(address);
		expect((await ask(second, 'open')).readOnly).toBe('other_tab');
		expect(await ask(second, 'keep', 2, 1000)).toBe('workspace_read_only');
		await first.close();
		await ask(second, 'untilWriter');
		expect(await ask(second, 'keep', 2, 1000)).toBe('kept');
		expect(await ask(second, 'look')).toEqual({ files: [1, 2], notes: [1, 2], problems: [], readOnly: null });
	});

	test.each([
		['files', true],
		['the database alone', false]
	] as const)('a full disk refuses a file whole and keeps the rest, in %s', async (_, secure) => {
		const page = await browser.open(served.address(secure));
		const session = await page.context().newCDPSession(page);
		const origin = new URL(served.address(secure)).origin;
		// Before anything is opened: the database remembers for a while how much room it was told there is.
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
		await ask(page, 'open');
		expect(await ask(page, 'keep', 1, 100_000)).toBe('kept');
		expect(await ask(page, 'keep', 2, 8_000_000)).toBe('storage_full');
		expect(await ask(page, 'look')).toMatchObject({ files: [1], notes: [1], problems: [] });
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await browser.close();
		browser = await startBrowser(profile.folder);
		const again = await browser.open(served.address(secure));
		await ask(again, 'open');
		await ask(again, 'untilWriter');
		expect(await ask(again, 'look')).toMatchObject({ files: [1], notes: [1], problems: [] });
		expect(await ask(again, 'keep', 2, 8_000_000)).toBe('kept');
		expect(await ask(again, 'look')).toMatchObject({ files: [1, 2], notes: [1, 2], problems: [] });
	});

	test('data cleared in the browser: files gone are named, a database gone is rebuilt', async () => {
		const address = served.address(true);
		const origin = new URL(address).origin;
		const page = await browser.open(address);
		await ask(page, 'open');
		await ask(page, 'keep', 1, 1000);
		await ask(page, 'close');
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		await page.reload();
		await ask(page, 'open');
		expect(await ask(page, 'look')).toEqual({
			files: [1],
			notes: [1],
			problems: ['index_rebuilt'],
			readOnly: null
		});
		await ask(page, 'close');
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'file_systems' });
		await page.reload();
		await ask(page, 'open');
		expect((await ask(page, 'look')).problems).toEqual(['batch_missing', 'batch_missing']);
	});

	test('five tabs that bring files in at once: one writes, then the next; each accepted file counts once', async () => {
		for (const secure of [true, false]) {
			let tabs = await Promise.all(Array.from({ length: 5 }, () => browser.open(served.address(secure))));
			await Promise.all(tabs.map((tab) => ask(tab, 'open')));
			const accepted: number[] = [];
			for (let turn = 1; ; turn += 1) {
				await Promise.race(tabs.map((tab) => ask(tab, 'untilWriter')));
				const answers = await Promise.all(tabs.map((tab, at) => ask(tab, 'keep', turn * 10 + at, 1000)));
				expect([...answers].sort()).toEqual(['kept', ...tabs.slice(1).map(() => 'workspace_read_only')]);
				const writer = answers.indexOf('kept');
				accepted.push(turn * 10 + writer);
				if (tabs[writer]) await ask(tabs[writer], 'close');
				tabs = tabs.filter((_, at) => at !== writer);
				const [follower] = tabs;
				if (follower === undefined) break;
				// The others hear of it by and by.
				await expect.poll(async () => (await ask(follower, 'look')).files).toEqual(accepted);
			}
			expect(await expectAll(secure, secure ? 'opfs' : 'indexeddb', accepted)).toEqual([]);
		}
	});

	test('copies of a profile at work, as torn as a disk whose power went: all that was acknowledged before is there', async () => {
		const copies: { readonly folder: string; readonly before: readonly number[] }[] = [];
		const acknowledged = await keepOnAndOn(true, 0);
		for (let copy = 0; copy < 3; copy += 1) {
			await pause(100 + copy * 70);
			const before = [...acknowledged];
			copies.push({ folder: copyLive(profile.folder), before });
		}
		await browser.kill();
		for (const { folder, before } of copies) {
			browser = await startBrowser(folder);
			await expectAll(true, 'opfs', before, true);
			await browser.close();
			rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
		}
		browser = await startBrowser(profile.folder);
		await expectAll(true, 'opfs', acknowledged);
	});

	test('files of the database damaged on the disk: what was acknowledged is all there, its list built anew', async () => {
		const acknowledged = await keepUntilKilled(true, 0, 100);
		const below = join(profile.folder, 'Default', 'IndexedDB');
		const files = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/(MANIFEST-\d+|CURRENT|\.log|\.ldb)$/.test(name)
		);
		expect(files.length).toBeGreaterThan(2);
		for (const name of files) writeFileSync(join(below, name), randomBytes(statSync(join(below, name)).size));
		browser = await startBrowser(profile.folder);
		const problems = await expectAll(true, 'opfs', acknowledged, true);
		expect(problems).toContain('index_rebuilt');
		// The one that was being written: without its list nothing says that nobody was told of it.
		expect(problems.filter((code) => code.startsWith('batch_')).length).toBeLessThanOrEqual(1);
	});

	test('a page that crashes leaves the right to write to the next', async () => {
		const address = served.address(true);
		const first = await browser.open(address);
		await ask(first, 'open');
		await ask(first, 'keep', 1, 1000);
		const second = await browser.open(address);
		expect((await ask(second, 'open')).readOnly).toBe('other_tab');
		const session = await first.context().newCDPSession(first);
		session.send('Page.crash').catch(() => undefined);
		await ask(second, 'untilWriter');
		expect(await ask(second, 'keep', 2, 1000)).toBe('kept');
		expect((await ask(second, 'look')).files).toEqual([1, 2]);
	});
});
