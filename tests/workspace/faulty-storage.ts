import type { StoredContent, WorkspaceStorage } from '../../src/lib/workspace/storage';

/**
 * How a call goes wrong: `fail` before anything happened, `full` for want of room, `tear` half way, `late` after all of
 * it, `dead` half way and every call after it too, as when the page is killed.
 */
export const FAULTS = ['fail', 'full', 'tear', 'late', 'dead'] as const;
export type Fault = (typeof FAULTS)[number];

/** A storage whose calls are counted and of which one goes wrong. */
export interface FaultyStorage {
	readonly storage: WorkspaceStorage;
	/** Calls made so far. */
	calls(): number;
}

const broken = () => new Error('the disk does not answer');
const full = () => new DOMException('no room', 'QuotaExceededError');

const halfOf = (content: StoredContent): StoredContent =>
	content instanceof Uint8Array
		? content.slice(0, content.length / 2)
		: content.slice(0, Math.floor(content.size / 2));

/**
 * Wraps a storage so that its `at`-th call (from 1; 0 for none) goes wrong, and the one `again` calls later does nothing
 * but fail.
 */
export function makeFaulty(inner: WorkspaceStorage, fault: Fault, at: number, again?: number): FaultyStorage {
	let calls = 0;
	async function call<Answer>(
		act: () => Promise<Answer>,
		{ half, needsRoom = false }: { half?: () => Promise<unknown>; needsRoom?: boolean } = {}
	): Promise<Answer> {
		calls += 1;
		if (again !== undefined && at > 0 && calls === at + again) throw broken();
		if (at === 0 || calls < at || (calls > at && fault !== 'dead')) return act();
		if (calls > at || fault === 'fail') throw broken();
		if (fault === 'full') {
			if (needsRoom) throw full();
			return act();
		}
		if (fault === 'late') await act();
		else await half?.();
		throw broken();
	}
	const { files, manifests } = inner;
	const storage: WorkspaceStorage = {
		...inner,
		files: {
			list: (workspace) => call(() => files.list(workspace)),
			read: (workspace, name) => call(() => files.read(workspace, name)),
			write: (workspace, name, content) =>
				call(() => files.write(workspace, name, content), {
					half: () => files.write(workspace, name, halfOf(content)),
					needsRoom: true
				}),
			remove: (workspace, name) => call(() => files.remove(workspace, name)),
			workspaces: () => call(() => files.workspaces())
		},
		manifests: {
			...manifests,
			read: (workspace) => call(() => manifests.read(workspace)),
			commit: (workspace, manifest, expected) =>
				call(() => manifests.commit(workspace, manifest, expected), {
					half: () =>
						manifests.commit(
							workspace,
							{ ...manifest, text: manifest.text.slice(0, manifest.text.length / 2) },
							expected
						),
					needsRoom: true
				})
		}
	};
	return { storage, calls: () => calls };
}
