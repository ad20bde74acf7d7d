import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure } from './make-figure';
import { findings } from './show-total';

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
