import type { Engine } from '../db/engine';
import type { FigureId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import { hasNumber } from '../domain/limits-of-total';
import type { Series } from '../domain/total';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { reportedPeriods } from './reported-totals';
import { shownPlaces } from './set-nation-apart';
import { walkSeries, type SeriesVisitor, type WalkOptions } from './walk-series';

/** For how many of its reported periods a series has a number. */
export interface NumberedSeries {
	readonly series: Series;
	readonly periods: number;
}

/**
 * The series of a choice that have a number, those of the whole country apart, in the order in which they first appear.
 * Rejects as `walkSeries` does.
 */
export function countNumbers(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	options?: WalkOptions
): Promise<readonly NumberedSeries[]> {
	const isShown = shownPlaces(filter.provinces, reference);
	const begin = (): SeriesVisitor<readonly NumberedSeries[]> => {
		const found: (NumberedSeries & { readonly first: FigureId })[] = [];
		return {
			series({ own, rows }) {
				if (!isShown(own.series.province)) return;
				const periods = reportedPeriods(own).filter((period) => hasNumber(totalOf(own, period))).length;
				if (periods > 0) found.push({ series: own.series, periods, first: rows[0].id });
			},
			answer: () => found.sort((one, other) => one.first - other.first)
		};
	};
	return walkSeries(engine, filter, reference, begin, options);
}
