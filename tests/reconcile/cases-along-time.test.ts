import { describe, expect, it } from 'vitest';
import { figure } from './make-figure';
import { bounds, codes, findings, totalFor, totals } from './show-total';

/** The cases of the domain model (§4.4) that concern one series along time. */
describe('along time', () => {
	it('E1: a year and its first half give the second half, never their sum', () => {
		const figures = [figure({ period: '2020', value: 120 }), figure({ period: '2020-H1', value: 50 })];
		expect(totals(figures, '2020', '2020-H1', '2020-H2')).toEqual([
			'reported 120',
			'reported 50',
			'derived 70'
		]);
		expect(
			totalFor(figures, '2020-H2').chain.map(({ sign, period, quantity }) => [
				sign,
				period.label,
				quantity.low
			])
		).toEqual([
			[1, '2020', 120],
			[-1, '2020-H1', 50]
		]);
		expect(totalFor(figures, '2020-H2').upperChain).toBeUndefined();
	});

	it('E2: twelve months that sum to 120 beside a year of 118 are disputed and stand as reported', () => {
		const months = Array.from({ length: 12 }, (_, month) =>
			figure({ period: `2020-${String(month + 1).padStart(2, '0')}`, value: 10 })
		);
		const figures = [...months, figure({ period: '2020', value: 118 })];
		expect(totals(figures, '2020', '2020-01', '2020-12')).toEqual([
			'reported 118 disputed',
			'reported 10 disputed',
			'reported 10 disputed'
		]);
		expect(findings(figures)).toEqual(['parts_do_not_add_up 120 / 118']);
		const note = totalFor(figures, '2020').notes.find(({ code }) => code === 'parts_do_not_add_up');
		expect(note?.params).toEqual({ sum: 120, whole: 118 });
		expect(totals(figures, '2020-H1')).toEqual(['derived 60 disputed']);
	});

	it('E3: cumulative figures give quarters and halves', () => {
		const figures = [
			figure({ period: '2020-Q1', value: 10, cumulative: true }),
			figure({ period: '2020-Q2', value: 25, cumulative: true }),
			figure({ period: '2020-9M', value: 31, cumulative: true }),
			figure({ period: '2020-12', value: 50, cumulative: true })
		];
		const windows = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2020-H1', '2020-H2', '2020'];
		expect(totals(figures, ...windows)).toEqual([
			'reported 10',
			'derived 15',
			'derived 6',
			'derived 19',
			'reported 25',
			'derived 25',
			'reported 50'
		]);
	});

	it('E4: an open year and an exact half leave a lower bound', () => {
		const figures = [
			figure({ period: '2020', value: 'trên 500' }),
			figure({ period: '2020-H1', value: 200 })
		];
		expect(totals(figures, '2020-H2', '2020')).toEqual(['derived ≥300', 'reported ≥500']);
	});

	it('E5: what follows from an approximate year is approximate', () => {
		const figures = [
			figure({ period: '2020', value: 'khoảng 50' }),
			figure({ period: '2020-H1', value: 20 })
		];
		expect(totals(figures, '2020-H2')).toEqual(['derived ≈30']);
	});

	it('E6: five years reported in August of the last give that year no figure, but a note', () => {
		const figures = [figure({ period: '2016-2020', value: 15, date: '2020-08-31', cutOff: '2020-08-31' })];
		const five = totalFor(figures, '2016-2020');
		expect([five.status, bounds(five.quantity), five.earlyCutoff]).toEqual([
			'reported',
			'15',
			{ dataEnd: '2020-08-31' }
		]);
		expect(codes(five)).toEqual(['early_cutoff']);
		const last = totalFor(figures, '2020');
		expect([last.status, last.quantity]).toEqual(['none', null]);
		expect(
			last.notes.map(({ code, periods, quantities }) => [code, periods[0]?.label, quantities[0]?.low])
		).toEqual([['inside_reported', '2016-2020', 15]]);
	});

	it('a window inside a reported one is merely capped', () => {
		const total = totalFor([figure({ period: '2016-2020', value: 15 })], '2020');
		expect(total.status).toBe('none');
		expect(total.notes.map(({ code, params, periods }) => [code, params['high'], periods[0]?.label])).toEqual(
			[['capped_by', 15, '2016-2020']]
		);
	});

	it('E9: the later report holds, the earlier is history', () => {
		const figures = [
			figure({ period: '2019-H1', value: 34, report: 'a', date: '2019-05-15' }),
			figure({ period: '2019-H1', value: 36, report: 'b', date: '2019-12-01' })
		];
		const total = totalFor(figures, '2019-H1');
		expect([total.status, bounds(total.quantity), total.history]).toEqual([
			'reported',
			'36',
			[figures[0]?.id]
		]);
		expect(codes(total)).toEqual(['revised']);
		expect(findings(figures)).toEqual(['revised 34 / 36']);
	});

	it('E11: an administrative year is the same nominal year, with a note on its window', () => {
		const figures = [figure({ period: '2020', value: 80, window: ['2019-12-15', '2020-12-14'] })];
		const total = totalFor(figures, '2020');
		expect([total.status, bounds(total.quantity)]).toEqual(['reported', '80']);
		expect(total.notes.map(({ code, params }) => [code, params])).toEqual([
			['window_differs', { start: '2019-12-15', end: '2020-12-14' }]
		]);
		const mixed = totalFor([...figures, figure({ period: '2020-H1', value: 30 })], '2020-H2');
		expect([mixed.status, bounds(mixed.quantity)]).toEqual(['derived', '50']);
		expect(mixed.notes.map(({ code, params }) => [code, params])).toEqual([['mixed_windows', { days: 17 }]]);
	});

	it('E12: a half that was not reported is neither 0 nor half of the year', () => {
		const figures = [figure({ period: '2020-H1', value: '' }), figure({ period: '2020', value: 80 })];
		expect(totals(figures, '2020', '2020-H1', '2020-H2')).toEqual(['reported 80', 'none', 'none']);
		expect(codes(totalFor(figures, '2020-H1'))).toEqual(['capped_by']);
	});

	it('E13: two open figures say nothing about the rest', () => {
		const figures = [
			figure({ period: '2020', value: 'trên 500' }),
			figure({ period: '2020-H1', value: 'trên 200' })
		];
		expect(totals(figures, '2020', '2020-H1', '2020-H2')).toEqual(['reported ≥500', 'reported ≥200', 'none']);
	});

	it('E14: a cumulative series that falls disputes exactly the pair that falls', () => {
		const figures = [
			figure({ period: '2020-Q1', value: 10 }),
			figure({ period: '2020-H1', value: 25 }),
			figure({ period: '2020-9M', value: 20 }),
			figure({ period: '2020', value: 50 })
		].map((one) => ({ ...one, cumulative: true }));
		expect(totals(figures, '2020', '2020-H1', '2020-9M', '2020-Q1')).toEqual([
			'reported 50',
			'reported 25 disputed',
			'reported 20 disputed',
			'reported 10'
		]);
		expect(totals(figures, '2020-Q2', '2020-Q3', '2020-Q4', '2020-H2')).toEqual([
			'none',
			'none',
			'none',
			'none'
		]);
		expect(findings(figures)).toEqual(['disputed_figures 25 / 20']);
	});

	it('E15: eleven months above the year leave December without a figure', () => {
		const figures = [
			figure({ period: '2020-01-01..2020-11-30', value: 120 }),
			figure({ period: '2020', value: 118 })
		];
		expect(totals(figures, '2020', '2020-12')).toEqual(['reported 118 disputed', 'none']);
		expect(findings(figures)).toEqual(['disputed_figures 120 / 118']);
		expect(codes(totalFor(figures, '2020-12'))).toContain('disputed');
	});

	it('E16: crossing figures give what follows from them', () => {
		const figures = [
			figure({ period: '2020-9M', value: 31 }),
			figure({ period: '2020-H2', value: 25 }),
			figure({ period: '2020', value: 50 })
		];
		expect(totals(figures, '2020-9M', '2020-H2', '2020', '2020-H1', '2020-Q3', '2020-Q4')).toEqual([
			'reported 31',
			'reported 25',
			'reported 50',
			'derived 25',
			'derived 6',
			'derived 19'
		]);
		expect(findings(figures)).toEqual(['crossing_periods 2020-9M / 2020-H2']);
	});

	it('E17: "gần 300" below a half of 320: both stand, nothing is taken away', () => {
		const figures = [figure({ period: '2020', value: 'gần 300' }), figure({ period: '2020-H1', value: 320 })];
		expect(totals(figures, '2020', '2020-H1', '2020-H2')).toEqual([
			'reported 0–300 disputed',
			'reported 320 disputed',
			'none'
		]);
		expect(findings(figures)).toEqual(['disputed_figures 320 / gần 300']);
	});

	it('E18: a remainder smaller than its slack is not shown', () => {
		const figures = [
			figure({ period: '2020', value: 'khoảng 1.000' }),
			figure({ period: '2020-H1', value: 990 })
		];
		expect(totals(figures, '2020-H2', '2020')).toEqual(['none', 'reported ≈1000']);
		expect(
			totals(
				[figure({ period: '2020', value: 'khoảng 1.000' }), figure({ period: '2020-H1', value: 850 })],
				'2020-H2'
			)
		).toEqual(['none']);
	});

	it('where an approximate figure leaves less than others prove, what is proven stands', () => {
		const figures = [
			figure({ period: '2020-H1', value: 'khoảng 2.000' }),
			figure({ period: '2020-Q2', value: 495 }),
			figure({ period: '2020-01', value: 'trên 1.000' }),
			figure({ period: '2020-02', value: 305 }),
			figure({ period: '2020-03', value: 205 })
		];
		// At least 1.510 by its months; as worded the half leaves only 1.505.
		expect(totals(figures, '2020-Q1')).toEqual(['derived ≈1510']);
	});

	it('E19: "nhiều" is nothing to take away from a year', () => {
		const figures = [figure({ period: '2020-H1', value: 'nhiều' }), figure({ period: '2020', value: 80 })];
		expect(totals(figures, '2020-H1', '2020-H2', '2020')).toEqual(['reported nhiều', 'none', 'reported 80']);
	});

	it('E20: a half narrows an open year, whose words stay beside', () => {
		const figures = [
			figure({ period: '2020', value: 'trên 500' }),
			figure({ period: '2020-H1', value: 700 })
		];
		const year = totalFor(figures, '2020');
		expect([year.status, bounds(year.quantity), year.asReported?.text]).toEqual([
			'reported',
			'≥700',
			'trên 500'
		]);
		expect(codes(year)).toEqual(['narrowed']);
	});

	it('E21: an open nine months bounds the third quarter on both sides', () => {
		const figures = [
			figure({ period: '2020-H1', value: 25 }),
			figure({ period: '2020-9M', value: 'trên 30' }),
			figure({ period: '2020', value: 50 })
		];
		expect(totals(figures, '2020-H2', '2020-Q3', '2020-Q4')).toEqual(['derived 25', 'derived 5–25', 'none']);
		const third = totalFor(figures, '2020-Q3');
		expect(third.chain.map(({ sign, period }) => [sign, period.label])).toEqual([
			[1, '2020-9M'],
			[-1, '2020-H1']
		]);
		expect(third.upperChain?.map(({ sign, period }) => [sign, period.label])).toEqual([
			[1, '2020'],
			[-1, '2020-H1']
		]);
		const fourth = totalFor(figures, '2020-Q4');
		expect(fourth.notes.map(({ code, params }) => [code, params['high']])).toEqual([['capped_by', 20]]);
	});

	it('E22: a year above five years reported early is no contradiction', () => {
		const figures = [
			figure({ period: '2016-2020', value: 15, cutOff: '2020-08-31', date: '2020-08-31' }),
			figure({ period: '2020', value: 20 })
		];
		const five = totalFor(figures, '2016-2020');
		expect([five.status, bounds(five.quantity), codes(five)]).toEqual(['reported', '15', ['early_cutoff']]);
		expect(totals(figures, '2020', '2016-2019')).toEqual(['reported 20', 'none']);
		expect(findings(figures)).toEqual([]);
	});

	it('E24: a series goes on under the body that took over', () => {
		const figures = [
			figure({ period: '2025-H1', value: 50, body: 'Sở TT&TT' }),
			figure({ period: '2025', value: 120, body: 'Sở VHTTDL' })
		];
		expect(totals(figures, '2025', '2025-H2')).toEqual(['reported 120', 'derived 70']);
	});

	it('E29: of a stock the last value counts and nothing is taken away', () => {
		const figures = [
			figure({ indicator: 'column_maintained', period: '2020-H1', value: 7 }),
			figure({ indicator: 'column_maintained', period: '2020', value: 8 })
		];
		expect(totals(figures, '2020-H1', '2020', '2020-H2')).toEqual(['reported 7', 'reported 8', 'none']);
	});

	it('E32: crossing five-year periods give ten years', () => {
		const figures = [
			figure({ period: '2016-2020', value: 100 }),
			figure({ period: '2020', value: 40 }),
			figure({ period: '2020-2025', value: 150 })
		];
		expect(totals(figures, '2016-2025')).toEqual(['derived 210']);
		expect(totalFor(figures, '2016-2025').chain.map(({ sign, period }) => [sign, period.label])).toEqual([
			[1, '2016-2020'],
			[1, '2020-2025'],
			[-1, '2020']
		]);
	});
});
