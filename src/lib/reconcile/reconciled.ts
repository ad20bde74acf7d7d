import type { FigureId, PlaceId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import type { Series } from '../domain/total';
import type { Block } from './block';
import type { Revision } from './choose-current';
import type { Cluster } from './cluster';

/**
 * What may be done with a series along time: counts add up and subtract; a stock has a last value; rates and
 * counts that don't add over time (`own_period`) answer only for their own periods.
 */
export type TimeRule = 'count' | 'stock' | 'rate' | 'own_period';

/**
 * What a merged unit's predecessors reported for a period where that is not the unit's figure, because some of
 * them are missing, none gives a number, they give rates, or the indicator doesn't add across provinces: shown as
 * such, used in no arithmetic.
 */
export interface PartialRollUp {
	readonly reason: 'incomplete' | 'in_words' | 'rate' | 'not_additive';
	readonly period: Period;
	/** The sum of what is there, or each rate and wording; empty where the amounts mean nothing together. */
	readonly quantities: readonly Quantity[];
	readonly figures: readonly FigureId[];
	readonly reporting: readonly PlaceId[];
	readonly missing: readonly PlaceId[];
}

/** Everything known about one series: its current figures and what they replaced, contradict or leave open. */
export interface ReconciledSeries {
	readonly series: Series;
	readonly rule: TimeRule;
	/** One revision for each reported period, sorted by first day, longer periods first. */
	readonly revisions: readonly (Revision & { readonly from: number; readonly to: number })[];
	/** The current quantified figures in clusters of overlapping ones; empty unless the rule is `count`. */
	readonly clusters: readonly Cluster[];
	readonly rates: readonly Block[];
	readonly events: readonly Figure[];
	/** Only in the view by today's units. */
	readonly partials: readonly PartialRollUp[];
}

/** The reconciled figures with what was found on the way. */
export interface Reconciled {
	readonly series: readonly ReconciledSeries[];
	readonly findings: readonly Finding[];
}
