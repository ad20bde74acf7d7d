import type { Total } from '../domain/total';
import { addQuantities, boundedQuantity } from '../domain/quantity-arithmetic';
import { combineTotals, type Combination } from '../reconcile/combine';
import type { Reference } from '../reference/reference';

/**
 * Totals of one period by part and whole. A whole that is known for only some of the days, as a unit formed in the
 * middle of a year is, doesn't stand for parts that are known for others: then all of them may or may not overlap, and
 * there is only a range "từ max đến tổng".
 */
export function combineCell(totals: readonly Total[], reference: Reference): Combination {
	const combination = combineTotals(totals, reference);
	return hidesParts(combination) ? besideEachOther(combination, reference) : combination;
}

function hidesParts({ total, members, kind }: Combination): boolean {
	if (total !== null && members.length > 0 && total.coverage < 1) return true;
	return (kind === 'single' || kind === 'sum') && members.some(hidesParts);
}

function besideEachOther(combination: Combination, reference: Reference): Combination {
	const totals = everyTotal(combination);
	const amounts = totals.flatMap(({ quantity }) => quantity ?? []);
	const sum = addQuantities(amounts);
	const low = Math.max(combination.quantity?.low ?? 0, ...amounts.map((amount) => amount.low ?? 0));
	return {
		...combination,
		kind: 'side_by_side',
		quantity: null,
		total: null,
		rest: null,
		range: boundedQuantity(low, sum.high, sum.flags),
		members: totals.map((total) => combineTotals([total], reference))
	};
}

function everyTotal({ total, members }: Combination): readonly Total[] {
	return [...(total === null ? [] : [total]), ...members.flatMap(everyTotal)];
}
