import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { listWorkspaces } from '../../src/lib/workspace/list-workspaces';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import { readWorkbook } from '../ingest/read-workbook';
import { makeZip } from '../ingest/make-workbook';
import { asBlob } from './make-backup';
import { bytesOf, fileOf, ID, makeClock, open, textOf } from './open-again';

const DAY = new Date('2026-04-01T00:00:00.000Z');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOfBlob = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A spreadsheet of a few kilobytes that would fill 64 MB. */
const BOMB = makeZip([
	{ name: 'xl/workbook.xml', content: '<workbook/>' },
	...Array.from({ length: 8 }, (_, at) => ({
		name: `xl/worksheets/sheet${String(at)}.xml`,
		content: new Uint8Array(8_000_000),
		saidSize: 10
	}))
]);

let archive: Uint8Array;

beforeAll(async () => {
	const workspace = await open(openMemoryStorage());
	await workspace.append([{ type: 'workspace_named', name: 'Gốc' }]);
	const { files } = await workspace.append(
		[
			{ type: 'kept', collection: 'view', key: 'k', value: { name: 'a', path: '/', query: '' }, author: 'An' }
		],
		[fileOf('một.csv'), { name: 'bom.xlsx', bytes: BOMB }]
	);
	const [first] = files;
	if (!first) throw new Error('no file');
	const { group } = await workspace.append([], [fileOf('bỏ.csv')]);
	if (group !== null) await workspace.undo(group);
	await workspace.append([
		{ type: 'file_decided', file: first.id, decisions: { encoding: 'tcvn3', rows: [1, null] } }
	]);
	archive = await bytesOfBlob(await exportBackup(workspace, DAY));
});

type Part = 'manifest.json' | 'decisions.json';

/** The archive with a part of it changed; its list made to fit, so that no hash gives the change away. */
function withPart(part: Part, change: (text: string) => string): Uint8Array {
	const files = new Map(Object.entries(unzipSync(archive)));
	files.set(part, bytesOf(change(textOf(files.get(part) ?? new Uint8Array()))));
	if (part === 'decisions.json') {
		const list = textOf(files.get('manifest.json') ?? new Uint8Array());
		const was = sha256(unzipSync(archive)['decisions.json'] ?? new Uint8Array());
		const is = sha256(files.get('decisions.json') ?? new Uint8Array());
		files.set('manifest.json', bytesOf(list.replace(was, is)));
	}
	return zipSync(Object.fromEntries(files), { level: 0 });
}

const withValue = (part: Part, change: (value: unknown) => unknown): Uint8Array =>
	withPart(part, (text) => JSON.stringify(change(JSON.parse(text))));

describe('a backup that somebody rewrote, hashes and all', () => {
	const long = 'đ'.repeat(10_001);

	test.each<[string, Part, (text: string) => string]>([
		['a time of writing that is none', 'manifest.json', (text) => text.replace(DAY.toISOString(), 'hôm qua')],
		['a time of a decision that is none', 'decisions.json', (text) => text.replace(/2026-03-[^"]+/, '<b>')],
		['a day that no calendar has', 'decisions.json', (text) => text.replace(/2026-03-01/, '2026-13-45')],
		['a name longer than any', 'decisions.json', (text) => text.replace('"Gốc"', JSON.stringify(long))],
		['a file name longer than any', 'decisions.json', (text) => text.replaceAll('một.csv', long)],
		['an author who is an object', 'decisions.json', (text) => text.replace('"An"', '{"toString":1}')],
		['a collection of another name', 'decisions.json', (text) => text.replace('"view"', '"__proto__"')],
		['a field twice under another name', 'decisions.json', (text) => text.replace('"key"', '"__proto__"')],
		['a version of no number', 'manifest.json', (text) => text.replace('"version": 1', '"version": 1e999')],
		['a size below zero', 'decisions.json', (text) => text.replace(/"size": \d+/, '"size": -1')],
		['a number that is none', 'decisions.json', (text) => text.replace('"sequence": 2', '"sequence": 2.5')]
	])('is refused whole: %s', async (_, part, change) => {
		const changed = withPart(part, change);
		expect(unzipSync(changed)[part], 'the change is one').not.toEqual(unzipSync(archive)[part]);
		const answer = await inspectBackup(asBlob(changed));
		expect(answer.status).toBe('refused');
		expect(answer).toMatchObject({ code: expect.stringMatching(/^not_/) });
	});

	test('and whatever else stands in it is refused, or comes to a workspace that opens, saves and opens again', async () => {
		const before = Reflect.ownKeys(Object.prototype);
		const disk = openMemoryStorage();
		const own = await open(disk);
		await own.append([], [fileOf('của tôi.csv')]);
		const kept = await bytesOfBlob(await exportBackup(own, DAY));
		let opened = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom<Part>('manifest.json', 'decisions.json'),
				edits,
				async (part, list) => {
					const changed = withValue(part, (value) => list.reduce((all, edit) => applyEdit(all, edit), value));
					const answer = await inspectBackup(asBlob(changed));
					if (answer.status === 'refused') return;
					opened += 1;
					const id = await restoreBackup(disk, answer);
					const restored = await openWorkspace(disk, id, { now: makeClock() });
					expect(restored.state).toEqual(answer.state);
					const again = await inspectBackup(await exportBackup(restored, DAY));
					expect(again).toMatchObject({ status: 'ready', state: answer.state });
					await restored.close();
				}
			),
			{ numRuns: 500, seed: 8 }
		);
		expect(opened).toBeGreaterThan(10);
		expect(await bytesOfBlob(await exportBackup(own, DAY))).toEqual(kept);
		expect((await listWorkspaces(disk)).find(({ id }) => id === ID)).toMatchObject({ files: 1 });
		expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
	});

	test('with a bomb among its files is taken as it is, and only the reading of that file refuses it', async () => {
		const answer = await inspectBackup(asBlob(archive));
		if (answer.status !== 'ready') throw new Error(answer.detail);
		const disk = openMemoryStorage();
		const restored = await openWorkspace(disk, await restoreBackup(disk, answer), { now: makeClock() });
		const bomb = restored.state.files.find(({ name }) => name === 'bom.xlsx');
		const bytes = bomb && (await restored.readOriginal(bomb.id));
		expect(bytes).toEqual(BOMB);
		expect(await readWorkbook(BOMB)).toMatchObject({ status: 'reject', rows: { read: 0 } });
	});
});

/** A place in a value, counted through all there are, and what is done there. */
interface Edit {
	readonly at: number;
	readonly put: unknown;
	readonly how: 'replace' | 'remove' | 'double' | 'wrap';
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
	fc.record({
		at: fc.nat(400),
		put: fc.oneof(
			fc.constantFrom<unknown>(null, true, 0, -1, 1e300, 2 ** 53, '', 'x', '__proto__', [], {}, [[]]),
			fc.constantFrom<unknown>('workspace_removed', 'file_removed', 'undone', '../../x', '<script>', '=1+1'),
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.integer(),
			fc.jsonValue({ maxDepth: 3 })
		),
		how: fc.constantFrom('replace' as const, 'remove' as const, 'double' as const, 'wrap' as const)
	}),
	{ minLength: 1, maxLength: 2 }
);

function applyEdit(root: unknown, { at, put, how }: Edit): unknown {
	let left = at % countValues(root);
	const change = (value: unknown): unknown => {
		if (left-- === 0) return how === 'wrap' ? [value] : put;
		if (Array.isArray(value))
			return value.flatMap((part: unknown) => {
				const isHere = left === 0;
				const changed = change(part);
				if (isHere && how === 'remove') return [];
				return isHere && how === 'double' ? [part, part] : [changed];
			});
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
				const isHere = left === 0;
				const changed = change(part);
				return isHere && how === 'remove' ? [] : [[key, changed]];
			})
		);
	};
	return change(root);
}

function countValues(value: unknown): number {
	if (value === null || typeof value !== 'object') return 1;
	return Object.values(value).reduce<number>((sum, part) => sum + countValues(part), 1);
}
