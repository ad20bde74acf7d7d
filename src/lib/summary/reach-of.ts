import type { Total } from '../domain/total';

/** Approximate amounts may be this much off, as a share (domain model §4.2, rule 4). */
const SLACK = 0.1;

/** Between which numbers the true amount of a period lies; `high` is `null` where nothing caps it. */
export interface Reach {
	readonly low: number;
	readonly high: number | null;
}

/**
 * How far the amount of a whole period may reach, for saying that one stands above another: data that end early or
 * cover a part of the period are only a lower bound, approximate amounts reach a tenth both ways, and a disputed
 * amount is taken as it stands. `null` without a number.
 */
export function reachOf({ quantity, earlyCutoff, coverage }: Total): Reach | null {
	if (quantity === null || (quantity.low === null && quantity.high === null)) return null;
	const isLoose = quantity.flags.includes('approximate') || quantity.flags.includes('estimate');
	const isPartial = coverage < 1 || (earlyCutoff !== null && earlyCutoff !== 'unknown');
	const slack = isLoose ? SLACK : 0;
	const isOpen = quantity.high === null || isPartial || quantity.unquantifiedParts > 0;
	return {
		low: (quantity.low ?? 0) * (1 - slack),
		high: isOpen || quantity.high === null ? null : quantity.high * (1 + slack)
	};
}
