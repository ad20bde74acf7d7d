import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { measureAlong, type AlongMeasure, type AlongPoint } from '../../src/lib/domain/measure-along';
import { halfPeriod, quarterPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import type { Period } from '../../src/lib/domain/period';
import type { Quantity } from '../../src/lib/domain/quantity';
import { boundedQuantity, exactQuantity } from '../../src/lib/domain/quantity-arithmetic';
import type { Total } from '../../src/lib/domain/total';
import { totalOf } from './make-total';
import { tellDays } from './tell-period';

const [Q1, Q2, Q3] = [1, 2, 3].map((n) => quarterPeriod(2021, n)) as [Period, Period, Period];

/** A series in which these periods are known, and no others. */
function series(
	...known: readonly (readonly [Period, Quantity | number, Partial<Omit<Total, 'series'>>?])[]
) {
	const totals = new Map(
		known.map(([period, amount, part]) => [
			tellDays(period),
			totalOf('1', '2020', {
				period,
				quantity: typeof amount === 'number' ? exactQuantity(amount) : amount,
				...part
			})
		])
	);
	const answer = (period: Period): Total =>
		totals.get(tellDays(period)) ??
		totalOf('1', '2020', { period, quantity: null, status: 'none', coverage: 0 });
	return (measure: AlongMeasure, ...periods: readonly Period[]): readonly AlongPoint[] =>
		measureAlong(measure, periods.map(answer), answer);
}

const values = (points: readonly AlongPoint[]) =>
	points.map(({ value }) => (value === null ? null : [value.low, value.high]));
const reasons = (points: readonly AlongPoint[]) => points.map((point) => point.reasons);

describe('change', () => {
	it('on the same period of the year before is the difference, with its percentage', () => {
		const [point] = series([Q1, 206], [quarterPeriod(2020, 1), 113])('same_period', Q1);
		expect(point?.value).toMatchObject({ low: 93, high: 93 });
		expect(point?.change?.percentage).toEqual({ kind: 'value', value: 93 / 113 });
		expect(point?.against?.period.label).toBe('2020-Q1');
	});

	it('on the period before takes the one of the same length that ends where this one starts', () => {
		const points = series([quarterPeriod(2020, 4), 10], [Q1, 15], [Q2, 12])('previous', Q1, Q2, Q3);
		expect(values(points)).toEqual([[5, 5], [-3, -3], null]);
		expect(reasons(points)).toEqual([[], [], ['missing']]);
	});

	it('keeps the bounds of a difference and withholds the percentage with its reason', () => {
		const atLeast = boundedQuantity(500, null, []);
		const [point] = series([Q1, atLeast], [quarterPeriod(2020, 1), 300])('same_period', Q1);
		expect(values(point ? [point] : [])).toEqual([[200, null]]);
		expect(point?.reasons).toEqual(['bound']);
		expect(point?.change?.percentage.kind).toBe('withheld');
	});

	it('forms no percentage of a period that is not whole', () => {
		const before = quarterPeriod(2020, 1);
		const early = { earlyCutoff: { dataEnd: '2021-02-20' as IsoDay } };
		expect(series([Q1, 50, early], [before, 60])('same_period', Q1)[0]?.reasons).toEqual(['early_cutoff']);
		expect(
			series([Q1, 50, { status: 'pieced', coverage: 0.5 }], [before, 60])('same_period', Q1)[0]?.reasons
		).toEqual(['coverage']);
	});
});

describe('the index', () => {
	it('is 100 in the first period that is whole and exact', () => {
		const points = series([Q1, 40, { coverage: 0.4, status: 'pieced' }], [Q2, 80], [Q3, 100])(
			'index',
			Q1,
			Q2,
			Q3
		);
		expect(values(points)).toEqual([null, [100, 100], [125, 125]]);
		expect(reasons(points)).toEqual([['coverage'], [], []]);
		expect(points[0]?.against?.period.label).toBe('2021-Q2');
	});

	it('sets no half-year against a quarter', () => {
		const points = series([Q1, 40], [halfPeriod(2021, 2), 80])('index', Q1, halfPeriod(2021, 2));
		expect(reasons(points)).toEqual([[], ['length']]);
		expect(values(points)).toEqual([[100, 100], null]);
	});
});

describe('totals and averages', () => {
	it('since the year began are what is known of those months, not a sum of the bars', () => {
		const of = series([Q1, 10], [Q2, 15], [halfPeriod(2021, 1), 27], [Q3, 6]);
		const points = of('to_date', Q1, Q2, Q3);
		expect(values(points)).toEqual([[10, 10], [27, 27], null]);
		expect(points[1]?.against?.period.label).toBe('2021-H1');
	});

	it('that are not of their whole period are lower bounds', () => {
		const early = { earlyCutoff: { dataEnd: '2021-02-20' as IsoDay } };
		const points = series([Q1, 34, early], [Q2, 20, { status: 'pieced', coverage: 0.5 }])(
			'total',
			Q1,
			Q2,
			Q3
		);
		expect(values(points)).toEqual([[34, null], [20, null], null]);
		expect(reasons(points)).toEqual([[], [], ['missing']]);
	});

	it('a month over twelve months need all twelve', () => {
		const of = series([yearPeriod(2021), 366], [yearPeriod(2020), 120, { status: 'pieced', coverage: 0.75 }]);
		const points = of('trailing', quarterPeriod(2021, 4), quarterPeriod(2020, 4));
		expect(points[0]?.value?.low).toBeCloseTo((366 / 365) * 30.44, 6);
		expect(reasons(points)).toEqual([[], ['coverage']]);
	});

	it('a month are withheld of a period with days missing', () => {
		const points = series([Q1, 90], [Q2, 20, { status: 'pieced', coverage: 0.5 }])('monthly_average', Q1, Q2);
		expect(points[0]?.value?.low).toBeCloseTo((90 / 90) * 30.44, 6);
		expect(reasons(points)).toEqual([[], ['coverage']]);
	});
});
