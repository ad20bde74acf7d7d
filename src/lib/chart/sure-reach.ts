import type { Quantity } from '../domain/quantity';
import type { DrawnPoint } from './drawn-measure';

/**
 * How far a number surely reaches from zero: its end nearest to it, 0 where that is zero itself. `null` where it may lie
 * on either side, so that nothing is sure.
 */
export function sureReach({ low, high }: Pick<Quantity, 'low' | 'high'>): number | null {
	if (low !== null && low >= 0) return low;
	if (high !== null && high <= 0) return high;
	return null;
}

/**
 * Whether a point is a change of which one side is known only, and not whether it rose or fell (`≥ −388`): a mark at
 * that number would be read as a fall, so that nothing stands for it but its words.
 */
export function isUndecided({ value, change }: Pick<DrawnPoint, 'value' | 'change'>): boolean {
	if (value === null || change === null) return false;
	const isOneSided = (value.low === null) !== (value.high === null);
	return isOneSided && sureReach(value) === null;
}
