import { afterEach, describe, expect, test } from 'vitest';
import { chooseStorage, type StorageChoice } from '../../src/lib/workspace/choose-storage';
import { randomHex, type WorkspaceId } from '../../src/lib/workspace/ids';
import type { StorageKind, WorkspaceStorage } from '../../src/lib/workspace/storage';
import { TRIAL } from '../../src/lib/workspace/try-storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { fileOf, ID, namesInUse, open, textOf } from './open-again';
import { countCalls, tryFault } from './try-fault';

const KINDS = ['opfs', 'indexeddb'] as const;
const opened: WorkspaceStorage[] = [];
let root = '';

/** Another page of the same origin, as far as the storage can tell. */
async function openStorage(from: StorageKind, more: StorageChoice = {}): Promise<WorkspaceStorage> {
	const storage = await chooseStorage({ root, from, leaseTimes: { everyMs: 50, patienceMs: 400 }, ...more });
	opened.push(storage);
	return storage;
}

function until(workspace: Workspace, holds: () => boolean): Promise<void> {
	return new Promise((resolve) => {
		if (holds()) resolve();
		else workspace.onChange(() => holds() && resolve());
	});
}

async function wipeFiles(): Promise<void> {
	const folder = await navigator.storage.getDirectory();
	await folder.removeEntry(root, { recursive: true });
}

function wipeDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

/** Every test has its own place, which stands for an origin of its own. */
function begin(): void {
	root = `test-${randomHex(6)}`;
}

afterEach(async () => {
	for (const storage of opened.splice(0)) storage.close();
	for (const kind of ['files', 'database']) await wipeDatabase(`${root} ${kind}`);
	await wipeFiles().catch(() => undefined);
});

describe.each(KINDS)('a workspace kept in %s', (kind) => {
	test('is there again, whole, when it is opened again', async () => {
		begin();
		const storage = await openStorage(kind);
		expect([storage.kind, storage.reason]).toEqual([kind, 'best']);
		const first = await open(storage);
		const big = { name: 'lớn.csv', bytes: crypto.getRandomValues(new Uint8Array(60_000)) };
		await first.append(
			[{ type: 'kept', collection: 'alias', key: 'HN', value: 'Hà Nội', author: null }],
			[fileOf('a.csv'), big]
		);
		await first.append([], [fileOf('b.csv')]);
		await first.close();
		storage.close();
		const again = await open(await openStorage(kind));
		expect(again.problems).toEqual([]);
		expect(again.state).toEqual(first.state);
		expect(namesInUse(again.state)).toEqual(['a.csv', 'lớn.csv', 'b.csv']);
		const [small, large] = again.state.files;
		if (!small || !large) throw new Error('no file');
		expect(textOf(await again.readOriginal(small.id))).toBe('nội dung a.csv');
		expect(await again.readOriginal(large.id)).toEqual(big.bytes);
		await again.close();
	});

	test('has one writer among tabs; another follows, and writes once the first has left', async () => {
		begin();
		const writer = await open(await openStorage(kind));
		const reader = await open(await openStorage(kind));
		const third = await open(await openStorage(kind));
		expect([writer, reader, third].map(({ readOnly }) => readOnly)).toEqual([null, 'other_tab', 'other_tab']);
		await writer.append([], [fileOf('a.csv')]);
		await until(reader, () => reader.state.files.length === 1);
		await third.close();
		await writer.close();
		await until(reader, () => reader.readOnly === null);
		await reader.append([], [fileOf('b.csv')]);
		expect(namesInUse(reader.state)).toEqual(['a.csv', 'b.csv']);
		await reader.close();
	});
});

describe('a workspace kept in files', () => {
	test.each(['tear', 'dead'] as const)(
		'keeps what was acknowledged whichever call goes wrong (%s)',
		async (fault) => {
			begin();
			const disk = await openStorage('opfs');
			const ground = (at: number) => ({ disk, id: `at-${String(at)}` as WorkspaceId, steps: 2 });
			const calls = await countCalls(ground(0));
			expect(calls).toBeGreaterThan(15);
			for (let at = 1; at <= calls; at += 1) await tryFault(ground(at), fault, at);
		}
	);

	test('is rebuilt from them when the database was wiped', async () => {
		begin();
		const storage = await openStorage('opfs');
		const first = await open(storage);
		await first.append([], [fileOf('a.csv')]);
		await first.append([{ type: 'workspace_named', name: 'Tỉnh nhà' }]);
		await first.close();
		storage.close();
		await wipeDatabase(`${root} files`);
		const again = await open(await openStorage('opfs'));
		expect(again.state).toEqual(first.state);
		expect(again.problems.map(({ code }) => code)).toEqual(['index_rebuilt']);
		await again.close();
	});

	test('tells what is missing when they were wiped', async () => {
		begin();
		const storage = await openStorage('opfs');
		const first = await open(storage);
		await first.append([], [fileOf('a.csv')]);
		await first.close();
		storage.close();
		await wipeFiles();
		const again = await open(await openStorage('opfs'));
		expect(again.state.files).toEqual([]);
		expect(again.problems.map(({ code, file }) => [code, file])).toEqual([['batch_missing', 'a.csv']]);
		await again.append([], [fileOf('a.csv')]);
		expect(namesInUse(again.state)).toEqual(['a.csv']);
		await again.close();
	});

	test('goes on when the database is wiped while it is open', async () => {
		begin();
		const workspace = await open(await openStorage('opfs'));
		await workspace.append([], [fileOf('a.csv')]);
		await wipeDatabase(`${root} files`);
		await workspace.append([], [fileOf('b.csv')]);
		await workspace.close();
		const again = await open(await openStorage('opfs'));
		expect(namesInUse(again.state)).toEqual(['a.csv', 'b.csv']);
		expect(again.problems).toEqual([]);
		await again.close();
	});

	test('leaves nothing of trials: not its own, nor those of pages that were left in the midst of one', async () => {
		begin();
		const { files } = await openStorage('opfs');
		await files.write(TRIAL, 'left', new Uint8Array([1]));
		const tabs = await Promise.all(Array.from({ length: 5 }, () => openStorage('opfs')));
		expect(tabs.map(({ kind }) => kind)).toEqual(tabs.map(() => 'opfs'));
		await openStorage('opfs');
		await expect.poll(() => files.list(TRIAL)).toEqual([]);
	});

	test('names a file that was damaged behind its back', async () => {
		begin();
		const storage = await openStorage('opfs');
		const first = await open(storage);
		await first.append([], [fileOf('a.csv'), fileOf('b.csv')]);
		await first.close();
		const [name = ''] = [...(await storage.files.list(ID))].sort();
		const bytes = await storage.files.read(ID, name);
		if (!bytes) throw new Error('gone');
		await storage.files.write(ID, name, bytes.with(bytes.length - 1, 0xff));
		const again = await open(storage);
		expect(namesInUse(again.state)).toEqual(['b.csv']);
		expect(again.problems.map(({ code, file }) => [code, file])).toEqual([['batch_damaged', 'a.csv']]);
		await again.close();
	});
});

describe('a workspace kept in the database alone', () => {
	test('passes to another tab when the writer is gone without a word', async () => {
		begin();
		const storage = await openStorage('indexeddb');
		const gone = await open(storage);
		await gone.append([], [fileOf('a.csv')]);
		const waiting = await open(await openStorage('indexeddb'));
		expect(waiting.readOnly).toBe('other_tab');
		// Closing the storage under the workspace is what a killed page looks like to the others.
		storage.close();
		await until(waiting, () => waiting.readOnly === null);
		await waiting.append([], [fileOf('b.csv')]);
		expect(namesInUse(waiting.state)).toEqual(['a.csv', 'b.csv']);
		await waiting.close();
	});
});

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
	async function keepOne(kind: (typeof KINDS)[number]): Promise<void> {
		const storage = await openStorage(kind);
		const workspace = await open(storage);
		await workspace.append([], [fileOf('a.csv')]);
		await workspace.close();
		storage.close();
	}

	test('for good: a page that may keep nothing works in memory and says why', async () => {
		begin();
		const allow = refuse(indexedDB, 'open', 'SecurityError');
		try {
			const storage = await openStorage('indexeddb');
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
		begin();
		await keepOne('opfs');
		const allow = refuse(indexedDB, 'open', 'UnknownError', 2);
		try {
			const storage = await openStorage('opfs');
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
		begin();
		await keepOne('opfs');
		const allow = begins();
		try {
			await expect(openStorage('opfs')).rejects.toMatchObject({ kind: 'storage_out_of_reach' });
		} finally {
			allow();
		}
		expect(namesInUse((await open(await openStorage('opfs'))).state)).toEqual(['a.csv']);
	});

	test('and gives later: the workspace stays where it was begun', async () => {
		begin();
		const allow = refuseFilesOfWorkers();
		try {
			const storage = await openStorage('opfs');
			expect([storage.kind, storage.reason]).toEqual(['indexeddb', 'files_refused']);
			const workspace = await open(storage);
			await workspace.append([], [fileOf('a.csv')]);
			await workspace.close();
			storage.close();
		} finally {
			allow();
		}
		const storage = await openStorage('opfs');
		expect([storage.kind, storage.reason]).toEqual(['indexeddb', 'kept_before']);
		expect(namesInUse((await open(storage)).state)).toEqual(['a.csv']);
	});

	test('where the database alone holds workspaces: never replaced by empty files', async () => {
		begin();
		await keepOne('indexeddb');
		const allow = refuseDatabase(`${root} database`);
		try {
			await expect(openStorage('opfs')).rejects.toMatchObject({ kind: 'storage_out_of_reach' });
		} finally {
			allow();
		}
		const storage = await openStorage('opfs');
		expect([storage.kind, storage.reason]).toEqual(['indexeddb', 'kept_before']);
		expect(namesInUse((await open(storage)).state)).toEqual(['a.csv']);
	});

	test('where there is no database of the kind: files are the place, and none is made', async () => {
		begin();
		const allow = refuseDatabase(`${root} database`);
		try {
			const storage = await openStorage('opfs');
			expect([storage.kind, storage.reason]).toEqual(['opfs', 'best']);
			storage.close();
		} finally {
			allow();
		}
		await openStorage('opfs');
		const made = (await indexedDB.databases()).map(({ name }) => name);
		expect(made).toContain(`${root} files`);
		expect(made).not.toContain(`${root} database`);
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
