import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { FileId, Sequence } from '../../src/lib/workspace/ids';
import {
	EMPTY_MANIFEST,
	lastOf,
	readManifest,
	writeManifest,
	type Manifest,
	type ManifestEntry
} from '../../src/lib/workspace/manifest';

const entry = (sequence: number, checksum: string | null = 'c'): ManifestEntry => ({
	sequence: sequence as Sequence,
	checksum,
	kind: 'file',
	stored: `${sequence}.batch`,
	time: '2026-03-01T00:00:00.000Z',
	file: { sha256: 'a'.repeat(64) as FileId, name: 'một.csv', size: 3, author: null }
});

const FULL: Manifest = {
	version: 1,
	lastSequence: 9,
	summary: { name: 'Quý I', removedAt: '2026-03-02T00:00:00.000Z', lastBackupAt: null, files: 2 },
	deleting: false,
	batches: [
		entry(1),
		{ sequence: 2 as Sequence, checksum: null, kind: null, stored: null, time: null, file: null }
	]
};

/** A value as a manifest whose checksum holds. */
const seal = (text: string): string => `${createHash('sha256').update(text).digest('hex')}\n${text}`;

describe('a manifest', () => {
	test.each([
		['of nothing', EMPTY_MANIFEST],
		['of two batches, one of them lost', FULL],
		['of a workspace that is being deleted', { ...EMPTY_MANIFEST, deleting: true }]
	])('%s is read as it was written', (_, manifest) => {
		expect(readManifest(writeManifest(manifest))).toEqual({ status: 'whole', manifest });
	});

	test('is its SHA-256 on a line, then JSON', () => {
		expect(writeManifest(FULL)).toBe(seal(JSON.stringify(FULL)));
	});

	test('is the same text in whatever order the fields of its batches come', () => {
		const batches = FULL.batches.map(
			(one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as ManifestEntry
		);
		expect(writeManifest({ ...FULL, batches })).toBe(writeManifest(FULL));
	});

	test('of nothing holds nothing and is not being deleted', () => {
		expect(EMPTY_MANIFEST).toEqual({
			version: 1,
			lastSequence: 0,
			summary: { name: '', removedAt: null, lastBackupAt: null, files: 0 },
			deleting: false,
			batches: []
		});
	});

	test('is damaged wherever it is changed or cut', () => {
		const text = writeManifest(FULL);
		for (let at = 0; at < text.length; at += 1) {
			const other = text[at] === '0' ? '1' : '0';
			for (const harmed of [text.slice(0, at), text.slice(0, at) + other + text.slice(at + 1)])
				expect(readManifest(harmed), `at ${at}`).toEqual({ status: 'damaged' });
		}
		expect(readManifest(`${text}\n`)).toEqual({ status: 'damaged' });
	});

	test.each([
		['a later version', { version: 2, anything: [] }, 'newer'],
		['a later version of much the same form', { ...FULL, version: 2 }, 'newer'],
		['an earlier version that never was', { ...FULL, version: 0 }, 'damaged'],
		['no version', { anything: [] }, 'damaged'],
		['a version of no number', { ...FULL, version: '2' }, 'damaged'],
		['this version in another form', { version: 1, anything: [] }, 'damaged'],
		['nothing', null, 'damaged'],
		['a count below zero', { ...FULL, lastSequence: -1 }, 'damaged'],
		['half a count', { ...FULL, lastSequence: 1.5 }, 'damaged'],
		['files below zero', { ...FULL, summary: { ...FULL.summary, files: -1 } }, 'damaged'],
		['half a file', { ...FULL, summary: { ...FULL.summary, files: 0.5 } }, 'damaged'],
		['a field more', { ...FULL, more: 1 }, 'damaged'],
		['a batch with a field more', { ...FULL, batches: [{ ...entry(1), more: 1 }] }, 'damaged'],
		['a batch in no place', { ...FULL, batches: [entry(0)] }, 'damaged'],
		['a batch of another kind', { ...FULL, batches: [{ ...entry(1), kind: 'note' }] }, 'damaged']
	])('whose checksum holds over %s: %#', (_, value, status) => {
		expect(readManifest(seal(JSON.stringify(value)))).toEqual({ status });
	});
});

describe('the last batch of a list', () => {
	test.each<[readonly ManifestEntry[], unknown]>([
		[[], null],
		[[entry(1, 'one'), entry(4, 'two')], { sequence: 4, checksum: 'two' }],
		[[entry(1, 'one'), entry(2, null)], { sequence: 2, checksum: '' }]
	])('%#', (entries, last) => {
		expect(lastOf(entries)).toEqual(last);
	});
});
