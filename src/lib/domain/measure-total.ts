import { certainChange } from './certain-change';
import { hasNumber } from './limits-of-total';
import { changeBetween, monthlyAverage, perHundredThousand, shareOfPlan } from './measures';
import type { Change, PlanShare } from './measures';
import type { Quantity } from './quantity';
import { exactQuantity } from './quantity-arithmetic';
import type { Total } from './total';
import type { Measure, Percentage, VerdictReasonCode } from './verdict';

/** A total under a measure: what is set side by side, and what it was worked out from. */
export interface Measured {
	readonly total: Total;
	/** A count, a rate, or for changes and plans a fraction; `null` where it can't be worked out. */
	readonly value: Quantity | null;
	/** Why there is no value; empty where there is one, and where a base of zero makes it new. */
	readonly reasons: readonly VerdictReasonCode[];
	readonly change: Change | null;
	readonly plan: PlanShare | null;
	/** Persons of the population that a rate goes by. */
	readonly population: number | null;
	/** The other totals that it was worked out from: the base of a change, the plan. */
	readonly beside: readonly Total[];
}

/** What a measure needs besides the total. */
export interface MeasureContext {
	/** The total of the same series in the period that a change goes by; `null` where there is no such period. */
	baseOf(total: Total, measure: 'change_same_period' | 'change_previous'): Total | null;
	/** The plans for just what the total counts. */
	plansOf(total: Total): readonly Total[];
	/** Persons who live in the area counted; `null` where the vintage does not have it. */
	populationOf(total: Total): number | null;
}

/** A total under one of the measures of domain model §5. */
export function measureTotal(total: Total, measure: Measure, context: MeasureContext): Measured {
	const bare: Measured = {
		total,
		value: null,
		reasons: [],
		change: null,
		plan: null,
		population: null,
		beside: []
	};
	if (!hasNumber(total)) return { ...bare, reasons: ['missing'] };
	switch (measure) {
		case 'monthly_average':
			return { ...bare, value: monthlyAverage(total)?.quantity ?? null };
		case 'per_100k': {
			const population = context.populationOf(total);
			const value = perHundredThousand(total, population);
			return { ...bare, value, population, reasons: population === null ? ['population'] : [] };
		}
		case 'change_same_period':
		case 'change_previous':
			return measureChange(bare, context.baseOf(total, measure));
		case 'plan_share':
			return measurePlan(bare, context.plansOf(total));
		case 'total':
		case 'index':
			return { ...bare, value: total.quantity };
	}
}

function measureChange(bare: Measured, before: Total | null): Measured {
	const change = certainChange(changeBetween(bare.total, before));
	const hasBase = before !== null && hasNumber(before);
	const reasons = hasBase ? reasonsOf(change.percentage) : (['base'] as const);
	const beside = hasBase ? [before] : [];
	return { ...bare, value: valueOf(change.percentage), change, reasons, beside };
}

function measurePlan(bare: Measured, plans: readonly Total[]): Measured {
	const plan = shareOfPlan([bare.total], plans);
	if (plan === null) return { ...bare, reasons: ['plan'] };
	return {
		...bare,
		value: valueOf(plan.percentage),
		plan,
		reasons: reasonsOf(plan.percentage),
		beside: plans
	};
}

function valueOf(percentage: Percentage): Quantity | null {
	return percentage.kind === 'value' ? exactQuantity(percentage.value) : null;
}

function reasonsOf(percentage: Percentage): readonly VerdictReasonCode[] {
	return percentage.kind === 'withheld' ? percentage.reasons : [];
}
