import type { PlaceId } from '../domain/brand';
import { measureTotal, type MeasureContext, type Measured } from '../domain/measure-total';
import { shareOfPlan } from '../domain/measures';
import { exactQuantity } from '../domain/quantity-arithmetic';
import type { Total } from '../domain/total';
import type { Measure } from '../domain/verdict';
import { combineTotals, type Combination } from '../reconcile/combine';
import type { Reference } from '../reference/reference';

/**
 * A combination under a measure, never a mean of its members': the sum over the people of all of them, Σ actual ÷ Σ
 * plan, the change of the sum where the same members had a base. `null` where it is no single number.
 */
export function measureCombination(
	combination: Combination,
	measure: Measure,
	context: MeasureContext,
	reference: Reference
): Measured | null {
	const total = asTotal(combination);
	if (total === null) return null;
	const leaves = leavesOf(combination);
	if (measure === 'plan_share') return measurePlans(total, leaves, context);
	if (measure === 'monthly_average' && new Set(leaves.map(windowKey)).size > 1)
		return { ...measureTotal(total, 'total', context), value: null, reasons: ['window'] };
	return measureTotal(total, measure, {
		...context,
		populationOf: () => populationOf(leaves, context),
		baseOf: (_, change) => {
			const bases = leaves.map((leaf) => context.baseOf(leaf, change));
			const known = bases.flatMap((base) => (base === null || base.quantity === null ? [] : [base]));
			return known.length < leaves.length ? null : asTotal(combineTotals(known, reference));
		}
	});
}

function windowKey({ period: { window } }: Total): string {
	return `${window.start} ${window.end}`;
}

/** The totals that a combination is made of: of one total itself, else those of its members. */
export function leavesOf({ total, members }: Combination): readonly Total[] {
	return total === null ? members.flatMap(leavesOf) : [total];
}

/** A sum as one total, so that it can be measured; its figures are those of all members. `null` where nothing is added. */
function asTotal(combination: Combination): Total | null {
	if (combination.kind === 'single') return combination.total;
	const leaves = leavesOf(combination);
	const [first] = leaves;
	if (combination.kind !== 'sum' || first === undefined) return null;
	const early = leaves.find(({ earlyCutoff }) => earlyCutoff !== null && earlyCutoff !== 'unknown');
	const { isStock: _, upperChain: __, ...rest } = first;
	return {
		...rest,
		quantity: combination.quantity,
		asReported: null,
		disputed: combination.disputed,
		earlyCutoff: (early ?? leaves.find(({ earlyCutoff }) => earlyCutoff !== null))?.earlyCutoff ?? null,
		coverage: combination.coverage,
		chain: [],
		notes: leaves.flatMap(({ notes }) => notes),
		figures: leaves.flatMap(({ figures }) => figures),
		history: leaves.flatMap(({ history }) => history)
	};
}

/** Everybody in the areas counted, each area once. */
function populationOf(leaves: readonly Total[], context: MeasureContext): number | null {
	const people = new Map<PlaceId, number | null>();
	for (const leaf of leaves) people.set(leaf.series.province, context.populationOf(leaf));
	const counts = [...people.values()];
	return counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + count, 0) : null;
}

function measurePlans(total: Total, leaves: readonly Total[], context: MeasureContext): Measured {
	const beside = leaves.flatMap((leaf) => context.plansOf(leaf));
	const plan = shareOfPlan(leaves, beside);
	const bare = { total, change: null, population: null, beside, plan };
	if (plan === null) return { ...bare, value: null, reasons: ['plan'] };
	const { percentage } = plan;
	const value = percentage.kind === 'value' ? exactQuantity(percentage.value) : null;
	return { ...bare, value, reasons: percentage.kind === 'withheld' ? percentage.reasons : [] };
}
