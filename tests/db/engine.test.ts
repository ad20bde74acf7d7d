import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/lib/db/build-engine';
import type { Engine } from '../../src/lib/db/engine-interface';
import { formStatement } from '../../src/lib/sql/statement';
import { ENGINE_TIMEOUT, launchNodeWorker, startNodeEngine } from './start-node-engine';

const one = formStatement<{ answer: number }>(() => 'SELECT 1 AS answer');
/** Two and a half milliards of rows: minutes of work, where nothing stops it. */
const endless = formStatement<{ found: number }>(
	(bind) =>
		`SELECT count(*) AS found FROM range(60000000) a(x), range(40) b(y) WHERE (x * y) % 7 = ${bind(3)}`
);

describe('the engine in use', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	it('binds text, numbers, booleans and NULL and returns them as they were', async () => {
		const values = ["a'b; --", 1.5, -7, true, null, 'tuyên truyền\u0000miệng', '💡'] as const;
		const statement = formStatement(
			(bind) => `SELECT ${values.map((v, i) => `${bind(v)} AS c${i}`).join(', ')}`
		);
		const [row] = await engine.run(statement);
		expect(Object.values(row ?? {})).toEqual([...values]);
	});

	it('answers integers, sums and counts as plain numbers, and an empty result with its columns', async () => {
		const rows = formStatement<{ i: number; big: number; n: number | null }>(
			() =>
				'SELECT i::INTEGER AS i, i * 1000000000000 AS big, CASE WHEN i < 2 THEN i END AS n FROM range(3) t(i)'
		);
		expect(await engine.run(rows)).toEqual([
			{ i: 0, big: 0, n: 0 },
			{ i: 1, big: 1e12, n: 1 },
			{ i: 2, big: 2e12, n: null }
		]);
		const none = formStatement<{ i: number; t: string }>(() => "SELECT 1 AS i, 'x' AS t WHERE false");
		const { length, columns } = await engine.runColumns(none);
		expect([length, Object.keys(columns)]).toEqual([0, ['i', 't']]);
	});

	it('reads 100,000 rows in order across the batches of the stream', async () => {
		const { length, columns } = await engine.runColumns(
			formStatement<{ i: number }>(() => 'SELECT i::INTEGER AS i FROM range(100000) t(i)')
		);
		expect(length).toBe(100_000);
		expect(Array.from(columns.i)).toEqual(Array.from({ length: 100_000 }, (_, i) => i));
	});

	it('refuses what it could only hand over changed: numbers beyond 2^53, dates, decimals, lists', async () => {
		for (const text of [
			'SELECT 9007199254740993::BIGINT AS x',
			"SELECT DATE '2020-01-01' AS x",
			'SELECT 1.5::DECIMAL(4, 1) AS x',
			'SELECT [1, 2] AS x'
		]) {
			await expect(engine.run(formStatement(() => text)), text).rejects.toMatchObject({ kind: 'query' });
		}
	});

	it('says why a statement was refused and goes on answering', async () => {
		await expect(engine.run(formStatement(() => 'SELECT * FROM nowhere'))).rejects.toMatchObject({
			kind: 'query',
			detail: expect.stringContaining('nowhere')
		});
		expect(await engine.run(one)).toEqual([{ answer: 1 }]);
	});

	it('cancels a running question at once and answers the next one on the same connection', async () => {
		const controller = new AbortController();
		const asked = engine.run(endless, controller.signal);
		setTimeout(() => controller.abort(), 200);
		await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
		expect(await engine.run(one)).toEqual([{ answer: 1 }]);
	});

	it('cancels a question that still waits, without disturbing the one before it', async () => {
		const controller = new AbortController();
		const before = engine.run(one);
		const waiting = engine.run(endless, controller.signal);
		controller.abort();
		await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
		expect(await before).toEqual([{ answer: 1 }]);
		await expect(engine.run(one, controller.signal)).rejects.toMatchObject({ kind: 'cancelled' });
	});

	it('answers many questions asked at once, each with its own values', async () => {
		const asked = Array.from({ length: 30 }, (_, i) =>
			engine.run(formStatement<{ v: number }>((bind) => `SELECT ${bind(i)}::INTEGER AS v`))
		);
		expect((await Promise.all(asked)).flat()).toEqual(Array.from({ length: 30 }, (_, v) => ({ v })));
	});

	it('is closed to files, addresses and extensions, for good', async () => {
		for (const text of [
			"SELECT * FROM read_csv('/etc/passwd')",
			"COPY (SELECT 1) TO 'out.csv'",
			"ATTACH 'other.db' AS other",
			'LOAD json',
			"SELECT '{}'::JSON AS x",
			'SET enable_external_access = true',
			'SET autoload_known_extensions = true'
		]) {
			await expect(engine.run(formStatement(() => text)), text).rejects.toMatchObject({ kind: 'query' });
		}
	});
});

describe('an engine that is lost', ENGINE_TIMEOUT, () => {
	it('rejects the running, the waiting and the later questions, and tells who listens', async () => {
		const worker = launchNodeWorker();
		const engine = await startNodeEngine(worker);
		const running = engine.run(endless);
		const waiting = engine.run(one);
		const outcomes = Promise.allSettled([running, waiting]);
		worker.terminate();
		const lost = { status: 'rejected', reason: expect.objectContaining({ kind: 'engine_lost' }) };
		expect(await outcomes).toEqual([lost, lost]);
		await expect(engine.run(one)).rejects.toMatchObject({ kind: 'engine_lost' });
		expect(engine.gone.aborted).toBe(true);
	});

	it('can be closed twice and then answers nothing', async () => {
		const engine = await startNodeEngine();
		engine.close();
		engine.close();
		await expect(engine.run(one)).rejects.toMatchObject({ kind: 'engine_lost', detail: 'closed' });
	});
});

describe('an engine that does not start', ENGINE_TIMEOUT, () => {
	it('says so, leaves no worker behind and can be started again', async () => {
		const worker = launchNodeWorker();
		const ended = new Promise((resolve) => worker.addEventListener('close', resolve));
		await expect(buildEngine({ worker, moduleUrl: '/nowhere/duckdb.wasm' })).rejects.toMatchObject({
			kind: 'engine_start'
		});
		await ended;
		const engine = await startNodeEngine();
		expect(await engine.run(one)).toEqual([{ answer: 1 }]);
		engine.close();
	});

	it('stops when nobody waits for it any more', async () => {
		const worker = launchNodeWorker();
		const ended = new Promise((resolve) => worker.addEventListener('close', resolve));
		const controller = new AbortController();
		const start = startNodeEngine(worker, controller.signal);
		setTimeout(() => controller.abort(), 50);
		await expect(start).rejects.toMatchObject({ kind: 'cancelled' });
		await ended;
	});
});
