import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BrowserPlace } from './browser-place';
import { fileOf, namesInUse, open } from './open-again';

let place: BrowserPlace;

beforeEach(() => {
	place = new BrowserPlace();
});

afterEach(() => place.leave());

describe('a storage that the browser refuses', () => {
	/** A refusal of so many calls; later ones are answered. */
	function refuse(on: object, method: string, name: string, times = Infinity): () => void {
		const own = Object.getOwnPropertyDescriptor(on, method);
		const real = Reflect.get(on, method) as (...given: unknown[]) => unknown;
		let calls = 0;
		function answer(...given: unknown[]): unknown {
			calls += 1;
			if (calls <= times) throw new DOMException('refused', name);
			return real.apply(on, given);
		}
		Object.defineProperty(on, method, { value: answer, configurable: true });
		return () => {
			if (own) Object.defineProperty(on, method, own);
			else Reflect.deleteProperty(on, method);
		};
	}

	/** A workspace of one file, kept in a kind of storage and closed. */
	async function keepOne(kind: 'opfs' | 'indexeddb'): Promise<void> {
		const storage = await place.open(kind);
		const workspace = await open(storage);
		await workspace.append([], [fileOf('a.csv')]);
		await workspace.close();
		storage.close();
	}

	test('for good: a page that may keep nothing works in memory and says why', async () => {
		const allow = refuse(indexedDB, 'open', 'SecurityError');
		try {
			const storage = await place.open('indexeddb');
			expect([storage.kind, storage.reason]).toEqual(['memory', 'database_refused']);
			expect(storage.detail).toContain('refused');
			const workspace = await open(storage);
			await workspace.append([], [fileOf('a.csv')]);
			expect(namesInUse(workspace.state)).toEqual(['a.csv']);
		} finally {
			allow();
		}
	});

	test('for a moment: it is asked again', async () => {
		await keepOne('opfs');
		const allow = refuse(indexedDB, 'open', 'UnknownError', 2);
		try {
			const storage = await place.open('opfs');
			expect([storage.kind, storage.reason]).toEqual(['opfs', 'best']);
			expect(namesInUse((await open(storage)).state)).toEqual(['a.csv']);
		} finally {
			allow();
		}
	});

	test.each([
		['the database of its files', () => refuse(indexedDB, 'open', 'UnknownError')],
		['its files', () => refuseFilesOfWorkers()]
	])('where workspaces are kept: never replaced by an empty one, for %s', async (_, begins) => {
		await keepOne('opfs');
		const allow = begins();
		try {
			await expect(place.open('opfs')).rejects.toMatchObject({ kind: 'storage_out_of_reach' });
		} finally {
			allow();
		}
		expect(namesInUse((await open(await place.open('opfs'))).state)).toEqual(['a.csv']);
	});

	test('and gives later: the workspace stays where it was begun', async () => {
		const allow = refuseFilesOfWorkers();
		try {
			const storage = await place.open('opfs');
			expect([storage.kind, storage.reason]).toEqual(['indexeddb', 'files_refused']);
			const workspace = await open(storage);
			await workspace.append([], [fileOf('a.csv')]);
			await workspace.close();
			storage.close();
		} finally {
			allow();
		}
		const storage = await place.open('opfs');
		expect([storage.kind, storage.reason]).toEqual(['indexeddb', 'kept_before']);
		expect(namesInUse((await open(storage)).state)).toEqual(['a.csv']);
	});

	test('where the database alone holds workspaces: never replaced by empty files', async () => {
		await keepOne('indexeddb');
		const allow = refuseDatabase(`${place.root} database`);
		try {
			await expect(place.open('opfs')).rejects.toMatchObject({ kind: 'storage_out_of_reach' });
		} finally {
			allow();
		}
		const storage = await place.open('opfs');
		expect([storage.kind, storage.reason]).toEqual(['indexeddb', 'kept_before']);
		expect(namesInUse((await open(storage)).state)).toEqual(['a.csv']);
	});

	test('where there is no database of the kind: files are the place, and none is made', async () => {
		const allow = refuseDatabase(`${place.root} database`);
		try {
			const storage = await place.open('opfs');
			expect([storage.kind, storage.reason]).toEqual(['opfs', 'best']);
			storage.close();
		} finally {
			allow();
		}
		await place.open('opfs');
		const made = (await indexedDB.databases()).map(({ name }) => name);
		expect(made).toContain(`${place.root} files`);
		expect(made).not.toContain(`${place.root} database`);
	});

	/** A browser that can't open the database of one name. */
	function refuseDatabase(refused: string): () => void {
		const real = indexedDB.open.bind(indexedDB);
		Object.defineProperty(indexedDB, 'open', {
			value: (name: string, version?: number) => {
				if (name === refused) throw new DOMException('refused', 'UnknownError');
				return real(name, version);
			},
			configurable: true
		});
		return () => Reflect.deleteProperty(indexedDB, 'open');
	}

	/** A browser in which the worker that keeps files can't be started. */
	function refuseFilesOfWorkers(): () => void {
		return refuse(globalThis, 'Worker', 'SecurityError');
	}
});
