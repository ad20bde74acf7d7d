import { describe, expect, test } from 'vitest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { fileOf, namesInUse, open } from './open-again';
import type { Workspace } from '../../src/lib/workspace/workspace';

/** Resolves once the workspace tells of a change after which `holds` is true. */
function until(workspace: Workspace, holds: () => boolean): Promise<void> {
	if (holds()) return Promise.resolve();
	return new Promise((resolve) => {
		const stop = workspace.onChange(() => {
			if (!holds()) return;
			stop();
			resolve();
		});
	});
}

describe('two openings of one workspace', () => {
	test('one writes, the other sees it and may write once the first has left', async () => {
		const disk = openMemoryStorage();
		const writer = await open(disk);
		const reader = await open(disk);
		expect([writer.readOnly, reader.readOnly]).toEqual([null, 'other_tab']);
		await expect(reader.append([], [fileOf('b.csv')])).rejects.toMatchObject({
			kind: 'workspace_read_only'
		});
		await writer.append([], [fileOf('a.csv')]);
		await until(reader, () => reader.state.files.length === 1);
		expect(reader.state).toEqual(writer.state);
		await writer.close();
		await until(reader, () => reader.readOnly === null);
		await reader.append([], [fileOf('b.csv')]);
		expect(namesInUse(reader.state)).toEqual(['a.csv', 'b.csv']);
		await expect(writer.append([], [fileOf('c.csv')])).rejects.toMatchObject({ kind: 'workspace_read_only' });
	});

	test('five that bring files in at once keep each of the accepted once', async () => {
		const disk = openMemoryStorage();
		const tabs = await Promise.all(Array.from({ length: 5 }, () => open(disk)));
		const given = tabs.map((tab, at) => tab.append([], [fileOf('chung.csv'), fileOf(`riêng ${at}.csv`)]));
		const accepted = (await Promise.allSettled(given)).map(({ status }) => status === 'fulfilled');
		expect(accepted).toEqual([true, false, false, false, false]);
		expect(namesInUse((await open(disk)).state)).toEqual(['chung.csv', 'riêng 0.csv']);
	});

	test('a reader shows nothing of what is not committed yet', async () => {
		const disk = openMemoryStorage();
		const writer = await open(disk);
		await writer.append([], [fileOf('a.csv')]);
		let seen: readonly string[] = [];
		let reader: Workspace | null = null;
		const { manifests } = disk;
		const slow = {
			...disk,
			manifests: {
				...manifests,
				commit: async (...call: Parameters<typeof manifests.commit>) => {
					reader = await open(disk);
					seen = namesInUse(reader.state);
					return manifests.commit(...call);
				}
			}
		};
		await writer.close();
		const second = await open(slow);
		await second.append([], [fileOf('b.csv')]);
		expect(seen).toEqual(['a.csv']);
		const other = reader as Workspace | null;
		if (!other) throw new Error('no reader');
		await until(other, () => other.state.files.length === 2);
	});

	test('one that was taken over while it slept changes nothing', async () => {
		const disk = openMemoryStorage();
		const sleeper = await open(disk);
		await sleeper.append([], [fileOf('a.csv')]);
		const files = await disk.files.list(sleeper.id);
		const other = await open({ ...disk, lock: openMemoryStorage().lock });
		await other.append([], [fileOf('b.csv')]);
		await expect(sleeper.append([], [fileOf('c.csv')])).rejects.toMatchObject({
			kind: 'workspace_read_only'
		});
		await until(sleeper, () => sleeper.state.files.length === 2);
		expect(sleeper.readOnly).toBe('other_tab');
		expect((await disk.files.list(sleeper.id)).length).toBe(files.length + 1);
	});
});
