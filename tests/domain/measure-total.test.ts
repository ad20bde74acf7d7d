import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { measureTotal, type MeasureContext } from '../../src/lib/domain/measure-total';
import { previousPeriod, samePeriodLastYear } from '../../src/lib/domain/shift-period';
import type { Total } from '../../src/lib/domain/total';
import { verdictOfMeasured } from '../../src/lib/domain/verdict-of-measured';
import { periodOf, totalOf } from './make-total';
import { tellDays } from './tell-period';

const context = (part: Partial<MeasureContext> = {}): MeasureContext => ({
	baseOf: () => null,
	plansOf: () => [],
	populationOf: () => null,
	...part
});
const withBase = (base: Total) => context({ baseOf: () => base });

describe('periods that a change goes by', () => {
	it.each([
		['tháng 1/2021', '2020-01-01..2020-01-31', '2020-12-01..2020-12-31'],
		['quý I năm 2021', '2020-01-01..2020-03-31', '2020-10-01..2020-12-31'],
		['quý III năm 2021', '2020-07-01..2020-09-30', '2021-04-01..2021-06-30'],
		['6 tháng đầu năm 2021', '2020-01-01..2020-06-30', '2020-07-01..2020-12-31'],
		['6 tháng cuối năm 2021', '2020-07-01..2020-12-31', '2021-01-01..2021-06-30'],
		['9 tháng đầu năm 2021', '2020-01-01..2020-09-30', null],
		['năm 2021', '2020-01-01..2020-12-31', '2020-01-01..2020-12-31'],
		['giai đoạn 2016-2020', null, '2011-01-01..2015-12-31']
	])('%s: the same a year before is %s, the one before is %s', (label, same, previous) => {
		expect(tellDays(samePeriodLastYear(periodOf(label)))).toBe(same);
		expect(tellDays(previousPeriod(periodOf(label)))).toBe(previous);
	});

	it('a custom period moves by a year, and a leap day to the last of February', () => {
		const campaign = periodOf('đợt cao điểm', '2024-02-29', '2024-06-30');
		expect(samePeriodLastYear(campaign)).toMatchObject({ start: '2023-02-28', end: '2023-06-30' });
	});
});

describe('a total under a measure', () => {
	const now = totalOf('206', 'năm 2020');

	it('is its change on a base, 206 on 113', () => {
		const measured = measureTotal(now, 'change_same_period', withBase(totalOf('113', 'năm 2019')));
		expect(measured.value?.low).toBeCloseTo(93 / 113, 10);
		expect([measured.change?.difference?.low, measured.reasons]).toEqual([93, []]);
	});

	it('has no change without a base, on a bound, or on a base of zero, and says which', () => {
		expect(measureTotal(now, 'change_previous', context()).reasons).toEqual(['base']);
		const none = withBase(totalOf('nhiều', 'năm 2019'));
		expect(measureTotal(now, 'change_previous', none).reasons).toEqual(['base']);
		const bound = measureTotal(now, 'change_previous', withBase(totalOf('trên 100', 'năm 2019')));
		expect([bound.value, bound.reasons]).toEqual([null, ['bound']]);
		const fresh = measureTotal(now, 'change_previous', withBase(totalOf('0', 'năm 2019')));
		expect([fresh.value, fresh.reasons, fresh.change?.percentage.kind]).toEqual([null, [], 'new']);
	});

	it('falls by all of it where nothing is left', () => {
		const measured = measureTotal(
			totalOf('0', 'năm 2020'),
			'change_same_period',
			withBase(totalOf('5', 'năm 2019'))
		);
		expect(measured.value?.low).toBe(-1);
	});

	it('is 125 % of a plan of at least 12 (E33)', () => {
		const plan = totalOf('tối thiểu 12', 'năm 2020', { series: { kind: 'plan' } });
		const measured = measureTotal(
			totalOf('15', 'năm 2020'),
			'plan_share',
			context({ plansOf: () => [plan] })
		);
		expect(measured.value?.low).toBe(1.25);
		expect(measureTotal(now, 'plan_share', context()).reasons).toEqual(['plan']);
	});

	it('is a rate of a known population only', () => {
		const measured = measureTotal(now, 'per_100k', context({ populationOf: () => 1_009_168 }));
		expect(measured.value?.low).toBeCloseTo(20.4129, 4);
		expect(measureTotal(now, 'per_100k', context())).toMatchObject({ value: null, reasons: ['population'] });
	});
});

describe('the verdict of a measure', () => {
	const of = (
		value: string,
		province: string,
		base: string | null,
		measure = 'change_same_period' as const
	) =>
		measureTotal(
			totalOf(value, 'năm 2020', { series: { key: province, province: province as PlaceId } }),
			measure,
			base === null ? context() : withBase(totalOf(base, 'năm 2019'))
		);

	it('ranks by the change, not by the amount, and only those that have one', () => {
		const verdict = verdictOfMeasured(
			[
				of('1000', 'qd124:84', '2000'),
				of('30', 'qd124:20', '10'),
				of('500', 'qd124:87', null),
				of('80', 'qd124:67', 'khoảng 70')
			],
			'change_same_period'
		);
		expect(verdict.ranked).toEqual([1, 0]);
		expect(verdict.unranked).toEqual([2, 3]);
		expect(verdict.level).toBe('with_care');
		const sides = (code: string) => verdict.reasons.find((reason) => reason.code === code)?.sides;
		expect([sides('base'), sides('approximate')]).toEqual([[2], [3]]);
	});

	it('ranks nothing where only one has a change', () => {
		const verdict = verdictOfMeasured(
			[of('30', 'qd124:20', '10'), of('500', 'qd124:87', null)],
			'change_same_period'
		);
		expect([verdict.ranked, verdict.unranked]).toEqual([[], [0, 1]]);
	});
});
