import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askFirst } from '../../src/cli/ask-first';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay } from '../../src/lib/domain/brand';
import { NOTHING_CHOSEN } from '../../src/lib/domain/filter';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { askOverview } from '../../src/lib/query/ask-overview';
import { facetCounts } from '../../src/lib/query/facet-counts';
import type { FirstAnswers } from '../../src/lib/query/first-answers';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedFiles } from '../query/read-shipped-data';

describe('the answers that the first screen is built with', ENGINE_TIMEOUT, () => {
	const reference = bundledReference();
	const readings = readShippedFiles('reports');
	const joined = joinReadings(readings, reference);
	const findings = [...readings.flatMap((reading) => reading.findings), ...joined.findings];
	let engine: Engine;
	let first: FirstAnswers;
	beforeAll(async () => {
		first = await askFirst();
		engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: reference.topics.all, channels: reference.channels.all });
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	it.each(['2025-01-01', '2026-11-30', '2199-12-31'])('are those of the app on %s', async (today) => {
		const known = { ...joined, findings, today: today as IsoDay };
		const overview = await askOverview(engine, NOTHING_CHOSEN, known, reference);
		expect(overview.counts.totals).toBeGreaterThan(0);
		expect(first.overview).toEqual(overview);
		expect(first.deadlines).toEqual(joined.deadlines);
	});

	it('count the figures of each filter', async () => {
		const counts = await facetCounts(engine, NOTHING_CHOSEN);
		const entries = Object.entries(counts).map(([facet, values]) => [facet, [...values]]);
		expect(Object.entries(first.facets)).toEqual(entries);
	});

	it('lose nothing as text', () => {
		expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
	});
});
