import { isQuantified } from './quantity-arithmetic';
import type { Total } from './total';
import type { VerdictReasonCode } from './verdict';

/** Everything about one total that a comparison must mention, whatever it is set beside (domain model §6). */
export function limitsOf(total: Total): readonly VerdictReasonCode[] {
	const { quantity } = total;
	if (quantity === null || !isQuantified(quantity)) {
		return [quantity?.flags.includes('order_of_magnitude') === true ? 'approximate' : 'missing'];
	}
	const limits: readonly (readonly [VerdictReasonCode, boolean])[] = [
		['bound', quantity.low !== quantity.high || quantity.unquantifiedParts > 0],
		['approximate', quantity.flags.includes('approximate') || quantity.flags.includes('estimate')],
		['disputed', total.disputed],
		['early_cutoff', total.earlyCutoff !== null && total.earlyCutoff !== 'unknown'],
		['cutoff_unknown', total.earlyCutoff === 'unknown'],
		['derived', total.status === 'derived'],
		['coverage', total.coverage < 1],
		['reposted', total.series.origin === 'reposted'],
		['published', total.series.origin === 'published']
	];
	return limits.filter(([, holds]) => holds).map(([code]) => code);
}

/** Whether a total has a number that may take part in a ranking. */
export function hasNumber(total: Total): boolean {
	return total.quantity !== null && isQuantified(total.quantity);
}
