import type { Total } from './total';
import type { Measure, Verdict } from './verdict';

/** The verdict for a set of totals under one measure (domain model §6). */
export function verdictOf(totals: readonly Total[], measure: Measure): Verdict {
	return { measure, level: 'comparable', reasons: [], ranked: totals.map((_, index) => index), unranked: [] };
}
