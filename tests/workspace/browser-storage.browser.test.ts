import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { TRIAL } from '../../src/lib/workspace/try-storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { BrowserPlace } from './browser-place';
import { fileOf, ID, namesInUse, open, textOf } from './open-again';
import { countCalls, tryFault } from './try-fault';

const KINDS = ['opfs', 'indexeddb'] as const;
let place: BrowserPlace;

beforeEach(() => {
	place = new BrowserPlace();
});

afterEach(() => place.leave());

function until(workspace: Workspace, holds: () => boolean): Promise<void> {
	return new Promise((resolve) => {
		if (holds()) resolve();
		else workspace.onChange(() => holds() && resolve());
	});
}

describe.each(KINDS)('a workspace kept in %s', (kind) => {
	test('is there again, whole, when it is opened again', async () => {
		const storage = await place.open(kind);
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
		const again = await open(await place.open(kind));
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
		const writer = await open(await place.open(kind));
		const reader = await open(await place.open(kind));
		const third = await open(await place.open(kind));
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
			const disk = await place.open('opfs');
			const ground = (at: number) => ({ disk, id: `at-${String(at)}` as WorkspaceId, steps: 2 });
			const calls = await countCalls(ground(0));
			expect(calls).toBeGreaterThan(15);
			for (let at = 1; at <= calls; at += 1) await tryFault(ground(at), fault, at);
		}
	);

	test('is rebuilt from them when the database was wiped', async () => {
		const storage = await place.open('opfs');
		const first = await open(storage);
		await first.append([], [fileOf('a.csv')]);
		await first.append([{ type: 'workspace_named', name: 'Tỉnh nhà' }]);
		await first.close();
		storage.close();
		await place.wipeDatabase('files');
		const again = await open(await place.open('opfs'));
		expect(again.state).toEqual(first.state);
		expect(again.problems.map(({ code }) => code)).toEqual(['index_rebuilt']);
		await again.close();
	});

	test('tells what is missing when they were wiped', async () => {
		const storage = await place.open('opfs');
		const first = await open(storage);
		await first.append([], [fileOf('a.csv')]);
		await first.close();
		storage.close();
		await place.wipeFiles();
		const again = await open(await place.open('opfs'));
		expect(again.state.files).toEqual([]);
		expect(again.problems.map(({ code, file }) => [code, file])).toEqual([['batch_missing', 'a.csv']]);
		await again.append([], [fileOf('a.csv')]);
		expect(namesInUse(again.state)).toEqual(['a.csv']);
		await again.close();
	});

	test('goes on when the database is wiped while it is open', async () => {
		const workspace = await open(await place.open('opfs'));
		await workspace.append([], [fileOf('a.csv')]);
		await place.wipeDatabase('files');
		await workspace.append([], [fileOf('b.csv')]);
		await workspace.close();
		const again = await open(await place.open('opfs'));
		expect(namesInUse(again.state)).toEqual(['a.csv', 'b.csv']);
		expect(again.problems).toEqual([]);
		await again.close();
	});

	test('leaves nothing of trials: not its own, nor those of pages that were left in the midst of one', async () => {
		const { files } = await place.open('opfs');
		await files.write(TRIAL, 'left', new Uint8Array([1]));
		const tabs = await Promise.all(Array.from({ length: 5 }, () => place.open('opfs')));
		expect(tabs.map(({ kind }) => kind)).toEqual(tabs.map(() => 'opfs'));
		await place.open('opfs');
		await expect.poll(() => files.list(TRIAL)).toEqual([]);
	});

	test('names a file that was damaged behind its back', async () => {
		const storage = await place.open('opfs');
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
		const storage = await place.open('indexeddb');
		const gone = await open(storage);
		await gone.append([], [fileOf('a.csv')]);
		const waiting = await open(await place.open('indexeddb'));
		expect(waiting.readOnly).toBe('other_tab');
		// Closing the storage under the workspace is what a killed page looks like to the others.
		storage.close();
		await until(waiting, () => waiting.readOnly === null);
		await waiting.append([], [fileOf('b.csv')]);
		expect(namesInUse(waiting.state)).toEqual(['a.csv', 'b.csv']);
		await waiting.close();
	});
});
