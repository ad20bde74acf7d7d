import { addDays, yearOf } from '../domain/calendar';
import { groupBy } from '../domain/group-by';
import { lengthInMonths } from '../domain/length-of-period';
import type { DaySpan } from '../domain/period';
import type { DrawnMeasure, DrawnPoint } from './drawn-measure';
import { absenceIn } from './lifetime';
import type { MeasuredPanel } from './measured-panel';
import { periodId } from './period-bar';
import { isUndecided } from './sure-reach';
import { endOf, startOf } from './time-axis';

/** The bounds of a value where it is drawn; `anchor` is where a line passes: the end of it that is certain. */
export interface Level {
	readonly low: number | null;
	readonly high: number | null;
	readonly anchor: number;
	/** Both bounds are one number, and it is not approximate. */
	readonly isExact: boolean;
	readonly isApproximate: boolean;
}

/** One period of a panel as it is painted. */
export interface PlannedPoint {
	readonly id: string;
	readonly point: DrawnPoint;
	readonly before: DrawnPoint | null;
	readonly span: DaySpan;
	/** The middle of its days, in ms. */
	readonly middle: number;
	readonly level: Level | null;
	readonly lastYear: Level | null;
	/** It has no level, since all that is known is words: see `isUndecided`. */
	readonly isUndecided: boolean;
	/** The unit did not exist: nothing is lacking. */
	readonly isAbsent: boolean;
}

/** A stretch of a line between neighbouring periods; dashed where an end of it is not certain. */
export interface Stretch {
	readonly from: readonly [time: number, value: number];
	readonly to: readonly [time: number, value: number];
	readonly isDashed: boolean;
}

/** The periods of a panel in order, with what is drawn of each. */
export function planMeasured({ points, lastYear, lifetime }: MeasuredPanel): readonly PlannedPoint[] {
	return points.map((point, index) => {
		const { period } = point.total;
		const isAbsent = absenceIn(period, lifetime) !== null;
		const before = isAbsent ? null : (lastYear[index] ?? null);
		return {
			id: periodId(point.total),
			point,
			before,
			span: period.window,
			middle: (startOf(period.window.start) + endOf(period.window.end)) / 2,
			level: levelOf(point),
			lastYear: before === null ? null : levelOf(before),
			isUndecided: !isAbsent && isUndecided(point),
			isAbsent
		};
	});
}

function levelOf(point: DrawnPoint): Level | null {
	const { value } = point;
	if (value === null || isUndecided(point) || value.flags.includes('order_of_magnitude')) return null;
	// `gần 300` is drawn at its number, as in period bars.
	const low = value.wording === 'near' ? value.high : value.low;
	const { high } = value;
	const anchor = low ?? high;
	if (anchor === null) return null;
	const isApproximate =
		value.wording === 'near' || value.flags.includes('approximate') || value.flags.includes('estimate');
	return { low, high, anchor, isExact: low === high && !isApproximate, isApproximate };
}

/**
 * The line of a panel, or of the year before: it joins a period with the one that starts on the day after it where both
 * have a value and are equally long, or measured by the month. It breaks at what is missing, and totals since January
 * break with the year. Reported periods of several lengths make a line for each length.
 */
export function stretchesOf(
	plan: readonly PlannedPoint[],
	measure: DrawnMeasure,
	line: 'level' | 'lastYear'
): readonly Stretch[] {
	const byStart = groupBy(plan, ({ point }) => point.total.period.start);
	return plan.flatMap((one) => {
		const followers = byStart.get(addDays(one.point.total.period.end, 1)) ?? [];
		const next =
			followers.find((other) => isAlike(one, other)) ??
			followers.find((other) => followers.length === 1 && isJoined(one, other, measure));
		const [from, to] = [one[line], next?.[line]];
		if (next === undefined || !from || !to || !isJoined(one, next, measure)) return [];
		return [
			{
				from: [one.middle, from.anchor] as const,
				to: [next.middle, to.anchor] as const,
				isDashed: !from.isExact || !to.isExact
			}
		];
	});
}

/** Measures that are already set to the month, so that periods of any length may be joined. */
const BY_THE_MONTH: ReadonlySet<DrawnMeasure> = new Set(['monthly_average', 'trailing']);

/** Whether two periods are of one length. */
function isAlike(one: PlannedPoint, other: PlannedPoint): boolean {
	return lengthInMonths(one.point.total.period) === lengthInMonths(other.point.total.period);
}

function isJoined(one: PlannedPoint, other: PlannedPoint, measure: DrawnMeasure): boolean {
	if (measure === 'to_date')
		return yearOf(one.point.total.period.end) === yearOf(other.point.total.period.end);
	return BY_THE_MONTH.has(measure) || isAlike(one, other);
}
