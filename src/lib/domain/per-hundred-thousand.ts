import type { Quantity } from './quantity';
import { isQuantified } from './quantity-arithmetic';
import type { Total } from './total';

const PEOPLE = 100_000;

/**
 * Amount per 100,000 people of one dated population (domain model §5). `null` without a number, without a known
 * population above zero, and for rates.
 */
export function perHundredThousand(total: Total, population: number | null): Quantity | null {
	const { quantity } = total;
	if (quantity === null || population === null || population <= 0) return null;
	if (!isQuantified(quantity) || quantity.per !== null) return null;
	const scale = (value: number | null) => (value === null ? null : (value / population) * PEOPLE);
	return { ...quantity, low: scale(quantity.low), high: scale(quantity.high), text: '' };
}
