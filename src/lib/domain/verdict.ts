/** The measures of domain model §5. */
export type Measure =
	| 'total'
	| 'monthly_average'
	| 'per_100k'
	| 'change_same_period'
	| 'change_previous'
	| 'plan_share'
	| 'index';

/** Whether a measure is a fraction, written as a percentage. */
export function isPercentageMeasure(measure: Measure): boolean {
	return measure === 'change_same_period' || measure === 'change_previous' || measure === 'plan_share';
}

/** *So sánh được*, *có lưu ý*, *không so sánh được*; the worst reason decides. */
export type VerdictLevel = 'comparable' | 'with_care' | 'not_comparable';

/** What sets figures apart or calls for care (domain model §6); the words belong to the message catalogue. */
export type VerdictReasonCode =
	| 'definition'
	| 'unit'
	| 'indicator'
	| 'kind'
	| 'synthetic'
	| 'topics'
	| 'length'
	| 'window'
	| 'early_cutoff'
	| 'cutoff_unknown'
	| 'derived'
	| 'disputed'
	| 'bound'
	| 'approximate'
	| 'coverage'
	| 'boundary'
	| 'reposted'
	| 'published'
	| 'published_with_report'
	| 'missing'
	| 'population'
	| 'plan'
	| 'base';

/** One reason in words a leader can say aloud (words in `i18n`); `sides` are indexes into the compared set. */
export interface VerdictReason {
	readonly code: VerdictReasonCode;
	readonly level: Exclude<VerdictLevel, 'comparable'>;
	readonly sides: readonly number[];
	readonly params: Readonly<Record<string, string | number>>;
}

/** The verdict for a set of totals under one measure (domain model §6). */
export interface Verdict {
	readonly measure: Measure;
	readonly level: VerdictLevel;
	readonly reasons: readonly VerdictReason[];
	/** Indexes of the largest comparable group, ranked; the rest are listed below with their reasons. */
	readonly ranked: readonly number[];
	readonly unranked: readonly number[];
}

/** A percentage, or the reason that it is withheld. `value` is a fraction (0.823 for +82,3 %). */
export type Percentage =
	| { readonly kind: 'value'; readonly value: number }
	| { readonly kind: 'new' }
	| { readonly kind: 'withheld'; readonly reasons: readonly VerdictReasonCode[] };
