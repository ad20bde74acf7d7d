import { chooseStorage, type StorageChoice } from '../../src/lib/workspace/choose-storage';
import { FIRST_WORKSPACE } from '../../src/lib/workspace/ids';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { isInUse } from '../../src/lib/workspace/state';
import type { Workspace } from '../../src/lib/workspace/workspace';

/** What a test may do in a page of a real browser: work on one workspace, as the application would. */
const page = {
	workspace: null as Workspace | null,

	async open(choice: StorageChoice = {}) {
		const storage = await chooseStorage(choice);
		const workspace = await openWorkspace(storage, FIRST_WORKSPACE, { now: () => new Date() });
		page.workspace = workspace;
		return { kind: storage.kind, reason: storage.reason, readOnly: workspace.readOnly };
	},

	/** Keeps a file of so many bytes that hardly pack, made from a number, with a note of the same number. */
	async keep(number: number, size: number): Promise<string> {
		const bytes = new Uint8Array(size);
		let state = number * 2_654_435_761 + 1;
		for (let at = 0; at < size; at += 1) {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			bytes[at] = state >>> 24;
		}
		const note = { type: 'kept', collection: 'note', key: `${number}`, value: number, author: null } as const;
		try {
			await page.workspace?.append([note], [{ name: `${number}.csv`, bytes }]);
			return 'kept';
		} catch (error) {
			return (error as { kind?: string }).kind ?? String(error);
		}
	},

	/** What the workspace holds; every original is read and checked. */
	async look() {
		const { workspace } = page;
		if (!workspace) throw new Error('not open');
		const files = workspace.state.files.filter(isInUse);
		for (const { id } of files) await workspace.readOriginal(id);
		return {
			files: files.map(({ name }) => Number.parseInt(name, 10)),
			notes: [...(workspace.state.kept.get('note')?.keys() ?? [])].map(Number),
			problems: workspace.problems.map(({ code }) => code),
			readOnly: workspace.readOnly
		};
	},

	/** Resolves once the workspace may be changed here. */
	untilWriter(): Promise<void> {
		const { workspace } = page;
		if (!workspace) return Promise.reject(new Error('not open'));
		return new Promise((resolve) => {
			if (workspace.readOnly === null) resolve();
			else workspace.onChange(() => workspace.readOnly === null && resolve());
		});
	},

	close: () => page.workspace?.close()
};

/** The functions a test finds in the page. */
export type RealPage = typeof page;

Object.assign(globalThis, { page });
