import type { PlaceId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import { hasNumber } from '../domain/limits-of-total';
import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';

/**
 * One side of a comparison: a province in a nominal period. `series` is the mark of one of its series; without
 * it the side is all its results, or its plans where it has nothing else.
 */
export interface ComparedSide {
	readonly province: PlaceId;
	readonly span: DaySpan;
	readonly series?: string;
}

/** Whether a total belongs to a side. */
export function isOn({ province, span, series }: ComparedSide, total: Total): boolean {
	return (
		total.series.province === province &&
		total.period.start === span.start &&
		total.period.end === span.end &&
		(series === undefined || series === markOf(total.series.key))
	);
}

/** The side of each total; it names the series only where several with a number share province and period. */
export function sidesOf(totals: readonly Total[]): ReadonlyMap<Total, ComparedSide> {
	const groups = groupBy(
		totals,
		({ series, period }) => `${series.province} ${period.start} ${period.end}`
	).values();
	return new Map(
		[...groups].flatMap((group) => {
			const isAlone = group.filter(hasNumber).length < 2;
			return group.map((total) => [total, sideOf(total, isAlone)] as const);
		})
	);
}

function sideOf({ series, period }: Total, isAlone: boolean): ComparedSide {
	const side = { province: series.province, span: { start: period.start, end: period.end } };
	return isAlone ? side : { ...side, series: markOf(series.key) };
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const DIGITS_AND_LETTERS = 36;

/**
 * A short mark of a series key for an address: FNV-1a, 32 bits. It tells apart the few series of one province and
 * period, not all series there are.
 */
function markOf(key: string): string {
	let hash = FNV_OFFSET;
	for (let index = 0; index < key.length; index += 1)
		hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME);
	return (hash >>> 0).toString(DIGITS_AND_LETTERS);
}
