import { FORMAT } from './format';
import { FIRST_WORKSPACE, makeWorkspaceId, WORKSPACE_ID, type WorkspaceId } from './ids';
import { deleteStored } from './delete-stored';
import type { Entry } from './entry';
import { readManifest, type WorkspaceSummary } from './manifest';
import { openWorkspace, type OpenOptions } from './open-workspace';
import { describeStorageError } from './storage-error';
import type { WorkspaceStorage } from './storage';
import { WorkspaceLog } from './workspace-log';

/** A workspace of this storage. */
export interface ListedWorkspace extends WorkspaceSummary {
	readonly id: WorkspaceId;
}

const CURRENT = 'current';

async function attempt<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
	try {
		return await call();
	} catch (error) {
		throw describeStorageError(error, what);
	}
}

async function idsOf({ files, manifests }: WorkspaceStorage): Promise<readonly WorkspaceId[]> {
	const ids = new Set([...(await manifests.workspaces()), ...(await files.workspaces())]);
	return [...ids].filter((id) => WORKSPACE_ID.test(id)).sort();
}

/** What a workspace is, from its manifest where that is whole, else from its batches; `null` for none. */
async function summarise(storage: WorkspaceStorage, id: WorkspaceId): Promise<ListedWorkspace | null> {
	const stored = await storage.manifests.read(id);
	const reading = stored && readManifest(stored.text);
	if (reading?.status === 'whole')
		return reading.manifest.deleting ? null : { id, ...reading.manifest.summary };
	const log = new WorkspaceLog(storage, id, FORMAT);
	await log.load(false);
	// Nothing is there: a manifest that was torn before anything else was written says nothing about anything.
	if (log.problems.length === 0) return null;
	const { name, removedAt, lastBackupAt, files } = log.state;
	return { id, name, removedAt, lastBackupAt, files: files.filter(({ removed }) => !removed).length };
}

/**
 * The workspaces of a storage, the removed ones that can still be restored too, by id. Rejects with an `AppError` where
 * the storage can't be read.
 */
export function listWorkspaces(storage: WorkspaceStorage): Promise<readonly ListedWorkspace[]> {
	return attempt('workspaces', async () => {
		const found: ListedWorkspace[] = [];
		for (const id of await idsOf(storage)) {
			const summary = await summarise(storage, id);
			if (summary) found.push(summary);
		}
		return found;
	});
}

/**
 * The workspace to open: the one remembered, else the first there is, else the first ever, else a new one. Never a
 * removed one.
 */
export async function findCurrentWorkspace(storage: WorkspaceStorage): Promise<WorkspaceId> {
	const all = await listWorkspaces(storage);
	const there = all.filter(({ removedAt }) => removedAt === null);
	const remembered = await attempt('settings', () => storage.manifests.readSetting(CURRENT));
	const known = there.find(({ id }) => id === remembered) ?? there[0];
	if (known !== undefined) return known.id;
	const isRemoved = (id: string): boolean => all.some((one) => one.id === id);
	// Opened before, and nothing was kept in it yet.
	if (remembered !== null && WORKSPACE_ID.test(remembered) && !isRemoved(remembered)) {
		return remembered as WorkspaceId;
	}
	return isRemoved(FIRST_WORKSPACE) ? makeWorkspaceId() : FIRST_WORKSPACE;
}

/** Remembers which workspace is open. */
export function rememberCurrentWorkspace(storage: WorkspaceStorage, id: WorkspaceId): Promise<void> {
	return attempt('settings', () => storage.manifests.writeSetting(CURRENT, id));
}

/**
 * Keeps a decision about a workspace that is not open in this page, such as its name, its removal or its return.
 * Rejects with `workspace_read_only` where another tab has it open.
 */
export async function decideAboutWorkspace(
	storage: WorkspaceStorage,
	id: WorkspaceId,
	entry: Entry & { type: 'workspace_named' | 'workspace_removed' | 'workspace_restored' },
	options: OpenOptions
): Promise<void> {
	const workspace = await openWorkspace(storage, id, options);
	try {
		await workspace.append([entry]);
	} finally {
		await workspace.close();
	}
}

/** Makes a workspace of a name and gives its id. */
export async function createWorkspace(
	storage: WorkspaceStorage,
	name: string,
	options: OpenOptions
): Promise<WorkspaceId> {
	const id = makeWorkspaceId();
	await decideAboutWorkspace(storage, id, { type: 'workspace_named', name }, options);
	return id;
}

/**
 * Deletes for good the workspaces that were removed before a moment, and what is left of those whose deletion or
 * restoring was interrupted; one that is open in another tab stays. Gives the ids of the deleted ones.
 */
export function purgeWorkspaces(
	storage: WorkspaceStorage,
	removedBefore: Date
): Promise<readonly WorkspaceId[]> {
	return attempt('purge', async () => {
		const purged: WorkspaceId[] = [];
		for (const id of await idsOf(storage)) {
			const isDue = async (): Promise<boolean> => {
				const summary = await summarise(storage, id);
				if (!summary) return true;
				return summary.removedAt !== null && Date.parse(summary.removedAt) < removedBefore.getTime();
			};
			if ((await isDue()) && (await deleteAlone(storage, id, isDue))) purged.push(id);
		}
		return purged;
	});
}

/** Asks once more whether it is due when nobody else can change that: another tab may just have taken it back, or restored it. */
async function deleteAlone(
	storage: WorkspaceStorage,
	id: WorkspaceId,
	isDue: () => Promise<boolean>
): Promise<boolean> {
	const nothing = (): void => undefined;
	const claim = await storage.lock.claim(id, { onGranted: nothing, onLost: nothing });
	try {
		const isAlone = claim.granted && (await isDue());
		if (isAlone) await deleteStored(storage, id);
		return isAlone;
	} finally {
		await claim.release();
	}
}
