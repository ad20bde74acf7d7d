import { existsSync, readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Choice } from './pages/peer';
import { readAnswer, readSeries, type ResultColumn } from './pages/read-answers';
import { askAll, FIRST_CHART, readCsv } from './pages/read-csv';

/**
 * DuckDB itself, as the limit: two threads, columns coded. Takes files and choices as JSON on the command line, prints
 * its times in ms, the check of each answer and the most memory it took as JSON.
 */
const CODED = ['province', 'topic', 'channel', 'indicator', 'period'];
const [files, choices] = JSON.parse(readFileSync(0, 'utf8')) as [string[], Choice[]];

const from = performance.now();
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();

/** The most memory of this process so far, in MB; 0 where the system does not tell. */
function peakMemory(): number {
	if (!existsSync('/proc/self/status')) return 0;
	return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
}

async function ask<Result>(
	sql: string,
	read: (rows: number, columns: readonly ResultColumn[]) => Result
): Promise<Result> {
	const reader = await connection.runAndReadAll(sql);
	const columns = reader.getColumns().map((values) => ({ at: (row: number): unknown => values[row] }));
	return read(reader.currentRowCount, columns);
}

await connection.run(readCsv(files, 'auto'));
for (const column of CODED) {
	await connection.run(
		`CREATE TYPE ${column}_code AS ENUM (SELECT DISTINCT ${column} FROM rows WHERE ${column} IS NOT NULL)`
	);
	await connection.run(`ALTER TABLE rows ALTER ${column} TYPE ${column}_code`);
}
await ask(FIRST_CHART, readSeries);
const load = performance.now() - from;
const loaded = peakMemory();
const changes: { answered: number; check: string }[] = [];
for (const choice of choices) {
	const start = performance.now();
	const { period, province, indicator } = await ask(askAll(choice), readAnswer);
	const total = (numbers: ReadonlyMap<string, number>) =>
		[...numbers.values()].reduce((sum, one) => sum + one, 0);
	changes.push({
		answered: performance.now() - start,
		check: [total(period), total(province), total(indicator), period.get('tháng 8/2016') ?? 0].join(' ')
	});
}
console.log(JSON.stringify({ load, changes, loaded, peak: peakMemory() }));
