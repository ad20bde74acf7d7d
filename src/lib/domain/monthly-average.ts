import { administrativeWindow } from './administrative-window';
import { monthsIn } from './days';
import type { DaySpan } from './period';
import type { Quantity } from './quantity';
import { isQuantified } from './quantity-arithmetic';
import type { Total } from './total';

/**
 * Amount per month of 30.44 days. `ends` is `both` where the window is unknown or was cut off early: the low end
 * divides by the longest window that is possible, the high end by the shortest, and nothing may be ranked by it.
 */
export interface MonthlyAverage {
	readonly quantity: Quantity;
	readonly ends: 'one' | 'both';
}

function cutAt(span: DaySpan, total: Total): readonly DaySpan[] {
	const { earlyCutoff } = total;
	if (earlyCutoff === null || earlyCutoff === 'unknown' || earlyCutoff.dataEnd < span.start) return [];
	return [{ start: span.start, end: earlyCutoff.dataEnd }];
}

/** Every window that the figure may cover: its own, the administrative one where none is stated, each cut early. */
function possibleWindows(total: Total): readonly DaySpan[] {
	const { window } = total.period;
	const administrative = window.basis === 'inferred' ? administrativeWindow(total.period) : null;
	const { start, end } = total.period;
	const whole = administrative === null ? [window] : [window, { start, end }, administrative];
	return whole.flatMap((span) => [span, ...cutAt(span, total)]);
}

/**
 * The total ÷ months of its actual window, days ÷ 30.44 (domain model §5): the fair way to set a half-year beside
 * a year. `null` without a number, for rates, which are per time already, and for stocks, which are at a time.
 */
export function monthlyAverage(total: Total): MonthlyAverage | null {
	const { quantity } = total;
	if (quantity === null || total.isStock || !isQuantified(quantity) || quantity.per !== null) return null;
	const months = possibleWindows(total).map(monthsIn);
	const [shortest, longest] = [Math.min(...months), Math.max(...months)];
	const low = quantity.low === null ? null : quantity.low / longest;
	const high = quantity.high === null ? null : quantity.high / shortest;
	const ends = shortest === longest ? 'one' : 'both';
	const wording = ends === 'both' && high !== null ? 'range' : quantity.wording;
	return { quantity: { ...quantity, low, high, wording, per: 'month', text: '' }, ends };
}
