import { beforeEach, describe, expect, test } from 'vitest';
import { FORMAT } from '../../src/lib/workspace/format';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { readFolder } from '../../src/lib/workspace/read-folder';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { bytesOf, ID } from './open-again';

let disk: WorkspaceStorage;

beforeEach(() => {
	disk = openMemoryStorage();
});

describe('a folder', () => {
	test('is read in the order of its names, without what went away meanwhile', async () => {
		for (const name of ['b', 'a', 'c']) await disk.files.write(ID, name, bytesOf(name));
		const files = { ...disk.files, list: async () => ['b', 'gone', 'a', 'c'] };
		const before = { status: 'newer', version: 7 } as const;
		const found = await readFolder(
			files,
			ID,
			FORMAT,
			new Map([
				['c', before],
				['d', before]
			])
		);
		const damaged = { status: 'damaged', detail: 'shorter than a head', header: null };
		expect([...found]).toEqual([
			['a', damaged],
			['b', damaged],
			['c', before]
		]);
	});
});
