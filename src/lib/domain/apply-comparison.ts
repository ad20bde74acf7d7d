import type { Reading } from './compose-amount';
import type { Quantity } from './quantity';
import type { QuantityReading } from './quantity-reading';
import type { Amount } from './read-amount';
import type { Comparison } from './read-comparison';

/** Bounds moved by a comparison, in order; a fall turns them round. */
function movedBounds(quantity: Quantity, factor: number, added: number): Pick<Quantity, 'low' | 'high'> {
	const move = (bound: number | null) =>
		bound === null ? null : Math.round((bound * factor + added) * 1_000) / 1_000 || 0;
	const [low, high] = [move(quantity.low), move(quantity.high)];
	return factor < 0 ? { low: high, high: low } : { low, high };
}

/** The reading of a number that speaks of another figure, with the bounds of its own words. */
export function applyComparison(comparison: Comparison, amount: Amount, read: Reading): QuantityReading {
	if (comparison.form === 'ambiguous') return { kind: 'ambiguous', candidates: comparison.candidates };
	const { form, factor, added, comparative, unit } = comparison;
	const bare: Quantity = { ...read.quantity, low: amount.low, high: amount.high, wording: 'exact' };
	const base = comparative ? bare : read.quantity;
	return {
		...read,
		form,
		quantity: { ...base, ...movedBounds(base, factor, added) },
		unitText: unit === '%' ? '%' : read.unitText
	};
}

/** `tăng từ 113 vụ lên 206 vụ`: the change between two figures, with the unit of the second. */
export function changeBetween(before: Amount, after: Amount, read: Reading): QuantityReading {
	const value = after.high - before.high;
	const quantity: Quantity = { ...read.quantity, low: value, high: value, wording: 'exact' };
	return { ...read, form: 'change', quantity };
}
