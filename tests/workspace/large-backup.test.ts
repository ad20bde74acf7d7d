import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { inflateStream } from '../../src/lib/workspace/compress-bytes';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { asBlob, bytesOfBlob, DAY } from './make-backup';
import { fileOf, makeClock, open } from './open-again';

const MB = 2 ** 20;

/** Bytes that hardly pack, or that pack better than any text and are stored as they are. */
const LARGE = [
	{ name: 'một.csv', bytes: noise(5 * MB) },
	fileOf('nhỏ.csv'),
	{ name: 'đều.csv', bytes: new Uint8Array(2 * MB).fill(65) },
	{ name: 'hai.csv', bytes: noise(3 * MB) }
];

function noise(length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
	return bytes;
}

/** A file that notes how much of it is asked for at once. */
class WatchedFile extends Blob {
	most = 0;

	override slice(from = 0, to = this.size): Blob {
		const part = super.slice(from, to);
		const { most, arrayBuffer } = { most: part.size, arrayBuffer: part.arrayBuffer.bind(part) };
		part.arrayBuffer = () => {
			this.most = Math.max(this.most, most);
			return arrayBuffer();
		};
		return part;
	}
}

let workspace: Workspace;
let archive: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
	workspace = await open(openMemoryStorage());
	await workspace.append([], LARGE);
	archive = await bytesOfBlob(await exportBackup(workspace, DAY));
});

describe('a large backup', () => {
	test('is looked at and restored piece by piece, to the same bytes', async () => {
		const file = new WatchedFile([archive]);
		const preview = await inspectBackup(file);
		if (preview.status !== 'ready') throw new Error(preview.code);
		expect(preview.problems).toEqual([]);
		const disk = openMemoryStorage();
		const restored = await openWorkspace(disk, await restoreBackup(disk, preview), { now: makeClock() });
		expect(file.most, 'never more at once than is read ahead').toBe(4 * MB);
		for (const [at, { bytes }] of LARGE.entries()) {
			const { id = null } = restored.state.files[at] ?? {};
			if (id === null) throw new Error('no file');
			expect(Buffer.compare(await restored.readOriginal(id), bytes)).toBe(0);
		}
		expect(Buffer.compare(await bytesOfBlob(await exportBackup(restored, DAY)), archive)).toBe(0);
	});

	test('names the original in which a bit is changed, and gives all others', async () => {
		for (const [share, name] of [
			[0.2, 'một.csv'],
			[0.6, 'đều.csv'],
			[0.9, 'hai.csv']
		] as const) {
			const at = Math.floor(archive.length * share);
			const preview = await inspectBackup(asBlob(archive.with(at, (archive[at] ?? 0) ^ 4)));
			expect(preview).toMatchObject({ problems: [{ code: 'original_damaged', file: name }] });
		}
	});

	test('that packs more than it lists gives no more than that', async () => {
		const more = archive.slice();
		const view = new DataView(more.buffer);
		const directory = view.getUint32(more.length - 6, true);
		for (let at = directory; at < more.length - 4; at += 1)
			if (view.getUint32(at, true) === 5 * MB) view.setUint32(at, 4 * MB, true);
		expect(await inspectBackup(asBlob(more))).toMatchObject({
			problems: [{ code: 'original_damaged', file: 'một.csv' }]
		});
	});

	test('that memory does not suffice for is refused whole, which is no damage, and nothing of it is kept', async () => {
		const file = new Blob([archive]);
		const slice = file.slice.bind(file);
		/** Where memory is short: the part of the archive that is read, by its first byte. */
		let isShort = (_from: number): boolean => true;
		const fail = (): never => {
			throw new RangeError('Array buffer allocation failed');
		};
		file.slice = (from = 0, to) => {
			const part = slice(from, to);
			return isShort(from) ? Object.assign(part, { stream: fail, arrayBuffer: async () => fail() }) : part;
		};
		const wanting = { name: 'AppError', kind: 'out_of_memory' };
		await expect(inspectBackup(file)).rejects.toMatchObject(wanting);
		const half = archive.length / 2;
		isShort = (from) => from > half && from < archive.length * 0.9;
		await expect(inspectBackup(file)).rejects.toMatchObject(wanting);
		isShort = () => false;
		const preview = await inspectBackup(file);
		if (preview.status !== 'ready') throw new Error(preview.code);
		isShort = (from) => from > half;
		const disk = openMemoryStorage();
		await expect(restoreBackup(disk, preview)).rejects.toMatchObject(wanting);
		expect([await disk.files.workspaces(), await disk.manifests.workspaces()]).toEqual([[], []]);
		isShort = () => false;
		expect(await disk.files.list(await restoreBackup(disk, preview))).not.toEqual([]);
	});

	test('that is gone from the disk meanwhile can not be read, which is no damage', async () => {
		const file = new Blob([archive]);
		const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
		file.slice = () => Object.assign(new Blob(), { arrayBuffer: gone });
		await expect(inspectBackup(file)).rejects.toMatchObject({ kind: 'file_read' });
	});
});

test.each(['native', 'library'] as const)('what is deflated is unpacked the same by the %s', async (by) => {
	const bytes = noise(300_000);
	const zip = zipSync({ a: [bytes, { level: 6 }] }) as Uint8Array<ArrayBuffer>;
	// The head of an entry without anything in it, and its name of one letter.
	const stream = inflateStream(new Blob([zip.slice(31, -22 - 47)]).stream() as never, by);
	expect(Buffer.compare(await bytesOfBlob(await new Response(stream).blob()), bytes)).toBe(0);
	const cut = inflateStream(new Blob([zip.slice(31, 5000)]).stream() as never, by);
	await expect(new Response(cut).blob()).rejects.toThrow();
});
