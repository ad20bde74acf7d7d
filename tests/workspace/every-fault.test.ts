import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import { readManifest } from '../../src/lib/workspace/manifest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { itemsOf } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { FAULTS, makeFaulty, type Fault } from './faulty-storage';
import { afterCrash, fileOf, namesInUse, open, textOf } from './open-again';

/** Each step keeps two files and a note; what of a step is there must be there together. */
const STEPS = 5;
const filesOf = (step: number) => [fileOf(`${step}-a.csv`), fileOf(`${step}-b.csv`)];

interface Outcome {
	readonly kept: ReadonlySet<number>;
	readonly failed: readonly unknown[];
}

/** Opens, keeps the steps, removes and prunes; goes on after each failure as a user would. */
async function work(storage: WorkspaceStorage): Promise<Outcome> {
	const kept = new Set<number>();
	const failed: unknown[] = [];
	const attempt = async (act: () => Promise<unknown>): Promise<boolean> =>
		act().then(
			() => true,
			(error: unknown) => {
				failed.push(error);
				return false;
			}
		);
	let workspace: Workspace | null = null;
	for (let step = 0; step < STEPS; step += 1) {
		if (!workspace) await attempt(async () => (workspace = await open(storage)));
		const opened = workspace as Workspace | null;
		if (!opened) continue;
		const note = { type: 'kept', collection: 'note', key: String(step), value: step, author: null } as const;
		if (await attempt(() => opened.append([note], filesOf(step)))) kept.add(step);
		if (step === 2) {
			const unwanted = await opened.append([], [fileOf('thừa.csv')]).catch(() => null);
			const file = unwanted?.files[0]?.id;
			if (file) await attempt(() => opened.append([{ type: 'file_removed', file }]));
			await attempt(() => opened.prune());
		}
	}
	return { kept, failed };
}

function expectWhole(workspace: Workspace, kept: ReadonlySet<number>): void {
	const notes = itemsOf(workspace.state, 'note');
	const names = namesInUse(workspace.state);
	for (let step = 0; step < STEPS; step += 1) {
		const parts = [notes.has(String(step)), ...filesOf(step).map(({ name }) => names.includes(name))];
		expect(new Set(parts).size, `step ${step} is half there`).toBe(1);
		if (kept.has(step)) expect(parts[0], `step ${step} was kept`).toBe(true);
	}
	expect(new Set(names).size, 'each file once').toBe(names.length);
}

async function callsOfAll(): Promise<number> {
	const { storage, calls } = makeFaulty(openMemoryStorage(), 'fail', 0);
	const { kept, failed } = await work(storage);
	expect(kept.size).toBe(STEPS);
	expect(failed).toEqual([]);
	return calls();
}

async function tryFault(fault: Fault, at: number, second?: number): Promise<void> {
	const disk = openMemoryStorage();
	const { kept, failed } = await work(makeFaulty(disk, fault, at, second).storage);
	// With the list of batches gone too, the batches alone must tell what counts.
	expectWhole(await open({ ...afterCrash(disk), manifests: openMemoryStorage().manifests }), kept);
	for (const error of failed) {
		expect(error, `call ${at}`).toBeInstanceOf(AppError);
		expect(error, `call ${at}: nobody else writes`).not.toMatchObject({ kind: 'workspace_read_only' });
	}
	const again = await open(afterCrash(disk));
	expectWhole(again, kept);
	const lost = again.problems.filter(({ code }) => code.startsWith('batch_'));
	expect(lost, `call ${at}`).toEqual([]);
	for (const { id, name } of again.state.files)
		expect(textOf(await again.readOriginal(id))).toBe(`nội dung ${name}`);
	const after = await again.append([], [fileOf('sau.csv')]);
	expect(after.files[0]?.isNew).toBe(true);
	const last = await open(afterCrash(disk));
	expect(last.state).toEqual(again.state);
	expect(last.problems, 'put in order by then').toEqual([]);
	const manifest = readManifest((await disk.manifests.read(last.id))?.text ?? '');
	if (manifest.status !== 'whole') throw new Error('no manifest');
	const listed = manifest.manifest.batches.map(({ stored }) => stored).sort();
	expect([...(await disk.files.list(last.id))].sort(), 'nothing useless is left').toEqual(listed);
}

describe('a workspace whose storage fails', () => {
	test.each(FAULTS)('at any one call (%s) keeps what was acknowledged, whole and once', async (fault) => {
		const calls = await callsOfAll();
		expect(calls).toBeGreaterThan(20);
		for (let at = 1; at <= calls; at += 1) await tryFault(fault, at);
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
		const calls = await callsOfAll();
		for (let at = 1; at <= calls; at += 1) await tryFault(fault, at, second);
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
