import type { FigureFilter } from '../domain/filter';
import { filterCondition } from './figure-filter';
import { formStatement, type Statement } from './statement';

/** How many figures of one indicator a filter takes of one province, by code as written. */
export interface IndicatorCount {
	readonly indicator: string;
	readonly province: string;
	/** Figures with a bound, whatever may be done with them. */
	readonly numbers: number;
}

/** Counts what a filter takes by indicator and province; pairs without a figure are absent. */
export function countIndicators(filter: FigureFilter): Statement<IndicatorCount> {
	return formStatement((bind) =>
		[
			'SELECT indicator.value AS indicator, province.value AS province, numbers FROM',
			'(SELECT indicator, province, count(*) FILTER (WHERE low IS NOT NULL OR high IS NOT NULL) AS numbers',
			`FROM figure WHERE ${filterCondition(filter, bind)} GROUP BY ALL) AS found`,
			'JOIN indicator ON indicator.id = found.indicator JOIN province ON province.id = found.province',
			'ORDER BY indicator.value, province.value'
		].join(' ')
	);
}
