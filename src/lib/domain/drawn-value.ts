import type { Measured } from './measure-total';
import type { Quantity } from './quantity';
import { boundedQuantity } from './quantity-arithmetic';
import type { Total } from './total';
import { isPercentageMeasure, type Measure, type VerdictReasonCode } from './verdict';

/** What may be drawn of a measured total beside others, or why nothing may. */
export interface Drawn {
	readonly value: Quantity | null;
	readonly reasons: readonly VerdictReasonCode[];
}

/** Whether a number is known to be of less than its period. */
export function isOfSomeDays({ coverage, earlyCutoff }: Total): boolean {
	return coverage < 1 || (earlyCutoff !== null && earlyCutoff !== 'unknown');
}

/**
 * The value of a measured total as it may stand beside others (domain model §3): an amount or a rate of data that end
 * early or cover a part of their period is a lower bound, and nothing where that bound is zero; an average over days
 * that are not known is withheld. Percentages are withheld already.
 */
export function drawnValue({ total, value, reasons }: Measured, measure: Measure): Drawn {
	if (value === null || isPercentageMeasure(measure) || total.isStock || !isOfSomeDays(total))
		return { value, reasons };
	// An average of data that end early has both its ends; one with gaps inside has none.
	if (measure === 'monthly_average')
		return total.coverage < 1 ? { value: null, reasons: ['coverage'] } : { value, reasons };
	const low = value.low ?? 0;
	return low === 0
		? { value: null, reasons: ['coverage'] }
		: { value: { ...boundedQuantity(low, null, value.flags), per: value.per }, reasons };
}
