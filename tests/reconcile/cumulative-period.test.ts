import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { withWindow } from '../../src/lib/domain/make-period';
import type { WindowBasis } from '../../src/lib/domain/period';
import { countedPeriod } from '../../src/lib/reconcile/cumulative-period';
import { tellDays } from '../domain/tell-period';
import { period } from './make-figure';

function counted(text: string, cumulative = true) {
	return countedPeriod({ period: period(text), cumulative });
}

/** The window that a cumulative row counts whose own reaches from `start` to `end`. */
function windowOf(text: string, start: string, end: string, basis: WindowBasis) {
	const given = withWindow(period(text), text, { start: start as IsoDay, end: end as IsoDay }, basis);
	const { window } = countedPeriod({ period: given, cumulative: true }).period;
	return `${window.basis} ${tellDays(window)}`;
}

describe('a cumulative row', () => {
	it.each([
		['2020-01', '2020-01', 'month', '2020-01-01:2020-01-31'],
		['2020-03', '2020-Q1', 'quarter', '2020-01-01:2020-03-31'],
		['2020-Q1', '2020-Q1', 'quarter', '2020-01-01:2020-03-31'],
		['2020-Q2', '2020-H1', 'half', '2020-01-01:2020-06-30'],
		['2020-06', '2020-H1', 'half', '2020-01-01:2020-06-30'],
		['2020-Q3', '2020-9M', 'nine_months', '2020-01-01:2020-09-30'],
		['2020-H2', '2020', 'year', '2020-01-01:2020-12-31'],
		['2020-05', '01/01-31/05/2020', 'custom', '2020-01-01:2020-05-31'],
		['2020-06-10..2020-06-15', '01/01-15/06/2020', 'custom', '2020-01-01:2020-06-15'],
		['2020-09-01..2020-09-29', '01/01-29/09/2020', 'custom', '2020-01-01:2020-09-29'],
		['2020', '2020', 'year', '2020-01-01:2020-12-31'],
		['2016-2020', '2016-2020', 'multi_year', '2016-01-01:2020-12-31'],
		['2019-12-15..2020-05-14', '2019-12-15..2020-05-14', 'custom', '2019-12-15:2020-05-14']
	])('for %s counts %s', (text, label, type, key) => {
		const found = counted(text);
		expect([found.period.label, found.period.type, found.key]).toEqual([label, type, key]);
		expect(`${found.period.start}:${found.period.end}`).toBe(key);
	});

	it('has its days as numbers, half open', () => {
		const { from, to } = counted('1970-02');
		expect([from, to]).toEqual([0, 59]);
		expect(countedPeriod({ period: period('2020-05'), cumulative: true }).to - counted('2020-05').from).toBe(
			152
		);
	});

	it.each<[string, string, string, string, WindowBasis, string]>([
		['the calendar', '2020-05', '2020-05-01', '2020-05-31', 'calendar', 'calendar 2020-01-01..2020-05-31'],
		['a stated day', '2020-05', '2020-04-15', '2020-05-14', 'stated', 'stated 2020-01-01..2020-05-14'],
		[
			'an earlier stated day',
			'2020-05',
			'2019-12-15',
			'2020-05-14',
			'stated',
			'stated 2019-12-15..2020-05-14'
		],
		[
			'the administrative year',
			'2020-05',
			'2020-04-15',
			'2020-05-14',
			'administrative',
			'administrative 2019-12-15..2020-05-14'
		],
		[
			'before the administrative year',
			'2020-05',
			'2019-12-01',
			'2020-05-14',
			'administrative',
			'administrative 2019-12-01..2020-05-14'
		]
	])('whose window follows %s begins it with the year', (_, text, start, end, basis, expected) => {
		expect(windowOf(text, start, end, basis)).toBe(expected);
	});
});

describe('any other row', () => {
	it('counts its own period', () => {
		const given = period('2020-05');
		expect(countedPeriod({ period: given, cumulative: false }).period).toBe(given);
		expect(countedPeriod({ period: given, cumulative: true }).period).not.toBe(given);
		expect(countedPeriod({ period: given, cumulative: false }).key).toBe('2020-05-01:2020-05-31');
		expect(countedPeriod({ period: given, cumulative: true }).key).toBe('2020-01-01:2020-05-31');
	});
});
