import { groupBy } from '../domain/group-by';
import type { Batch, BatchLink } from './batch';
import type { Sequence } from './ids';

/** A whole batch and its name in the storage. */
export interface StoredBatch {
	readonly stored: string;
	readonly batch: Batch;
}

/** Batches written in one go, as far as they are whole. */
interface Group {
	readonly first: Sequence;
	readonly last: Sequence;
	readonly previous: BatchLink | null;
	readonly members: ReadonlyMap<Sequence, StoredBatch>;
}

/** The groups that belong, in order. */
export interface Chain {
	readonly groups: readonly Group[];
	/** Batches that a group names as the one before it, and that are not there whole. */
	readonly gaps: readonly BatchLink[];
}

function gather(batches: readonly StoredBatch[]): readonly Group[] {
	const groups = new Map<string, { previous: BatchLink | null; members: Map<Sequence, StoredBatch> }>();
	for (const stored of batches) {
		const { group, previous, sequence } = stored.batch.header;
		const key = `${group.first} ${group.count} ${group.mark}`;
		const there = groups.get(key) ?? { previous, members: new Map<Sequence, StoredBatch>() };
		groups.set(key, there);
		there.members.set(sequence, stored);
	}
	return [...groups].map(([key, { previous, members }]) => {
		const [first = 0, count = 0] = key.split(' ').map(Number);
		return { first: first as Sequence, last: (first + count - 1) as Sequence, previous, members };
	});
}

/** Whether a group names the batch `last`, of which the checksum may not be known, among those of its sequence. */
function follows({ previous }: Group, last: BatchLink | null): boolean {
	return last === null || last.checksum === '' || previous?.checksum === last.checksum;
}

const highest = (groups: readonly Group[]): Group | undefined =>
	[...groups].sort((one, other) => other.first - one.first)[0];

/**
 * Finds which batches belong to a workspace from the batches alone, after the last one known (`null`: from the
 * beginning). A group's batches are written one after another, so a group is finished once its last batch is whole or
 * another group follows it. Of several groups after the same batch only the latest belongs: the attempts before it
 * failed. A group whose predecessor is lost belongs too, and the loss is told.
 */
export function findChain(from: BatchLink | null, batches: readonly StoredBatch[]): Chain {
	const all = gather(batches);
	const followed = new Set(all.map(({ previous }) => previous?.sequence));
	const finished = all.filter(({ last, members }) => members.has(last) || followed.has(last));
	const byPrevious = groupBy(finished, ({ previous }): number => previous?.sequence ?? 0);
	const groups: Group[] = [];
	const gaps: BatchLink[] = [];
	for (let last = from; ;) {
		const reached = last?.sequence ?? 0;
		let next = highest((byPrevious.get(reached) ?? []).filter((group) => follows(group, last)));
		if (!next) {
			const nearest = nearestAfter(byPrevious.keys(), reached);
			next = nearest === null ? undefined : highest(byPrevious.get(nearest) ?? []);
			if (!next?.previous) return { groups, gaps };
			gaps.push(next.previous);
		}
		groups.push(next);
		last = { sequence: next.last, checksum: next.members.get(next.last)?.batch.checksum ?? '' };
	}
}

function nearestAfter(sequences: Iterable<number>, reached: number): number | null {
	let nearest: number | null = null;
	for (const sequence of sequences)
		if (sequence > reached && (nearest === null || sequence < nearest)) nearest = sequence;
	return nearest;
}
