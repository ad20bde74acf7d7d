import { addDays, yearOf } from '../domain/calendar';
import { lengthInMonths } from '../domain/length-of-period';
import type { AlongMeasure, AlongPoint } from '../domain/measure-along';
import type { DaySpan } from '../domain/period';
import { absenceIn } from './lifetime';
import type { MeasuredPanel } from './measured-panel';
import { periodId } from './period-bar';
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
	readonly point: AlongPoint;
	readonly before: AlongPoint | null;
	readonly span: DaySpan;
	/** The middle of its days, in ms. */
	readonly middle: number;
	readonly level: Level | null;
	readonly lastYear: Level | null;
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
			isAbsent
		};
	});
}

function levelOf({ value }: AlongPoint): Level | null {
	if (value === null || value.flags.includes('order_of_magnitude')) return null;
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
 * The line of a panel, or of the year before: it joins a period with the next one where both have a value, the one
 * starts on the day after the other, and they may be set beside each other. It breaks at what is missing, and totals
 * since January break with the year.
 */
export function stretchesOf(
	plan: readonly PlannedPoint[],
	measure: AlongMeasure,
	line: 'level' | 'lastYear'
): readonly Stretch[] {
	return plan.slice(1).flatMap((next, index) => {
		const last = plan[index];
		const [one, other] = [last?.[line], next[line]];
		if (last === undefined || !one || !other || !isJoined(last, next, measure)) return [];
		return [
			{
				from: [last.middle, one.anchor] as const,
				to: [next.middle, other.anchor] as const,
				isDashed: !one.isExact || !other.isExact
			}
		];
	});
}

/** Measures that are already set to the month, so that periods of any length may be joined. */
const BY_THE_MONTH: ReadonlySet<AlongMeasure> = new Set(['monthly_average', 'trailing']);

function isJoined(one: PlannedPoint, other: PlannedPoint, measure: AlongMeasure): boolean {
	const [first, second] = [one.point.total.period, other.point.total.period];
	if (addDays(first.end, 1) !== second.start) return false;
	if (measure === 'to_date') return yearOf(first.end) === yearOf(second.end);
	return BY_THE_MONTH.has(measure) || lengthInMonths(first) === lengthInMonths(second);
}
