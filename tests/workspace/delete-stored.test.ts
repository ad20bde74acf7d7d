import { beforeEach, describe, expect, test } from 'vitest';
import { deleteStored } from '../../src/lib/workspace/delete-stored';
import { EMPTY_MANIFEST, writeManifest } from '../../src/lib/workspace/manifest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { manifestIn } from './log-ground';
import { afterCrash, bytesOf, fileOf, ID, namesInUse, open } from './open-again';
import { nameOf } from './stand-in-batch';

let disk: WorkspaceStorage;

beforeEach(() => {
	disk = openMemoryStorage();
});

const manifest = () => manifestIn(disk);

describe('a workspace that is deleted', () => {
	test('counts no more before the first file goes, the oldest first, and the list last', async () => {
		const workspace = await open(disk);
		for (const name of ['a.csv', 'b.csv']) await workspace.append([], [fileOf(name)]);
		const [one, two] = [...(await disk.files.list(ID))].sort();
		const steps: unknown[] = [];
		const { remove } = disk.files;
		disk.files.remove = async (id, name) => {
			steps.push([name, (await manifest()).deleting]);
			await remove(id, name);
		};
		disk.files.list = async () => [two ?? '', one ?? ''];
		await deleteStored(disk, ID);
		expect(steps).toEqual([
			[one, true],
			[two, true]
		]);
		expect(await disk.manifests.read(ID)).toBeNull();
	});

	test.each([
		['whole', writeManifest(EMPTY_MANIFEST), 4],
		['damaged', 'hỏng', 4],
		['being deleted', writeManifest({ ...EMPTY_MANIFEST, deleting: true }), 3]
	])('has its list, which is %s, written as little as is needed', async (_, text, commit) => {
		await disk.manifests.commit(ID, { commit: 3, text }, null);
		let last: unknown = null;
		disk.manifests.remove = async () => {
			last = (await disk.manifests.read(ID))?.commit;
		};
		await deleteStored(disk, ID);
		expect([last, (await manifest()).deleting]).toEqual([commit, true]);
	});

	test('without a list has one until all is gone', async () => {
		await disk.files.write(ID, nameOf(1), bytesOf('x'));
		let during: unknown = null;
		const { remove } = disk.files;
		disk.files.remove = async (...call) => {
			during = await disk.manifests.read(ID);
			await remove(...call);
		};
		await deleteStored(disk, ID);
		expect(during).toEqual({ commit: 1, text: writeManifest({ ...EMPTY_MANIFEST, deleting: true }) });
		expect(namesInUse((await open(afterCrash(disk))).state)).toEqual([]);
	});
});
