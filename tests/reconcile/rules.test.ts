import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON, period } from './make-figure';
import { bounds, codes, findings, onlySeries, totalFor, totals } from './show-total';

describe('blocks', () => {
	it('rows of one report, series and period add up, and one without a number opens the sum', () => {
		const rows = [300, 234, 'nhiều'].map((value) =>
			figure({ period: '2020', value, report: 'r', place: String(value) })
		);
		const total = totalFor(rows, '2020');
		expect([bounds(total.quantity), total.quantity?.unquantifiedParts]).toEqual(['≥534', 1]);
		expect(codes(total)).toEqual(['unquantified_part']);
	});

	it('a total row checks its items and is not added', () => {
		const items = [30, 20].map((value) => figure({ period: '2020', value, report: 'r', place: `${value}` }));
		const agreeing = figure({ period: '2020', value: 50, report: 'r', role: 'total' });
		const disagreeing = figure({ period: '2020', value: 60, report: 'r', role: 'total' });
		expect(totals([...items, agreeing], '2020')).toEqual(['reported 50']);
		expect(findings([...items, agreeing])).toEqual([]);
		expect(totals([...items, disagreeing], '2020')).toEqual(['reported 50']);
		expect(findings([...items, disagreeing])).toEqual(['total_row_disagrees 60']);
	});

	it('a total row gives the number that its items leave open, and stands alone without items', () => {
		const total = figure({ period: '2020', value: 50, report: 'r', role: 'total' });
		const vague = figure({ period: '2020', value: 'trên 30', report: 'r' });
		expect(totals([vague, total], '2020')).toEqual(['reported 50']);
		expect(totals([total], '2020')).toEqual(['reported 50']);
	});

	it('a restated figure stands only while nobody reports it itself', () => {
		const restated = figure({
			period: '2019',
			value: 113,
			report: 'later',
			date: '2020-12-31',
			role: 'restatement'
		});
		const own = figure({ period: '2019', value: 110, report: 'own' });
		expect(totals([restated], '2019')).toEqual(['reported 113']);
		expect(totals([restated, own], '2019')).toEqual(['reported 110']);
	});

	it('a "trong đó" row of a later report replaces nothing', () => {
		const own = figure({ period: '2020', value: 30, topics: ['drugs'] });
		const part = figure({
			period: '2020',
			value: 10,
			topics: ['drugs'],
			role: 'part',
			report: 'b',
			date: '2021-02-01'
		});
		expect(totals([own, part], '2020')).toEqual(['reported 30']);
	});

	it('events and campaigns are evidence, never a total or a part of one', () => {
		const events = ['2020-03', '2020-05'].map((month) =>
			figure({ indicator: 'rally', period: month, value: 1, grain: 'event' })
		);
		const total = totalFor(events, '2020');
		expect([total.status, total.coverage]).toEqual(['none', 0]);
		expect(total.notes.map(({ code, params }) => [code, params])).toEqual([['events_only', { count: 2 }]]);
		const year = figure({ indicator: 'rally', period: '2020', value: 9 });
		expect(totals([...events, year], '2020')).toEqual(['reported 9']);
	});

	it('an attribute not stated is a series apart', () => {
		const figures = [
			figure({ period: '2020', value: 10 }),
			figure({ period: '2020', value: 10, topics: ['drugs'] }),
			figure({ period: '2020', value: 10, scope: 'own' }),
			figure({ period: '2020', value: 10, unit: 'tin, bài' }),
			figure({ period: '2020', value: 10, kind: 'plan' }),
			figure({ period: '2020', value: 10, origin: 'reposted' }),
			figure({ period: '2020', value: 10, body: 'Công an tỉnh' }),
			figure({ period: '2020', value: 10, province: LANG_SON })
		];
		expect(reconcile(figures, bundledReference()).series.length).toBe(8);
	});
});

describe('revisions', () => {
	const first = figure({ period: '2020', value: 34, report: 'a', date: '2020-12-01' });

	it('words or a blank never replace a number', () => {
		for (const value of ['nhiều', '']) {
			const later = figure({ period: '2020', value, report: 'b', date: '2021-02-01' });
			const total = totalFor([first, later], '2020');
			expect([bounds(total.quantity), total.history]).toEqual(['34', []]);
		}
	});

	it('a later interval around the number confirms it; one beside it replaces it', () => {
		const around = figure({ period: '2020', value: 'trên 30', report: 'b', date: '2021-02-01' });
		expect(totals([first, around], '2020')).toEqual(['reported 34']);
		const beside = figure({ period: '2020', value: 'trên 40', report: 'b', date: '2021-02-01' });
		expect(totals([first, beside], '2020')).toEqual(['reported ≥40']);
	});

	it('different values of one day: both listed, none current', () => {
		const rival = figure({ period: '2020', value: 36, report: 'b', date: '2020-12-01' });
		const total = totalFor([first, rival], '2020');
		expect([total.status, total.quantity, total.disputed]).toEqual(['none', null, true]);
		expect(total.notes.map(({ code, quantities }) => [code, quantities.map(bounds)])).toEqual([
			['disputed', ['34', '36']]
		]);
		expect(total.figures).toEqual([first.id, rival.id]);
		expect(findings([first, rival])).toEqual(['undecided_revision 34 / 36']);
		const decided = figure({ period: '2020', value: 35, report: 'c', date: '2021-01-01' });
		expect(totalFor([first, rival, decided], '2020').history).toEqual([first.id, rival.id]);
	});

	it('of values of one day, words around the number only confirm it, in whatever order they are loaded', () => {
		const said = (value: string) => figure({ period: '2020', value, report: value, date: '2021-01-05' });
		for (const values of [
			['trên 30', 'trên 20', '34'],
			['34', 'trên 20', 'trên 30'],
			['khoảng 34', '34']
		]) {
			const total = totalFor(values.map(said), '2020');
			expect([total.status, bounds(total.quantity), total.quantity?.flags]).toEqual(['reported', '34', []]);
		}
	});

	it('without a date nothing is replaced', () => {
		const undated = figure({ period: '2020', value: 36, report: 'b', date: null });
		expect(totals([first, undated], '2020')).toEqual(['none disputed']);
		const same = figure({ period: '2020', value: 34, report: 'b', date: null });
		expect(totals([first, same], '2020')).toEqual(['reported 34']);
	});

	it('a total around an undecided or separately reported period says so', () => {
		const rival = figure({ period: '2020', value: 36, report: 'b', date: '2020-12-01' });
		const before = figure({ period: '2019', value: 20 });
		const total = totalFor([first, rival, before], '2019-2020');
		expect([total.status, bounds(total.quantity), codes(total)]).toEqual(['pieced', '20', ['disputed']]);
		const elsewhere = figure({ period: '2020', value: 'số liệu đã có báo cáo riêng' });
		expect(codes(totalFor([before, elsewhere], '2020'))).toEqual(['reported_elsewhere']);
		expect(codes(totalFor([before, elsewhere], '2019-2020'))).toEqual(['reported_elsewhere']);
	});

	it('the same number in the final report lifts the early cut-off', () => {
		const early = figure({
			period: '2020',
			value: 34,
			report: 'a',
			date: '2020-10-01',
			cutOff: '2020-10-01'
		});
		const final = figure({ period: '2020', value: 34, report: 'b', date: '2020-12-31' });
		const total = totalFor([early, final], '2020');
		expect([total.earlyCutoff, total.coverage, total.history]).toEqual([null, 1, []]);
	});
});

describe('windows that no figure reports', () => {
	it('known pieces are summed with their coverage, and gaps stay gaps', () => {
		const figures = ['2020-01', '2020-02', '2020-04'].map((month) => figure({ period: month, value: 10 }));
		const total = totalFor(figures, '2020-H1');
		expect([total.status, bounds(total.quantity)]).toEqual(['pieced', '30']);
		expect(total.coverage).toBeCloseTo((31 + 29 + 30) / 182, 10);
	});

	it('of overlapping pieces those that cover most days are taken', () => {
		const figures = [
			figure({ period: '2020-01', value: 10 }),
			figure({ period: '2020-Q1', value: 40 }),
			figure({ period: '2020-05', value: 5 })
		];
		const total = totalFor(figures, '2020');
		expect([total.status, bounds(total.quantity)]).toEqual(['pieced', '45']);
		expect(total.coverage).toBeCloseTo((91 + 31) / 366, 10);
	});

	it('a piece that follows from others counts as known', () => {
		const figures = [figure({ period: '2019', value: 100 }), figure({ period: '2019-H1', value: 40 })];
		const total = totalFor(figures, '2019-07-01..2020-12-31');
		expect([total.status, bounds(total.quantity)]).toEqual(['pieced', '60']);
		expect(total.coverage).toBeCloseTo(184 / (184 + 366), 10);
	});

	it('of pieces with the same days undisputed ones are taken, then the tighter ones', () => {
		const disputed = [
			figure({ period: '2019-H2', value: 7 }),
			figure({ period: '2020-Q1', value: 10 }),
			figure({ period: '2020-Q2', value: 'trên 2' }),
			figure({ period: '2020-H1', value: 20 }),
			figure({ period: '2020-9M', value: 15 })
		];
		expect(totals(disputed, '2020-H1', '2020-9M')).toEqual(['reported 20 disputed', 'reported 15 disputed']);
		expect(totals(disputed, '2019-07-01..2020-06-30')).toEqual(['derived ≥19']);
		const loose = [
			figure({ period: '2020', value: 'trên 500' }),
			figure({ period: '2020-H1', value: 700 }),
			figure({ period: '2020-H2', value: 10 }),
			figure({ period: '2021-H1', value: 5 })
		];
		expect(totals(loose, '2020', '2020-2021')).toEqual(['reported 710', 'pieced 715']);
	});

	it('a lower bound that follows from the network goes before a smaller sum of pieces', () => {
		const figures = [
			figure({ period: '2019', value: 100 }),
			figure({ period: '2020', value: 'trên 500' }),
			figure({ period: '2020-H1', value: 700 })
		];
		expect(totals(figures, '2019-2020')).toEqual(['derived ≥800']);
	});

	it('early and disputed figures are not narrowed by others', () => {
		const early = figure({ period: '2016-2020', value: 'trên 15', cutOff: '2020-08-31' });
		expect(totals([early, figure({ period: '2020', value: 20 })], '2016-2020')).toEqual(['reported ≥15']);
		const disputed = [
			figure({ period: '2020-Q1', value: 100 }),
			figure({ period: '2020-H1', value: 320 }),
			figure({ period: '2020', value: 'gần 300' })
		];
		expect(totals(disputed, '2020', '2020-Q1')).toEqual(['reported 0–300 disputed', 'reported 100']);
	});

	it('figures that stick out are named, not cut', () => {
		const figures = [
			figure({ period: '2020-Q1', value: 40 }),
			figure({ period: '2020-06-01..2020-08-31', value: 9 })
		];
		const total = totalFor(figures, '2020-H1');
		expect([total.status, bounds(total.quantity)]).toEqual(['pieced', '40']);
		expect(total.notes.map(({ code, periods }) => [code, periods.map((one) => one.label)])).toEqual([
			['sticks_out', ['2020-06-01..2020-08-31']]
		]);
	});

	it('words open the sum where no number covers their days, a blank lowers coverage', () => {
		const half = figure({ period: '2020-H1', value: 534 });
		const inWords = totalFor([half, figure({ period: '2020-H2', value: 'nhiều' })], '2020');
		expect([inWords.status, bounds(inWords.quantity), inWords.coverage]).toEqual(['derived', '≥534', 1]);
		expect(inWords.notes.map(({ code, params }) => [code, params])).toEqual([
			['unquantified_part', { count: 1 }]
		]);
		const blank = totalFor([half, figure({ period: '2020-H2', value: '' })], '2020');
		expect([blank.status, bounds(blank.quantity)]).toEqual(['pieced', '534']);
		expect(blank.coverage).toBeCloseTo(182 / 366, 10);
	});

	it('words get the number that follows from the others', () => {
		const figures = [
			figure({ period: '2020-H1', value: 'nhiều' }),
			figure({ period: '2020-H2', value: 30 }),
			figure({ period: '2020', value: 80 })
		];
		const half = totalFor(figures, '2020-H1');
		expect([half.status, bounds(half.quantity), half.asReported?.text]).toEqual(['reported', '50', 'nhiều']);
	});

	it('an early cut-off is only a lower bound in a sum', () => {
		const figures = [
			figure({ period: '2019', value: 10 }),
			figure({ period: '2020', value: 15, cutOff: '2020-08-31' })
		];
		const total = totalFor(figures, '2019-2020');
		expect([total.status, bounds(total.quantity)]).toEqual(['pieced', '≥25']);
		expect(total.coverage).toBeCloseTo((365 + 244) / 731, 10);
		expect(total.earlyCutoff).toEqual({ dataEnd: '2020-08-31' });
	});

	it('an order of magnitude is shown in words and enters no sum', () => {
		const figures = [
			figure({ period: '2020-H1', value: 'hàng nghìn' }),
			figure({ period: '2020-H2', value: 100 })
		];
		expect(totalFor(figures, '2020-H1').asReported?.text).toBe('hàng nghìn');
		expect(bounds(totalFor(figures, '2020').quantity)).toBe('≥100');
	});

	it('a reported zero is a zero, and what follows as zero is one too', () => {
		const figures = [figure({ period: '2020-H1', value: 50 }), figure({ period: '2020', value: 50 })];
		expect(totals(figures, '2020-H2', '2020-Q3')).toEqual(['derived 0', 'derived 0']);
		expect(totals([figure({ period: '2020', value: 0 })], '2020', '2020-H1')).toEqual([
			'reported 0',
			'derived 0'
		]);
	});
});

describe('stocks and rates', () => {
	it('a stock takes the last as-of value of the window, else says the last one known', () => {
		const counted = (year: number, value: number) =>
			figure({
				indicator: 'column_maintained',
				period: String(year),
				value,
				asOf: `${year}-06-30` as IsoDay
			});
		const figures = [counted(2017, 6), counted(2018, 7)];
		expect(totals(figures, '2018', '2017-2018', '2018-H1')).toEqual([
			'reported 7',
			'reported 7',
			'reported 7'
		]);
		const none = totalFor(figures, '2019');
		expect([none.status, none.quantity]).toEqual(['none', null]);
		expect(
			none.notes.map(({ code, quantities, periods }) => [code, quantities[0]?.low, periods[0]?.label])
		).toEqual([['last_known_stock', 7, '2018']]);
	});

	it('a stock in words keeps them for its own period only', () => {
		const figures = [figure({ indicator: 'column_maintained', period: '2020-H1', value: 'nhiều' })];
		expect(totals(figures, '2020-H1', '2020')).toEqual(['reported nhiều', 'none']);
	});

	it('a rate stands for its own period as reported and enters no total', () => {
		const rate = figure({ period: '2020-H1', value: '1 chuyên mục/tuần' });
		const half = totalFor([rate], '2020-H1');
		expect([half.status, half.quantity?.per, codes(half)]).toEqual(['reported', 'week', ['rate']]);
		const year = totalFor([rate], '2020');
		expect([year.status, year.quantity, codes(year)]).toEqual(['none', null, ['rate']]);
		expect(totals([rate, figure({ period: '2020-H2', value: 30 })], '2020')).toEqual(['pieced 30']);
	});

	it('an indicator that does not add over time answers for its own periods only', () => {
		const figures = ['2020-H1', '2020-H2'].map((half) =>
			figure({ indicator: 'superior_doc_disseminated', period: half, value: 5 })
		);
		expect(totals(figures, '2020-H1', '2020')).toEqual(['reported 5', 'none']);
		expect(codes(totalFor(figures, '2020'))).toEqual(['not_additive']);
	});
});

describe('findings', () => {
	it('a sudden tenfold jump is one, ordinary growth and small numbers are not', () => {
		const years = (...values: number[]) =>
			values.map((value, i) => figure({ period: String(2017 + i), value }));
		expect(findings(years(120, 1200, 1300))).toEqual(['tenfold_jump 120 / 1200']);
		expect(findings(years(2000, 2, 2100))).toEqual(['tenfold_jump 2000 / 2', 'tenfold_jump 2 / 2100']);
		expect(findings(years(2, 20, 25))).toEqual([]);
	});

	it('name sums that are only bounds by sign', () => {
		const figures = [
			figure({ period: '2020-H1', value: 'trên 60' }),
			figure({ period: '2020-H2', value: 50 }),
			figure({ period: '2020', value: 100 })
		];
		expect(findings(figures)).toEqual(['parts_do_not_add_up ≥110 / 100']);
	});

	it('carry the file and the line of the figure', () => {
		const figures = [
			figure({ period: '2020', value: 34, report: 'a', date: '2020-12-01' }),
			figure({ period: '2020', value: 36, report: 'b', date: '2021-02-01' })
		];
		const [found] = reconcile(figures, bundledReference()).findings;
		expect([found?.file, found?.line]).toEqual(['a.csv', figures[1]?.provenance.line]);
	});
});

describe('series of disjoint months', () => {
	it('are plain sums that never build a network', () => {
		const months = Array.from({ length: 100 }, (_, i) =>
			figure({ period: `${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, value: i })
		);
		const series = onlySeries(months);
		expect(series.clusters.map(({ network }) => network)).toEqual(months.map(() => null));
		const year = totalFor(months, '2016');
		expect([year.status, bounds(year.quantity), year.chain.length]).toEqual(['derived', '66', 12]);
	});
});

describe('cumulative rows', () => {
	it('run from the start of the year, and from the start of a programme that began before', () => {
		const may = figure({ period: '2020-05', value: 40, cumulative: true });
		const april = figure({ period: '2020-04', value: 31, cumulative: true });
		expect(totals([may, april], '2020-01-01..2020-05-31', '2020-05')).toEqual(['reported 40', 'derived 9']);
		const half = figure({ period: '2020-H1', value: 50, report: 'r' });
		const again = figure({ period: '2020-Q2', value: 50, report: 'r', cumulative: true });
		expect(totals([half, again], '2020-H1')).toEqual(['reported 50']);
		const programme = figure({ period: '2016-2018', value: 70, cumulative: true });
		expect(totals([programme], '2016-2018')).toEqual(['reported 70']);
	});
});

it('a period asked for is answered with the same period', () => {
	const asked = period('2020');
	expect(totalFor([figure({ period: '2020', value: 1 })], '2020').period).toEqual(asked);
});
