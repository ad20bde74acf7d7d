import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { cutPeriods, type Cut } from '../../src/lib/domain/cut-periods';
import { daysOf, drillPath, finerCut } from '../../src/lib/domain/drill';
import { halfPeriod, monthPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import type { DaySpan } from '../../src/lib/domain/period';

const span = (start: string, end: string): DaySpan => ({ start: start as IsoDay, end: end as IsoDay });
const way = (...path: Parameters<typeof drillPath>) =>
	drillPath(...path).map(({ period, cut }) => `${period?.label ?? 'all'} > ${cut}`);

describe('drilling', () => {
	it('leads from years over halves and quarters to months, and from months to rows', () => {
		let cut: Cut | null = 'year';
		let looked = span('2023-01-01', '2023-12-31');
		const seen: string[] = [];
		while (cut !== null) {
			const [period] = cutPeriods(cut, looked, 'calendar');
			if (period === undefined) throw new Error(cut);
			seen.push(period.label);
			looked = daysOf(period, 'calendar');
			cut = finerCut(cut, period);
		}
		expect(seen).toEqual(['2023', '2023-H1', '2023-Q1', '2023-01']);
	});

	it('keeps to the clock: a half of an office has its own quarters', () => {
		const looked = daysOf(halfPeriod(2023, 1), 'administrative');
		expect(looked).toEqual(span('2022-12-15', '2023-06-14'));
		expect(cutPeriods('quarter', looked, 'administrative').map(({ label }) => label)).toEqual([
			'2023-Q1',
			'2023-Q2'
		]);
		expect(way('quarter', looked, 'administrative')).toEqual([
			'all > year',
			'2023 > half',
			'2023-H1 > quarter'
		]);
	});

	it('cuts chosen days by their length', () => {
		const inside = (start: string, end: string) => {
			const [period] = cutPeriods('custom', span(start, end), 'calendar');
			return period === undefined ? null : finerCut('custom', period);
		};
		expect(inside('2018-01-01', '2020-12-31')).toBe('year');
		expect(inside('2020-01-01', '2020-12-31')).toBe('quarter');
		expect(inside('2020-02-01', '2020-04-30')).toBe('month');
		expect(inside('2020-02-01', '2020-02-20')).toBeNull();
	});
});

describe('the way back', () => {
	it('follows from the choice alone', () => {
		expect(way('month', null, 'calendar')).toEqual([]);
		expect(way('month', monthPeriod(2023, 5), 'calendar')).toEqual([
			'all > year',
			'2023 > half',
			'2023-H1 > quarter',
			'2023-Q2 > month'
		]);
		expect(way('half', yearPeriod(2023), 'calendar')).toEqual(['all > year', '2023 > half']);
		expect(way('year', span('2021-01-01', '2025-12-31'), 'calendar')).toEqual([
			'all > multi_year',
			'2021-2025 > year'
		]);
	});

	it('leads from a window over several years to all there is, in the same cut', () => {
		expect(way('month', span('2022-11-01', '2023-02-28'), 'calendar')).toEqual(['all > month']);
		expect(way('reported', span('2023-01-01', '2023-12-31'), 'calendar')).toEqual(['all > reported']);
	});
});
