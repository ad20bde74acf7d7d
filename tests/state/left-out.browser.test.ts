import { beforeEach, expect, test } from 'vitest';
import { LeftOut } from '../../src/lib/state/left-out.svelte';
import type { FileId, WorkspaceId } from '../../src/lib/workspace/ids';
import type { WorkspaceFile } from '../../src/lib/workspace/state';

const HERE = 'w' as WorkspaceId;
const fileOf = (name: string, size: number) => ({ id: name as FileId, name, size }) as WorkspaceFile;
const FILES = [fileOf('vừa', 20), fileOf('lớn', 30), fileOf('nhỏ', 10)];

/** What a page that starts leaves out. */
function start(files = FILES, workspace = HERE): { readonly page: LeftOut; readonly out: readonly string[] } {
	const page = new LeftOut();
	page.begin(workspace, files, true);
	return { page, out: [...page.ids] };
}

beforeEach(() => localStorage.clear());

test('the largest is left out first, one more each time memory does not suffice, until there is none', () => {
	const { page, out } = start();
	expect(out).toEqual([]);
	for (const ids of [['lớn'], ['lớn', 'vừa'], ['lớn', 'vừa', 'nhỏ']]) {
		expect(page.leaveOutAnother()).toBe(true);
		expect([...page.ids]).toEqual(ids);
	}
	expect(page.leaveOutAnother()).toBe(false);
});

test('what was left out is at the next start, of the same files alone, and until it is tried again', () => {
	const { page } = start();
	page.leaveOutAnother();
	page.end();
	expect(start().out).toEqual(['lớn']);
	expect(start(FILES.slice(1)).out).toEqual([]);
	expect(start(FILES, 'other' as WorkspaceId).out).toEqual([]);
	page.leaveOutAnother();
	page.forget();
	expect(start().out).toEqual([]);
});

test('two starts that ended with their page leave one file out; a page that was closed or failed in words does not', () => {
	for (let time = 0; time < 4; time += 1) {
		start();
		dispatchEvent(new Event('pagehide'));
		start().page.end();
	}
	expect(start().out).toEqual([]);
	expect(start().out).toEqual([]);
	expect(start().out).toEqual(['lớn']);
	expect(start().out).toEqual(['lớn']);
	const { page, out } = start();
	expect(out).toEqual(['lớn', 'vừa']);
	page.end();
	expect(start().out).toEqual(['lớn', 'vừa']);
});

test('a change while files are loaded is no start, and without files nothing is remembered', () => {
	const { page } = start();
	page.end();
	for (let time = 0; time < 4; time += 1) page.begin(HERE, FILES, false);
	page.end();
	expect(start().out).toEqual([]);
	dispatchEvent(new Event('pagehide'));
	localStorage.clear();
	start([]).page.end();
	expect(localStorage.length).toBe(0);
});
