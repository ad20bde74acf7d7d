import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { AppError } from '../domain/app-error';
import type { GroupId, WorkspaceId } from './ids';
import { mayHoldDatabase } from './may-hold-database';

/** A file that its user chose, and may have to be asked for again at each visit. */
export interface ChosenFile extends FileSystemFileHandle {
	queryPermission(wanted: typeof WRITING): Promise<PermissionState>;
	requestPermission(wanted: typeof WRITING): Promise<PermissionState>;
}

/** The file that the backup of a workspace is written to again and again, and how far it has come. */
export interface BackupFile {
	readonly handle: ChosenFile;
	/** When it was written last, ISO 8601 in UTC; `null` before that. */
	readonly savedAt: string | null;
	/** The last step of the workspace that is in it. */
	readonly step: GroupId | null;
}

interface BackupFilesDatabase extends DBSchema {
	files: { key: WorkspaceId; value: BackupFile };
}

type SavePicker = (options: {
	readonly id: string;
	readonly suggestedName: string;
	readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<ChosenFile>;

/** What is asked of a chosen file. */
const WRITING = { mode: 'readwrite' } as const;
const NAME = 'toan-canh backup files';

const pickerHere = (): SavePicker | undefined =>
	(globalThis as { readonly showSaveFilePicker?: SavePicker }).showSaveFilePicker;

/** Whether this browser lets its user choose a file that can be written to again. */
export const canChooseFile = (): boolean => pickerHere() !== undefined;

/**
 * Has the user choose a file; `null` where they chose none. What was in it is gone once it is chosen: the dialog asks
 * for that. Rejects with `backup_file`.
 */
export async function chooseFile(suggestedName: string): Promise<ChosenFile | null> {
	try {
		const types = [{ accept: { 'application/zip': ['.zip'] } }];
		return (await pickerHere()?.({ id: 'toan-canh', suggestedName, types })) ?? null;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw new AppError('backup_file', String(error), { cause: error });
	}
}

/** Whether the file may be written to now; `ask` asks its user, which a browser allows only right after a press. */
export async function mayWrite(handle: ChosenFile, ask: boolean): Promise<boolean> {
	const standing = await handle.queryPermission(WRITING);
	if (standing === 'granted' || !ask) return standing === 'granted';
	return (await handle.requestPermission(WRITING).catch(() => standing)) === 'granted';
}

/**
 * Writes an archive to the file in place of what is there, which stays until all of the new one is written. Rejects
 * with `backup_file`.
 */
export async function writeWhole(handle: ChosenFile, archive: Blob): Promise<void> {
	try {
		await archive.stream().pipeTo(await handle.createWritable());
		const { size } = await handle.getFile();
		if (size !== archive.size) throw new TypeError(`${size} of ${archive.size} bytes`);
	} catch (error) {
		throw new AppError('backup_file', String(error), { cause: error });
	}
}

async function ask<Answer>(
	question: (database: IDBPDatabase<BackupFilesDatabase>) => Promise<Answer>
): Promise<Answer> {
	try {
		const database = await openDB<BackupFilesDatabase>(NAME, 1, {
			upgrade: (made) => void made.createObjectStore('files')
		});
		try {
			return await question(database);
		} finally {
			database.close();
		}
	} catch (error) {
		throw new AppError('storage_failed', `${NAME}: ${String(error)}`, { cause: error });
	}
}

/** The file kept for a workspace; `null` where there is none. Rejects with `storage_failed`, as all below. */
export async function recallFile(id: WorkspaceId): Promise<BackupFile | null> {
	// Opening it would make it, and few have chosen any file.
	if (!(await mayHoldDatabase(NAME))) return null;
	return ask(async (database) => (await database.get('files', id)) ?? null);
}

/** Keeps which file a workspace has; `null` where it has none any more. */
export const rememberFile = (id: WorkspaceId, file: BackupFile | null): Promise<void> =>
	ask(async (database) => {
		if (file === null) await database.delete('files', id);
		else await database.put('files', file, id);
	});

/** Another of these workspaces that has the same file; `null` where none has. */
export const findOwner = (handle: ChosenFile, others: readonly WorkspaceId[]): Promise<WorkspaceId | null> =>
	ask(async (database) => {
		for (const id of others) {
			const file = await database.get('files', id);
			if (file !== undefined && (await file.handle.isSameEntry(handle))) return id;
		}
		return null;
	});
