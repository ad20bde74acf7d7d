import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Finding } from '../../src/lib/domain/finding';
import { hasNumber } from '../../src/lib/domain/limits-of-total';
import { askOverview, type LoadedReports } from '../../src/lib/query/ask-overview';
import { countNumbers } from '../../src/lib/query/count-numbers';
import type { GroupedTotals } from '../../src/lib/query/group-totals';
import { reportsBehind, sourcesBehind } from '../../src/lib/query/reports-behind';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { askPlainOverview } from './plain-overview';
import { readShippedData } from './read-shipped-data';
import { FIGURES, FILTERS } from './sketched-files';
import { indicator, joinedOf, LANG_SON, NO_FILTER, topics } from './small-data';

const reference = bundledReference();
const FEW_RUNS = { numRuns: 25 };
const SLOW = { timeout: 300_000 };
const SIZES = [30_000, 50, 1];
const TODAY = '2026-07-20' as IsoDay;

let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, ENGINE_TIMEOUT.timeout);
afterAll(() => engine.close());

const load = (joined: Parameters<typeof loadJoined>[1]) =>
	loadJoined(engine, joined, { topics: reference.topics.all, channels: reference.channels.all });

const latestIn = (groups: readonly GroupedTotals[]) =>
	groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.flatMap(({ latest }) => latest.map(({ total }) => total)))
	);

/** Holds the overview in pieces against the one that has everything at once, to the last field and in its order. */
async function expectTheSame(
	filter: FigureFilter,
	loaded: LoadedReports,
	figuresAtOnce: number
): Promise<void> {
	const plain = await askPlainOverview(engine, filter, loaded, reference);
	const { counts, sources, ...shown } = await askOverview(engine, filter, loaded, reference, {
		figuresAtOnce
	});
	const { figures, totals, ...rest } = plain;
	expect(shown).toEqual(rest);
	expect(counts).toEqual({
		figures: figures.length,
		synthetic: figures.filter(({ synthetic }) => synthetic).length,
		published: figures.filter(({ origin }) => origin === 'published').length,
		totals: totals.length,
		numbers: totals.filter(hasNumber).length
	});
	for (const latest of [latestIn(shown.groups), latestIn(shown.nation)])
		expect(sourcesBehind(latest, sources)).toEqual(reportsBehind(latest, figures));
	const numbered = new Map<string, number>();
	for (const { series } of totals.filter(hasNumber))
		numbered.set(series.key, (numbered.get(series.key) ?? 0) + 1);
	const counted = await countNumbers(engine, filter, reference, { figuresAtOnce });
	expect(counted.map(({ series, periods }) => [series.key, periods])).toEqual([...numbered]);
}

describe('the overview in pieces', SLOW, () => {
	it.each(SIZES)('of the shipped data is that of everything at once, %i figures at a time', async (size) => {
		const joined = readShippedData('reports', 'sample', 'public');
		await load(joined);
		const loaded = { ...joined, today: TODAY };
		for (const data of ['real', 'all'] as const)
			await expectTheSame({ ...NO_FILTER, data, published: true }, loaded, size);
		for (const filter of [
			{ provinces: [LANG_SON] },
			{ provinces: [LANG_SON, 'qd124:84' as PlaceId], kind: 'actual' as const },
			{ topics: topics('drugs') },
			{ indicators: [indicator('leaflet'), indicator('portal_item_posted')] }
		])
			await expectTheSame({ ...NO_FILTER, ...filter }, loaded, size);
	});

	it('is that for any figures and choice, and takes the findings that are on rows of the choice', async () => {
		const finding: fc.Arbitrary<Finding> = fc.record({
			code: fc.constant('value.dash'),
			level: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
			file: fc.constantFrom('0.csv', '1.csv', '9.csv'),
			line: fc.constantFrom(null, 2, 3, 4, 7),
			column: fc.constant(null),
			value: fc.constant(''),
			params: fc.constant({})
		});
		await fc.assert(
			fc.asyncProperty(
				FIGURES,
				fc.array(finding, { maxLength: 8 }),
				fc.constantFrom(...SIZES, 5),
				async (files, findings, size) => {
					const joined = joinedOf(files);
					await load(joined);
					for (const filter of FILTERS)
						await expectTheSame(filter, { ...joined, findings, today: TODAY }, size);
				}
			),
			FEW_RUNS
		);
	});
});
