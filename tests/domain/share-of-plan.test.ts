import { describe, expect, it } from 'vitest';
import type { IndicatorCode, IsoDay, PlaceId } from '../../src/lib/domain/brand';
import { yearPeriod } from '../../src/lib/domain/make-period';
import { elapsedShare, shareOfPlan } from '../../src/lib/domain/measures';
import { totalOf } from './make-total';

type Options = NonNullable<Parameters<typeof totalOf>[2]>;
type Series = NonNullable<Options['series']>;
const actual = (value: string, options: Options = {}, label = '2020') => totalOf(value, label, options);
const plan = (value: string, options: Options = {}, label = '2020') =>
	totalOf(value, label, { ...options, series: { ...options.series, kind: 'plan' } });
const share = (done: string, planned: string, label = '2020') =>
	shareOfPlan([actual(done, {}, label)], [plan(planned, {}, label)]);

describe('what a plan aims at', () => {
	it.each([
		['15', 'tối thiểu 12', 1.25],
		['15', 'trên 12', 1.25],
		['15', 'không quá 30', 0.5],
		['15', 'từ 20 đến 30', 0.75],
		['0', '20', 0]
	])('%s of %s is %d', (done, planned, value) => {
		expect(share(done, planned)?.percentage).toEqual({ kind: 'value', value });
	});

	it('is a rate only for just the time it is per', () => {
		expect(share('15', '12 buổi/năm')?.plan).toMatchObject({ low: 12, high: 12, per: null });
		expect(share('1', '2 buổi/tháng', '2020-01')?.percentage).toEqual({ kind: 'value', value: 0.5 });
		expect(share('15', '12 buổi/năm', '2020-H1')).toBeNull();
		expect(share('15', '2 buổi/tháng')).toBeNull();
	});

	it('is nothing where it gives no number, and a plan of none is new', () => {
		expect(share('15', 'nhiều')).toBeNull();
		expect(share('15', '0')?.percentage).toEqual({ kind: 'new' });
	});
});

describe('what was done of it', () => {
	it('is nothing where the actual gives no number, or is a rate', () => {
		expect(share('nhiều', '20')).toBeNull();
		expect(share('2 buổi/năm', '20')).toBeNull();
		expect(shareOfPlan([actual('5', { quantity: null, status: 'none' })], [plan('20')])).toBeNull();
		expect(shareOfPlan([actual('5')], [plan('20', { quantity: null, status: 'none' })])).toBeNull();
	});

	it.each([
		['trên 15', '20', ['bound']],
		['khoảng 15', '20', ['approximate']],
		['15', 'khoảng 20', ['approximate']]
	])('%s of %s is withheld: %j', (done, planned, reasons) => {
		expect(share(done, planned)).toMatchObject({
			percentage: { kind: 'withheld', reasons },
			complete: 1,
			of: 1
		});
	});

	it('is withheld where either is disputed, and where the actual is not of its whole period', () => {
		const reasons = (done: Options, planned: Options = {}) =>
			shareOfPlan([actual('15', done)], [plan('20', planned)])?.percentage;
		expect(reasons({ disputed: true })).toEqual({ kind: 'withheld', reasons: ['disputed'] });
		expect(reasons({}, { disputed: true })).toEqual({ kind: 'withheld', reasons: ['disputed'] });
		expect(reasons({ coverage: 0.5 })).toEqual({ kind: 'withheld', reasons: ['coverage'] });
		expect(reasons({}, { coverage: 0.5 })).toEqual({ kind: 'value', value: 0.75 });
		expect(reasons({ earlyCutoff: { dataEnd: '2020-08-31' as IsoDay } })).toEqual({
			kind: 'withheld',
			reasons: ['early_cutoff']
		});
		expect(reasons({ earlyCutoff: 'unknown', status: 'derived' })).toEqual({ kind: 'value', value: 0.75 });
	});

	it('is withheld where the two count unlike things, and says in what', () => {
		const reasons = (unit: string, plannedUnit: string) =>
			shareOfPlan([actual('15', { series: { unit } })], [plan('20', { series: { unit: plannedUnit } })])
				?.percentage;
		expect(reasons('tin', 'tin, bài')).toEqual({ kind: 'withheld', reasons: ['definition'] });
		expect(reasons('tin', 'cuốn')).toEqual({ kind: 'withheld', reasons: ['unit'] });
		expect(reasons('cuốn', 'tin')).toEqual({ kind: 'withheld', reasons: ['unit'] });
		expect(reasons('cuốn', 'cuốn')).toEqual({ kind: 'value', value: 0.75 });
	});
});

describe('pairs', () => {
	it('are of one place, however it is spelt, one indicator, one set of topics and the same days', () => {
		const paired = (series: Series, other: Series) =>
			shareOfPlan([actual('15', { series })], [plan('20', { series: other })])?.complete ?? 0;
		expect(paired({ locality: 'H. Càng Long' }, { locality: 'huyện Càng Long' })).toBe(1);
		expect(paired({ locality: 'Càng Long' }, { locality: null })).toBe(0);
		expect(paired({ topics: ['drugs', 'crime'] }, { topics: ['crime', 'drugs'] })).toBe(1);
		expect(paired({ topics: ['drugs'] }, { topics: ['crime', 'drugs'] })).toBe(0);
		expect(paired({ indicator: 'event_held' as IndicatorCode }, {})).toBe(0);
		expect(paired({ province: 'qd124:20' as PlaceId }, {})).toBe(0);
		expect(shareOfPlan([actual('15', {}, '2020-H1')], [plan('20')])).toBeNull();
		expect(shareOfPlan([actual('15', {}, '2020-H2')], [plan('20')])).toBeNull();
	});

	it('are summed, and counted among all that have either', () => {
		const there = { series: { province: 'qd124:20' as PlaceId } };
		const result = shareOfPlan(
			[actual('10'), actual('20', there), actual('9', {}, '2019')],
			[plan('20'), plan('tối thiểu 20', there), plan('9', {}, '2018')]
		);
		expect(result).toMatchObject({
			actual: { low: 30, high: 30 },
			plan: { low: 40, high: 40 },
			percentage: { kind: 'value', value: 0.75 },
			complete: 2,
			of: 4
		});
	});
});

it.each([
	['2020-12-31', 0],
	['2021-01-01', 1 / 365],
	['2021-12-30', 364 / 365],
	['2021-12-31', 1],
	['2022-01-01', 1]
])('at the end of %s, this share of 2021 is over: %d', (day, elapsed) => {
	expect(elapsedShare(yearPeriod(2021), day as IsoDay)).toBe(elapsed);
});
