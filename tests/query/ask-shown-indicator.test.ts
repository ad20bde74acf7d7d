import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import type { ReportId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Total } from '../../src/lib/domain/total';
import { askReconciled } from '../../src/lib/query/ask-reconciled';
import { askShownIndicator, type ShownIndicator } from '../../src/lib/query/ask-shown-indicator';
import { askTrends, type TrendChoice } from '../../src/lib/query/ask-trends';
import { chooseIndicator } from '../../src/lib/query/choose-indicator';
import { isListed } from '../../src/lib/query/list-events';
import { withPredecessors } from '../../src/lib/query/missing-predecessors';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { reportsBehind } from '../../src/lib/query/reports-behind';
import { rollUp } from '../../src/lib/reconcile/places';
import type { ReconciledSeries } from '../../src/lib/reconcile/reconciled';
import { bundledReference } from '../../src/lib/reference/bundled';
import { FEW_RUNS, holdEngine, SLOW } from './hold-engine';
import { readShippedData } from './read-shipped-data';
import { CLASSES, FIGURES, FILTERS, LEAFLET, NEWS, NOWHERE, PER_MONTH } from './sketched-files';
import {
	body,
	figuresOfFile,
	indicator,
	joinedOf,
	LANG_SON,
	NO_FILTER,
	topics,
	TRA_VINH
} from './small-data';

const reference = bundledReference();
const UNITS = ['reported', 'today'] as const;

let engine: Engine;
const load = holdEngine((started) => (engine = started));

interface PlainIndicator extends Omit<ShownIndicator, 'figures'> {
	readonly figures: readonly Figure[];
}

/** The plain way: everything is read and reconciled, then one indicator is taken. */
async function askAll(filter: FigureFilter, units: (typeof UNITS)[number]): Promise<PlainIndicator | null> {
	const { figures, reconciled } = await askReconciled(engine, filter, reference);
	const chosen = chooseIndicator(units === 'today' ? rollUp(reconciled, reference) : reconciled, filter);
	return chosen === null ? null : { ...chosen, figures };
}

/** Holds the narrow way against the plain one: the same series to the last field, of the same figures as loaded. */
async function expectTheSame(
	filter: FigureFilter,
	units: (typeof UNITS)[number] = 'reported'
): Promise<ShownIndicator | null> {
	const [narrow, wide] = [
		await askShownIndicator(engine, filter, units, reference),
		await askAll(filter, units)
	];
	expect(narrow?.indicator).toBe(wide?.indicator);
	expect(narrow?.series).toEqual(wide?.series);
	const own = wide?.figures.filter((figure) => figure.indicator === wide.indicator && !isListed(figure));
	expect(own?.map(({ id }) => narrow?.figures.get(id))).toEqual(own);
	if (units === 'reported') {
		for (const grain of ['year', 'reported'] as const) await expectFew(filter, { ...BY_REPORT, grain });
		const { lines, sources } = await askTrends(engine, filter, BY_REPORT, reference);
		const totals = lines.flatMap((line) => line.totals);
		expect(sources).toEqual(reportsBehind(totals, wide?.figures ?? []));
		const reported = reportedTotals({ series: resultsOf(wide?.series ?? []), findings: [] });
		expect(new Set(totals.map(keyOfTotal))).toEqual(new Set(reported.map(keyOfTotal)));
	}
	return narrow;
}

/** Some lines are the first of all, and the others are counted. */
async function expectFew(filter: FigureFilter, choice: TrendChoice): Promise<void> {
	const few = await askTrends(engine, filter, choice, reference, { most: 2 });
	const all = await askTrends(engine, filter, choice, reference);
	expect(few.lines).toEqual(all.lines.slice(0, 2));
	expect(few.count).toBe(all.lines.length);
	expect(few.isOverTime).toBe(all.lines.some(({ totals }) => totals.length > 1));
	expect(few.extent).toEqual(all.extent);
}

const BY_REPORT: TrendChoice = { grain: 'reported', clock: 'calendar', window: null, along: 'total' };

function resultsOf(series: readonly ReconciledSeries[]): readonly ReconciledSeries[] {
	const results = series.filter((one) => one.series.kind === 'actual');
	return results.length > 0 ? results : series;
}

function keyOfTotal({ series, period, status, quantity, figures }: Total): string {
	return JSON.stringify([series.key, period.start, period.end, status, quantity, figures]);
}

describe('the shown indicator of the shipped data', SLOW, () => {
	const joined = readShippedData('reports', 'sample', 'public');
	const found = <Value>(read: (table: (typeof joined.tables)[number]['table']) => readonly Value[]) => [
		...new Set(joined.tables.flatMap(({ table }) => read(table)))
	];
	const provinces = found(({ columns }) => columns.province.values);
	const indicators = found(({ columns }) => columns.indicator.values);
	beforeAll(() => load(joined), SLOW.timeout);

	it.each(['real', 'sample', 'all'] as const)(
		'is that of all %s figures, whatever else is chosen',
		async (data) => {
			const filter: FigureFilter = { ...NO_FILTER, data };
			for (const units of UNITS) await expectTheSame({ ...filter, published: true }, units);
			for (const kind of ['actual', 'plan'] as const) await expectTheSame({ ...filter, kind });
			for (const province of provinces) await expectTheSame({ ...filter, provinces: [province] });
			for (const topic of topics('drugs', 'trafficking', 'social_evils'))
				await expectTheSame({ ...filter, topics: [topic] });
		}
	);

	it('is each that is chosen, alone, before others and by the units of today', async () => {
		for (const [at, one] of indicators.entries()) {
			const other = indicators[(at + 1) % indicators.length] ?? one;
			const chosen: FigureFilter = { ...NO_FILTER, indicators: [indicator('training_class'), one, other] };
			await expectTheSame({ ...NO_FILTER, indicators: [one], published: true });
			const all = withPredecessors(provinces.slice(at, at + 5), reference.places);
			await expectTheSame({ ...chosen, provinces: all }, 'today');
		}
	});
});

describe('the shown indicator', SLOW, () => {
	it('keeps the whole that a part names, though it is of another indicator', async () => {
		const figures = figuresOfFile('a.csv', 0, [
			{ value: 900, indicator: CLASSES, topics: topics('drugs') },
			{ value: 5, indicator: LEAFLET, role: 'part', partOf: '2' },
			{ value: 6, indicator: LEAFLET, topics: topics('drugs'), role: 'part', partOf: 'Mục 1' },
			{ value: 70, indicator: CLASSES, provenance: { ...NOWHERE, placeInReport: 'Mục 1' } }
		]);
		await load(joinedOf([figures]));
		const shown = await expectTheSame({ ...NO_FILTER, indicators: [LEAFLET, CLASSES] });
		expect(shown?.series.map(({ revisions }) => revisions[0]?.current?.partOf)).toEqual([[0], [3]]);
		const kept = await expectTheSame({ ...NO_FILTER, indicators: [LEAFLET] });
		expect(kept?.series.map(({ revisions }) => revisions[0]?.current?.partOf)).toEqual([[], []]);
	});

	it('is found among rates, words and figures nobody can choose between', async () => {
		const places = [TRA_VINH, LANG_SON];
		const figures = figuresOfFile('a.csv', 0, [
			...places.map((province) => ({ province, indicator: LEAFLET, quantity: PER_MONTH })),
			...places.flatMap((province) =>
				[1, 2].map((value) => ({ province, indicator: NEWS, value, report: `r${value}` as ReportId }))
			),
			{ value: 8, indicator: CLASSES }
		]);
		await load(joinedOf([figures]));
		expect((await expectTheSame(NO_FILTER))?.indicator).toBe(CLASSES);
	});

	it('is the same whatever was asked before, and of the figures that are loaded now', async () => {
		const figures = figuresOfFile('a.csv', 0, [
			{ value: 1, indicator: LEAFLET, body: body('so_tttt'), locality: 'Xã A' },
			{ value: 2, indicator: LEAFLET, body: body('so_vhttdl'), locality: 'xã A', unitText: 'TIN, BÀI' },
			{ value: 3, indicator: LEAFLET, topics: topics('drugs'), role: 'part', partOf: '2' }
		]);
		const filters = [['so_vhttdl'], [], ['so_tttt'], ['so_vhttdl', 'so_tttt']].map((bodies) => ({
			...NO_FILTER,
			bodies
		}));
		await load(joinedOf([figures]));
		for (const filter of [...filters, ...filters]) await expectTheSame(filter);
		await load(joinedOf([figures.slice(1)]));
		for (const filter of filters) await expectTheSame(filter);
		await Promise.all(filters.map((filter) => expectTheSame(filter)));
	});

	it('is that of the plain way for any figures and choice', async () => {
		await fc.assert(
			fc.asyncProperty(FIGURES, async (files) => {
				await load(joinedOf(files));
				for (const filter of FILTERS) {
					for (const units of UNITS) await expectTheSame(filter, units);
				}
			}),
			FEW_RUNS
		);
	});
});
