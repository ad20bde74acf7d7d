import type { Quantity } from './quantity';
import { isExact } from './quantity-arithmetic';

/** The amount as one number where it is an exact one and no rate; `null` so that nobody adds a bound as if it were. */
export function exactValue(quantity: Quantity): number | null {
	return isExact(quantity) && quantity.per === null ? quantity.low : null;
}
