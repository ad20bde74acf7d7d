import type { BrowserDatabase } from './browser-database';
import type { WorkspaceId } from './ids';
import type { BatchFiles } from './storage';

/** Sorts after every name in a folder. */
const AFTER_ALL: IDBValidKey = [];

/** All keys of a folder. */
const folderOf = (workspace: WorkspaceId): IDBKeyRange =>
	IDBKeyRange.bound([workspace], [workspace, AFTER_ALL]);

/** Files as rows of the browser's database, for pages that have no files of their own. */
export function keepFilesIn(database: BrowserDatabase): BatchFiles {
	return {
		list: async (workspace) => {
			const keys = await database.ask((tables) => tables.getAllKeys('batches', folderOf(workspace)));
			return keys.map(([, name]) => name);
		},
		read: async (workspace, name) =>
			(await database.ask((tables) => tables.get('batches', [workspace, name]))) ?? null,
		write: async (workspace, name, content) => {
			const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
			await database.change('batches', (store) => store.put(bytes, [workspace, name]));
		},
		remove: (workspace, name) => database.change('batches', (store) => store.delete([workspace, name])),
		workspaces: async () => {
			const keys = await database.ask((tables) => tables.getAllKeys('batches'));
			return [...new Set(keys.map(([workspace]) => workspace as WorkspaceId))];
		}
	};
}
