import type { Batch } from './batch';
import { isUndoable, type Entry, type EntryType } from './entry';
import type { FileId, GroupId } from './ids';
import type { HistoryStep } from './state';

interface Step {
	readonly time: string;
	readonly types: Set<EntryType>;
	readonly files: string[];
	/** Names of what its decisions are about, and the collections they keep something in, each once. */
	readonly about: Set<string>;
	readonly collections: Set<string>;
	/** Batches that are there, of how many. */
	present: number;
	readonly count: number;
}

/**
 * The groups of a workspace, oldest first. A group is undoable when it says something about the data; it can be redone
 * only while all of it is there, since nothing brings back an original that was pruned or lost.
 */
export function tellHistory(batches: readonly Batch[], undone: ReadonlySet<GroupId>): readonly HistoryStep[] {
	const steps = new Map<GroupId, Step>();
	const names = new Map<FileId, string>();
	for (const batch of batches) {
		const { group, time } = batch.header;
		const step = steps.get(group.first) ?? beginStep(time, group.count);
		steps.set(group.first, step);
		step.present += 1;
		if (batch.header.kind === 'file') {
			const { name, sha256 } = batch.header.file;
			step.files.push(name);
			names.set(sha256, name);
		}
		for (const entry of 'entries' in batch ? batch.entries : []) takeIn(step, entry, names, steps);
	}
	return [...steps].map(([id, { present, count, types, about, collections, ...step }]) => ({
		...step,
		id,
		types: [...types],
		about: [...about],
		collections: [...collections],
		undone: undone.has(id),
		undoable: [...types].every(isUndoable) && (!undone.has(id) || present === count)
	}));
}

function beginStep(time: string, count: number): Step {
	const [types, about, collections] = [new Set<EntryType>(), new Set<string>(), new Set<string>()];
	return { time, types, files: [], about, collections, present: 0, count };
}

function takeIn(
	step: Step,
	entry: Entry,
	names: ReadonlyMap<FileId, string>,
	steps: ReadonlyMap<GroupId, Step>
): void {
	step.types.add(entry.type);
	if (entry.type === 'file_brought_again') step.files.push(entry.name);
	else if ('file' in entry) step.about.add(names.get(entry.file) ?? '');
	if ('collection' in entry) step.collections.add(entry.collection);
	if (entry.type !== 'undone' && entry.type !== 'redone') return;
	const meant = steps.get(entry.group);
	for (const name of [...(meant?.files ?? []), ...(meant?.about ?? [])]) step.about.add(name);
}
