import { describe, expect, it } from 'vitest';
import { figure, period } from './make-figure';
import { bounds, onlySeries, totalFor, totals } from './show-total';

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
