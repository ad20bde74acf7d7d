import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/lib/workspace/batch';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { DAY, bytesOfBlob, readyPreview } from './make-backup';
import { bytesOf, fileOf, open, textOf } from './open-again';
import { batchOf, seq } from './stand-in-batch';

const MB = 2 ** 20;

/** Originals of these sizes, raw and packed, none of which is there. */
function originals(count: number, size: number, packed: number): readonly Batch[] {
	return Array.from({ length: count }, (_, at): Batch => {
		const { batch } = batchOf(at + 1, { holds: 'a' });
		if (batch.header.kind !== 'file') throw new Error('a file was asked for');
		const { file, body } = batch.header;
		return {
			checksum: batch.checksum,
			header: { ...batch.header, file: { ...file, size }, body: { ...body, bytes: packed } }
		};
	});
}

/** A workspace of which only the account is there: asking for any original fails. */
async function accountOf(batches: readonly Batch[]): Promise<Workspace> {
	const { state } = await open(openMemoryStorage());
	const missing = () => Promise.reject(new Error('asked for an original'));
	return { state, batches, readPacked: missing, readOriginal: missing } as unknown as Workspace;
}

describe('a backup beyond what could be read back', () => {
	test.each<[string, readonly Batch[], number]>([
		['more files than an archive may have', originals(19_999, 0, 0), 19_999],
		['more bytes than an archive may have', originals(2, 100, 1000 * MB), 2],
		['more bytes than an archive may have, of what is stored as it is', originals(5, 401 * MB, MB), 5],
		['more bytes than may come out of it', originals(10, 401 * MB, 0), 10],
		[
			'more decisions than may be read',
			[
				batchOf(1, {
					holds: [{ type: 'kept', collection: 'note', key: 'a', value: 'x'.repeat(64 * MB), author: null }]
				}).batch
			],
			0
		]
	])('is refused before anything is read: %s', async (_, batches, count) => {
		await expect(exportBackup(await accountOf(batches), DAY)).rejects.toMatchObject({
			kind: 'backup_too_large',
			detail: `${count} originals`
		});
	});

	test('is not taken for one that is just within', async () => {
		for (const batches of [originals(3, 1000 * MB, 600 * MB), originals(19_998, 0, 0)])
			await expect(exportBackup(await accountOf(batches), DAY)).rejects.toThrow('asked for an original');
	});
});

describe('a backup', () => {
	test('says what it is, when it was made, and what every file in it should be', async () => {
		const workspace = await open(openMemoryStorage());
		const { files } = await workspace.append(
			[{ type: 'workspace_named', name: 'Quý I' }],
			[fileOf('một.csv', 'a'), fileOf('hai.csv', 'bb')]
		);
		const blob = await exportBackup(workspace, DAY);
		expect(blob.type).toBe('application/zip');
		const parts = unzipSync(await bytesOfBlob(blob));
		expect(Object.keys(parts)).toEqual([
			'manifest.json',
			'decisions.json',
			'originals/000001 một.csv',
			'originals/000002 hai.csv'
		]);
		const text = textOf(parts['manifest.json'] ?? bytesOf(''));
		expect(text.startsWith('{\n\t"format": "toan-canh-workspace",\n\t"version": 1,')).toBe(true);
		expect(JSON.parse(text)).toEqual({
			format: 'toan-canh-workspace',
			version: 1,
			exportedAt: DAY.toISOString(),
			name: 'Quý I',
			entries: [
				{
					path: 'decisions.json',
					bytes: parts['decisions.json']?.length,
					sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
				},
				{ path: 'originals/000001 một.csv', bytes: 1, sha256: files[0]?.id },
				{ path: 'originals/000002 hai.csv', bytes: 2, sha256: files[1]?.id }
			]
		});
		expect(JSON.parse(textOf(parts['decisions.json'] ?? bytesOf('')))).toEqual({
			groups: [
				{
					group: 1,
					count: 3,
					time: '2026-03-01T00:00:01.000Z',
					batches: [
						{
							sequence: 1,
							original: 'originals/000001 một.csv',
							file: { sha256: files[0]?.id, name: 'một.csv', size: 1, author: null }
						},
						{
							sequence: 2,
							original: 'originals/000002 hai.csv',
							file: { sha256: files[1]?.id, name: 'hai.csv', size: 2, author: null }
						},
						{ sequence: seq(3), entries: [{ type: 'workspace_named', name: 'Quý I' }] }
					]
				}
			]
		});
	});

	test('of a workspace that holds nothing comes back as one that holds nothing', async () => {
		const blob = await exportBackup(await open(openMemoryStorage()), DAY);
		expect(await readyPreview(await bytesOfBlob(blob))).toMatchObject({
			decisions: 0,
			groups: [],
			problems: []
		});
	});

	test('of decisions that pack tighter than is taken back can be read back all the same', async () => {
		const workspace = await open(openMemoryStorage());
		const value = 'x'.repeat(MB);
		await workspace.append([{ type: 'kept', collection: 'note', key: 'a', value, author: null }]);
		const archive = await bytesOfBlob(await exportBackup(workspace, DAY));
		expect((await readyPreview(archive)).state).toEqual(workspace.state);
	});

	test('that the browser has no room for is not handed over', async () => {
		const workspace = await open(openMemoryStorage());
		await workspace.append([], [fileOf('một.csv')]);
		const { slice } = Blob.prototype;
		Blob.prototype.slice = () => {
			const lost = () => Promise.reject(new DOMException('lost', 'NotReadableError'));
			return Object.assign(new Blob(), { arrayBuffer: lost });
		};
		try {
			await expect(exportBackup(workspace, DAY)).rejects.toMatchObject({ kind: 'storage_full' });
		} finally {
			Blob.prototype.slice = slice;
		}
	});

	test('of which an original can’t be read for the moment is not made', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		await workspace.append([], [fileOf('một.csv')]);
		disk.files.read = () => Promise.reject(new DOMException('bận', 'UnknownError'));
		await expect(exportBackup(workspace, DAY)).rejects.toMatchObject({ kind: 'storage_failed' });
	});

	test('whose originals are all damaged still has the decisions', async () => {
		const disk = openMemoryStorage();
		const workspace = await open(disk);
		await workspace.append(
			[{ type: 'workspace_named', name: 'Quý I' }],
			[fileOf('một.csv'), fileOf('hai.csv')]
		);
		for (const name of await disk.files.list(workspace.id))
			if (name.includes('-file-')) await disk.files.write(workspace.id, name, bytesOf('hỏng'));
		const preview = await readyPreview(await bytesOfBlob(await exportBackup(workspace, DAY)));
		expect(preview).toMatchObject({ decisions: 1, problems: [], state: { name: 'Quý I', files: [] } });
	});
});
