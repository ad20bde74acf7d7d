import type { Batch } from './batch';
import { isUndoable, type EntryType } from './entry';
import type { GroupId } from './ids';
import type { HistoryStep } from './state';

interface Step {
	readonly time: string;
	readonly types: Set<EntryType>;
	readonly files: string[];
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
	for (const batch of batches) {
		const { group, time } = batch.header;
		const step = steps.get(group.first) ?? {
			time,
			types: new Set<EntryType>(),
			files: [],
			present: 0,
			count: group.count
		};
		steps.set(group.first, step);
		step.present += 1;
		if (batch.header.kind === 'file') step.files.push(batch.header.file.name);
		for (const entry of 'entries' in batch ? batch.entries : []) {
			step.types.add(entry.type);
			if (entry.type === 'file_brought_again') step.files.push(entry.name);
		}
	}
	return [...steps].map(([id, { time, types, files, present, count }]) => ({
		id,
		time,
		types: [...types],
		files,
		undone: undone.has(id),
		undoable: [...types].every(isUndoable) && (!undone.has(id) || present === count)
	}));
}
