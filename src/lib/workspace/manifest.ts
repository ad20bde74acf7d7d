import * as v from 'valibot';
import { fileSchema, sequenceSchema } from './entry';
import { hashAtOnce } from '../work/hash-bytes';
import type { Sequence } from './ids';

/** Version of the manifest's own form. */
const MANIFEST_VERSION = 1;

const entrySchema = v.strictObject({
	sequence: sequenceSchema,
	/** The checksum of the batch's head; `null` where the batch was never seen whole. */
	checksum: v.nullable(v.string()),
	kind: v.nullable(v.picklist(['file', 'decision'])),
	/** Its name in the storage; `null` where there is no such file. */
	stored: v.nullable(v.string()),
	time: v.nullable(v.string()),
	/** What the batch of a file holds, so that it can be named when it is lost. */
	file: v.nullable(fileSchema)
});

/** A committed batch as the manifest knows it. */
export type ManifestEntry = v.InferOutput<typeof entrySchema>;

const manifestSchema = v.strictObject({
	version: v.literal(MANIFEST_VERSION),
	/** The highest sequence that was ever given out, failed attempts included. */
	lastSequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** For lists of workspaces; what counts is in the batches. */
	summary: v.strictObject({
		name: v.string(),
		removedAt: v.nullable(v.string()),
		lastBackupAt: v.nullable(v.string()),
		files: v.pipe(v.number(), v.integer(), v.minValue(0))
	}),
	/** Set once a workspace is being deleted for good: what is left of it counts no more. */
	deleting: v.boolean(),
	batches: v.array(entrySchema)
});

/** Which batches are committed. */
export type Manifest = v.InferOutput<typeof manifestSchema>;
/** A workspace in a list. */
export type WorkspaceSummary = Manifest['summary'];

/** The manifest of a workspace that holds nothing. */
export const EMPTY_MANIFEST: Manifest = {
	version: MANIFEST_VERSION,
	lastSequence: 0,
	summary: { name: '', removedAt: null, lastBackupAt: null, files: 0 },
	deleting: false,
	batches: []
};

/** What reading a manifest gave. */
export type ManifestReading =
	| { readonly status: 'whole'; readonly manifest: Manifest }
	| { readonly status: 'newer' }
	| { readonly status: 'damaged' };

/** A batch with its fields in the order in which a manifest is read, so that the same list is the same text. */
function inOrder({ sequence, checksum, kind, stored, time, file }: ManifestEntry): ManifestEntry {
	return { sequence, checksum, kind, stored, time, file };
}

/** The manifest as text: its checksum on the first line, then JSON. */
export function writeManifest(manifest: Manifest): string {
	const text = JSON.stringify({ ...manifest, batches: manifest.batches.map(inOrder) });
	return `${hashAtOnce(new TextEncoder().encode(text))}\n${text}`;
}

/** Reads what `writeManifest` wrote and checks it. */
export function readManifest(stored: string): ManifestReading {
	const text = stored.slice(stored.indexOf('\n') + 1);
	if (stored !== `${hashAtOnce(new TextEncoder().encode(text))}\n${text}`) return { status: 'damaged' };
	const value: unknown = JSON.parse(text);
	const read = v.safeParse(manifestSchema, value);
	if (read.success) return { status: 'whole', manifest: read.output };
	const version = v.safeParse(v.object({ version: v.number() }), value);
	return { status: version.success && version.output.version > MANIFEST_VERSION ? 'newer' : 'damaged' };
}

/** The sequence of the last committed batch and its checksum; `null` where there is none. */
export function lastOf(batches: readonly ManifestEntry[]): { sequence: Sequence; checksum: string } | null {
	const last = batches.at(-1);
	return last ? { sequence: last.sequence, checksum: last.checksum ?? '' } : null;
}
