import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BatchHeader } from '../../src/lib/workspace/batch';
import { FORMAT, readEntries, type Format } from '../../src/lib/workspace/format';
import type { FileId, Sequence, WorkspaceId } from '../../src/lib/workspace/ids';
import { readBatch } from '../../src/lib/workspace/read-batch';
import { writeHead } from '../../src/lib/workspace/write-batch';
import { bytesOf, ID } from './open-again';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const BODY = bytesOf('[{"type":"backed_up"}]');
const HEADER: BatchHeader = {
	workspace: ID,
	sequence: 3 as Sequence,
	group: { first: 2 as Sequence, count: 2, mark: '0123abcd' },
	previous: { sequence: 1 as Sequence, checksum: 'b'.repeat(64) },
	time: '2026-03-01T00:00:00.000Z',
	body: { bytes: BODY.length, sha256: sha256(BODY) },
	kind: 'decision'
};
const FILE: BatchHeader = {
	...HEADER,
	kind: 'file',
	file: { sha256: 'a'.repeat(64) as FileId, name: 'một.csv', size: 0, author: null }
};

function store(header: unknown, body = BODY, version = 1): Uint8Array<ArrayBuffer> {
	const { head } = writeHead(version, header as BatchHeader);
	return new Uint8Array([...head, ...body]);
}

/** A batch of decisions whose header fits its body, whatever that is. */
const withBody = (body: Uint8Array<ArrayBuffer>) =>
	store({ ...HEADER, body: { bytes: body.length, sha256: sha256(body) } }, body);

const damaged = (detail: string, header: unknown = null) => ({ status: 'damaged', detail, header });

describe('a stored batch', () => {
	test('is laid out as no version may change', () => {
		const { head, checksum } = writeHead(0x01020304, HEADER);
		const json = bytesOf(JSON.stringify(HEADER));
		expect([...head.subarray(0, 8)]).toEqual([0x89, 0x54, 0x43, 0x42, 0x0d, 0x0a, 0x1a, 0x0a]);
		expect([...head.subarray(8, 12)]).toEqual([4, 3, 2, 1]);
		expect([...head.subarray(12, 16)]).toEqual([json.length % 256, Math.floor(json.length / 256), 0, 0]);
		expect(Buffer.from(head.subarray(16, 48)).toString('hex')).toBe(checksum);
		expect(head.subarray(48)).toEqual(json);
		expect(checksum).toBe(sha256(new Uint8Array([...head.subarray(0, 16), ...json])));
	});

	test('of decisions is read with them', async () => {
		const bytes = store(HEADER);
		expect(await readBatch(bytes, FORMAT)).toEqual({
			status: 'whole',
			bodyAt: bytes.length - BODY.length,
			batch: { header: HEADER, checksum: writeHead(1, HEADER).checksum, entries: [{ type: 'backed_up' }] }
		});
	});

	test('of a file is read without its body, wherever it stands in other bytes', async () => {
		const bytes = store(FILE);
		const padded = new Uint8Array([1, 2, 3, ...bytes, 4]).subarray(3, 3 + bytes.length);
		for (const given of [bytes, padded])
			expect(await readBatch(given, FORMAT)).toEqual({
				status: 'whole',
				bodyAt: bytes.length - BODY.length,
				batch: { header: FILE, checksum: writeHead(1, FILE).checksum }
			});
	});

	test('of the first group and without a body is whole too', async () => {
		const empty = new Uint8Array();
		const header = { ...FILE, previous: null, body: { bytes: 0, sha256: sha256(empty) } };
		expect(await readBatch(store(header, empty), FORMAT)).toMatchObject({ status: 'whole' });
	});

	test('of a later version is newer, of none damaged', async () => {
		expect(await readBatch(store({ anything: 1 }, BODY, 2), FORMAT)).toEqual({ status: 'newer', version: 2 });
		expect(await readBatch(store(HEADER, BODY, 2), { version: 2, upgrades: [(all) => all] })).toMatchObject({
			status: 'whole'
		});
		expect(await readBatch(store(HEADER, BODY, 0), FORMAT)).toEqual(damaged('version'));
	});

	test('is damaged, with what is known of it', async () => {
		const bytes = store(HEADER);
		const tell = (harmed: Uint8Array<ArrayBuffer>) => readBatch(harmed, FORMAT);
		expect(await tell(bytes.slice(0, 47))).toEqual(damaged('shorter than a head'));
		expect(await tell(bytes.slice(0, 48))).toEqual(damaged('head cut short'));
		expect(await tell(bytes.slice(0, bytes.length - BODY.length - 1))).toEqual(damaged('head cut short'));
		for (let at = 0; at < 8; at += 1) expect(await tell(bytes.with(at, 0))).toEqual(damaged('not a batch'));
		expect(await tell(bytes.with(8, 2))).toEqual(damaged('checksum of the head'));
		expect(await tell(bytes.with(16, (bytes[16] ?? 0) ^ 1))).toEqual(damaged('checksum of the head'));
		expect(await tell(bytes.with(60, 0))).toEqual(damaged('checksum of the head'));
		expect(await tell(bytes.slice(0, -1))).toEqual(damaged('length of the body', HEADER));
		expect(await tell(new Uint8Array([...bytes, 0]))).toEqual(damaged('length of the body', HEADER));
		expect(await tell(bytes.with(bytes.length - 1, 0))).toEqual(damaged('checksum of the body', HEADER));
	});

	test.each([
		['no JSON', '[{"type":"backed_up"}'],
		['no list', '{"type":"backed_up"}'],
		['an unknown decision', '[{"type":"exploded"}]'],
		['a decision among whole ones', '[{"type":"backed_up"},{"type":"backed_up","more":1}]']
	])('of decisions is damaged where they are %s', async (_, text) => {
		expect(await readBatch(withBody(bytesOf(text)), FORMAT)).toMatchObject({
			status: 'damaged',
			detail: 'decisions not understood',
			header: { sequence: 3 }
		});
	});

	test.each<[string, object]>([
		['another kind', { kind: 'note' }],
		['a field more', { more: 1 }],
		['a workspace that leads elsewhere', { workspace: '../a' }],
		['a workspace that is no text', { workspace: 1 }],
		['no place', { sequence: 0 }],
		['a place before its group', { sequence: 1 }],
		['a place behind its group', { sequence: 4 }],
		['that it follows itself', { previous: { ...HEADER.previous, sequence: 2 } }],
		['that it follows a later one', { previous: { ...HEADER.previous, sequence: 9 } }],
		['half a place', { sequence: 1.5 }],
		['a place beyond all names', { sequence: 10_000_000_000 }],
		['an empty group', { group: { ...HEADER.group, count: 0 } }],
		['a group larger than any', { group: { ...HEADER.group, count: 100_001 } }],
		['half a batch in the group', { group: { ...HEADER.group, count: 1.5 } }],
		['a group with a field more', { group: { ...HEADER.group, more: 1 } }],
		['a short checksum before', { previous: { sequence: 1, checksum: 'b'.repeat(63) } }],
		['a long checksum before', { previous: { sequence: 1, checksum: 'b'.repeat(65) } }],
		['a checksum that is none', { previous: { sequence: 1, checksum: 'B'.repeat(64) } }],
		['a body below zero', { body: { bytes: -1, sha256: 'a'.repeat(64) } }],
		['no time', { time: null }]
	])('whose head says %s is damaged', async (_, change) => {
		expect(await readBatch(store({ ...HEADER, ...change }), FORMAT)).toEqual(damaged('head not understood'));
	});

	test.each<[string, object]>([
		['the first place of its group', { sequence: 2 }],
		['the last place', { sequence: 9_999_999_999, group: { ...HEADER.group, first: 9_999_999_999 } }],
		['the largest group', { group: { ...HEADER.group, count: 100_000 } }],
		['a workspace of one letter', { workspace: 'a' as WorkspaceId }]
	])('whose head says %s is whole', async (_, change) => {
		expect(await readBatch(store({ ...HEADER, ...change }), FORMAT)).toMatchObject({ status: 'whole' });
	});

	test.each<[string, object]>([
		['an id that is none', { sha256: 'A'.repeat(64) }],
		['a longer id', { sha256: 'a'.repeat(65) }],
		['an id after something', { sha256: ` ${'a'.repeat(64)}` }],
		['a size below zero', { size: -1 }],
		['half a byte', { size: 0.5 }],
		['a size beyond 4 GB', { size: 2 ** 32 }],
		['a name that is none', { name: null }],
		['a name longer than any', { name: 'a'.repeat(10_001) }],
		['an author longer than any', { author: 'a'.repeat(10_001) }]
	])('of a file with %s is damaged', async (_, change) => {
		expect(await readBatch(store({ ...FILE, file: { ...FILE.file, ...change } }), FORMAT)).toEqual(
			damaged('head not understood')
		);
	});

	test('of a file may be as large and named as long as is allowed', async () => {
		const file = { ...FILE.file, size: 2 ** 32 - 1, name: 'a'.repeat(10_000), author: 'An' };
		expect(await readBatch(store({ ...FILE, file }), FORMAT)).toMatchObject({ status: 'whole' });
	});
});

describe('decisions of earlier versions', () => {
	const step = (to: string) => (entries: readonly unknown[]) =>
		entries.map((entry) => ({ ...(entry as object), key: `${(entry as { key: string }).key}${to}` }));
	const format: Format = { version: 3, upgrades: [step('→2'), step('→3')] };
	const drop = (key: string) => ({ type: 'dropped', collection: 'note', key });

	test.each([
		[1, 'a→2→3'],
		[2, 'a→3'],
		[3, 'a']
	])('of version %i go through the steps after it', (version, key) => {
		expect(readEntries(format, version, [drop('a'), drop('a')])).toEqual([drop(key), drop(key)]);
	});

	test.each([null, {}, 'a', [1]])('are none where they are %j', (value) => {
		expect(readEntries(format, 3, value)).toBeNull();
	});
});
