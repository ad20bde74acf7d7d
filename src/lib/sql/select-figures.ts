import type { FigureId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import { allOf, filterCondition } from './figure-filter';
import { ORIGIN_CODES } from './origin-codes';
import { TABLES, type CodeColumnName, type FigureColumnName } from './schema';
import { formStatement, type Statement } from './statement';

/** A figure in codes, with the number of the load whose dictionaries they belong to. */
export type FigureRow = { readonly [Name in CodeColumnName | 'id' | 'line' | 'load']: number };

/** The bounds are left out: they are part of the quantity's dictionary value. */
const NAMES = (Object.keys(TABLES.figure) as FigureColumnName[]).filter(
	(name) => name !== 'low' && name !== 'high'
);

function selectFigures(condition: string): string {
	const load = '(SELECT number FROM load_number) AS load';
	return `SELECT ${load}, ${NAMES.join(', ')} FROM figure WHERE ${condition} ORDER BY id`;
}

/** The figures a filter takes, in the order they were loaded. */
export function figuresByFilter(filter: FigureFilter): Statement<FigureRow> {
	return formStatement((bind) => selectFigures(filterCondition(filter, bind)));
}

/** Those of them that were found on public pages, in the order they were loaded. */
export function publishedByFilter(filter: FigureFilter): Statement<FigureRow> {
	return formStatement((bind) => {
		const isPublished = `origin = ${bind(ORIGIN_CODES.indexOf('published'))}::INTEGER`;
		return selectFigures(allOf([filterCondition(filter, bind), isPublished]));
	});
}

/**
 * The figures with these ids, in the order they were loaded; unknown ids are passed over. The ids are bound as one
 * text, because the thousands behind a large sum are too many for a placeholder each.
 */
export function figuresByIds(ids: readonly FigureId[]): Statement<FigureRow> {
	return formStatement((bind) => {
		if (ids.length === 0) return selectFigures('FALSE');
		return selectFigures(`id IN (SELECT unnest(string_split(${bind(ids.join(','))}, ',')::INTEGER[]))`);
	});
}
