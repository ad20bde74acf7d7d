import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { facetCounts } from '../../src/lib/query/facet-counts';
import { findFigures } from '../../src/lib/query/find-figures';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { figuresOfFile, indicator, joinedOf, NESTING, NO_FILTER, topics } from './small-data';

const LIST = new URL('../../../shared/corpora/naughty-strings/blns.json', import.meta.url);

describe.skipIf(!existsSync(LIST))(
	'the big list of naughty strings (needs ../shared/corpora)',
	ENGINE_TIMEOUT,
	() => {
		const strings = existsSync(LIST) ? [...new Set(JSON.parse(readFileSync(LIST, 'utf8')) as string[])] : [];
		const figures = figuresOfFile(
			'naughty.csv',
			0,
			strings.map((text) => ({ indicator: indicator(text), venue: text, unit: text, topics: topics(text) }))
		);
		let engine: Engine;
		beforeAll(async () => {
			engine = await startNodeEngine();
			await loadJoined(engine, joinedOf([figures]), NESTING);
		}, ENGINE_TIMEOUT.timeout);
		afterAll(() => engine.close());

		it('come back unchanged, found by what they are', async () => {
			expect(strings.length).toBeGreaterThan(500);
			expect(await findFigures(engine, { ...NO_FILTER, indicators: strings.map(indicator) })).toEqual(
				figures
			);
			expect(new Set((await facetCounts(engine, NO_FILTER)).topic.keys())).toEqual(new Set(strings));
		});

		it('choose only their own figure, one by one, and leave the tables as they were', async () => {
			for (const [at, text] of strings.entries()) {
				if (at % 10 === 0) {
					expect(await findFigures(engine, { ...NO_FILTER, topics: topics(text) }), text).toEqual([
						figures[at]
					]);
				}
			}
			expect(await findFigures(engine, NO_FILTER)).toEqual(figures);
		});
	}
);
