import type { FigureId, PlaceId } from '../domain/brand';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import { addQuantities, isQuantified } from '../domain/quantity-arithmetic';
import type { Total } from '../domain/total';
import { earliestCutoff } from './answer-own';
import type { Block } from './block';
import { dayRange } from './day-number';
import type { PartialRollUp, ReconciledSeries } from './reconciled';
import { totalOf } from './total-of';

/** What one predecessor says about a period. */
interface Share {
	readonly province: PlaceId;
	readonly total: Total;
	readonly blocks: readonly Block[];
}

/** Whether the total speaks for the whole period, in a number or in words; rates are told apart. */
function isWhole({ status, quantity }: Total): boolean {
	return (status === 'reported' || status === 'derived') && quantity !== null && quantity.per === null;
}

/** The figures in force of a series, in the order of time. */
export function currentBlocks({ revisions }: ReconciledSeries): Block[] {
	return revisions.flatMap(({ current }) => current ?? []);
}

/** A predecessor's rates for just that period. */
function ratesOf(series: ReconciledSeries, period: Period): readonly Block[] {
	const { from, to } = dayRange(period);
	return series.rates.filter((rate) => rate.from === from && rate.to === to);
}

function shareOf(series: ReconciledSeries, period: Period): Share {
	const total = totalOf(series, period);
	const used = new Set<FigureId>(total.figures);
	const blocks = currentBlocks(series).filter((block) => block.figures.some((id) => used.has(id)));
	return { province: series.series.province, total, blocks };
}

/** The complete sum of all predecessors, which gives way to the unit's own report of that period. */
function sumBlocks(period: Period, shares: readonly Share[]): Block[] {
	const blocks = shares.flatMap((share) => share.blocks);
	const [first] = blocks;
	if (!first) return [];
	const dates = blocks.flatMap(({ effectiveDate }) => effectiveDate ?? []).sort();
	const sum: Block = {
		period,
		otherWindows: [],
		...dayRange(period),
		quantity: addQuantities(shares.flatMap(({ total }) => total.quantity ?? [])),
		report: null,
		effectiveDate: dates.at(-1) ?? null,
		effectiveDateInferred: blocks.some((block) => block.effectiveDateInferred),
		earlyCutoff: earliestCutoff(blocks),
		asOf: null,
		figures: shares.flatMap(({ total }) => total.figures),
		provenance: first.provenance,
		partOf: [],
		givesWayAs: 'predecessors',
		isContested: shares.some(({ total }) => total.disputed)
	};
	return [sum];
}

function hasNumber({ total }: Share): boolean {
	return total.quantity !== null && isQuantified(total.quantity);
}

/** The sum where there is one to make, else every amount as it was worded. */
function amountsOf(shares: readonly Share[]): readonly Quantity[] {
	const amounts = shares.flatMap(({ total }) => total.quantity ?? []);
	return amounts.length > 1 && shares.some(hasNumber) ? [addQuantities(amounts)] : amounts;
}

/** A unit and those it was formed of. */
export interface Merged {
	readonly predecessors: readonly ReconciledSeries[];
	readonly all: readonly PlaceId[];
	readonly isAdditive: boolean;
}

/** The unit's figure of a period where the predecessors make one, and what they reported besides. */
interface RolledPeriod {
	readonly sums: readonly Block[];
	readonly partials: readonly PartialRollUp[];
}

function rollUpCounts(period: Period, { predecessors, all, isAdditive }: Merged): RolledPeriod {
	const shares = predecessors
		.map((predecessor) => shareOf(predecessor, period))
		.filter(({ total }) => isWhole(total));
	const reporting = shares.map(({ province }) => province);
	const partial = (reason: PartialRollUp['reason'], quantities: readonly Quantity[]) => ({
		sums: [],
		partials: [
			{
				reason,
				period,
				quantities,
				figures: shares.flatMap(({ total }) => total.figures),
				reporting,
				missing: all.filter((id) => !reporting.includes(id))
			}
		]
	});
	if (shares.length === 0) return { sums: [], partials: [] };
	if (!isAdditive) return partial('not_additive', []);
	if (shares.length < all.length) return partial('incomplete', amountsOf(shares));
	if (!shares.some(hasNumber)) return partial('in_words', amountsOf(shares));
	return { sums: sumBlocks(period, shares), partials: [] };
}

/** Rates are never added, so those of all predecessors are as little the unit's figure as that of one. */
function rollUpRates(period: Period, { predecessors, all }: Merged): readonly PartialRollUp[] {
	const found = predecessors.map((one) => ({
		province: one.series.province,
		rates: ratesOf(one, period)
	}));
	const rates = found.flatMap((one) => one.rates);
	if (rates.length === 0) return [];
	const reporting = found.filter((one) => one.rates.length > 0).map(({ province }) => province);
	return [
		{
			reason: 'rate',
			period,
			quantities: rates.map(({ quantity }) => quantity),
			figures: rates.flatMap(({ figures }) => figures),
			reporting,
			missing: all.filter((id) => !reporting.includes(id))
		}
	];
}

/**
 * What the predecessors' figures for a period come to: a complete sum of numbers, in which words open the high end,
 * is the unit's figure; anything else is only told.
 */
export function rollUpPeriod(period: Period, merged: Merged): RolledPeriod {
	const { sums, partials } = rollUpCounts(period, merged);
	return { sums, partials: [...partials, ...rollUpRates(period, merged)] };
}
