import type { FigureFilter } from '../domain/filter';
import { filterCondition } from './figure-filter';
import { formStatement, type Statement } from './statement';

/** How many figures of one indicator a filter takes of one province, by code as written, in the load of that number. */
export interface PlaceCount {
	readonly load: number;
	readonly indicator: string;
	readonly province: string;
	readonly figures: number;
}

/** Counts what a filter takes by indicator and province, those loaded first before others; pairs without a figure are absent. */
export function countPlaces(filter: FigureFilter): Statement<PlaceCount> {
	return formStatement((bind) =>
		[
			'SELECT (SELECT number FROM load_number) AS load, indicator.value AS indicator, province.value AS province,',
			'figures FROM (SELECT indicator, province, count(*)::INTEGER AS figures, min(figure.id) AS first',
			`FROM figure WHERE ${filterCondition(filter, bind)} GROUP BY ALL) AS found`,
			'JOIN indicator ON indicator.id = found.indicator JOIN province ON province.id = found.province',
			'ORDER BY first'
		].join(' ')
	);
}
