import { describe, expect, it } from 'vitest';
import { figure } from './make-figure';
import { bounds, codes, findings, totalFor, totals } from './show-total';

/** The cases of the domain model (§4.4) that concern exact figures of one series along time. */
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
