import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Finding } from '../../src/lib/domain/finding';
import { hasNumber } from '../../src/lib/domain/limits-of-total';
import { askOverview, type LoadedReports } from '../../src/lib/query/ask-overview';
import { countNumbers } from '../../src/lib/query/count-numbers';
import type { GroupedTotals } from '../../src/lib/query/group-totals';
import { reportsBehind, sourcesBehind } from '../../src/lib/query/reports-behind';
import { bundledReference } from '../../src/lib/reference/bundled';
import { FEW_RUNS, holdEngine, SIZES, SLOW } from './hold-engine';
import { askPlainOverview } from './plain-overview';
import { readShippedData } from './read-shipped-data';
import { FIGURES, FILTERS } from './sketched-files';
import { indicator, joinedOf, LANG_SON, NO_FILTER, topics, TRA_VINH } from './small-data';

const reference = bundledReference();
const TODAY = '2026-07-20' as IsoDay;

let engine: Engine;
const load = holdEngine((started) => (engine = started));

const latestIn = (groups: readonly GroupedTotals[]) =>
	groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.flatMap(({ latest }) => latest.map(({ total }) => total)))
	);

/** Holds the overview in pieces of each size against the one that has everything at once, to the last field and in its order. */
async function expectTheSame(
	filter: FigureFilter,
	loaded: LoadedReports,
	sizes: readonly number[]
): Promise<void> {
	const { figures, totals, ...rest } = await askPlainOverview(engine, filter, loaded, reference);
	const numbered = new Map<string, number>();
	for (const { series } of totals.filter(hasNumber))
		numbered.set(series.key, (numbered.get(series.key) ?? 0) + 1);
	for (const figuresAtOnce of sizes) {
		const { counts, sources, ...shown } = await askOverview(engine, filter, loaded, reference, {
			figuresAtOnce
		});
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
		const counted = await countNumbers(engine, filter, reference, { figuresAtOnce });
		expect(counted.map(({ series, periods }) => [series.key, periods])).toEqual([...numbered]);
	}
}

describe('the overview in pieces', SLOW, () => {
	describe('of the shipped data is that of everything at once, in pieces of any size', () => {
		const joined = readShippedData('reports', 'sample', 'public');
		beforeAll(() => load(joined), SLOW.timeout);

		it.each<[string, Partial<FigureFilter>]>([
			['real and public figures', { data: 'real', published: true }],
			['all figures', { data: 'all', published: true }],
			['one province', { provinces: [LANG_SON] }],
			['what two provinces did', { provinces: [LANG_SON, TRA_VINH], kind: 'actual' }],
			['one topic', { topics: topics('drugs') }],
			['two indicators', { indicators: [indicator('leaflet'), indicator('portal_item_posted')] }]
		])('%s', (_, chosen) => expectTheSame({ ...NO_FILTER, ...chosen }, { ...joined, today: TODAY }, SIZES));
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
						await expectTheSame(filter, { ...joined, findings, today: TODAY }, [size]);
				}
			),
			FEW_RUNS
		);
	});
});
