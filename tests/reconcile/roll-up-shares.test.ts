import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { rollUp } from '../../src/lib/reconcile/places';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON, period, TRA_VINH } from './make-figure';
import { account, NO_ANSWER } from './show-total';

type Terse = Partial<Parameters<typeof figure>[0]>;

const reference = bundledReference();
const BEN_TRE = 'qd124:83' as PlaceId;
const VINH_LONG = 'qd124:86' as PlaceId;
const UNIT = 'qd19:86' as PlaceId;

const of = (province: PlaceId, value: string | number, given: Terse = {}) =>
	figure({ province, period: '2025-H1', value, ...given });

const rolled = (figures: readonly Figure[]) => rollUp(reconcile(figures, reference), reference);

/** What the series of the unit says for a window. */
function ofUnit(figures: readonly Figure[], window = '2025-H1'): unknown {
	const series = rolled(figures).series.filter(({ series }) => series.province === UNIT);
	const [only] = series;
	if (!only || series.length > 1) throw new Error(`${series.length} series of the unit`);
	return account(totalOf(only, period(window)));
}

const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);

describe('what all predecessors reported', () => {
	it("is the unit's figure: their sum, with their dates, days and rows", () => {
		const figures = [
			of(BEN_TRE, 40, { date: '2025-07-05', cutOff: '2025-06-15' }),
			of(TRA_VINH, 'khoảng 60', { date: '2025-07-09' }),
			of(VINH_LONG, 20, { date: '2025-07-01' })
		];
		expect(ofUnit(figures)).toEqual({
			...NO_ANSWER,
			status: 'reported',
			amount: '≈120',
			words: '',
			coverage: 166 / 181,
			earlyCutoff: { dataEnd: '2025-06-15' },
			notes: [['early_cutoff', { dataEnd: '2025-06-15' }, ['2025-H1'], ['≈120'], ids(figures)]],
			figures: ids(figures)
		});
	});

	it('gives way to the report of the unit itself, and is not its history', () => {
		const own = of(UNIT, 125, { date: '2025-07-02', report: 'unit' });
		const shares = [of(BEN_TRE, 40), of(TRA_VINH, 60), of(VINH_LONG, 20)];
		expect(ofUnit([...shares, own])).toMatchObject({ amount: '125', figures: [own.id], history: [] });
	});

	it('is what follows for each where one of them reports in other periods', () => {
		const shares = [
			of(BEN_TRE, 40),
			of(TRA_VINH, 25, { period: '2025-Q1' }),
			of(TRA_VINH, 35, { period: '2025-Q2' }),
			of(VINH_LONG, 20)
		];
		expect(ofUnit(shares)).toMatchObject({ status: 'reported', amount: '120', figures: ids(shares) });
	});

	it('is no sum of known pieces', () => {
		const shares = [of(BEN_TRE, 40), of(TRA_VINH, 25, { period: '2025-Q1' }), of(VINH_LONG, 20)];
		expect(ofUnit(shares)).toEqual({
			...NO_ANSWER,
			notes: [
				[
					'predecessors_partial',
					{ known: 2, of: 3, reporting: `${BEN_TRE};${VINH_LONG}`, missing: TRA_VINH },
					['2025-H1'],
					['60'],
					[shares[0]?.id, shares[2]?.id]
				]
			]
		});
	});

	it('that contradicts what the unit reported of a longer period is found', () => {
		const shares = [of(BEN_TRE, 40), of(TRA_VINH, 60), of(VINH_LONG, 20), of(UNIT, 100, { period: '2025' })];
		expect(rolled(shares).findings.map(({ code, value }) => `${code} ${value}`)).toEqual([
			'disputed_figures 120 / 100'
		]);
		expect(reconcile(shares, reference).findings).toEqual([]);
	});

	it('keeps what was found in each of them', () => {
		const rivals = [7, 8].map((value) => of(BEN_TRE, value, { report: `r${value}` }));
		expect(rolled(rivals).findings.map(({ code }) => code)).toEqual(['undecided_revision']);
	});
});

describe('what some predecessors reported', () => {
	it('is told with who is missing, for that period alone', () => {
		const shares = [of(BEN_TRE, 'trên 40')];
		expect(ofUnit(shares)).toEqual({
			...NO_ANSWER,
			notes: [
				[
					'predecessors_partial',
					{ known: 1, of: 3, reporting: BEN_TRE, missing: `${TRA_VINH};${VINH_LONG}` },
					['2025-H1'],
					['≥40'],
					ids(shares)
				]
			]
		});
		expect(ofUnit(shares, '2025')).toEqual(NO_ANSWER);
		expect(ofUnit(shares, '2025-Q1')).toEqual(NO_ANSWER);
	});

	it('is told in words where none of them gives a number', () => {
		const shares = [of(BEN_TRE, 'nhiều'), of(TRA_VINH, 'một số')];
		expect(ofUnit(shares)).toMatchObject({
			notes: [['predecessors_partial', { known: 2, of: 3 }, ['2025-H1'], ['nhiều', 'một số'], ids(shares)]]
		});
		const mixed = [of(BEN_TRE, 'nhiều'), of(TRA_VINH, 5)];
		expect(ofUnit(mixed)).toMatchObject({
			notes: [['predecessors_partial', { known: 2 }, ['2025-H1'], ['≥5'], ids(mixed)]]
		});
	});

	it('is no sum where the indicator does not add', () => {
		const indicator = 'superior_doc_disseminated';
		const shares = [BEN_TRE, TRA_VINH].map((province) => of(province, 5, { indicator }));
		expect(ofUnit(shares)).toEqual({
			...NO_ANSWER,
			notes: [
				[
					'not_additive',
					{ known: 2, of: 3, reporting: `${BEN_TRE};${TRA_VINH}`, missing: VINH_LONG },
					['2025-H1'],
					[],
					ids(shares)
				]
			]
		});
	});

	it('as rates is told rate by rate, for their own period', () => {
		const rates = [of(BEN_TRE, '2 tin/tuần'), of(VINH_LONG, '3 tin/tuần')];
		const other = of(TRA_VINH, '9 tin/tuần', { period: '2025-Q1' });
		expect(ofUnit([...rates, other])).toEqual({
			...NO_ANSWER,
			notes: [
				[
					'predecessors_partial',
					{ known: 2, of: 3, reporting: `${BEN_TRE};${VINH_LONG}`, missing: TRA_VINH },
					['2025-H1'],
					['2', '3'],
					ids(rates)
				],
				['rate', {}, [], [], ids(rates)]
			]
		});
	});

	it('as single events is told as such', () => {
		const events = [of(BEN_TRE, 1, { grain: 'event' }), of(UNIT, 1, { grain: 'event', period: '2025-03' })];
		expect(ofUnit(events)).toEqual({
			...NO_ANSWER,
			notes: [
				['events_only', { count: 2 }, ['2025-03', '2025-H1'], ['1', '1'], [events[1]?.id, events[0]?.id]]
			]
		});
	});
});

describe("the series of today's units", () => {
	const provinces = (figures: readonly Figure[]) =>
		rolled(figures).series.map(({ series }) => [series.province, series.locality]);

	it('take the place of those of their predecessors; all others stay', () => {
		expect(
			provinces([
				of(BEN_TRE, 1),
				of(LANG_SON, 2),
				of(TRA_VINH, 3),
				of(TRA_VINH, 4, { locality: 'Huyện Càng Long' }),
				of(UNIT, 5, { locality: 'Xã A', period: '2026' })
			])
		).toEqual([
			[LANG_SON, null],
			[UNIT, 'Xã A'],
			[UNIT, null],
			[TRA_VINH, 'Huyện Càng Long']
		]);
	});

	it('are one for each of what the predecessors counted apart', () => {
		const drugs = of(BEN_TRE, 1, { topics: ['drugs'] });
		const crime = of(TRA_VINH, 2, { topics: ['crime'] });
		const own = of(UNIT, 3, { topics: ['crime'], period: '2026', unitText: 'Tin' });
		const found = rolled([drugs, crime, own]).series.map(({ series }) => [
			series.province,
			series.topics,
			series.unitText
		]);
		expect(found).toEqual([
			[UNIT, ['drugs'], ''],
			[UNIT, ['crime'], 'Tin']
		]);
	});

	it('keep what was reported of the unit before: replaced, undecided and restated', () => {
		const said = (value: number, report: string, date: string, given: Terse = {}) =>
			of(UNIT, value, { report, date, period: '2026', ...given });
		const [old, now, restated] = [
			said(30, 'a', '2026-06-01'),
			said(36, 'b', '2026-12-01'),
			said(20, 'c', '2027-01-01', { role: 'restatement' })
		];
		const rivals = [7, 8].map((value) => said(value, `r${value}`, '2028-01-01', { period: '2027' }));
		const all = [of(BEN_TRE, 1), old, now, restated, ...rivals] as Figure[];
		expect(ofUnit(all, '2026')).toMatchObject({
			amount: '36',
			history: [old?.id],
			notes: [
				['revised', { count: 1 }, ['2026'], ['30'], [old?.id]],
				['restated', {}, ['2026'], ['20'], [restated?.id]]
			]
		});
		expect(ofUnit(all, '2027')).toMatchObject({ status: 'none', disputed: true, figures: ids(rivals) });
	});
});
