import { FACETS, type FacetName } from './figure-filter';
import { formStatement, type Statement } from './statement';

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
] as const;

/** A column of `figure` that filters restrict. */
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** Figures that every filter takes together, in codes, with the number of the load whose dictionaries they belong to. */
export type GroupRow = { readonly [Name in GroupColumn | 'load']: number } & {
	readonly figures: number;
	/** Figures with a bound, whatever may be done with them. */
	readonly numbers: number;
};

/** Counts the figures of a load by group: a few thousand rows for a million figures. */
export function countGroups(): Statement<GroupRow> {
	return formStatement(() =>
		[
			`SELECT (SELECT number FROM load_number) AS load, ${GROUP_COLUMNS.join(', ')},`,
			'count(*)::INTEGER AS figures,',
			'(count(*) FILTER (WHERE low IS NOT NULL OR high IS NOT NULL))::INTEGER AS numbers',
			`FROM figure GROUP BY ${GROUP_COLUMNS.join(', ')}`
		].join(' ')
	);
}

/** A value by which the codes of a facet's column are found. */
export interface ReachRow {
	readonly facet: FacetName;
	readonly id: number;
	readonly value: string;
}

/** Every value of every facet with each code that it reaches, the values of a facet in order of their bytes. */
export function listReach(): Statement<ReachRow> {
	const tables = (Object.keys(FACETS) as FacetName[]).map(
		(name) => `SELECT '${name}' AS facet, id, value FROM ${FACETS[name].table} WHERE value IS NOT NULL`
	);
	return formStatement(() => `${tables.join('\nUNION ALL ')}\nORDER BY facet, value, id`);
}
