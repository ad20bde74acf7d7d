import { describe, expect, it } from 'vitest';
import { figure } from './make-figure';
import { bounds, codes, totalFor, totals } from './show-total';

/** The cases of the domain model (§4.4) with bounds, approximate amounts and words along time. */
describe('bounds, approximate amounts and words', () => {
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

	it('E13: two open figures say nothing about the rest', () => {
		const figures = [
			figure({ period: '2020', value: 'trên 500' }),
			figure({ period: '2020-H1', value: 'trên 200' })
		];
		expect(totals(figures, '2020', '2020-H1', '2020-H2')).toEqual(['reported ≥500', 'reported ≥200', 'none']);
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
});
