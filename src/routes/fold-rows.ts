import type { IndicatorCode } from '../lib/domain/brand';
import type { GroupedTotals, IndicatorRow } from '../lib/query/group-totals';

/** So many numbers are drawn at once: more keep the page from answering, and nobody reads them through. */
const MOST_NUMBERS = 240;

/** How many numbers an indicator has. */
export function countNumbersIn({ cells }: IndicatorRow): number {
	return cells.reduce((sum, { latest }) => sum + latest.length, 0);
}

/**
 * The indicators that only say how many numbers they have, because those before them are many already. The first one is
 * always drawn; one with few numbers is, where there is still room for them.
 */
export function foldedRows(groups: readonly GroupedTotals[]): ReadonlySet<IndicatorCode> {
	const folded = new Set<IndicatorCode>();
	let drawn = 0;
	for (const row of groups.flatMap(({ rows }) => rows)) {
		const count = countNumbersIn(row);
		if (drawn > 0 && drawn + count > MOST_NUMBERS) folded.add(row.indicator);
		else drawn += count;
	}
	return folded;
}
