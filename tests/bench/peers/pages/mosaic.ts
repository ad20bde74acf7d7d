import { clausePoints, Coordinator, makeClient, Selection, wasmConnector } from '@uwdata/mosaic-core';
import { count, Query, sum } from '@uwdata/mosaic-sql';
import * as engine from '../node_modules/@uwdata/mosaic-core/node_modules/@duckdb/duckdb-wasm';
import workerUrl from '../node_modules/@uwdata/mosaic-core/node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import moduleUrl from '../node_modules/@uwdata/mosaic-core/node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { FILTERED, type Answer, type FilterColumn, type Numbers, type Peer } from './peer';
import { readSeries } from './read-answers';
import { FIRST_CHART, readCsv } from './read-csv';

/** The part of a flechette table that is read here. */
interface Table {
	readonly numRows: number;
	getChildAt(at: number): { at(row: number): unknown };
}

const selection = Selection.intersect();
const sources = new Map<FilterColumn, object>(FILTERED.map((column) => [column, { column }]));
const groups = ['period', 'province', 'indicator'] as const;
const answers = new Map<string, Numbers>();
let wait: { left: number; done: () => void; fail: (error: Error) => void } | null = null;

/** Starts waiting for one answer of each of the three clients. */
function allAnswered(): Promise<void> {
	return new Promise((done, fail) => {
		wait = { left: groups.length, done, fail };
	});
}

function connectClients(coordinator: Coordinator): void {
	for (const group of groups)
		makeClient({
			coordinator,
			selection,
			query: (filter) =>
				Query.from('rows')
					.select({ name: group, number: group === 'period' ? sum('amount') : count() })
					.where(filter)
					.groupby(group),
			queryResult: (data) => {
				const table = data as Table;
				const [names, numbers] = [table.getChildAt(0), table.getChildAt(1)];
				answers.set(
					group,
					new Map(
						Array.from({ length: table.numRows }, (_, row) => [
							String(names.at(row)),
							Number(numbers.at(row) ?? 0)
						])
					)
				);
				if (wait !== null && --wait.left === 0) wait.done();
			},
			queryError: (error) => wait?.fail(error)
		});
}

/** Mosaic's coordinator with its own engine, started, and three clients under one selection, its optimisations as they come. */
export async function startMosaic(): Promise<Peer> {
	const database = new engine.AsyncDuckDB(new engine.VoidLogger(), new Worker(workerUrl));
	await database.instantiate(moduleUrl);
	const coordinator = new Coordinator(wasmConnector({ duckdb: database }), { logger: null });
	await coordinator.exec('SELECT 1');
	return {
		async load(files) {
			for (const file of files)
				await database.registerFileHandle(
					file.name,
					file,
					engine.DuckDBDataProtocol.BROWSER_FILEREADER,
					true
				);
			await coordinator.exec(
				readCsv(
					files.map(({ name }) => name),
					'auto'
				)
			);
			const table = (await coordinator.query(FIRST_CHART)) as unknown as Table;
			const series = readSeries(
				table.numRows,
				[0, 1, 2].map((at) => table.getChildAt(at))
			);
			const answered = allAnswered();
			connectClients(coordinator);
			await answered;
			return series;
		},
		async change(choice, changed): Promise<Answer> {
			const answered = allAnswered();
			const values = choice[changed].map((value) => [value]);
			const source = sources.get(changed) ?? {};
			selection.update(clausePoints([changed], values.length === 0 ? null : values, { source }));
			await answered;
			const [period, province, indicator] = groups.map(
				(group) => answers.get(group) ?? new Map<string, number>()
			);
			return {
				period: period ?? new Map(),
				province: province ?? new Map(),
				indicator: indicator ?? new Map()
			};
		}
	};
}
