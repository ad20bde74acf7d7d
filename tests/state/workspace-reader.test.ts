import { expect, test } from 'vitest';
import type { FileReading } from '../../src/lib/domain/reading';
import { whyUnread } from '../../src/lib/domain/unread';
import { hashAtOnce } from '../../src/lib/work/hash-bytes';
import { readFile } from '../../src/lib/ingest/read-file';
import { bundledReference } from '../../src/lib/reference/bundled';
import { DerivedReadings } from '../../src/lib/state/derived-readings';
import { WorkspaceReader } from '../../src/lib/state/workspace-reader';
import type { FileId, Sequence, WorkspaceId } from '../../src/lib/workspace/ids';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { WorkspaceFile } from '../../src/lib/workspace/state';

const HEAD = 'province,period,indicator,value\r\n';
const ROW = 'Lạng Sơn,2020,training_class,3\r\n';

function fileOf(rows: number): { readonly file: WorkspaceFile; readonly bytes: Uint8Array } {
	const bytes = new TextEncoder().encode(HEAD + ROW.repeat(rows));
	const file: WorkspaceFile = {
		id: hashAtOnce(bytes) as FileId,
		name: `${String(rows)}.csv`,
		size: bytes.length,
		importedAt: '2026-01-01T00:00:00Z',
		author: null,
		on: true,
		removed: false,
		replacedBy: null,
		decisions: null,
		batch: 1 as Sequence
	};
	return { file, bytes };
}

/** Opens a workspace of two files, as a page does that was closed in between, and tells what was read and looked up. */
function openWorkspace() {
	const { files } = openMemoryStorage();
	const stored = [fileOf(2), fileOf(20_000)];
	const seen = { read: [] as string[], listed: 0 };
	const list: typeof files.list = (workspace) => {
		seen.listed += 1;
		return files.list(workspace);
	};
	const begin = () => {
		const derived = new DerivedReadings({ ...files, list }, 'w' as WorkspaceId, 'worker-1.js');
		return new WorkspaceReader(
			(id) => Promise.resolve(stored.find(({ file }) => file.id === id)?.bytes ?? new Uint8Array()),
			({ name, bytes }): Promise<FileReading> => {
				seen.read.push(name);
				return Promise.resolve(readFile(name, bytes, bundledReference()));
			},
			() => derived
		);
	};
	const own = { files: stored.map(({ file }) => file), leftOut: [], byHand: [], aliases: [] };
	return { seen, begin, own };
}

test('what was read of large files is looked up when a workspace is opened again, of small ones nothing is', async () => {
	const { seen, begin, own } = openWorkspace();
	const first = begin();
	const readings = await first.readAll(own);
	await first.keepDerived(own);
	expect(seen.read.splice(0)).toEqual(['2.csv', '20000.csv']);
	seen.listed = 0;
	expect(await begin().readAll(own)).toEqual(readings);
	expect(seen).toEqual({ read: ['2.csv'], listed: 1 });
});

test('what is left out for want of memory is not read, and says so under its own name and hash', async () => {
	const { seen, begin, own } = openWorkspace();
	const [small, large] = own.files;
	if (!small || !large) throw new Error('too few files');
	const read = await begin().readAll({ ...own, leftOut: [large.id] });
	expect(seen.read).toEqual(['2.csv']);
	expect(read.map(({ reading }) => [reading.file, reading.status, whyUnread(reading)])).toEqual([
		['2.csv', 'warn', null],
		['20000.csv', 'reject', 'file.out_of_memory']
	]);
	expect(read[1]?.reading).toMatchObject({ sha256: large.id, bytes: large.size, figures: null });
});
