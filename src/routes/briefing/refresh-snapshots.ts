import type { Language } from '../../lib/i18n/messages';
import type { FigureBlock, Snapshot } from '../../lib/state/briefing/briefing';
import { changesSince, noteChanges } from '../../lib/state/briefing/changes-since';
import { snapshotIn } from '../../lib/state/briefing/snapshot-in';
import { today } from '../../lib/state/today';
import { isKeptAsTaken } from './figures/figure-at';
import { drawNow } from './figures/ground';
import { takeBoth } from './figures/take-both';

/**
 * What the figures of a briefing say today, by the ids of their blocks, and how many cells and rows that changed. Each is
 * held against its earlier snapshot in the languages of that; a figure that can't be drawn, and one that is kept as it was
 * taken, keep the one they have.
 */
export async function refreshSnapshots(
	figures: readonly FigureBlock[],
	before: ReadonlyMap<string, Snapshot>,
	language: Language
): Promise<{ readonly snapshots: ReadonlyMap<string, Snapshot>; readonly changes: number }> {
	const snapshots = new Map<string, Snapshot>();
	let changes = 0;
	for (const { id, address } of figures) {
		if (isKeptAsTaken(address)) continue;
		const former = before.get(id);
		const held = former === undefined ? null : snapshotIn(former, language);
		const snapshot = await takeBoth(
			(spoken) => drawNow(address, spoken),
			today(),
			held?.language ?? language
		);
		if (snapshot === null) continue;
		snapshots.set(id, former === undefined ? snapshot : noteChanges(former, snapshot));
		if (held !== null) changes += changesSince(held, snapshot).length;
	}
	return { snapshots, changes };
}
