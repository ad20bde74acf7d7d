import type { DataSets } from '../../domain/filter';
import { dataCondition } from '../figure-filter';
import { formStatement, type Statement } from '../statement';
import { EXPLORE_SCHEMAS, EXPLORE_TABLES, storedColumns } from './explore-tables';
import { RELATIONS, type ExploreType, type StoredName } from './relations';

const { tables, views } = EXPLORE_SCHEMAS;
const CODED = `store.${tables}`;

/** Columns of `figures` that are texts behind a code of the same or another name. */
const TEXTS: Readonly<Record<string, string>> = {
	province: 'province',
	province_id: 'province',
	locality: 'locality',
	venue: 'venue',
	scope: 'scope',
	indicator: 'indicator',
	indicator_name: 'indicator',
	unit: 'unit_text',
	topics: 'topics',
	channels: 'channels',
	audiences: 'audiences',
	body: 'body_text',
	origin: 'origin',
	kind: 'kind',
	role: 'role',
	grain: 'grain',
	basis: 'basis',
	cumulative: 'cumulative',
	report: 'report',
	effective_date: 'effective_date',
	data_end: 'early_cutoff',
	file: 'file',
	place_in_report: 'place_in_report',
	source: 'source',
	note: 'note'
};

/** Columns of `figures` from elsewhere. */
const OTHERS: Readonly<Record<string, string>> = {
	id: 'figure.id',
	line: 'figure.line',
	low: 'figure.low',
	high: 'figure.high',
	synthetic: 'figure.synthetic',
	period: 'period_terms.label',
	period_type: 'period_terms.type',
	period_start: 'period_terms.start_day',
	period_end: 'period_terms.end_day',
	window_start: 'period_terms.window_start',
	window_end: 'period_terms.window_end',
	amount: 'quantity_terms.text',
	value: 'quantity_terms.value',
	flags: 'quantity_terms.flags',
	missing: 'quantity_terms.missing',
	per: 'quantity_terms.per'
};

/** The rows of a level that is left out for the moment; none where nothing is. */
function leftOut(relation: string, row: string): string {
	return (
		`${row} NOT IN (SELECT row FROM ${CODED}.levels` +
		` WHERE relation = '${relation}' AND level = getvariable('left_out'))`
	);
}

function selectFigures(): string {
	const columns = Object.entries<ExploreType>(RELATIONS.figures).map(([name, type]) => {
		const from = TEXTS[name] === undefined ? OTHERS[name] : `text_${name}.value`;
		return `CAST(${from} AS ${type}) AS ${name}`;
	});
	const joins = Object.entries(TEXTS).map(
		([name, code]) =>
			`LEFT JOIN ${CODED}.texts AS text_${name}` +
			` ON text_${name}.dictionary = '${name}' AND text_${name}.id = figure.${code}`
	);
	return [
		`SELECT ${columns.join(', ')} FROM ${CODED}.figure AS figure`,
		...joins,
		`LEFT JOIN ${CODED}.period_terms AS period_terms ON period_terms.id = figure.period`,
		`LEFT JOIN ${CODED}.quantity_terms AS quantity_terms ON quantity_terms.id = figure.quantity`
	].join(' ');
}

function selectStored(name: StoredName): string {
	const columns = Object.entries<ExploreType>(RELATIONS[name]).map(
		([column, type]) => `CAST(${column} AS ${type}) AS ${column}`
	);
	return `SELECT ${columns.join(', ')} FROM ${CODED}.${name}`;
}

/** Lays the empty tables anew, whatever was there, and over them what may be asked; only the latter is found by name. */
export function createExplore(): readonly Statement[] {
	const stored = EXPLORE_TABLES.map((table) => {
		const columns = Object.entries(storedColumns(table)).map(([name, type]) => `${name} ${type}`);
		return `CREATE TABLE ${CODED}.${table} (${columns.join(', ')})`;
	});
	const plain = (Object.keys(RELATIONS) as (keyof typeof RELATIONS)[])
		.filter((name) => name !== 'figures' && name !== 'totals')
		.map((name) => `CREATE VIEW ${name} AS ${selectStored(name)}`);
	return [
		`DROP SCHEMA IF EXISTS store.${views} CASCADE`,
		`DROP SCHEMA IF EXISTS ${CODED} CASCADE`,
		`CREATE SCHEMA ${CODED}`,
		`CREATE SCHEMA store.${views}`,
		`USE store.${views}`,
		'SET VARIABLE left_out = 0',
		...stored,
		`CREATE VIEW figures AS FROM (${selectFigures()}) WHERE ${leftOut('figures', 'id')}`,
		...plain,
		`CREATE MACRO totals(from_day, to_day) AS TABLE ${selectStored('totals')}` +
			` WHERE first_day = CAST(from_day AS VARCHAR) AND last_day = CAST(to_day AS VARCHAR)` +
			` AND ${leftOut('totals', 'row_id')}`
	].map((text) => formStatement(() => text));
}

/** Leaves the rows of a level out of all that is asked until told otherwise; 0 leaves out none. */
export function leaveOut(level: number): Statement {
	return formStatement(() => `SET VARIABLE left_out = ${String(Math.trunc(level))}`);
}

/** Takes away all rows of a table behind what may be asked. */
export function emptyTable(table: 'levels' | 'totals'): Statement {
	return formStatement(() => `DELETE FROM ${CODED}.${table}`);
}

/** Takes away the figures that a choice of data sets does not look at. */
export function dropFigures(sets: DataSets): Statement {
	return formStatement((bind) => `DELETE FROM ${CODED}.figure WHERE NOT (${dataCondition(sets, bind)})`);
}

/**
 * Writes the figures out once, so that no statement has to look up their texts: thirty look-ups cost each statement a
 * tenth of a second (measured). For as many rows as fit the memory so; more are looked up each time.
 */
export function writeOutFigures(): readonly Statement[] {
	return [
		`CREATE TABLE ${CODED}.figure_rows AS ${selectFigures()} ORDER BY figure.id`,
		`CREATE OR REPLACE VIEW figures AS FROM ${CODED}.figure_rows WHERE ${leftOut('figures', 'id')}`,
		'CHECKPOINT store'
	].map((text) => formStatement(() => text));
}
