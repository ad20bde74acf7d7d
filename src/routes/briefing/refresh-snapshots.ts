import type { Language } from '../../lib/i18n/messages';
import type { FigureBlock, Snapshot } from '../../lib/state/briefing/briefing';
import { changesSince, noteChanges } from '../../lib/state/briefing/changes-since';
import { today } from '../../lib/state/today';
import { drawNow } from './figures/ground';
import { takeSnapshot } from './figures/take-snapshot';

/**
 * What the figures of a briefing say today, by the ids of their blocks, and how many cells and rows that changed. Each is
 * held against its earlier snapshot in the language of that; a figure that can't be drawn keeps the one it has.
 */
export async function refreshSnapshots(
	figures: readonly FigureBlock[],
	before: ReadonlyMap<string, Snapshot>,
	language: Language
): Promise<{ readonly snapshots: ReadonlyMap<string, Snapshot>; readonly changes: number }> {
	const snapshots = new Map<string, Snapshot>();
	let changes = 0;
	for (const { id, address } of figures) {
		const former = before.get(id);
		const spoken = former?.language ?? language;
		const figure = await drawNow(address, spoken);
		if (figure === null) continue;
		const snapshot = takeSnapshot(figure, today(), spoken);
		snapshots.set(id, former === undefined ? snapshot : noteChanges(former, snapshot));
		if (former !== undefined) changes += changesSince(former, snapshot).length;
	}
	return { snapshots, changes };
}
