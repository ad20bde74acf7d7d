import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { FileReading } from '../../src/lib/domain/reading';
import { readFile } from '../../src/lib/ingest/read-file';
import { bundledReference } from '../../src/lib/reference/bundled';
import { DerivedReadings, sweepDerived } from '../../src/lib/state/derived-readings';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { BatchFiles } from '../../src/lib/workspace/storage';

const [FIRST, OTHER] = ['first', 'other'] as [WorkspaceId, WorkspaceId];
const GOES_ON = new AbortController().signal;

const bytes = readFileSync('data/sample/activities.csv');
/** As of a file that is large enough. */
const reading: FileReading = { ...readFile('mẫu.csv', bytes, bundledReference()), bytes: 2_000_000 };
const key = { id: reading.sha256, version: '["mẫu.csv",{}]' };
const other = { id: 'f'.repeat(64), version: key.version };

let files: BatchFiles;
let derived: DerivedReadings;

const openAgain = (version: string | null = 'worker-1.js'): DerivedReadings =>
	new DerivedReadings(files, FIRST, version);

beforeEach(async () => {
	({ files } = openMemoryStorage());
	derived = openAgain();
	await derived.keep(key, reading, GOES_ON);
});

test('a reading is found again by its file and all that decided it, and by nothing else', async () => {
	expect(await openAgain().find(key)).toStrictEqual(reading);
	expect(await openAgain().find({ ...key, version: '["mẫu.csv",{"kind":"links"}]' })).toBeNull();
	expect(await openAgain().find(other)).toBeNull();
	expect(await openAgain('worker-2.js').find(key)).toBeNull();
	expect(await openAgain(null).find(key)).toBeNull();
});

test('a newer reading of a file takes the place of the older', async () => {
	const newer = { ...key, version: 'newer' };
	await derived.keep(newer, reading, GOES_ON);
	expect(await files.list(FIRST)).toHaveLength(1);
	expect(await derived.find(newer)).toStrictEqual(reading);
});

test('one that was cut off or damaged is as if it were not there, and gives way', async () => {
	const [name = ''] = await files.list(FIRST);
	const whole = await files.read(FIRST, name);
	await files.write(FIRST, name, (whole ?? new Uint8Array()).slice(0, 100_000));
	expect(await derived.find(key)).toBeNull();
	expect(await files.list(FIRST)).toEqual([]);
	await derived.keep(key, reading, GOES_ON);
	expect(await derived.find(key)).toStrictEqual(reading);
});

test('only the readings of files that are there stay', async () => {
	await derived.keep(other, reading, GOES_ON);
	expect(await derived.keepOnly([key.id])).toBe(1);
	expect(await derived.find(key)).toStrictEqual(reading);
	expect(await derived.find(other)).toBeNull();
});

test('nothing is kept of a file that is read in no time or was refused, nor after it was called off', async () => {
	await derived.keepOnly([]);
	const small: FileReading = { ...reading, bytes: 1000 };
	await derived.keep(key, small, GOES_ON);
	await derived.keep(key, { ...reading, status: 'reject' }, GOES_ON);
	await derived.keep(key, reading, AbortSignal.abort());
	expect(await files.list(FIRST)).toEqual([]);
});

test('a storage that fails costs nothing but the reading', async () => {
	const fail = (): Promise<never> => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
	const full = new DerivedReadings({ ...files, write: fail }, OTHER, 'worker-1.js');
	await full.keep(key, reading, GOES_ON);
	expect(await full.find(key)).toBeNull();
	const dead = { list: fail, read: fail, write: fail, remove: fail, workspaces: fail };
	const lost = new DerivedReadings(dead, FIRST, 'worker-1.js');
	await lost.keep(key, reading, GOES_ON);
	expect(await lost.find(key)).toBeNull();
	expect(await lost.keepOnly([])).toBe(0);
});

test('where room is needed all give way, whichever workspace they are of', async () => {
	await new DerivedReadings(files, OTHER, 'worker-1.js').keep(key, reading, GOES_ON);
	expect(await sweepDerived(files, [])).toBe(2);
	expect(await sweepDerived(files, [])).toBe(0);
});

test('what a workspace that is gone has left is removed', async () => {
	await new DerivedReadings(files, OTHER, 'worker-1.js').keep(key, reading, GOES_ON);
	expect(await sweepDerived(files, [FIRST])).toBe(1);
	expect(await files.workspaces()).toEqual([FIRST]);
});
