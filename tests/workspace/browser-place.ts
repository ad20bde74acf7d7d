import { chooseStorage, type StorageChoice } from '../../src/lib/workspace/choose-storage';
import { randomHex } from '../../src/lib/workspace/ids';
import type { StorageKind, WorkspaceStorage } from '../../src/lib/workspace/storage';

/** A place of its own in the browser, which stands for an origin of its own. */
export class BrowserPlace {
	readonly root = `test-${randomHex(6)}`;
	readonly #opened: WorkspaceStorage[] = [];

	/** Another page of the same origin, as far as the storage can tell. */
	async open(from: StorageKind, more: StorageChoice = {}): Promise<WorkspaceStorage> {
		const leaseTimes = { everyMs: 50, patienceMs: 400 };
		const storage = await chooseStorage({ root: this.root, from, leaseTimes, ...more });
		this.#opened.push(storage);
		return storage;
	}

	async wipeFiles(): Promise<void> {
		const folder = await navigator.storage.getDirectory();
		await folder.removeEntry(this.root, { recursive: true });
	}

	wipeDatabase(kind: 'files' | 'database'): Promise<void> {
		return new Promise((resolve, reject) => {
			const request = indexedDB.deleteDatabase(`${this.root} ${kind}`);
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error);
		});
	}

	/** Closes all pages and leaves nothing of the place. */
	async leave(): Promise<void> {
		for (const storage of this.#opened.splice(0)) storage.close();
		for (const kind of ['files', 'database'] as const) await this.wipeDatabase(kind);
		await this.wipeFiles().catch(() => undefined);
	}
}
