import type { Total } from '../domain/total';
import type { Language } from '../i18n/messages';
import { summariseSeries, type ShownSeries } from '../summary/summarise-series';
import type { SeriesContext } from './lifetime';
import { planPeriodBars } from './period-bar';

/** A series as its summary takes it; periods in which the unit did not exist are no gaps. */
export function shownSeries(
	spec: { readonly name: string } & SeriesContext,
	totals: readonly Total[]
): ShownSeries {
	const { gaps } = planPeriodBars(totals, spec);
	return {
		name: spec.name,
		totals,
		wider: spec.wider ?? [],
		missing: gaps.filter(({ absence }) => absence === null).length
	};
}

/** One or two sentences that say what the bars of a series show; see summarise-series.ts. */
export function summarisePeriodBars(
	spec: { readonly name: string } & SeriesContext,
	totals: readonly Total[],
	language: Language
): string {
	return summariseSeries(shownSeries(spec, totals), language);
}
