import { hasNumber } from '../../lib/domain/limits-of-total';
import type { Period } from '../../lib/domain/period';
import { samePeriodLastYear } from '../../lib/domain/shift-period';
import type { ComparisonGrid } from '../../lib/query/comparison-grid';

/** The two times of a slope, as numbers of the grid's periods. */
export interface TwoPeriods {
	readonly before: number;
	readonly now: number;
	readonly any: Period;
}

/**
 * The first and the last of chosen periods. Where none is chosen, the latest that most lines have and the same a year
 * before, or the one just before it. `null` for fewer than two.
 */
export function twoPeriodsOf({ periods, lines }: ComparisonGrid, areChosen: boolean): TwoPeriods | null {
	const [any] = periods;
	if (any === undefined || periods.length < 2) return null;
	if (areChosen) return { before: 0, now: periods.length - 1, any };
	const counts = periods.map(
		(_, index) =>
			lines.filter(({ cells }) => cells[index] !== undefined && hasNumber(cells[index].total)).length
	);
	const most = Math.max(...counts.slice(1));
	const now = counts.lastIndexOf(most) || 1;
	const period = periods[now];
	const same = period === undefined ? null : samePeriodLastYear(period);
	const before = periods.findIndex(({ start, end }) => start === same?.start && end === same.end);
	return { before: before < 0 ? now - 1 : before, now, any };
}
