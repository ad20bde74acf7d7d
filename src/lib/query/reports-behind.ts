import type { ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Total } from '../domain/total';

/** The reports that the figures of some totals stand in, each once, in the order met. */
export function reportsBehind(totals: readonly Total[], figures: readonly Figure[]): readonly ReportId[] {
	const used = new Set(totals.flatMap((total) => total.figures));
	const reports = figures.filter(({ id }) => used.has(id)).map(({ report }) => report);
	return [...new Set(reports)].filter((report) => report !== null);
}
