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

/** Where figures are looked for, in the codes of one load: on lines of files, or at places in a report of files. */
export interface SoughtPlaces {
	readonly load: number;
	readonly lines: readonly { readonly file: number; readonly line: number }[];
	readonly places: readonly { readonly file: number; readonly place: number }[];
}

/**
 * The figures that stand at one of some places, in the order they were loaded; none where another load has taken the
 * place of the one that the codes belong to.
 */
export function figuresAt(
	{ load, lines, places }: SoughtPlaces,
	filter?: FigureFilter
): Statement<FigureRow> {
	const onLines = inPairs(
		'file, line',
		lines.map(({ file, line }) => [file, line])
	);
	const atPlaces = inPairs(
		'file, place_in_report',
		places.map(({ file, place }) => [file, place])
	);
	const isSameLoad = `(SELECT number FROM load_number) = ${listOf([load])}`;
	return formStatement((bind) => {
		const taken = filter === undefined ? 'TRUE' : filterCondition(filter, bind);
		return selectFigures(allOf([taken, isSameLoad, `(${onLines} OR ${atPlaces})`]));
	});
}

function inPairs(columns: string, pairs: readonly (readonly [number, number])[]): string {
	if (pairs.length === 0) return 'FALSE';
	const unnested = [0, 1].map((side) => {
		const codes = listOf(pairs.map((pair) => pair[side] ?? -1));
		return `unnest(string_split('${codes}', ',')::INTEGER[])`;
	});
	return `(${columns}) IN (SELECT ${unnested.join(', ')})`;
}

/** Integers as they are written in a statement; nothing else can come out. */
function listOf(codes: readonly number[]): string {
	return codes.map((code) => String(Math.trunc(code))).join(',');
}
