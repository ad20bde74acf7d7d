import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { addDays, overlaps } from '../../src/lib/domain/calendar';
import { isOnOtherClock, onClock } from '../../src/lib/domain/clock-window';
import { cutPeriods, type Cut } from '../../src/lib/domain/cut-periods';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	quarterPeriod,
	yearPeriod
} from '../../src/lib/domain/make-period';
import type { DaySpan, Period } from '../../src/lib/domain/period';
import {
	nextPeriod,
	previousPeriod,
	samePeriodLastYear,
	trailingYear,
	yearToDate
} from '../../src/lib/domain/shift-period';
import { snapPeriod } from '../../src/lib/domain/snap-period';
import { tellDays } from './tell-period';

const span = (start: string, end: string): DaySpan => ({ start: start as IsoDay, end: end as IsoDay });
const windows = (periods: readonly Period[]) => periods.map(({ window }) => tellDays(window));

describe('cutting a stretch of time', () => {
	it('gives the five years of plans', () => {
		const periods = cutPeriods('multi_year', span('2018-01-01', '2026-06-30'), 'calendar');
		expect(periods.map(({ label }) => label)).toEqual(['2016-2020', '2021-2025', '2026-2030']);
		expect(
			cutPeriods('multi_year', span('2020-01-01', '2020-12-31'), 'calendar').map((one) => tellDays(one))
		).toEqual(['2016-01-01..2020-12-31']);
	});

	it('runs administrative quarters from the 15th to the 14th, and keeps their names', () => {
		const periods = cutPeriods('quarter', span('2020-01-01', '2020-12-14'), 'administrative');
		expect(periods.map(({ label }) => label)).toEqual(['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4']);
		expect(windows(periods)).toEqual([
			'2019-12-15..2020-03-14',
			'2020-03-15..2020-06-14',
			'2020-06-15..2020-09-14',
			'2020-09-15..2020-12-14'
		]);
	});

	it('takes typed days for a named period where they are one, on either clock', () => {
		const one = (start: string, end: string) => cutPeriods('custom', span(start, end), 'calendar')[0];
		expect(one('2020-01-01', '2020-12-31')).toMatchObject({ type: 'year', window: { basis: 'calendar' } });
		expect(one('2019-12-15', '2020-12-14')).toMatchObject({
			type: 'year',
			start: '2020-01-01',
			window: { basis: 'administrative' }
		});
		expect(one('2020-03-04', '2020-05-06')).toMatchObject({ type: 'custom', start: '2020-03-04' });
	});

	it('gives periods in order that meet where one ends, each with a day in the stretch', () => {
		const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2004-01-01' as IsoDay, n));
		const cut = fc.constantFrom<Cut>('month', 'quarter', 'half', 'year', 'multi_year');
		fc.assert(
			fc.property(day, fc.nat({ max: 4000 }), cut, fc.boolean(), (start, length, grain, isOffice) => {
				const asked = { start, end: addDays(start, length) };
				const periods = cutPeriods(grain, asked, isOffice ? 'administrative' : 'calendar');
				expect(periods.every(({ window }) => overlaps(window, asked))).toBe(true);
				expect(periods[0]?.window.start !== undefined && periods[0].window.start <= asked.start).toBe(true);
				expect((periods.at(-1)?.window.end ?? '') >= asked.end).toBe(true);
				periods
					.slice(1)
					.forEach((period, index) =>
						expect(period.window.start).toBe(addDays(periods[index]?.window.end as IsoDay, 1))
					);
			})
		);
	});
});

describe('the two clocks', () => {
	it('give whole months other days, and leave other days alone', () => {
		expect(onClock(monthPeriod(2021, 1), 'administrative').window).toEqual({
			...span('2020-12-15', '2021-01-14'),
			basis: 'administrative'
		});
		const odd = customPeriod('2020-03-04' as IsoDay, '2020-05-06' as IsoDay, '');
		expect(onClock(odd, 'administrative')).toEqual(odd);
	});

	it('are told apart only where a report says its days', () => {
		const office = onClock(yearPeriod(2020), 'administrative');
		expect(isOnOtherClock(office, 'calendar')).toBe(true);
		expect(isOnOtherClock(office, 'administrative')).toBe(false);
		expect(isOnOtherClock(yearPeriod(2020), 'administrative')).toBe(true);
		const named = {
			...yearPeriod(2020),
			window: { ...span('2020-01-01', '2020-12-31'), basis: 'inferred' }
		} as const;
		expect(isOnOtherClock(named, 'administrative')).toBe(false);
	});
});

describe('periods beside a period', () => {
	it.each([
		[
			monthPeriod(2020, 2),
			'2019-02-01..2019-02-28',
			'2020-01-01..2020-01-31',
			'2020-01-01..2020-02-29',
			'2019-03-01..2020-02-29'
		],
		[
			quarterPeriod(2021, 1),
			'2020-01-01..2020-03-31',
			'2020-10-01..2020-12-31',
			'2021-01-01..2021-03-31',
			'2020-04-01..2021-03-31'
		],
		[
			halfPeriod(2021, 2),
			'2020-07-01..2020-12-31',
			'2021-01-01..2021-06-30',
			'2021-01-01..2021-12-31',
			'2021-01-01..2021-12-31'
		],
		[
			yearPeriod(2021),
			'2020-01-01..2020-12-31',
			'2020-01-01..2020-12-31',
			'2021-01-01..2021-12-31',
			'2021-01-01..2021-12-31'
		]
	])('of %#', (period, lastYear, before, toDate, trailing) => {
		expect(tellDays(samePeriodLastYear(period))).toBe(lastYear);
		expect(tellDays(previousPeriod(period))).toBe(before);
		expect(tellDays(yearToDate(period))).toBe(toDate);
		expect(tellDays(trailingYear(period))).toBe(trailing);
	});

	it('follow each other as they precede each other', () => {
		const [five] = cutPeriods('multi_year', span('2016-01-01', '2016-01-01'), 'calendar');
		const odd = customPeriod('2020-03-04' as IsoDay, '2020-05-06' as IsoDay, '');
		for (const period of [halfPeriod(2019, 1), halfPeriod(2019, 2), yearPeriod(2020), five as Period, odd]) {
			const next = nextPeriod(period);
			expect(next?.type).toBe(period.type);
			expect(next === null ? null : tellDays(previousPeriod(next))).toBe(tellDays(period));
		}
		expect(tellDays(nextPeriod(halfPeriod(2019, 2)))).toBe('2020-01-01..2020-06-30');
		expect(tellDays(nextPeriod(five as Period))).toBe('2021-01-01..2025-12-31');
		const [nine] = cutPeriods('nine_months', span('2020-01-01', '2020-01-01'), 'calendar');
		expect(nextPeriod(nine as Period)).toBeNull();
		expect(nextPeriod(onClock(halfPeriod(2019, 2), 'administrative'))?.window).toMatchObject(
			span('2019-12-15', '2020-06-14')
		);
	});

	it('are of the same kind and on the same clock', () => {
		const office = onClock(halfPeriod(2020, 1), 'administrative');
		expect(samePeriodLastYear(office)).toMatchObject({
			type: 'half',
			window: { ...span('2018-12-15', '2019-06-14'), basis: 'administrative' }
		});
	});

	it('of a year before are the same however often they are asked for, each on its own clock', () => {
		const month = fc.integer({ min: 1, max: 12 }).map((number) => monthPeriod(2021, number));
		const quarter = fc.integer({ min: 1, max: 4 }).map((number) => quarterPeriod(2021, number));
		const half = fc.constantFrom<1 | 2>(1, 2).map((number) => halfPeriod(2021, number));
		const clock = fc.constantFrom('calendar' as const, 'administrative' as const);
		fc.assert(
			fc.property(fc.oneof(month, quarter, half, fc.constant(yearPeriod(2021))), clock, (period, by) => {
				const sameDay = (day: string) => day.replace('2021', '2020').replace('02-28', '02-29');
				const before = span(sameDay(period.start), sameDay(period.end));
				const expected = onClock(snapPeriod(before, ''), by);
				expect(samePeriodLastYear(onClock(period, by))).toEqual(expected);
				expect(samePeriodLastYear(onClock(period, by))).toEqual(expected);
			})
		);
	});

	it('are none where there can be none', () => {
		const [five] = cutPeriods('multi_year', span('2016-01-01', '2016-01-01'), 'calendar');
		expect(samePeriodLastYear(five as Period)).toBeNull();
		expect(yearToDate(five as Period)).toBeNull();
		expect(tellDays(previousPeriod(five as Period))).toBe('2011-01-01..2015-12-31');
		const [nine] = cutPeriods('nine_months', span('2020-01-01', '2020-01-01'), 'calendar');
		expect(previousPeriod(nine as Period)).toBeNull();
		const odd = customPeriod('2020-03-04' as IsoDay, '2020-05-06' as IsoDay, '');
		expect(trailingYear(odd)).toBeNull();
		expect(tellDays(previousPeriod(odd))).toBe('2019-12-31..2020-03-03');
	});
});
