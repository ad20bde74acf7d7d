import * as v from 'valibot';
import { fileSchema, LARGEST_GROUP, sequenceSchema } from './entry';

/** The first thing a backup says of itself. */
export const BACKUP_SIGNATURE = 'toan-canh-workspace';
/** What the archive holds besides the originals. */
export const MANIFEST_PATH = 'manifest.json';
/** Every decision, in order, for people to read too. */
export const DECISIONS_PATH = 'decisions.json';
/** Where the originals are, as they were brought in. */
export const ORIGINALS_PATH = 'originals/';

const MB = 2 ** 20;

/** What a backup may come to; what is written here keeps to it too, so that it can always be read back. */
export const BACKUP_LIMITS = {
	/** Files of an archive. */
	entries: 20_000,
	/** An original, somewhat above what may be brought in. */
	original: 512 * MB,
	manifest: 16 * MB,
	decisions: 64 * MB,
	/** The archive, and what it unpacks to: an archive of this kind ends at 4 GB. */
	archive: 2000 * MB,
	unpacked: 4000 * MB,
	/** Unpacked bytes for each packed one; what packs better is stored as it is. */
	ratio: 200
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A time as this program writes it, in UTC: what is shown of a backup can be told as a day. */
const instant = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
	v.check((text) => !Number.isNaN(Date.parse(text)))
);

/** What `manifest.json` must begin with, whatever its version. */
export const signatureSchema = v.object({ format: v.literal(BACKUP_SIGNATURE), version: count });

/** `manifest.json`. */
export const backupManifestSchema = v.strictObject({
	format: v.literal(BACKUP_SIGNATURE),
	version: v.pipe(count, v.minValue(1)),
	exportedAt: instant,
	name: v.string(),
	/** Every other file of the archive. */
	entries: v.array(
		v.strictObject({ path: v.string(), bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
	)
});

/** `decisions.json`: the groups in order, each with the batches that are still there. */
export const decisionsSchema = v.strictObject({
	groups: v.array(
		v.strictObject({
			group: sequenceSchema,
			/** Batches it had when it was kept. */
			count: v.pipe(count, v.minValue(1), v.maxValue(LARGEST_GROUP)),
			time: instant,
			batches: v.pipe(
				v.array(
					v.union([
						v.strictObject({ sequence: sequenceSchema, original: v.string(), file: fileSchema }),
						v.strictObject({ sequence: sequenceSchema, entries: v.array(v.unknown()) })
					])
				),
				v.minLength(1)
			)
		})
	)
});

/** See `backupManifestSchema`. */
export type BackupManifest = v.InferOutput<typeof backupManifestSchema>;
/** See `decisionsSchema`. */
export type BackupDecisions = v.InferOutput<typeof decisionsSchema>;
