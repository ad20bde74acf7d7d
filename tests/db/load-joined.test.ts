import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { writeColumns } from '../../src/lib/db/write-stream';
import { findFigures } from '../../src/lib/query/find-figures';
import { overviewCounts } from '../../src/lib/query/overview-counts';
import { formStatement } from '../../src/lib/sql/statement';
import {
	figuresOfFile,
	joinedOf,
	NESTING,
	NO_FILTER,
	smallFiles,
	type FigureSketch
} from '../query/small-data';
import { ENGINE_TIMEOUT, startNodeEngine } from './start-node-engine';

let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, ENGINE_TIMEOUT.timeout);
afterAll(() => engine.close());

const schemas = formStatement<{ name: string }>(
	() =>
		"SELECT schema_name AS name FROM duckdb_schemas() WHERE database_name = 'store' AND schema_name LIKE 'load%'"
);
const sums = formStatement<{ low: number; high: number; open: number }>(
	() => 'SELECT sum(low) AS low, sum(high) AS high, count(*) - count(high) AS open FROM figure'
);

const counted = (count: number): FigureSketch[] => Array.from({ length: count }, (_, value) => ({ value }));

describe('loading figures', ENGINE_TIMEOUT, () => {
	it('keeps ids, lines and values over more rows than one batch holds', async () => {
		const figures = figuresOfFile(
			'long.csv',
			0,
			counted(131_100).map(({ value }) => ({ value: (value ?? 0) % 50 }))
		);
		await loadJoined(engine, joinedOf([figures]), NESTING);
		const found = await findFigures(engine, NO_FILTER);
		expect(found).toHaveLength(131_100);
		expect(found[131_099]).toEqual(figures[131_099]);
		expect(found[131_072]).toEqual(figures[131_072]);
		expect(await engine.run(sums)).toEqual([{ low: 3_211_950, high: 3_211_950, open: 0 }]);
	});

	it('takes codes of every width as the numbers they are', async () => {
		for (const text of ['CREATE SCHEMA wide', 'CREATE TABLE wide.kind (a INTEGER, b INTEGER, c INTEGER)'])
			await engine.run(formStatement(() => text));
		const types = { a: 'INTEGER', b: 'INTEGER', c: 'INTEGER' } as const;
		const cells = { a: Uint8Array.of(0, 255), b: Uint16Array.of(256, 65_535), c: Int32Array.of(65_536, -1) };
		await engine.insert({ schema: 'wide', table: 'kind' }, writeColumns('kind', types, cells));
		const rows = await engine.run(formStatement(() => 'FROM wide.kind ORDER BY a'));
		expect(rows).toEqual([
			{ a: 0, b: 256, c: 65_536 },
			{ a: 255, b: 65_535, c: -1 }
		]);
	});

	it('puts the bounds beside the codes, none where a figure has none', async () => {
		await loadJoined(engine, joinedOf(smallFiles()), NESTING);
		expect(await engine.run(sums)).toEqual([{ low: 2058, high: 2058, open: 1 }]);
	});

	it('replaces the former load wholly and keeps no trace of it', async () => {
		const [first = [], second = []] = smallFiles();
		await loadJoined(engine, joinedOf([first, second]), NESTING);
		await loadJoined(engine, joinedOf([first]), NESTING);
		expect(await findFigures(engine, NO_FILTER)).toEqual(first);
		expect(await engine.run(schemas)).toHaveLength(1);
	});

	it('loads nothing as nothing', async () => {
		await loadJoined(engine, joinedOf([]), NESTING);
		expect(await findFigures(engine, NO_FILTER)).toEqual([]);
		expect((await overviewCounts(engine, NO_FILTER)).figures).toBe(0);
	});

	it('leaves the former load in place when it is aborted half way', async () => {
		const [first = []] = smallFiles();
		await loadJoined(engine, joinedOf([first]), NESTING);
		const controller = new AbortController();
		const loading = loadJoined(
			engine,
			joinedOf([figuresOfFile('b.csv', 0, counted(9))]),
			NESTING,
			controller.signal
		);
		setTimeout(() => controller.abort(), 5);
		await expect(loading).rejects.toMatchObject({ kind: 'cancelled' });
		expect(await findFigures(engine, NO_FILTER)).toEqual(first);
		expect(await engine.run(schemas)).toHaveLength(1);
	});

	it('never shows a part: a question asked while loading sees the one or the other', async () => {
		const [first = []] = smallFiles();
		const next = figuresOfFile('next.csv', 0, counted(9));
		await loadJoined(engine, joinedOf([first]), NESTING);
		const loading = loadJoined(engine, joinedOf([next]), NESTING);
		const seen = new Set<number>();
		let done = false;
		void loading.then(() => (done = true));
		while (!done) {
			const found = await findFigures(engine, NO_FILTER);
			seen.add(found.length);
			expect(found).toEqual(found.length === first.length ? first : next);
		}
		expect([...seen].every((length) => length === first.length || length === next.length)).toBe(true);
		expect(await findFigures(engine, NO_FILTER)).toEqual(next);
	});

	it('says that the engine is gone when it ends under the load', async () => {
		const other = await startNodeEngine();
		const loading = loadJoined(other, joinedOf(smallFiles()), NESTING);
		other.close();
		await expect(loading).rejects.toMatchObject({ kind: 'engine_lost' });
	});
});
