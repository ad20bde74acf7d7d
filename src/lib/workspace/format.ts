import { safeParse } from 'valibot';
import { entrySchema, type Entry } from './entry';

/** One step of reading what an earlier version wrote: the same decisions in the words of the next version. */
type Upgrade = (entries: readonly unknown[]) => readonly unknown[];

/**
 * A version of what is kept. Batches are never rewritten: those of earlier versions are read through the upgrades,
 * one step for each version, so the file of record stays as it was written, and the version before can still read
 * its own. `upgrades[0]` leads from version 1 to 2.
 */
export interface Format {
	readonly version: number;
	readonly upgrades: readonly Upgrade[];
}

/** The version this program writes. */
export const FORMAT: Format = { version: 1, upgrades: [] };

/** The entries of a batch of any known version in today's words; `null` where they are none. */
export function readEntries(format: Format, version: number, value: unknown): readonly Entry[] | null {
	if (!Array.isArray(value)) return null;
	const current = format.upgrades
		.slice(version - 1)
		.reduce<readonly unknown[]>((entries, upgrade) => upgrade(entries), value);
	const entries: Entry[] = [];
	for (const entry of current) {
		const read = safeParse(entrySchema, entry);
		if (!read.success) return null;
		entries.push(read.output);
	}
	return entries;
}
