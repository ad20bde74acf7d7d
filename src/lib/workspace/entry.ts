import * as v from 'valibot';
import type { FileId, Sequence } from './ids';
import { findJsonTrouble, type Json } from './json';

const sequence = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999_999_999));
const sequenceId = v.custom<Sequence>((value) => v.is(sequence, value));
const fileId = v.custom<FileId>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
const json = v.custom<Json>((value) => findJsonTrouble(value) === null);
const text = v.pipe(v.string(), v.maxLength(10_000));
const author = v.nullable(text);
/** Names a kind of things that are kept, such as `alias`; a word of the program, not of the user. */
const collection = v.pipe(v.string(), v.regex(/^[a-z][a-z_]{0,39}$/));

/**
 * A decision, as kept. A new type of entry, or a new meaning of one, needs a new version of the format: an older
 * program must know that it doesn't understand everything.
 *
 * - `workspace_named`, `workspace_removed`, `workspace_restored`: about the workspace itself.
 * - `file_brought_again`: bytes that are stored already come back after they were removed, switched off or undone.
 * - `file_decided`: all decisions about the reading of a file, in place of those before. They belong to the bytes:
 *   a file that is brought in again has them back.
 * - `file_switched`, `file_removed`, `file_replaced`: whether a file counts.
 * - `kept`, `dropped`: one thing of a collection under its key, in place of the one before: an alias, a column
 *   mapping by its header, a figure entered by hand, a note, a link, a saved view.
 * - `undone`, `redone`: a whole group.
 * - `originals_pruned`: original bytes that were dropped for good, by the sequence of their batches.
 * - `backed_up`: the workspace was saved as one file.
 * - `loss_acknowledged`: the user knows that these batches are lost.
 */
export const entrySchema = v.variant('type', [
	v.strictObject({ type: v.literal('workspace_named'), name: text }),
	v.strictObject({ type: v.literal('workspace_removed') }),
	v.strictObject({ type: v.literal('workspace_restored') }),
	v.strictObject({ type: v.literal('file_brought_again'), file: fileId, name: text, author }),
	v.strictObject({ type: v.literal('file_decided'), file: fileId, decisions: json }),
	v.strictObject({ type: v.literal('file_switched'), file: fileId, on: v.boolean() }),
	v.strictObject({ type: v.literal('file_removed'), file: fileId }),
	v.strictObject({ type: v.literal('file_replaced'), file: fileId, by: fileId }),
	v.strictObject({ type: v.literal('kept'), collection, key: text, value: json, author }),
	v.strictObject({ type: v.literal('dropped'), collection, key: text }),
	v.strictObject({ type: v.literal('undone'), group: sequenceId }),
	v.strictObject({ type: v.literal('redone'), group: sequenceId }),
	v.strictObject({ type: v.literal('originals_pruned'), sequences: v.array(sequenceId) }),
	v.strictObject({ type: v.literal('backed_up') }),
	v.strictObject({ type: v.literal('loss_acknowledged'), sequences: v.array(sequenceId) })
]);

/** See `entrySchema`. */
export type Entry = v.InferOutput<typeof entrySchema>;
/** What an entry says. */
export type EntryType = Entry['type'];

/** Entries that say something about the store itself: they have nothing to undo. */
const ABOUT_THE_STORE: ReadonlySet<EntryType> = new Set<EntryType>([
	'workspace_removed',
	'workspace_restored',
	'undone',
	'redone',
	'originals_pruned',
	'backed_up',
	'loss_acknowledged'
]);

/** Whether a group that holds such an entry can be undone. */
export function isUndoable(type: EntryType): boolean {
	return !ABOUT_THE_STORE.has(type);
}

/** A file as its batch describes it: what it was called and is, before any reading. */
export interface FileDescription {
	readonly sha256: FileId;
	readonly name: string;
	/** Bytes of the raw file. */
	readonly size: number;
	readonly author: string | null;
}

/** The form of a file's description. */
export const fileSchema = v.strictObject({
	sha256: fileId,
	name: text,
	size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
	author
});

/** Batches of one group; far more than anybody brings in at once. */
export const LARGEST_GROUP = 100_000;

/** The form of a batch's sequence and a group's id. */
export const sequenceSchema = sequenceId;
