import * as engine from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Peer } from './peer';
import { readAnswer, readSeries, type ResultColumn } from './read-answers';
import { askAll, FIRST_CHART, readCsv, type ReadMode } from './read-csv';

/** DuckDB-WASM, started, over the columns as read_csv makes them, each change one query of grouping sets. */
export async function duckdb(mode: ReadMode): Promise<Peer> {
	const database = new engine.AsyncDuckDB(new engine.VoidLogger(), new Worker(workerUrl));
	await database.instantiate(moduleUrl);
	const connection = await database.connect();

	async function ask<Result>(
		sql: string,
		read: (rows: number, columns: readonly ResultColumn[]) => Result
	): Promise<Result> {
		const table = await connection.query(sql);
		const columns = table.schema.fields.map((_, at) => ({
			at: (row: number) => table.getChildAt(at)?.get(row) as unknown
		}));
		return read(table.numRows, columns);
	}

	return {
		async load(files) {
			for (const file of files)
				await database.registerFileHandle(
					file.name,
					file,
					engine.DuckDBDataProtocol.BROWSER_FILEREADER,
					true
				);
			await connection.query(
				readCsv(
					files.map(({ name }) => name),
					mode
				)
			);
			return ask(FIRST_CHART, readSeries);
		},
		change: (choice) => ask(askAll(choice), readAnswer)
	};
}
