import { afterEach, beforeEach, expect, test } from 'vitest';
import { LeftOut } from '../../src/lib/state/left-out.svelte';
import { openLeaseCalls } from '../../src/lib/workspace/database-lease';
import type { FileId, WorkspaceId } from '../../src/lib/workspace/ids';
import type { WorkspaceFile } from '../../src/lib/workspace/state';

const HERE = 'w' as WorkspaceId;
const fileOf = (name: string, size: number) => ({ id: name as FileId, name, size }) as WorkspaceFile;
const FILES = [fileOf('vừa', 20), fileOf('lớn', 30), fileOf('nhỏ', 10)];

const pages: (() => void)[] = [];

/** What a page that starts leaves out; `kill` ends it as the browser does, without a word. */
async function start(files = FILES, workspace = HERE) {
	let calls: ReturnType<typeof openLeaseCalls> | null = null;
	const page = new LeftOut(() => (calls = openLeaseCalls('starts in tests')));
	const kill = (): void => calls?.close();
	pages.push(kill, () => page.end());
	await page.begin(workspace, files, true);
	return { page, kill, out: [...page.ids] };
}

/** What a page leaves out whose start is the last that comes to an end. */
async function startAndEnd(files = FILES, workspace = HERE): Promise<readonly string[]> {
	const { page, out } = await start(files, workspace);
	page.end();
	return out;
}

/** What a page leaves out that ends in the middle of its start. */
async function startAndDie(): Promise<readonly string[]> {
	const { kill, out } = await start();
	kill();
	return out;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
	for (const end of pages.splice(0)) end();
});

test('the largest is left out first, one more each time memory does not suffice, until there is none', async () => {
	const { page, out } = await start();
	expect(out).toEqual([]);
	for (const ids of [['lớn'], ['lớn', 'vừa'], ['lớn', 'vừa', 'nhỏ']]) {
		expect(page.leaveOutAnother()).toBe(true);
		expect([...page.ids]).toEqual(ids);
	}
	expect(page.leaveOutAnother()).toBe(false);
});

test('what was left out is at the next start, of the same files alone, and until it is tried again', async () => {
	const { page } = await start();
	page.leaveOutAnother();
	page.end();
	expect(await startAndEnd()).toEqual(['lớn']);
	expect(await startAndEnd(FILES.slice(1))).toEqual([]);
	expect(await startAndEnd(FILES, 'other' as WorkspaceId)).toEqual([]);
	page.leaveOutAnother();
	page.forget();
	expect(await startAndEnd()).toEqual([]);
});

test('two starts that ended with their page leave one file out; a page that was closed or failed in words does not', async () => {
	for (let time = 0; time < 4; time += 1) {
		await start();
		dispatchEvent(new Event('pagehide'));
		await startAndEnd();
	}
	expect(await startAndDie()).toEqual([]);
	expect(await startAndDie()).toEqual([]);
	expect(await startAndDie()).toEqual(['lớn']);
	expect(await startAndDie()).toEqual(['lớn']);
	expect(await startAndEnd()).toEqual(['lớn', 'vừa']);
	expect(await startAndEnd()).toEqual(['lớn', 'vừa']);
});

test('windows that are in the middle of their starts have not failed, however many; those among them that are gone have', async () => {
	const windows = [await start(), await start(), await start(), await start()];
	expect(windows.map(({ out }) => out)).toEqual([[], [], [], []]);
	windows[1]?.kill();
	expect((await start()).out).toEqual([]);
	windows[3]?.kill();
	expect((await start()).out).toEqual(['lớn']);
	// The two that are gone are counted once.
	expect((await start()).out).toEqual(['lớn']);
});

test('a change while files are loaded is no start, and without files nothing is remembered', async () => {
	const { page } = await start();
	page.end();
	for (let time = 0; time < 4; time += 1) await page.begin(HERE, FILES, false);
	page.end();
	expect(await startAndEnd()).toEqual([]);
	localStorage.clear();
	await startAndEnd([]);
	expect(localStorage.length).toBe(0);
});

test('a page that is left while it asks after others notes no start', async () => {
	await startAndDie();
	await startAndDie();
	const page = new LeftOut();
	const begun = page.begin(HERE, FILES, true);
	dispatchEvent(new Event('pagehide'));
	await begun;
	expect(await startAndDie()).toEqual([]);
	expect(await startAndDie()).toEqual([]);
});
