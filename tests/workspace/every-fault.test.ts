import { describe, expect, test } from 'vitest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { FAULTS, makeFaulty } from './faulty-storage';
import { fileOf, ID, namesInUse, open } from './open-again';
import { countCalls, tryFault, type Ground } from './try-fault';

const onMemory = (): Ground => ({ disk: openMemoryStorage(), id: ID, steps: 5 });

describe('a workspace whose storage fails', () => {
	test.each(FAULTS)('at any one call (%s) keeps what was acknowledged, whole and once', async (fault) => {
		const calls = await countCalls(onMemory());
		expect(calls).toBeGreaterThan(20);
		for (let at = 1; at <= calls; at += 1) await tryFault(onMemory(), fault, at);
	});

	test.each([
		['fail', 1],
		['fail', 2],
		['fail', 3],
		['late', 1],
		['late', 2],
		['tear', 1],
		['tear', 2]
	] as const)('at two calls near each other (%s, then again %i later) too', async (fault, second) => {
		const calls = await countCalls(onMemory());
		for (let at = 1; at <= calls; at += 1) await tryFault(onMemory(), fault, at, second);
	});

	test('says that there is no room, and keeps on once there is', async () => {
		const disk = openMemoryStorage();
		const first = await open(disk);
		await first.append([], [fileOf('a.csv')]);
		await first.close();
		const calls = makeFaulty(disk, 'full', 0);
		await (await open(calls.storage)).close();
		const faulty = makeFaulty(disk, 'full', calls.calls() + 1);
		const workspace = await open(faulty.storage);
		await expect(workspace.append([], [fileOf('b.csv')])).rejects.toMatchObject({ kind: 'storage_full' });
		expect(namesInUse(workspace.state)).toEqual(['a.csv']);
		await workspace.append([], [fileOf('b.csv')]);
		expect(namesInUse(workspace.state)).toEqual(['a.csv', 'b.csv']);
	});
});
