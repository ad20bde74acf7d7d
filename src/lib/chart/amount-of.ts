import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import type { ExportAmount, NumberKind } from '../export/model';
import { saidOf } from './tell-total';

/**
 * A quantity as an amount that leaves the app: the number that `wordQuantity` writes, and what limits it. `null` where
 * the words hold no number of their own: missing, not quantified, a rate, an order of magnitude. `gần 300` keeps its
 * number and its word: it lies below 300, and near it. `change` is a difference, which has a sign.
 */
export function amountOf(quantity: Quantity | null, change = false): ExportAmount | null {
	if (quantity === null || !isNumber(quantity)) return null;
	const { low, high, wording, flags } = quantity;
	if (high === null) {
		const isSaid = wording === 'over' || wording === 'at_least';
		if (low === null || (low === 0 && !isSaid && !change)) return null;
		return amount(low, wording === 'over' ? 'over' : 'at_least', change);
	}
	if (wording === 'under') return amount(high, 'under', change);
	if (wording === 'near') return amount(high, 'near', change);
	if (wording === 'at_most' || low === null) return amount(high, 'at_most', change);
	if (low !== high) return { ...amount(low, 'range', change, high), upTo: high };
	const isAbout = flags.includes('approximate') || flags.includes('estimate');
	return amount(high, isAbout ? 'about' : 'exact', change);
}

/** The number that `wordTotal` leads with. */
export function amountOfTotal(total: Total): ExportAmount | null {
	return amountOf(saidOf(total));
}

/** A share (1 is 100 %), exact. */
export function shareOf(value: number, kind: 'percent' | 'change_percent' = 'percent'): ExportAmount {
	return { value, upTo: null, limit: 'exact', kind };
}

function isNumber({ missing, flags, per }: Quantity): boolean {
	const isNone = missing !== null || flags.includes('missing') || flags.includes('order_of_magnitude');
	return !isNone && (per === null || per === 'month');
}

function amount(
	value: number,
	limit: ExportAmount['limit'],
	change: boolean,
	other: number = value
): ExportAmount {
	const whole: NumberKind = Number.isInteger(value) && Number.isInteger(other) ? 'count' : 'decimal';
	return { value, upTo: null, limit, kind: change ? 'change' : whole };
}
