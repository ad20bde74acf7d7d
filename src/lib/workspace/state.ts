import type { EntryType } from './entry';
import type { FileId, GroupId, Sequence } from './ids';
import type { Json } from './json';

/** A file that was brought in and whose original is stored whole. */
export interface WorkspaceFile {
	readonly id: FileId;
	readonly name: string;
	/** Bytes of the raw file. */
	readonly size: number;
	/** ISO 8601 in UTC, by the clock of that machine. */
	readonly importedAt: string;
	readonly author: string | null;
	/** The user switches a file off to leave it out without losing it. */
	readonly on: boolean;
	readonly removed: boolean;
	/** The file that took its place. */
	readonly replacedBy: FileId | null;
	/** The decisions about its reading; `null` where there are none. */
	readonly decisions: Json;
	/** The batch that holds the original. */
	readonly batch: Sequence;
}

/** One thing of a collection. */
export interface KeptItem {
	readonly value: Json;
	readonly author: string | null;
	/** When it was kept; for display. */
	readonly time: string;
	/** The batch that says so; grows with each change. */
	readonly sequence: Sequence;
}

/** What was kept in one go. */
export interface HistoryStep {
	readonly id: GroupId;
	readonly time: string;
	/** The kinds of decisions in it, each once. */
	readonly types: readonly EntryType[];
	/** Names of the files that came in with it. */
	readonly files: readonly string[];
	/** Names of the files that its decisions, or the step it undoes or redoes, are about; empty for a lost one. */
	readonly about: readonly string[];
	/** The collections that it keeps something in or drops something from. */
	readonly collections: readonly string[];
	readonly undone: boolean;
	/** Whether it can be undone (or, once undone, redone). */
	readonly undoable: boolean;
}

/** What a workspace holds: a pure result of its batches. */
export interface WorkspaceState {
	/** As the user named it; empty until they did. */
	readonly name: string;
	/** When the workspace was removed; it can be restored until it is purged. */
	readonly removedAt: string | null;
	readonly lastBackupAt: string | null;
	/** In the order they came in, with those that are off, removed or replaced. */
	readonly files: readonly WorkspaceFile[];
	/** What is kept, by collection and key. */
	readonly kept: ReadonlyMap<string, ReadonlyMap<string, KeptItem>>;
	/** Oldest first. */
	readonly history: readonly HistoryStep[];
}

/** Collections the program uses; others may be read from what a later version kept. */
export type Collection =
	| 'alias'
	| 'mapping'
	| 'figure'
	| 'statement'
	| 'link'
	| 'follow_up'
	| 'recurrence'
	| 'category'
	| 'note'
	| 'briefing'
	| 'view'
	| 'setting';

const NOTHING: ReadonlyMap<string, KeptItem> = new Map();

/** The things of a collection by their keys; empty where there are none. */
export function itemsOf(state: WorkspaceState, collection: Collection): ReadonlyMap<string, KeptItem> {
	return state.kept.get(collection) ?? NOTHING;
}

/** Whether a file counts: it is on, and neither removed nor replaced. */
export function isInUse({ on, removed, replacedBy }: WorkspaceFile): boolean {
	return on && !removed && replacedBy === null;
}
