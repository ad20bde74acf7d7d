import type { BrowserDatabase } from './browser-database';
import type { WorkspaceId } from './ids';
import type { Manifests } from './storage';

/** Manifests and settings in the database of the browser. */
export function keepManifestsIn(database: BrowserDatabase): Manifests {
	return {
		read: async (workspace) => (await database.ask((tables) => tables.get('manifests', workspace))) ?? null,
		commit: (workspace, manifest, expected) =>
			database.change('manifests', async (store) => {
				const there = await store.get(workspace);
				if (there && there.commit !== expected) return false;
				await store.put(manifest, workspace);
				return true;
			}),
		remove: (workspace) => database.change('manifests', (store) => store.delete(workspace)),
		workspaces: async () =>
			(await database.ask((tables) => tables.getAllKeys('manifests'))).map((key) => key as WorkspaceId),
		readSetting: async (name) => (await database.ask((tables) => tables.get('settings', name))) ?? null,
		writeSetting: async (name, value) => {
			await database.change('settings', (store) => store.put(value, name));
		}
	};
}
