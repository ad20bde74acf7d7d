import { expect } from 'vitest';
import type { StoredBatch } from '../../src/lib/workspace/find-chain';
import { listBatch } from '../../src/lib/workspace/list-batches';
import { EMPTY_MANIFEST, type ManifestEntry, type ManifestReading } from '../../src/lib/workspace/manifest';
import type { StoredReading } from '../../src/lib/workspace/read-folder';
import type { Recovered } from '../../src/lib/workspace/recover';
import { batchOf, seq, timeOf } from './stand-in-batch';

/** Four batches, each with a file of its name. */
export const [a, b, c, d] = [1, 2, 3, 4].map((at) => batchOf(at, { holds: 'abcd'.charAt(at - 1) })) as [
	StoredBatch,
	StoredBatch,
	StoredBatch,
	StoredBatch
];

/** A whole list of these. */
export const listing = (
	batches: readonly (StoredBatch | ManifestEntry)[],
	lastSequence = 0
): ManifestReading & { status: 'whole' } => ({
	status: 'whole',
	manifest: {
		...EMPTY_MANIFEST,
		lastSequence,
		batches: batches.map((one) => ('batch' in one ? listBatch(one) : one))
	}
});

/** A stored file that was cut; of a batch whose head is whole, or of nothing that can be told. */
export const cut = (header: StoredBatch | null = null): StoredReading => ({
	status: 'damaged',
	detail: 'cut',
	header: header && header.batch.header
});
export const unreadable: StoredReading = { status: 'unreadable', detail: 'no answer' };
export const newer: StoredReading = { status: 'newer', version: 2 };
/** A batch of the list that was never seen whole. */
export const unseen = (number: number, stored: string | null = null): ManifestEntry => ({
	sequence: seq(number),
	checksum: null,
	kind: null,
	stored,
	time: null,
	file: null
});

/** A problem with the batch of a number, as far as the list knows it. */
export const problem = (code: string, detail: string, number?: number, kind: string | null = 'file') => ({
	code,
	detail,
	sequence: number ?? null,
	kind: number === undefined ? null : kind,
	file: number === undefined || kind !== 'file' ? null : 'abcd'.charAt(number - 1),
	time: number === undefined ? null : timeOf(number)
});
/** A problem with a batch of which only the number is known. */
export const nameless = (code: string, detail: string, number: number, kind: string | null) => ({
	...problem(code, detail, number, kind),
	file: null,
	time: null
});

/** What a test says of what was made out; all else must be as in a workspace where nothing is wrong. */
export interface Told {
	readonly batches?: readonly StoredBatch[];
	readonly entries?: readonly (StoredBatch | ManifestEntry)[];
	readonly problems?: readonly object[];
	readonly debris?: readonly string[];
	readonly lastSequence?: number;
	readonly isNewer?: boolean;
}

export function expectTold(found: Recovered, told: Told): void {
	const { batches = [a, b], problems = [], debris = [], lastSequence = 2, isNewer = false } = told;
	expect(found).toEqual({
		batches,
		entries: (told.entries ?? batches).map((one) => ('batch' in one ? listBatch(one) : one)),
		problems,
		debris,
		lastSequence,
		isNewer
	});
}

/** The list of the first two. */
export const AB = listing([a, b]);
/** That the list was made anew, and why. */
export const rebuilt = (why: string) => problem('index_rebuilt', why);
