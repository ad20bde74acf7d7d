import { AppError } from '../domain/app-error';
import type { IndicatorCode, PlaceId } from '../domain/brand';
import { exactValue } from '../domain/exact-value';
import type { DataSets } from '../domain/filter';
import { workInTurns } from '../work/take-turns';
import type { Joined } from '../ingest/joined';
import { createExplore, dropFigures, writeOutFigures } from '../sql/explore/create-explore';
import { EXPLORE_SCHEMAS, storedColumns, type ExploreTableName } from '../sql/explore/explore-tables';
import type { StoredName } from '../sql/explore/relations';
import { codeFigures } from './code-figures';
import { describeError } from './describe-error';
import type { Dictionaries } from './dictionaries';
import type { Engine } from './engine-interface';
import type { ColumnCells } from './write-stream';

/** So many figures are written out with their texts: some 300 MB before they are compressed. */
const MOST_WRITTEN_OUT = 300_000;

/** A row of a table behind what may be asked: days as ISO text, yes and no as such. */
export type ExploreRow = Readonly<Record<string, string | number | boolean | null>>;

/** All that may be asked in SQL. */
export interface ExploreSource {
	readonly joined: Joined;
	readonly sets: DataSets;
	/** The names of the registry, for whoever asks by name. */
	readonly nameOfPlace: (id: PlaceId) => string;
	readonly nameOfIndicator: (code: IndicatorCode) => string;
	/** The tables that are few enough to be given row by row. */
	readonly tables: Readonly<Partial<Record<StoredName, readonly ExploreRow[]>>>;
}

/** The texts of the dictionaries by the column of `figures` that shows them; `null` and `''` are no text. */
function textsOf(
	dictionaries: Dictionaries,
	{ nameOfPlace, nameOfIndicator }: ExploreSource
): Readonly<Record<string, readonly (string | null)[]>> {
	const joined = (sets: readonly (readonly string[])[]) => sets.map((codes) => codes.join('; '));
	return {
		province: dictionaries.province.map(nameOfPlace),
		province_id: dictionaries.province,
		locality: dictionaries.locality,
		venue: dictionaries.venue,
		scope: dictionaries.scope,
		indicator: dictionaries.indicator,
		indicator_name: dictionaries.indicator.map(nameOfIndicator),
		unit: dictionaries.unit_text,
		topics: joined(dictionaries.topics),
		channels: joined(dictionaries.channels),
		audiences: joined(dictionaries.audiences),
		body: dictionaries.body_text,
		origin: dictionaries.origin,
		kind: dictionaries.kind,
		role: dictionaries.role,
		grain: dictionaries.grain,
		basis: dictionaries.basis,
		cumulative: dictionaries.cumulative.map(String),
		report: dictionaries.report,
		effective_date: dictionaries.effective_date.map(({ day }) => day),
		data_end: dictionaries.early_cutoff.map((end) => (end === null || end === 'unknown' ? end : end.dataEnd)),
		file: dictionaries.file,
		place_in_report: dictionaries.place_in_report,
		source: dictionaries.source,
		note: dictionaries.note
	};
}

function termsOf(
	dictionaries: Dictionaries,
	source: ExploreSource
): Readonly<Partial<Record<ExploreTableName, readonly ExploreRow[]>>> {
	return {
		texts: Object.entries(textsOf(dictionaries, source)).flatMap(([dictionary, values]) =>
			values.map((value, id) => ({ dictionary, id, value: value === '' ? null : value }))
		),
		period_terms: dictionaries.period.map(({ label, type, start, end, window }, id) => ({
			id,
			label,
			type,
			start_day: start,
			end_day: end,
			window_start: window.start,
			window_end: window.end
		})),
		quantity_terms: dictionaries.quantity.map((quantity, id) => ({
			id,
			text: quantity.text === '' ? null : quantity.text,
			value: exactValue(quantity),
			flags: quantity.flags.join('; ') || null,
			missing: quantity.missing,
			per: quantity.per
		}))
	};
}

/**
 * Lays all that may be asked in SQL into an engine of its own, in place of what it held. Figures go in as codes, so
 * that a million of them cost their distinct texts. Rejects with `cancelled`, `engine_lost` or `asset_load`.
 */
export async function loadExplore(
	engine: Engine,
	source: ExploreSource,
	signal?: AbortSignal
): Promise<void> {
	for (const statement of createExplore()) await engine.run(statement, signal);
	const { dictionaries, batches } = await workInTurns(codeFigures(source.joined), signal);
	const tables = { ...source.tables, ...termsOf(dictionaries, source) };
	for (const [table, rows] of Object.entries(tables) as [ExploreTableName, readonly ExploreRow[]][])
		await insertRows(engine, table, rows, signal);
	for (const work of batches('loaded'))
		await insertColumns(engine, 'figure', await workInTurns(work, signal), signal);
	await engine.run(dropFigures(source.sets), signal);
	if (source.joined.figureCount <= MOST_WRITTEN_OUT)
		for (const statement of writeOutFigures()) await engine.run(statement, signal);
}

/** Appends rows to a table behind what may be asked. */
export async function insertRows(
	engine: Engine,
	table: ExploreTableName,
	rows: readonly ExploreRow[],
	signal?: AbortSignal
): Promise<void> {
	if (rows.length === 0) return;
	const cells = Object.entries(storedColumns(table)).map(([name, type]): [string, ColumnCells] => {
		const values = rows.map((row) => row[name] ?? null);
		if (type === 'VARCHAR') return [name, values.map((value) => (value === null ? null : String(value)))];
		const numbers = values.map((value) => (value === null ? NaN : Number(value)));
		return [name, type === 'DOUBLE' ? Float64Array.from(numbers) : Int32Array.from(numbers)];
	});
	await insertColumns(engine, table, Object.fromEntries(cells), signal);
}

async function insertColumns(
	engine: Engine,
	table: ExploreTableName,
	columns: Readonly<Record<string, ColumnCells>>,
	signal: AbortSignal | undefined
): Promise<void> {
	const { writeColumns } = await import('./write-stream').catch((cause: unknown) => {
		throw new AppError('asset_load', describeError(cause), { cause });
	});
	const stream = writeColumns(table, storedColumns(table), columns);
	await engine.insert({ schema: EXPLORE_SCHEMAS.tables, table }, stream, signal);
}
