import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_MANIFEST } from '../../src/lib/workspace/manifest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import { broken, loadLog, manifestIn, note, TIME } from './log-ground';
import { afterCrash, bytesOf, ID } from './open-again';
import { seq } from './stand-in-batch';

let disk: WorkspaceStorage;

beforeEach(() => {
	disk = openMemoryStorage();
});

const load = (storage = disk, asWriter = true) => loadLog(storage, asWriter);
const manifest = () => manifestIn(disk);

describe('a workspace made of a backup', () => {
	async function* groups(...firsts: readonly number[]) {
		for (const first of firsts)
			yield {
				first: seq(first),
				count: 2,
				time: TIME,
				contents: [{ sequence: seq(first + 1), content: note('a') }]
			};
	}

	test('has the groups with the numbers they had, and goes on after them', async () => {
		const log = await load();
		await log.restore(groups(1, 5));
		expect(
			log.batches.map(({ batch: { header } }) => [
				header.sequence,
				header.group.count,
				header.previous?.sequence
			])
		).toEqual([
			[2, 2, undefined],
			[6, 2, 2]
		]);
		expect(await log.append([note('b')], TIME)).toBe(7);
		const again = await load(afterCrash(disk));
		expect([again.problems, again.state]).toEqual([[], log.state]);
	});

	test('is refused where something is there already', async () => {
		const log = await load();
		await log.append([note('a')], TIME);
		await expect(log.restore(groups(5))).rejects.toBeInstanceOf(RangeError);
		const stray = openMemoryStorage();
		await stray.files.write(ID, 'lạ', bytesOf('x'));
		await expect((await load(stray)).restore(groups(1))).rejects.toBeInstanceOf(RangeError);
		expect(log.batches).toHaveLength(1);
	});

	test('counts as being deleted until it is whole, and is deleted by the next writer', async () => {
		const log = await load();
		let during: unknown = null;
		async function* watched() {
			for await (const group of groups(1, 3)) {
				during = await manifest();
				yield group;
			}
			disk.files.remove = broken;
			throw new Error('dừng');
		}
		await expect(log.restore(watched())).rejects.toThrow('dừng');
		expect(during).toEqual({ ...EMPTY_MANIFEST, deleting: true });
		expect(await disk.files.list(ID)).toHaveLength(2);
		const storage = {
			...afterCrash(disk),
			files: { ...disk.files, remove: openMemoryStorage().files.remove }
		};
		expect((await load(storage, false)).batches).toEqual([]);
		expect(await disk.files.list(ID)).toHaveLength(2);
		await load(storage);
		expect(await disk.manifests.read(ID)).toBeNull();
	});
});
