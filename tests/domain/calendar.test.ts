import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import {
	addDays,
	administrativeWindow,
	contains,
	dayOf,
	daysBetween,
	daysIn,
	intersect,
	monthsIn,
	overlaps,
	standardPeriods
} from '../../src/lib/domain/calendar';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	spanPeriod,
	yearPeriod
} from '../../src/lib/domain/make-period';

const day = (text: string) => text as IsoDay;

describe('days', () => {
	it('knows leap years and impossible days', () => {
		expect(dayOf(2020, 2, 29)).toBe('2020-02-29');
		expect(dayOf(2019, 2, 29)).toBeNull();
		expect(dayOf(2020, 13, 1)).toBeNull();
		expect(daysIn(yearPeriod(2020))).toBe(366);
		expect(monthsIn(halfPeriod(2019, 1))).toBeCloseTo(5.946, 3);
	});

	it('moves and measures consistently', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: -2000, max: 2000 }), (a, b) => {
				const start = addDays(day('2000-01-01'), a);
				expect(daysBetween(start, addDays(start, b))).toBe(b);
				expect(addDays(addDays(start, b), -b)).toBe(start);
			})
		);
	});

	it('intersects spans', () => {
		const first = halfPeriod(2020, 1);
		expect(intersect(first, quarterPeriod(2020, 2))).toEqual({ start: '2020-04-01', end: '2020-06-30' });
		expect(intersect(first, halfPeriod(2020, 2))).toBeNull();
		expect(overlaps(first, halfPeriod(2020, 2))).toBe(false);
		expect(contains(yearPeriod(2020), first)).toBe(true);
		expect(contains(first, yearPeriod(2020))).toBe(false);
	});
});

describe('administrative windows (Decree 09/2019)', () => {
	it.each([
		[monthPeriod(2020, 1), '2019-12-15', '2020-01-14'],
		[quarterPeriod(2020, 1), '2019-12-15', '2020-03-14'],
		[quarterPeriod(2020, 4), '2020-09-15', '2020-12-14'],
		[halfPeriod(2019, 1), '2018-12-15', '2019-06-14'],
		[halfPeriod(2019, 2), '2019-06-15', '2019-12-14'],
		[nineMonthsPeriod(2020), '2019-12-15', '2020-09-14'],
		[yearPeriod(2020), '2019-12-15', '2020-12-14'],
		[spanPeriod(2016, 2020), '2015-12-15', '2020-12-14']
	])('closes on the 14th: $label', (period, start, end) => {
		expect(administrativeWindow(period)).toEqual({ start, end });
	});

	it('has none for custom periods', () => {
		expect(administrativeWindow(customPeriod(day('2020-01-01'), day('2020-02-03'), 'đợt 1'))).toBeNull();
	});

	it('tiles the year by months, quarters and halves', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1950, max: 2090 }),
				fc.constantFrom('month', 'quarter', 'half'),
				(year, grain) => {
					const windows = standardPeriods(grain as 'month', yearPeriod(year).start, yearPeriod(year).end).map(
						administrativeWindow
					);
					expect(windows[0]?.start).toBe(administrativeWindow(yearPeriod(year))?.start);
					expect(windows.at(-1)?.end).toBe(administrativeWindow(yearPeriod(year))?.end);
					windows.slice(1).forEach((window, index) => {
						expect(window?.start).toBe(addDays(windows[index]?.end ?? day(''), 1));
					});
				}
			)
		);
	});
});

it('lists the standard periods that touch a span', () => {
	expect(
		standardPeriods('quarter', day('2019-11-20'), day('2020-04-01')).map((period) => period.label)
	).toEqual(['2019-Q4', '2020-Q1', '2020-Q2']);
	expect(standardPeriods('year', day('2020-01-01'), day('2020-12-31'))).toEqual([yearPeriod(2020)]);
});
