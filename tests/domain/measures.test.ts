import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import {
	changeBetween,
	elapsedShare,
	indexAgainst,
	monthlyAverage,
	perHundredThousand,
	shareOfPlan
} from '../../src/lib/domain/measures';
import { ranksOf } from '../../src/lib/domain/rank-quantities';
import { yearPeriod } from '../../src/lib/domain/make-period';
import { periodOf, totalOf } from './make-total';

const day = (text: string) => text as IsoDay;

describe('change', () => {
	it('gives the difference, both sides and the percentage', () => {
		const change = changeBetween(totalOf('206', '2020'), totalOf('113', '2019'));
		expect(change).toMatchObject({
			difference: { low: 93, high: 93 },
			now: { low: 206 },
			before: { low: 113 }
		});
		expect(change.percentage).toEqual({ kind: 'value', value: expect.closeTo(0.823, 3) });
	});

	it('E34: zero now on a base above zero is −100 %', () => {
		expect(changeBetween(totalOf('0', '2020'), totalOf('5', '2019')).percentage).toEqual({
			kind: 'value',
			value: -1
		});
	});

	it('calls a base of zero new, and zero after zero no change', () => {
		expect(changeBetween(totalOf('5', '2020'), totalOf('0', '2019')).percentage).toEqual({ kind: 'new' });
		expect(changeBetween(totalOf('0', '2020'), totalOf('0', '2019')).percentage).toEqual({
			kind: 'value',
			value: 0
		});
	});

	it.each([
		['a bound', totalOf('trên 500', '2020'), ['bound']],
		['approximate', totalOf('khoảng 50', '2020'), ['approximate']],
		['an estimate', totalOf('ước đạt 50', '2020'), ['approximate']],
		['vague', totalOf('nhiều', '2020'), ['missing']],
		['missing', null, ['missing']],
		['disputed', totalOf('50', '2020', { disputed: true }), ['disputed']],
		['partial', totalOf('50', '2020', { coverage: 0.5, status: 'pieced' }), ['coverage']],
		[
			'cut off early',
			totalOf('50', '2020', { earlyCutoff: { dataEnd: day('2020-08-31') } }),
			['early_cutoff']
		],
		['of another length', totalOf('50', '2020-H1'), ['length']],
		['counted otherwise', totalOf('50', '2020', { series: { unit: 'tin, bài và ảnh' } }), ['definition']],
		['a plan', totalOf('50', '2020', { series: { kind: 'plan' } }), ['kind']]
	])('withholds the percentage when a side is %s', (_, now, reasons) => {
		expect(changeBetween(now, totalOf('40', '2019')).percentage).toEqual({ kind: 'withheld', reasons });
	});

	it('shows no difference between unlike or disputed figures, but one of bounds', () => {
		expect(changeBetween(totalOf('50', '2020-H1'), totalOf('40', '2019')).difference).toBeNull();
		expect(
			changeBetween(totalOf('50', '2020', { disputed: true }), totalOf('40', '2019')).difference
		).toBeNull();
		expect(changeBetween(totalOf('trên 500', '2020'), totalOf('40', '2019')).difference).toMatchObject({
			low: 460,
			high: null
		});
	});

	it('counts an index from the first period', () => {
		expect(indexAgainst(totalOf('40', '2019'), totalOf('50', '2020'))).toEqual({
			kind: 'value',
			value: 1.25
		});
	});
});

describe('share of plan', () => {
	const plan = (value: string, label = '2020', province = 'qd124:84') =>
		totalOf(value, label, { series: { kind: 'plan', province: province as PlaceId } });

	it('E33: "tối thiểu 12" is a target of 12, so that 15 are 125 %', () => {
		expect(shareOfPlan([totalOf('15', '2020')], [plan('tối thiểu 12')])).toMatchObject({
			percentage: { kind: 'value', value: 1.25 },
			complete: 1,
			of: 1
		});
		expect(shareOfPlan([totalOf('15', '2020')], [plan('tối thiểu 12 buổi/năm')])?.percentage).toEqual({
			kind: 'value',
			value: 1.25
		});
	});

	it('divides sums over those that have both', () => {
		const elsewhere = totalOf('30', '2020', { series: { province: 'qd124:20' as PlaceId } });
		const share = shareOfPlan(
			[totalOf('10', '2020'), elsewhere, totalOf('7', '2019')],
			[plan('20'), plan('20', '2020', 'qd124:20')]
		);
		expect(share).toMatchObject({ percentage: { kind: 'value', value: 1 }, complete: 2, of: 3 });
	});

	it('has no value where nothing has both, and none for a weekly rate', () => {
		expect(shareOfPlan([totalOf('10', '2019')], [plan('20')])).toBeNull();
		expect(shareOfPlan([totalOf('10', '2020')], [plan('2 buổi/tuần')])).toBeNull();
	});

	it('withholds the percentage of an open result', () => {
		expect(shareOfPlan([totalOf('trên 10', '2020')], [plan('20')])?.percentage).toEqual({
			kind: 'withheld',
			reasons: ['bound']
		});
	});

	it('knows the share of time elapsed', () => {
		expect(elapsedShare(yearPeriod(2021), day('2020-12-31'))).toBe(0);
		expect(elapsedShare(yearPeriod(2021), day('2021-07-02'))).toBeCloseTo(0.501, 3);
		expect(elapsedShare(yearPeriod(2021), day('2021-12-31'))).toBe(1);
	});
});

describe('monthly average', () => {
	it('divides by the days of the stated window', () => {
		const period = periodOf('2020', '01/01/2020', '31/12/2020');
		const average = monthlyAverage(totalOf('120', '2020', { period }));
		expect(average).toMatchObject({ ends: 'one', quantity: { per: 'month' } });
		expect(average?.quantity.low).toBeCloseTo((120 * 30.44) / 366, 9);
	});

	it('gives both ends where the window is unknown and the clocks differ in days', () => {
		const average = monthlyAverage(totalOf('34', '2019-H1'));
		expect(average?.ends).toBe('both');
		expect(average?.quantity.low).toBeCloseTo((34 * 30.44) / 182, 9);
		expect(average?.quantity.high).toBeCloseTo((34 * 30.44) / 181, 9);
	});

	it('gives both ends where the data were cut off early', () => {
		const average = monthlyAverage(totalOf('34', '2019-H1', { earlyCutoff: { dataEnd: day('2019-05-15') } }));
		expect(average?.ends).toBe('both');
		expect(average?.quantity.high).toBeCloseTo((34 * 30.44) / 135, 9);
	});

	it('has none without a number and none of a rate', () => {
		expect(monthlyAverage(totalOf('nhiều', '2020'))).toBeNull();
		expect(monthlyAverage(totalOf('7', '2020', { isStock: true }))).toBeNull();
		expect(monthlyAverage(totalOf('2 tin/tuần', '2020'))).toBeNull();
	});
});

it('counts per 100,000 people only where the population is known', () => {
	expect(perHundredThousand(totalOf('50', '2019'), 1_000_000)).toMatchObject({ low: 5, high: 5 });
	expect(perHundredThousand(totalOf('trên 50', '2019'), 1_000_000)).toMatchObject({ low: 5, high: null });
	expect(perHundredThousand(totalOf('50', '2019'), null)).toBeNull();
});

describe('ranks', () => {
	const quantity = (text: string) => totalOf(text, '2020').quantity ?? expect.fail(text);

	it('puts one above another only if its low exceeds the other’s high', () => {
		expect(ranksOf(['50', '20-30', '25', '10'].map(quantity))).toEqual([1, 2, 2, 4]);
		expect(ranksOf(['trên 500', '600', '100'].map(quantity))).toEqual([1, 1, 3]);
	});

	it('gives rank 1 to someone and never ranks a sure winner below', () => {
		const anyInterval = fc
			.tuple(fc.nat(100), fc.nat(20))
			.map(([low, width]) => ({ ...quantity('1'), low, high: low + width }));
		fc.assert(
			fc.property(fc.array(anyInterval, { minLength: 1, maxLength: 8 }), (intervals) => {
				const ranks = ranksOf(intervals);
				expect(ranks).toContain(1);
				intervals.forEach((a, i) =>
					intervals.forEach((b, j) => {
						if (a.low > b.high) expect(ranks[i]).toBeLessThan(ranks[j] ?? 0);
					})
				);
			})
		);
	});
});
