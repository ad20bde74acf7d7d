import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { certainChange } from '../../src/lib/domain/certain-change';
import { drawnValue, isOfSomeDays } from '../../src/lib/domain/drawn-value';
import { exactValue } from '../../src/lib/domain/exact-value';
import type { Measured } from '../../src/lib/domain/measure-total';
import { changeBetween, monthlyAverage } from '../../src/lib/domain/measures';
import type { Total } from '../../src/lib/domain/total';
import type { Measure } from '../../src/lib/domain/verdict';
import { totalOf } from './make-total';

const EARLY = { earlyCutoff: { dataEnd: '2020-08-31' as IsoDay } } as const;
const GAPS = { coverage: 0.5, status: 'pieced' } as const;

/** What is drawn of a total under a measure that gave this value of it. */
function drawn(total: Total, measure: Measure, value = total.quantity) {
	const measured: Measured = {
		total,
		value,
		reasons: [],
		change: null,
		plan: null,
		population: null,
		beside: []
	};
	return drawnValue(measured, measure);
}

describe('what may be drawn beside others', () => {
	it('is an amount as it is where it is of its whole period', () => {
		const whole = totalOf('34', '2020');
		expect(drawn(whole, 'total')).toEqual({ value: whole.quantity, reasons: [] });
		const unknown = totalOf('34', '2020', { earlyCutoff: 'unknown' });
		expect(drawn(unknown, 'total')).toEqual({ value: unknown.quantity, reasons: [] });
	});

	it.each([
		['early', EARLY],
		['with gaps', GAPS]
	])('is a lower bound where the data end %s', (_, part) => {
		expect(drawn(totalOf('34', '2020', part), 'total')).toMatchObject({
			value: { low: 34, high: null, wording: 'at_least', per: null },
			reasons: []
		});
		expect(drawn(totalOf('khoảng 34', '2020', part), 'per_100k').value?.flags).toEqual(['approximate']);
		expect(drawn(totalOf('3 tin/tuần', '2020', part), 'total').value?.per).toBe('week');
	});

	it('is nothing where that bound is zero, which would look like none', () => {
		expect(drawn(totalOf('0', '2020', EARLY), 'total')).toEqual({ value: null, reasons: ['coverage'] });
		expect(drawn(totalOf('gần 30', '2020', GAPS), 'total')).toEqual({ value: null, reasons: ['coverage'] });
	});

	it('is a stock and a percentage as they are', () => {
		const stock = totalOf('7', '2020', { ...EARLY, isStock: true });
		expect(drawn(stock, 'total').value).toEqual(stock.quantity);
		const early = totalOf('7', '2020', EARLY);
		for (const measure of ['change_same_period', 'change_previous', 'plan_share'] as const)
			expect(drawn(early, measure).value).toEqual(early.quantity);
	});

	it('is an average with both its ends where data end early, and none where days are missing', () => {
		const early = totalOf('34', '2020', EARLY);
		const average = monthlyAverage(early)?.quantity ?? null;
		expect(drawn(early, 'monthly_average', average)).toEqual({ value: average, reasons: [] });
		const gaps = totalOf('34', '2020', GAPS);
		expect(drawn(gaps, 'monthly_average')).toEqual({ value: null, reasons: ['coverage'] });
	});

	it('keeps the reasons why there is none', () => {
		const measured: Measured = {
			total: totalOf('34', '2020', EARLY),
			value: null,
			reasons: ['population'],
			change: null,
			plan: null,
			population: null,
			beside: []
		};
		expect(drawnValue(measured, 'per_100k')).toEqual({ value: null, reasons: ['population'] });
	});

	it.each([
		[totalOf('1', '2020'), false],
		[totalOf('1', '2020', { earlyCutoff: 'unknown' }), false],
		[totalOf('1', '2020', EARLY), true],
		[totalOf('1', '2020', GAPS), true]
	])('knows a number of less than its period: %#', (total, isOfSome) => {
		expect(isOfSomeDays(total)).toBe(isOfSome);
	});
});

describe('a change that is certain', () => {
	const base = totalOf('40', '2019');

	it.each([
		['data that end early', totalOf('30', '2020', EARLY)],
		['gaps', totalOf('30', '2020', GAPS)]
	])('has no difference with %s, and keeps the amounts and the reason', (_, now) => {
		const change = changeBetween(now, base);
		expect(change.difference).not.toBeNull();
		expect(certainChange(change)).toEqual({ ...change, difference: null });
	});

	it.each([totalOf('30', '2020'), totalOf('trên 30', '2020'), totalOf('khoảng 30', '2020')])(
		'is left as it is otherwise: %#',
		(now) => {
			const change = changeBetween(now, base);
			expect(change.difference).not.toBeNull();
			expect(certainChange(change)).toEqual(change);
		}
	);
});

describe('differences of data that end early', () => {
	it('have no upper end on the side that goes on', () => {
		const [early, whole] = [totalOf('30', '2020', EARLY), totalOf('40', '2019')];
		expect(changeBetween(early, whole).difference).toMatchObject({ low: -10, high: null });
		const before = totalOf('40', '2019', { earlyCutoff: { dataEnd: '2019-08-31' as IsoDay } });
		expect(changeBetween(totalOf('30', '2020'), before).difference).toMatchObject({ low: null, high: -10 });
	});

	it('keep the time that rates are per', () => {
		const change = changeBetween(totalOf('3 tin/tuần', '2020'), totalOf('2 tin/tuần', '2019'));
		expect(change.difference).toMatchObject({ low: 1, high: 1, per: 'week' });
		expect(change.percentage).toEqual({ kind: 'value', value: 0.5 });
	});

	it('are none where a side has no number', () => {
		expect(changeBetween(totalOf('30', '2020'), null)).toMatchObject({ difference: null, before: null });
		expect(changeBetween(null, totalOf('30', '2020'))).toMatchObject({ difference: null, now: null });
		expect(changeBetween(totalOf('nhiều', '2020'), totalOf('30', '2019')).difference).toBeNull();
		expect(changeBetween(totalOf('hàng trăm', '2020'), totalOf('30', '2019'))).toMatchObject({
			difference: null,
			percentage: { kind: 'withheld', reasons: ['approximate'] }
		});
	});
});

it('takes an amount for one number only where nothing limits it', () => {
	const value = (text: string) => {
		const { quantity } = totalOf(text, '2020');
		return quantity && exactValue(quantity);
	};
	expect(['15', 'khoảng 15', 'trên 15', 'gần 15', '2 tin/tuần', 'nhiều', '0'].map(value)).toEqual([
		15,
		null,
		null,
		null,
		null,
		null,
		0
	]);
});
