import type { FigureFilter } from '../domain/filter';
import type { Period } from '../domain/period';
import type { Total } from '../domain/total';
import type { Reference } from '../reference/reference';
import type { Reconciled } from './reconciled';
import { selectSeries } from './select-series';
import { totalOf } from './total-of';

/** One total for each chosen series and each period, series by series; `filter` `null` takes every series. */
export function totalsFor(
	reconciled: Reconciled,
	filter: FigureFilter | null,
	periods: readonly Period[],
	reference: Reference
): readonly Total[] {
	const chosen = filter ? selectSeries(reconciled.series, filter, reference) : reconciled.series;
	return chosen.flatMap((series) => periods.map((period) => totalOf(series, period)));
}
