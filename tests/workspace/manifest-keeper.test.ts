import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_MANIFEST, writeManifest, type Manifest } from '../../src/lib/workspace/manifest';
import { ManifestKeeper } from '../../src/lib/workspace/manifest-keeper';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { Manifests } from '../../src/lib/workspace/storage';
import { ID } from './open-again';

const named = (name: string): Manifest => ({
	...EMPTY_MANIFEST,
	summary: { ...EMPTY_MANIFEST.summary, name }
});
const [one, two, three] = ['một', 'hai', 'ba'].map(named) as [Manifest, Manifest, Manifest];
const broken = () => Promise.reject(new DOMException('hỏng', 'UnknownError'));

let stored: Manifests;
/** What the next call of each kind does in place of what it should; once. */
let next: Partial<Pick<Manifests, 'read' | 'commit'>>;
let keeper: ManifestKeeper;

beforeEach(() => {
	stored = openMemoryStorage().manifests;
	next = {};
	const take = <Key extends 'read' | 'commit'>(key: Key): Manifests[Key] => {
		const { [key]: call = stored[key], ...rest } = next;
		next = rest;
		return call as Manifests[Key];
	};
	keeper = new ManifestKeeper(
		{
			...stored,
			read: (...call) => take('read')(...call),
			commit: (...call) => take('commit')(...call)
		},
		ID
	);
});

const there = async () => (await stored.read(ID)) ?? null;

describe('the manifest as this page saw it', () => {
	test('is not there at first, and nothing is known', async () => {
		expect([keeper.isThere, keeper.isUncertain, keeper.holds(EMPTY_MANIFEST)]).toEqual([false, false, false]);
		expect(await keeper.look()).toBeNull();
		expect(keeper.isThere).toBe(false);
	});

	test('counts its commits from one, and knows what it holds', async () => {
		await keeper.commit(one);
		expect(await there()).toEqual({ commit: 1, text: writeManifest(one) });
		await keeper.commit(two);
		expect(await there()).toEqual({ commit: 2, text: writeManifest(two) });
		expect([keeper.isThere, keeper.holds(one), keeper.holds(two)]).toEqual([true, false, true]);
		expect(await keeper.look()).toEqual({ status: 'whole', manifest: two });
		keeper.forget();
		expect([keeper.isThere, keeper.holds(two)]).toEqual([false, false]);
	});

	test('is not replaced where somebody else has written, until it was looked at again', async () => {
		await keeper.commit(one);
		await stored.commit(ID, { commit: 5, text: writeManifest(two) }, 1);
		await expect(keeper.commit(three)).rejects.toMatchObject({ kind: 'workspace_read_only' });
		expect(await there()).toEqual({ commit: 5, text: writeManifest(two) });
		await keeper.look();
		await keeper.commit(three);
		expect(await there()).toEqual({ commit: 6, text: writeManifest(three) });
	});

	test('that can’t be read is told', async () => {
		next = { read: () => Promise.reject(new DOMException('hỏng', 'NotReadableError')) };
		await expect(keeper.look()).rejects.toMatchObject({
			kind: 'storage_damaged',
			detail: 'index: NotReadableError: hỏng'
		});
	});
});

describe('a commit that failed', () => {
	beforeEach(() => keeper.commit(one));

	test('and did not happen is told, and the next one counts on', async () => {
		next = { commit: broken };
		await expect(keeper.commit(two)).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: 'index: UnknownError: hỏng'
		});
		expect([keeper.isUncertain, keeper.holds(one)]).toEqual([false, true]);
		await keeper.commit(three);
		expect(await there()).toEqual({ commit: 2, text: writeManifest(three) });
	});

	test('but happened all the same has happened', async () => {
		next = { commit: async (...call) => (await stored.commit(...call)) && broken() };
		await keeper.commit(two);
		expect([keeper.isUncertain, keeper.holds(two)]).toEqual([false, true]);
		await keeper.commit(three);
		expect((await there())?.commit).toBe(3);
	});

	test('and tore what was there may be written over, or a whole one of somebody else not', async () => {
		next = {
			commit: async (id, { commit, text }, expected) => {
				await stored.commit(id, { commit, text: text.slice(0, 80) }, expected);
				return broken();
			}
		};
		await expect(keeper.commit(two)).rejects.toMatchObject({ kind: 'storage_failed' });
		expect([keeper.isUncertain, keeper.holds(one)]).toEqual([false, false]);
		await keeper.commit(three);
		expect(await there()).toEqual({ commit: 3, text: writeManifest(three) });
		next = {
			commit: async () => {
				await stored.commit(ID, { commit: 9, text: writeManifest(one) }, 3);
				return broken();
			}
		};
		await expect(keeper.commit(two)).rejects.toMatchObject({ kind: 'storage_failed' });
		await expect(keeper.commit(two)).rejects.toMatchObject({ kind: 'workspace_read_only' });
	});

	test('and can’t be asked about stays uncertain until it was looked at', async () => {
		next = {
			commit: async (...call) => (await stored.commit(...call)) && broken(),
			read: () => Promise.reject(new Error('không đọc được'))
		};
		await expect(keeper.commit(two)).rejects.toMatchObject({
			kind: 'storage_failed',
			detail: 'index: UnknownError: hỏng'
		});
		expect(keeper.isUncertain).toBe(true);
		expect(await keeper.look()).toEqual({ status: 'whole', manifest: two });
		expect(keeper.isUncertain).toBe(false);
		await keeper.commit(three);
		expect((await there())?.commit).toBe(3);
	});

	test('after the manifest was removed is told too', async () => {
		await stored.remove(ID);
		next = { commit: broken };
		await expect(keeper.commit(two)).rejects.toMatchObject({ kind: 'storage_failed' });
		expect(keeper.isUncertain).toBe(false);
	});
});
