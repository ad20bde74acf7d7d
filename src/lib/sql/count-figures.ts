import type { FigureFilter } from '../domain/filter';
import { filterCondition } from './figure-filter';
import { formStatement, type Statement } from './statement';

/** How much data stands behind a screen. Days are nominal ISO days, `null` where there is no figure. */
export interface FigureCounts {
	readonly figures: number;
	readonly provinces: number;
	readonly indicators: number;
	readonly reports: number;
	readonly files: number;
	/** Figures with neither bound: missing or in words only. */
	readonly withoutNumber: number;
	readonly firstDay: string | null;
	readonly lastDay: string | null;
}

/** Counts what a filter takes: always one row. */
export function countFigures(filter: FigureFilter): Statement<FigureCounts> {
	return formStatement((bind) =>
		[
			'SELECT count(*) AS figures, count(DISTINCT figure.province) AS provinces,',
			'count(DISTINCT figure.indicator) AS indicators, count(DISTINCT report.value) AS reports,',
			'count(DISTINCT figure.file) AS files,',
			'count(*) FILTER (WHERE low IS NULL AND high IS NULL) AS "withoutNumber",',
			'min(period.start_day) AS "firstDay", max(period.end_day) AS "lastDay"',
			'FROM figure JOIN period ON period.id = figure.period JOIN report ON report.id = figure.report',
			`WHERE ${filterCondition(filter, bind)}`
		].join(' ')
	);
}
