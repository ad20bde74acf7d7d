import { AppError } from '../domain/app-error';
import { holdWorkspaces } from './hold-workspaces';
import type { LeaseTimes } from './lease';
import { openMemoryStorage } from './memory-storage';
import { mayHoldDatabase } from './may-hold-database';
import { databaseOf, openDatabaseStorage } from './open-database-storage';
import { openFileStorage } from './open-file-storage';
import type { Refused, WorkspaceStorage } from './storage';

/** Stands apart from the products of others on the same host. */
const STORAGE_ROOT = 'toan-canh';

/** What may be asked of the choice, for tests and for a page that is served in two places of one host. */
export interface StorageChoice {
	readonly root?: string;
	/** The best kind to try. */
	readonly from?: WorkspaceStorage['kind'];
	readonly leaseTimes?: LeaseTimes;
}

/**
 * Opens the best storage that works here, tried by writing to it: the origin's own files with the browser's database,
 * the database alone, or the memory of this page, and says why. Workspaces stay in the kind that holds them: a better
 * kind that comes later does not hide them, and one that can't be opened for the moment, as after the browser was
 * ended by force, is never replaced by an empty one. Rejects then with `storage_out_of_reach`; of a database that
 * can't be opened, it is enough that there is one.
 */
export async function chooseStorage({
	root = STORAGE_ROOT,
	from = 'opfs',
	leaseTimes
}: StorageChoice = {}): Promise<WorkspaceStorage> {
	if (from === 'memory') return openMemoryStorage();
	const files = from === 'opfs' ? await openFileStorage(root) : NOT_ASKED;
	if (files.storage && (await holdWorkspaces(files.storage))) return files.storage;
	if (!files.storage && files.holds) throw new AppError('storage_out_of_reach', files.detail);
	// Opening it would make it, and what is there is taken to have been needed once.
	if (files.storage && !(await mayHoldDatabase(databaseOf(root)))) return files.storage;
	const why = files.storage ? KEPT_BEFORE : files;
	const database = await openDatabaseStorage(root, why, leaseTimes);
	if (files.storage === null) {
		if (database.storage) return database.storage;
		return openMemoryStorage('database_refused', [why.detail, database.detail].filter(Boolean).join('; '));
	}
	if (database.storage === null) {
		if (!database.holds) return files.storage;
		files.storage.close();
		throw new AppError('storage_out_of_reach', database.detail);
	}
	const isInUse = await holdWorkspaces(database.storage);
	(isInUse ? files : database).storage.close();
	return isInUse ? database.storage : files.storage;
}

const NOT_ASKED: Refused = { storage: null, reason: 'best', detail: '', holds: false };
const KEPT_BEFORE = { reason: 'kept_before', detail: '' } as const;
