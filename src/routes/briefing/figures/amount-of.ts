import type { Quantity } from '../../../lib/domain/quantity';
import type { AmountLimit, ExportAmount, NumberKind } from '../../../lib/export/model';

/**
 * An amount as it leaves the app: its number and what limits it, as `wordQuantity` words it. `null` where there is no
 * number, and for rates and doubtful readings, whose words alone tell what they are.
 */
export function amountOf(quantity: Quantity | null, kind?: NumberKind): ExportAmount | null {
	if (quantity === null || quantity.missing !== null || quantity.per !== null) return null;
	const { low, high, wording, flags } = quantity;
	if (['missing', 'unquantified', 'order_of_magnitude'].some((flag) => flags.some((own) => own === flag)))
		return null;
	const make = (value: number, limit: AmountLimit, upTo: number | null = null): ExportAmount => ({
		value,
		upTo,
		limit,
		kind: kind ?? (Number.isInteger(value) && Number.isInteger(upTo ?? 0) ? 'count' : 'decimal')
	});
	if (high === null) {
		if (low === null || (low === 0 && wording !== 'over' && wording !== 'at_least')) return null;
		return make(low, wording === 'over' ? 'over' : 'at_least');
	}
	if (wording === 'near') return make(high, 'about');
	if (wording === 'under') return make(high, 'under');
	if (wording === 'at_most' || low === null) return make(high, 'at_most');
	if (low !== high) return make(low, 'range', high);
	return make(low, flags.includes('approximate') || flags.includes('estimate') ? 'about' : 'exact');
}
