import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { facetCounts } from '../../src/lib/query/facet-counts';
import { findFigures } from '../../src/lib/query/find-figures';
import { overviewCounts } from '../../src/lib/query/overview-counts';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, LANG_SON, NO_FILTER, topics, TRA_VINH } from './small-data';

describe('the shipped documents and series in the engine', ENGINE_TIMEOUT, () => {
	const joined = readShippedData('reports', 'sample');
	let engine: Engine;
	beforeAll(async () => {
		const { topics, channels } = bundledReference();
		engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: topics.all, channels: channels.all });
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const REAL = { ...NO_FILTER, data: 'real' } as const;

	it('come back exactly as they were read', async () => {
		expect(await findFigures(engine, NO_FILTER)).toEqual(figuresOf(joined));
	});
	it('take the joint figures for each of their topics', async () => {
		const portal = { ...REAL, provinces: [LANG_SON], indicators: [indicator('portal_item_posted')] };
		for (const topic of ['trafficking', 'drugs', 'crime']) {
			const found = await findFigures(engine, { ...portal, topics: topics(topic) });
			expect(found.map(({ quantity }) => quantity.text)).toEqual(['34 tin, bài và ảnh', 'ít nhất 4']);
		}
		expect(await findFigures(engine, { ...portal, topics: topics('smuggling') })).toEqual([]);
	});

	it.each([
		['trafficking', 20],
		['rehab', 24],
		['drugs', 55],
		['social_evils', 55],
		['smuggling', 1]
	])('take for %s %i figures of the documents', async (topic, figures) => {
		expect(await findFigures(engine, { ...REAL, topics: topics(topic) })).toHaveLength(figures);
		expect((await facetCounts(engine, REAL)).topic.get(topic)).toBe(figures);
	});

	it('keep real and illustrative figures apart', async () => {
		expect(await overviewCounts(engine, REAL)).toMatchObject({ figures: 64, provinces: 3, files: 1 });
		const illustrative = await findFigures(engine, { ...NO_FILTER, data: 'sample' });
		expect(illustrative.every(({ synthetic }) => synthetic)).toBe(true);
		expect(illustrative).toHaveLength(joined.figureCount - 64);
	});

	it('count the figures of each province', async () => {
		const { province } = await facetCounts(engine, REAL);
		expect(Object.fromEntries(province)).toEqual({ [LANG_SON]: 18, [TRA_VINH]: 10, 'qd124:87': 36 });
	});
});
