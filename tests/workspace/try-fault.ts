import { expect } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { readManifest } from '../../src/lib/workspace/manifest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { itemsOf } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { makeFaulty, type Fault } from './faulty-storage';
import { afterCrash, fileOf, makeClock, namesInUse, textOf } from './open-again';

/** Where faults are tried: a storage that outlives its pages, a workspace of it, and steps taken there. */
export interface Ground {
	readonly disk: WorkspaceStorage;
	readonly id: WorkspaceId;
	readonly steps: number;
}

/** Each step keeps two files and a note; what of a step is there must be there together. */
const filesOf = (step: number) => [fileOf(`${step}-a.csv`), fileOf(`${step}-b.csv`)];

const openIn = (storage: WorkspaceStorage, id: WorkspaceId): Promise<Workspace> =>
	openWorkspace(storage, id, { now: makeClock() });

interface Outcome {
	readonly kept: ReadonlySet<number>;
	readonly failed: readonly unknown[];
}

/** Opens, keeps the steps, removes and prunes; goes on after each failure as a user would. */
async function work(storage: WorkspaceStorage, { id, steps }: Ground): Promise<Outcome> {
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
	for (let step = 0; step < steps; step += 1) {
		if (!workspace) await attempt(async () => (workspace = await openIn(storage, id)));
		const opened = workspace as Workspace | null;
		if (!opened) continue;
		const note = { type: 'kept', collection: 'note', key: String(step), value: step, author: null } as const;
		if (await attempt(() => opened.append([note], filesOf(step)))) kept.add(step);
		if (step === Math.floor(steps / 2)) {
			const unwanted = await opened.append([], [fileOf('thừa.csv')]).catch(() => null);
			const file = unwanted?.files[0]?.id;
			if (file) await attempt(() => opened.append([{ type: 'file_removed', file }]));
			await attempt(() => opened.prune());
		}
	}
	return { kept, failed };
}

function expectWhole(workspace: Workspace, kept: ReadonlySet<number>, steps: number): void {
	const notes = itemsOf(workspace.state, 'note');
	const names = namesInUse(workspace.state);
	for (let step = 0; step < steps; step += 1) {
		const parts = [notes.has(String(step)), ...filesOf(step).map(({ name }) => names.includes(name))];
		expect(new Set(parts).size, `step ${step} is half there`).toBe(1);
		if (kept.has(step)) expect(parts[0], `step ${step} was kept`).toBe(true);
	}
	expect(new Set(names).size, 'each file once').toBe(names.length);
}

/** How many calls of the storage all steps need. */
export async function countCalls(ground: Ground): Promise<number> {
	const { storage, calls } = makeFaulty(ground.disk, 'fail', 0);
	const { kept, failed } = await work(storage, ground);
	expect(kept.size).toBe(ground.steps);
	expect(failed).toEqual([]);
	return calls();
}

/**
 * Takes the steps while a call of the storage goes wrong, and checks all that is there afterwards: what was acknowledged,
 * whole and once, also where the list of batches is lost besides; no damage, no debris; and it goes on.
 */
export async function tryFault(ground: Ground, fault: Fault, at: number, second?: number): Promise<void> {
	const { disk, id, steps } = ground;
	const { kept, failed } = await work(makeFaulty(disk, fault, at, second).storage, ground);
	// With the list of batches gone too, the batches alone must tell what counts.
	const listless = { ...afterCrash(disk), manifests: openMemoryStorage().manifests };
	expectWhole(await openIn(listless, id), kept, steps);
	for (const error of failed) {
		expect(error, `call ${at}`).toBeInstanceOf(AppError);
		expect(error, `call ${at}: nobody else writes`).not.toMatchObject({ kind: 'workspace_read_only' });
	}
	const again = await openIn(afterCrash(disk), id);
	expectWhole(again, kept, steps);
	const lost = again.problems.filter(({ code }) => code.startsWith('batch_'));
	expect(lost, `call ${at}`).toEqual([]);
	for (const { id: file, name } of again.state.files)
		expect(textOf(await again.readOriginal(file))).toBe(`nội dung ${name}`);
	const after = await again.append([], [fileOf('sau.csv')]);
	expect(after.files[0]?.isNew).toBe(true);
	const last = await openIn(afterCrash(disk), id);
	expect(last.state).toEqual(again.state);
	expect(last.problems, 'put in order by then').toEqual([]);
	const manifest = readManifest((await disk.manifests.read(last.id))?.text ?? '');
	if (manifest.status !== 'whole') throw new Error('no manifest');
	const listed = manifest.manifest.batches.map(({ stored }) => stored).sort();
	expect([...(await disk.files.list(last.id))].sort(), 'nothing useless is left').toEqual(listed);
}
