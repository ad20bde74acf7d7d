import type { Measured } from '../domain/measure-total';
import type { Quantity } from '../domain/quantity';

/** One compared figure: its name, and its total under the measure that it is set beside the others by. */
export interface ComparedSide {
	readonly name: string;
	readonly measured: Measured;
}

/** Amounts that read alike are alike: averages and rates are told to two decimals. */
export function amountAsShown({ measured: { value } }: ComparedSide): Quantity | null {
	if (value === null) return null;
	const round = (bound: number | null) => (bound === null ? null : Math.round(bound * 100) / 100);
	return { ...value, low: round(value.low), high: round(value.high) };
}
