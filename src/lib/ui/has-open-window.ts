import { monthlyAverage } from '../domain/measures';
import type { Total } from '../domain/total';
import type { Measure } from '../domain/verdict';

/** Whether only a range of averages is known, because the days that a figure covers are not. */
export function hasOpenWindow(total: Total, measure: Measure): boolean {
	return measure === 'monthly_average' && monthlyAverage(total)?.ends === 'both';
}
