import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { StoredManifest } from './storage';

/** A holder of the right to write, as others see it. */
export interface LeaseRow {
	readonly holder: string;
	/** Grows while the holder lives. */
	readonly beat: number;
}

/** The database of the browser, with everything that is not a file. */
interface WorkspaceDatabase extends DBSchema {
	manifests: { key: string; value: StoredManifest };
	batches: { key: [workspace: string, name: string]; value: Uint8Array<ArrayBuffer> };
	leases: { key: string; value: LeaseRow };
	settings: { key: string; value: string };
}

/** Names of the tables. */
type Table = 'manifests' | 'batches' | 'leases' | 'settings';

const TABLES: readonly Table[] = ['manifests', 'batches', 'leases', 'settings'];

/** Version of the tables; what is in them has its own. */
const VERSION = 1;

type Connection = IDBPDatabase<WorkspaceDatabase>;
type WritableStore<Name extends Table> = IDBPObjectStore<WorkspaceDatabase, [Name], Name, 'readwrite'>;

/** A database that opens itself, and again where the browser has closed it, as after the user cleared its data. */
export interface BrowserDatabase {
	/** Asks something of the database. */
	ask<Answer>(question: (connection: Connection) => Promise<Answer>): Promise<Answer>;
	/** Changes a table, whole or not at all, and resolves once the change would outlive a loss of power. */
	change<Name extends Table, Answer>(
		table: Name,
		work: (store: WritableStore<Name>) => Promise<Answer>
	): Promise<Answer>;
	close(): void;
}

/** The database of a name; nothing is opened before it is needed. */
export function openBrowserDatabase(name: string): BrowserDatabase {
	let opened: Promise<Connection> | null = null;
	let isClosed = false;
	const forget = (): void => {
		opened = null;
	};
	async function connect(): Promise<Connection> {
		if (isClosed) throw new DOMException(`${name} was closed`, 'InvalidStateError');
		opened ??= openDB<WorkspaceDatabase>(name, VERSION, {
			upgrade: (database) => {
				for (const table of TABLES)
					if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
			},
			// Another tab deletes the database, or brings a newer version: holding on would keep it waiting.
			blocking: (_current, _blocked, event) => {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget
		});
		opened.catch(forget);
		return opened;
	}
	async function ask<Answer>(question: (connection: Connection) => Promise<Answer>): Promise<Answer> {
		const connection = await connect();
		try {
			return await question(connection);
		} catch (error) {
			// Closed by the browser between two questions: the next connection is a good one.
			if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
			forget();
			return question(await connect());
		}
	}
	return {
		ask,
		change: (table, work) =>
			ask(async (connection) => {
				const transaction = connection.transaction(table, 'readwrite', { durability: 'strict' });
				try {
					const [answer] = await Promise.all([work(transaction.store), transaction.done]);
					return answer;
				} catch (error) {
					// A request only says that it was aborted; the transaction says why.
					throw transaction.error ?? error;
				}
			}),
		close: () => {
			isClosed = true;
			opened?.then((database) => database.close()).catch(forget);
			forget();
		}
	};
}
