import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { afterEach, describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/lib/db/build-engine';
import type { LaunchedWorker } from '../../src/lib/db/launch-worker';
import { formStatement } from '../../src/lib/sql/statement';

const attempts: string[] = [];
const channel = new BroadcastChannel('attempts');
channel.onmessage = ({ data }) => attempts.push(String(data));

/** The database's worker, which tells each address that it asks for, its own module apart, and gets nothing. */
function launchWatched(): LaunchedWorker {
	const absolute = (url: string) => new URL(url, location.href).href;
	const script = `
		const told = new BroadcastChannel('attempts');
		const ask = fetch;
		globalThis.fetch = (address, ...rest) => {
			const url = address.url ?? String(address);
			if (url === ${JSON.stringify(absolute(moduleUrl))}) return ask(address, ...rest);
			told.postMessage(url);
			return Promise.reject(new TypeError('nothing is asked'));
		};
		XMLHttpRequest.prototype.open = function (_, url) {
			told.postMessage(String(url));
			throw new TypeError('nothing is asked');
		};
		importScripts(${JSON.stringify(absolute(workerUrl))});
	`;
	const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	return { worker: new Worker(address), moduleUrl: absolute(moduleUrl) };
}

/** What leaves the engine, or opens it again. */
const REFUSED = [
	'LOAD httpfs',
	"SELECT * FROM read_csv('http://elsewhere.invalid/x.csv')",
	"SELECT * FROM read_csv_auto('https://elsewhere.invalid/x.csv')",
	"SELECT * FROM 'https://elsewhere.invalid/x.parquet'",
	"SELECT * FROM read_text('http://elsewhere.invalid/x')",
	"SELECT * FROM read_blob('x.csv')",
	"ATTACH 'http://elsewhere.invalid/x.db' AS other",
	"ATTACH 'x.db' AS other",
	"COPY (SELECT 1) TO 'x.csv'",
	"COPY (SELECT 1) TO 'https://elsewhere.invalid/x.csv'",
	"EXPORT DATABASE 'x'",
	'SET enable_external_access = true',
	'SET autoinstall_known_extensions = true',
	'SET autoload_known_extensions = true',
	'SET allow_community_extensions = true',
	"SET custom_extension_repository = 'http://elsewhere.invalid/'",
	"SET extension_directory = 'x'",
	"SET allowed_paths = ['x']",
	'SET lock_configuration = false',
	'RESET lock_configuration',
	"PRAGMA memory_limit = '9GB'"
];

/** What may be answered (installing does nothing in WebAssembly) or refused, but might look outside by itself. */
const ASKS_NOTHING = [
	'INSTALL icu',
	"FORCE INSTALL json FROM 'http://elsewhere.invalid/'",
	"SELECT * FROM glob('*')",
	"SELECT now() AT TIME ZONE 'Asia/Ho_Chi_Minh'",
	"SELECT 'a' < 'b' COLLATE vi",
	"SELECT to_json('a')",
	"SELECT * FROM read_parquet('x.parquet')",
	"SELECT * FROM read_xlsx('x.xlsx')"
];

describe('the locked engine', () => {
	afterEach(() => {
		attempts.length = 0;
	});

	it('refuses what reaches outside or unlocks it, and asks for nothing', async () => {
		const engine = await buildEngine(launchWatched());
		for (const text of REFUSED) {
			await expect(engine.run(formStatement(() => text)), text).rejects.toMatchObject({ kind: 'query' });
		}
		for (const text of ASKS_NOTHING) await engine.run(formStatement(() => text)).catch(() => null);
		expect(await engine.run(formStatement(() => 'SELECT 1 AS one'))).toEqual([{ one: 1 }]);
		engine.close();
		expect(attempts).toEqual([]);
	});

	it('would ask, were it not locked', async () => {
		const { worker, moduleUrl } = launchWatched();
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		await database.instantiate(moduleUrl);
		await database.open({});
		const connection = await database.connect();
		await connection.query("SELECT * FROM read_csv('http://elsewhere.invalid/x.csv')").catch(() => null);
		await expect.poll(() => attempts.join('\n')).toContain('http://elsewhere.invalid/x.csv');
		worker.terminate();
	});
});
