import type { DataSets, FigureFilter } from '../domain/filter';
import { ORIGIN_CODES } from './origin-codes';
import type { FigureColumnName, TableName } from './schema';
import type { Bind } from './statement';

/** What a filter can restrict: the fact's column, the table its values are found in, and the values chosen. */
interface Facet {
	readonly column: FigureColumnName;
	readonly table: TableName;
	chosen(filter: FigureFilter): readonly string[];
}

/**
 * The facets by name. Topics and channels are found by reach: a code takes itself, what is under it, and every
 * set containing one of these; a body takes its joint work too.
 */
export const FACETS = {
	province: { column: 'province', table: 'province', chosen: (filter) => filter.provinces },
	indicator: { column: 'indicator', table: 'indicator', chosen: (filter) => filter.indicators },
	topic: { column: 'topics', table: 'topic_reach', chosen: (filter) => filter.topics },
	channel: { column: 'channels', table: 'channel_reach', chosen: (filter) => filter.channels },
	body: { column: 'body', table: 'body_reach', chosen: (filter) => filter.bodies },
	kind: { column: 'kind', table: 'kind', chosen: (filter) => (filter.kind === null ? [] : [filter.kind]) }
} as const satisfies Record<string, Facet>;

/** The name of a facet, which the engine returns as text. */
export type FacetName = keyof typeof FACETS;

/** The columns that filters restrict: figures alike in all of them are taken together or not at all. */
export const GROUP_COLUMNS = [
	'province',
	'indicator',
	'kind',
	'topics',
	'channels',
	'body',
	'synthetic',
	'origin'
] as const satisfies readonly FigureColumnName[];

/** A column of `figure` that filters restrict. */
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** The condition of one facet, `TRUE` where nothing was chosen. Never NULL: codes always have a value. */
function facetCondition(name: FacetName, filter: FigureFilter, bind: Bind): string {
	const { column, table, chosen }: Facet = FACETS[name];
	const values = chosen(filter);
	if (values.length === 0) return 'TRUE';
	return `${column} IN (SELECT id FROM ${table} WHERE value IN (${values.map(bind).join(', ')}))`;
}

/**
 * Which rows a screen looks at: real, illustrative, or both; figures of public pages only where they are switched on, and
 * then whatever else is chosen.
 */
export function dataCondition({ data, published = false }: DataSets, bind: Bind): string {
	const chosen = data === 'all' ? 'TRUE' : `synthetic = ${bind(data === 'sample' ? 1 : 0)}::INTEGER`;
	if (published && chosen === 'TRUE') return chosen;
	const code = `${bind(ORIGIN_CODES.indexOf('published'))}::INTEGER`;
	return published ? `(${chosen} OR origin = ${code})` : allOf([chosen, `origin <> ${code}`]);
}

/** All conditions together; those that hold anyway are left out. */
export function allOf(conditions: readonly string[]): string {
	return conditions.filter((condition) => condition !== 'TRUE').join(' AND ') || 'TRUE';
}

/** The condition of a whole filter over `figure`. */
export function filterCondition(filter: FigureFilter, bind: Bind): string {
	const names = Object.keys(FACETS) as FacetName[];
	return allOf([dataCondition(filter, bind), ...names.map((name) => facetCondition(name, filter, bind))]);
}
