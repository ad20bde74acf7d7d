import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import type { FileReading } from '../../src/lib/domain/reading';
import { findFigures } from '../../src/lib/query/find-figures';
import { bundledReference } from '../../src/lib/reference/bundled';
import { formStatement } from '../../src/lib/sql/statement';
import { LoadAhead, withAdded } from '../../src/lib/state/load-ahead';
import type { LoadedFile } from '../../src/lib/state/loaded-file';
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
		expect(joined.figureCount).toBeGreaterThan(before.figures);
		expect(joined.reports).toEqual((await figures.join(all)).reports);
		expect((await engine.run(schemas)).length).toBe(1);
		const published = { ...NO_FILTER, published: true };
		expect(await findFigures(engine, published)).toHaveLength(joined.figureCount);
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
		const { figureCount } = await figures.load(engine, all);
		expect(await findFigures(engine, { ...NO_FILTER, published: true })).toHaveLength(figureCount);
	});
});

it('what is added comes before what was done by hand, which may be about it', () => {
	const [first, second, third] = readShippedFiles('reports');
	if (!first || !second || !third) throw new TypeError('too few files');
	const [own, byHand, added] = [
		{ origin: 'user', reading: first },
		{ origin: 'entered', reading: second },
		{ origin: 'user', reading: third }
	] as const satisfies readonly LoadedFile[];
	expect(withAdded([own, byHand], [added])).toEqual([own, added, byHand]);
});
