import { monthlyAverage } from '../domain/measures';
import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import type { Measure } from '../domain/verdict';

/** What a comparison sets side by side for a total; `null` where the measure can't be worked out. */
export function comparedQuantity(total: Total, measure: Measure): Quantity | null {
	return measure === 'monthly_average' ? (monthlyAverage(total)?.quantity ?? null) : total.quantity;
}

/** Whether only a range of averages is known, because the days that a figure covers are not. */
export function hasOpenWindow(total: Total, measure: Measure): boolean {
	return measure === 'monthly_average' && monthlyAverage(total)?.ends === 'both';
}
