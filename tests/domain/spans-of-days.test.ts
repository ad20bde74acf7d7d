import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import {
	administrativeDays,
	contains,
	dayOf,
	firstOfMonth,
	intersect,
	lastOfMonth,
	monthOf,
	overlaps,
	yearOf
} from '../../src/lib/domain/calendar';
import { finerCut } from '../../src/lib/domain/drill';
import { lengthInMonths } from '../../src/lib/domain/length-of-period';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	spanPeriod,
	withWindow,
	yearPeriod
} from '../../src/lib/domain/make-period';
import { mayBeDayAndMonth } from '../../src/lib/domain/may-be-date';
import type { DaySpan } from '../../src/lib/domain/period';
import { nextPeriod, samePeriodLastYear, trailingYear, yearToDate } from '../../src/lib/domain/shift-period';
import { onClock } from '../../src/lib/domain/clock-window';

const day = (text: string) => text as IsoDay;
const span = (start: string, end: string): DaySpan => ({ start: day(start), end: day(end) });
const custom = (start: string, end: string) => customPeriod(day(start), day(end), 'đợt');

describe('days', () => {
	it.each([
		[1000, 1, 1, '1000-01-01'],
		[999, 12, 31, null],
		[9999, 12, 31, '9999-12-31'],
		[10_000, 1, 1, null],
		[2020, 0, 1, null],
		[2020, 1, 0, null],
		[2020, 4, 31, null],
		[2020, 4, 30, '2020-04-30']
	])('of year %d, month %d and day %d: %s', (year, month, date, iso) => {
		expect(dayOf(year, month, date)).toBe(iso);
	});

	it('have their year and month, and months may run over the ends of a year', () => {
		expect([yearOf(day('2019-12-31')), monthOf(day('2019-12-31'))]).toEqual([2019, 12]);
		expect([firstOfMonth(2020, 0), lastOfMonth(2020, 0)]).toEqual(['2019-12-01', '2019-12-31']);
		expect([firstOfMonth(2020, 13), lastOfMonth(2020, 14)]).toEqual(['2021-01-01', '2021-02-28']);
	});
});

describe('spans', () => {
	const june = span('2020-06-01', '2020-06-30');

	it.each([
		['2020-05-01', '2020-05-31', false, false, null],
		['2020-05-01', '2020-06-01', true, false, '2020-06-01 2020-06-01'],
		['2020-06-01', '2020-06-30', true, true, '2020-06-01 2020-06-30'],
		['2020-06-10', '2020-06-20', true, true, '2020-06-10 2020-06-20'],
		['2020-06-30', '2020-07-31', true, false, '2020-06-30 2020-06-30'],
		['2020-05-01', '2020-07-31', true, false, '2020-06-01 2020-06-30'],
		['2020-07-01', '2020-07-31', false, false, null]
	])('%s to %s beside June', (start, end, doesOverlap, isInside, common) => {
		const other = span(start, end);
		expect([overlaps(june, other), overlaps(other, june)]).toEqual([doesOverlap, doesOverlap]);
		expect(contains(june, other)).toBe(isInside);
		for (const both of [intersect(june, other), intersect(other, june)])
			expect(both && `${both.start} ${both.end}`).toBe(common);
	});

	it('have an administrative window only where they are whole months', () => {
		expect(administrativeDays(span('2020-04-01', '2020-05-31'))).toEqual(span('2020-03-15', '2020-05-14'));
		expect(administrativeDays(span('2020-04-02', '2020-05-31'))).toBeNull();
		expect(administrativeDays(span('2020-04-01', '2020-05-30'))).toBeNull();
	});
});

describe('registered periods', () => {
	it.each([
		[yearPeriod(2020), 'year', '2020', '2020-01-01', '2020-12-31', 12],
		[halfPeriod(2020, 1), 'half', '2020-H1', '2020-01-01', '2020-06-30', 6],
		[halfPeriod(2020, 2), 'half', '2020-H2', '2020-07-01', '2020-12-31', 6],
		[quarterPeriod(2020, 3), 'quarter', '2020-Q3', '2020-07-01', '2020-09-30', 3],
		[monthPeriod(2020, 2), 'month', '2020-02', '2020-02-01', '2020-02-29', 1],
		[monthPeriod(2020, 11), 'month', '2020-11', '2020-11-01', '2020-11-30', 1],
		[nineMonthsPeriod(2020), 'nine_months', '2020-9M', '2020-01-01', '2020-09-30', 9],
		[spanPeriod(2016, 2020), 'multi_year', '2016-2020', '2016-01-01', '2020-12-31', 60],
		[spanPeriod(2020, 2020), 'year', '2020', '2020-01-01', '2020-12-31', 12]
	])('%#', (period, type, label, start, end, months) => {
		expect(period).toEqual({ type, label, start, end, window: { start, end, basis: 'calendar' } });
		expect(lengthInMonths(period)).toBe(months);
	});

	it('keep their days under another label and window', () => {
		expect(withWindow(yearPeriod(2020), 'năm 2020', span('2019-12-15', '2020-12-14'), 'stated')).toEqual({
			...yearPeriod(2020),
			label: 'năm 2020',
			window: { ...span('2019-12-15', '2020-12-14'), basis: 'stated' }
		});
	});

	it('are as long as days of their number, to a quarter of a month', () => {
		expect(custom('2020-03-04', '2020-05-06')).toEqual({
			type: 'custom',
			label: 'đợt',
			...span('2020-03-04', '2020-05-06'),
			window: { ...span('2020-03-04', '2020-05-06'), basis: 'stated' }
		});
		expect(
			[
				['2020-03-01', '2020-03-30'],
				['2020-03-01', '2020-03-15'],
				['2020-03-01', '2020-03-08']
			].map(([start = '', end = '']) => lengthInMonths(custom(start, end)))
		).toEqual([1, 0.5, 0.25]);
	});
});

it.each([
	['2018-01-01', '2019-12-31', 'year'],
	['2018-01-01', '2019-12-01', 'quarter'],
	['2018-01-01', '2018-07-31', 'quarter'],
	['2018-01-01', '2018-07-15', 'month'],
	['2018-01-01', '2018-02-28', 'month'],
	['2018-01-01', '2018-02-20', null]
])('days from %s to %s are cut by %s', (start, end, cut) => {
	expect(finerCut('custom', custom(start, end))).toBe(cut);
});

describe('periods beside custom days', () => {
	it('move by whole years, a month’s end to its end', () => {
		expect(samePeriodLastYear(custom('2021-02-28', '2021-04-30'))).toMatchObject(
			span('2020-02-29', '2020-04-30')
		);
		expect(samePeriodLastYear(custom('2020-02-28', '2020-04-29'))).toMatchObject(
			span('2019-02-28', '2019-04-29')
		);
	});

	it('are as long as they are', () => {
		expect(nextPeriod(custom('2020-03-04', '2020-03-13'))).toMatchObject(span('2020-03-14', '2020-03-23'));
		expect(nextPeriod(nineMonthsPeriod(2020))).toBeNull();
	});

	it('begin with the year, on the clock of their period', () => {
		expect(yearToDate(custom('2020-03-04', '2020-03-31'))).toMatchObject({
			type: 'quarter',
			window: { basis: 'calendar' }
		});
		expect(yearToDate(onClock(monthPeriod(2020, 6), 'administrative'))).toMatchObject({
			type: 'half',
			window: { ...span('2019-12-15', '2020-06-14'), basis: 'administrative' }
		});
		expect(yearToDate(custom('2019-12-04', '2020-03-31'))).toBeNull();
	});

	it('end with the month', () => {
		expect(trailingYear(custom('2020-03-04', '2020-06-30'))).toMatchObject(span('2019-07-01', '2020-06-30'));
		expect(trailingYear(onClock(monthPeriod(2020, 12), 'administrative'))).toMatchObject({
			type: 'year',
			window: { basis: 'administrative' }
		});
		expect(trailingYear(custom('2020-03-04', '2020-06-29'))).toBeNull();
	});
});

it.each([
	[31, 12, true],
	[32, 12, false],
	[31, 13, false],
	[1, 1, true]
])('%d and %d may be a day and a month: %s', (first, second, may) => {
	expect(mayBeDayAndMonth(first, second)).toBe(may);
});
