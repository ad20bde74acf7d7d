import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { findFigures } from '../../src/lib/query/find-figures';
import { bundledReference } from '../../src/lib/reference/bundled';
import { formStatement } from '../../src/lib/sql/statement';
import { LoadAhead, onceKept } from '../../src/lib/state/load-ahead';
import type { LoadedFile } from '../../src/lib/state/loaded-file';
import type { ReadyFile } from '../../src/lib/state/plan-commit';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedFiles } from '../query/read-shipped-data';
import { NO_FILTER } from '../query/small-data';

const engines: Engine[] = [];
afterAll(() => engines.forEach((engine) => engine.close()));

const schemas = formStatement<{ name: string }>(
	() => "SELECT schema_name AS name FROM duckdb_schemas() WHERE schema_name LIKE 'load%'"
);
const fromUser = (readings: readonly FileReading[]): readonly LoadedFile[] =>
	readings.map((reading) => ({ origin: 'user', reading }));

function statements(files: readonly LoadedFile[]): FileReading {
	const found = files.find(({ reading }) => reading.kind === 'statements');
	if (found === undefined) throw new TypeError('no statements');
	return found.reading;
}

describe('figures laid in the engine while their files are being kept', ENGINE_TIMEOUT, () => {
	const reports = fromUser(readShippedFiles('reports'));
	const all = [...reports, ...fromUser(readShippedFiles('public'))];
	let engine: Engine;
	let figures: LoadAhead;

	beforeEach(async () => {
		engine = await startNodeEngine();
		engines.push(engine);
		figures = new LoadAhead(bundledReference());
		await figures.load(engine, reports);
	}, ENGINE_TIMEOUT.timeout);

	const loaded = async () => ({
		figures: (await findFigures(engine, NO_FILTER)).length,
		schemas: (await engine.run(schemas)).length
	});

	it('are not asked before they are loaded, and then are all that is asked', async () => {
		const before = await loaded();
		await figures.lay(engine, all);
		expect(await loaded()).toEqual({ ...before, schemas: 2 });
		const joined = await figures.load(engine, all);
		const { figureCount, reports: documents } = joinReadings(
			all.map(({ reading }) => reading),
			bundledReference()
		);
		expect(joined?.figureCount).toBe(figureCount);
		expect(figureCount).toBeGreaterThan(before.figures);
		expect(joined?.reports).toEqual(documents);
		expect((await engine.run(schemas)).length).toBe(1);
		const published = { ...NO_FILTER, published: true };
		expect(await findFigures(engine, published)).toHaveLength(figureCount);
	});

	it('leave nothing behind where other files are loaded, or none', async () => {
		const before = await loaded();
		await figures.lay(engine, all);
		await figures.load(engine, reports);
		expect(await loaded()).toEqual(before);
		await figures.lay(engine, all);
		await figures.lay(engine, reports);
		await figures.drop();
		expect(await loaded()).toEqual(before);
	});

	it('are looked for in the engine that they were laid in', async () => {
		await figures.lay(engine, all);
		engine = await startNodeEngine();
		engines.push(engine);
		const joined = await figures.load(engine, all);
		expect(await findFigures(engine, { ...NO_FILTER, published: true })).toHaveLength(
			joined?.figureCount ?? NaN
		);
	});

	it('leave nothing behind where what is kept gives the same figures, or is there already', async () => {
		const before = await loaded();
		const word: LoadedFile = { origin: 'user', reading: statements(reports) };
		await figures.lay(engine, [...reports, word]);
		const joined = await figures.load(engine, [...reports, word], reports);
		expect(joined?.statements.length).toBeGreaterThan(0);
		expect(await loaded()).toEqual(before);
		await figures.lay(engine, all);
		expect(await figures.load(engine, reports, reports)).toBeNull();
		expect(await loaded()).toEqual(before);
	});
});

function onBench(reading: FileReading, change: Partial<ReadyFile> = {}): ReadyFile {
	const nothing = { stored: null, isStale: false, replaces: null };
	const { file: name } = reading;
	return { key: 1, name, source: new Blob(), decisions: NO_DECISIONS, reading, ...nothing, ...change };
}

it('nothing is laid ahead of files that no figure comes from', () => {
	const readings = readShippedFiles('reports');
	const word = statements(fromUser(readings));
	const [own] = readings.filter(({ kind }) => kind === 'activities');
	if (own === undefined) throw new TypeError('no figures');
	expect(onceKept([], [onBench(word)], [])).toBeNull();
	expect(onceKept([], [onBench(word), onBench(own)], [])).toEqual(fromUser([word, own]));
});

it('what is added comes before what was done by hand, which may be about it, and in the place of what it replaces', () => {
	const readings = readShippedFiles('reports').filter(({ kind }) => kind === 'activities');
	const [first] = readings;
	if (!first) throw new TypeError('no figures');
	const [second, third] = ['2', '3'].map((sha256) => ({ ...first, sha256 }));
	if (!second || !third) throw new TypeError('too few files');
	const [own, byHand, added] = [
		{ origin: 'user', reading: first },
		{ origin: 'entered', reading: second },
		{ origin: 'user', reading: third }
	] as const satisfies readonly LoadedFile[];
	expect(onceKept([own, byHand], [onBench(third)], [])).toEqual([own, added, byHand]);
	const takesPlace = { replaces: first.sha256 as ReadyFile['replaces'] };
	expect(onceKept([own, byHand], [onBench(third, takesPlace)], [])).toBeNull();
	const large = { ...third, rows: { ...third.rows, accepted: 100_000 } };
	const tried = onceKept([own, byHand], [onBench(large, takesPlace)], []);
	expect(tried).toEqual([{ origin: 'user', reading: large }, byHand]);
});
