import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { isInUse, itemsOf } from '../../src/lib/workspace/state';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { FAULTS, makeFaulty } from './faulty-storage';
import { afterCrash, bytesOf, open, textOf } from './open-again';

/** What a user does: brings files in with a note, switches, removes, undoes, redoes, prunes, starts again. */
type Act =
	| { readonly do: 'import'; readonly texts: readonly number[]; readonly note: number }
	| { readonly do: 'switch' | 'remove'; readonly text: number; readonly on: boolean }
	| { readonly do: 'undo' | 'redo'; readonly step: number }
	| { readonly do: 'prune' | 'restart' };

const text = fc.nat({ max: 5 });
const act: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constant('import' as const),
			texts: fc.array(text, { maxLength: 3 }),
			note: fc.nat({ max: 3 })
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom('switch' as const, 'remove' as const),
			text,
			on: fc.boolean()
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), step: fc.nat({ max: 9 }) })
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('prune' as const, 'restart' as const) }) }
);

/** One group as the model knows it: what it does to the model's own simple picture. */
interface ModelGroup {
	readonly id: number;
	readonly run: (picture: Picture) => void;
}

interface Picture {
	readonly files: Map<string, 'on' | 'off' | 'removed'>;
	readonly notes: Map<string, number>;
}

/** The plainest account of a workspace: groups, the undone ones, and what all others do one after another. */
class Model {
	groups: ModelGroup[] = [];
	undone = new Set<number>();
	pruned = new Set<string>();

	picture(): Picture {
		const picture: Picture = { files: new Map(), notes: new Map() };
		for (const { id, run } of this.groups) if (!this.undone.has(id)) run(picture);
		return picture;
	}
}

const idsByText = (workspace: Workspace) => new Map(workspace.state.files.map((file) => [file.name, file]));

function pictureOf({ state }: Workspace): Picture {
	return {
		files: new Map(
			state.files.map((file) => [file.name, file.removed ? 'removed' : isInUse(file) ? 'on' : 'off'])
		),
		notes: new Map([...itemsOf(state, 'note')].map(([key, { value }]) => [key, Number(value)]))
	};
}

const sorted = ({ files, notes }: Picture) => ({ files: [...files].sort(), notes: [...notes].sort() });

async function perform(workspace: Workspace, model: Model, what: Act, turn: number): Promise<void> {
	switch (what.do) {
		case 'import': {
			const names = what.texts.map((number) => `tệp ${number}`);
			const files = names.map((name) => ({ name, bytes: bytesOf(name) }));
			const key = String(what.note);
			const entry = { type: 'kept', collection: 'note', key, value: turn, author: null } as const;
			const before = model.picture().files;
			const { group, files: told } = await workspace.append([entry], files);
			const fresh = names.filter((name, at) => before.get(name) !== 'on' && names.indexOf(name) === at);
			expect(told.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual(fresh);
			for (const name of fresh) model.pruned.delete(name);
			model.groups.push({
				id: Number(group),
				run: (picture) => {
					for (const name of fresh) if (!model.pruned.has(name)) picture.files.set(name, 'on');
					picture.notes.set(key, turn);
				}
			});
			return;
		}
		case 'switch':
		case 'remove': {
			const file = idsByText(workspace).get(`tệp ${what.text}`);
			if (!file) return;
			const { group } = await workspace.append([
				what.do === 'switch'
					? { type: 'file_switched', file: file.id, on: what.on }
					: { type: 'file_removed', file: file.id }
			]);
			model.groups.push({
				id: Number(group),
				run: ({ files }) => {
					const there = files.get(file.name);
					if (there === undefined || there === 'removed') return;
					files.set(file.name, what.do === 'remove' ? 'removed' : what.on ? 'on' : 'off');
				}
			});
			return;
		}
		case 'undo':
		case 'redo': {
			const steps = workspace.state.history.filter(
				({ undone, undoable }) => undoable && undone === (what.do === 'redo')
			);
			const step = steps[what.step % steps.length];
			if (!step) return;
			await workspace[what.do](step.id);
			if (what.do === 'undo') model.undone.add(step.id);
			else model.undone.delete(step.id);
			return;
		}
		case 'prune': {
			const needed = model.picture().files;
			await workspace.prune();
			for (let number = 0; number <= 5; number += 1) {
				const name = `tệp ${number}`;
				if ((needed.get(name) ?? 'removed') === 'removed') model.pruned.add(name);
			}
			return;
		}
		case 'restart':
			return;
	}
}

async function expectSame(workspace: Workspace, model: Model): Promise<void> {
	expect(sorted(pictureOf(workspace))).toEqual(sorted(model.picture()));
	for (const { id, name } of workspace.state.files)
		expect(textOf(await workspace.readOriginal(id))).toBe(name);
}

describe('whatever a user does', () => {
	test('a workspace holds what a plain account of it says, now and when opened again', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
				const disk = openMemoryStorage();
				const model = new Model();
				let workspace = await open(disk);
				for (const [turn, what] of acts.entries()) {
					if (what.do === 'restart') workspace = await open(afterCrash(disk));
					else await perform(workspace, model, what, turn);
					await expectSame(workspace, model);
				}
				const again = await open(afterCrash(disk));
				await expectSame(again, model);
				expect(again.problems).toEqual([]);
				await disk.manifests.remove(again.id);
				const rebuilt = await open(afterCrash(disk));
				expect(rebuilt.state).toEqual(again.state);
			}),
			{ numRuns: 150 }
		);
	});

	test('and whichever call of the storage fails, it is as before that act or as after it', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(act, { minLength: 3, maxLength: 12 }),
				fc.constantFrom(...FAULTS),
				fc.nat(),
				async (acts, fault, place) => {
					const quiet = makeFaulty(openMemoryStorage(), 'fail', 0);
					await play(quiet.storage, acts);
					const at = 1 + (place % quiet.calls());
					const disk = openMemoryStorage();
					const pictures = await play(makeFaulty(disk, fault, at).storage, acts);
					const again = await open(afterCrash(disk));
					expect(pictures).toContainEqual(sorted(pictureOf(again)));
					expect(again.problems.filter(({ code }) => code.startsWith('batch_'))).toEqual([]);
				}
			),
			{ numRuns: 200 }
		);
	});
});

/** Acts until something fails; gives what the workspace may hold then: what was before the failed act, or after it. */
async function play(storage: Parameters<typeof open>[0], acts: readonly Act[]): Promise<readonly unknown[]> {
	const model = new Model();
	const opened = await open(storage).catch(() => null);
	if (!opened) return [sorted(model.picture())];
	for (const [turn, what] of acts.entries()) {
		const before = sorted(model.picture());
		try {
			await perform(opened, model, what, turn);
		} catch {
			return [before, ...(await playWhole(acts.slice(0, turn + 1)))];
		}
	}
	return [sorted(model.picture())];
}

/** What the acts come to where nothing fails. */
async function playWhole(acts: readonly Act[]): Promise<readonly unknown[]> {
	const workspace = await open(openMemoryStorage());
	const model = new Model();
	for (const [turn, what] of acts.entries()) await perform(workspace, model, what, turn);
	return [sorted(pictureOf(workspace))];
}
