import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Period, PeriodType } from '../../src/lib/domain/period';
import { describeWindow } from '../../src/lib/i18n/format/describe-window';
import { formatDay } from '../../src/lib/i18n/format/format-day';
import { formatLooseDate } from '../../src/lib/i18n/format/format-loose-date';
import { formatNumber } from '../../src/lib/i18n/format/format-number';
import { formatPercent } from '../../src/lib/i18n/format/format-percent';
import { labelPeriod } from '../../src/lib/i18n/format/label-period';

const day = (text: string) => text as IsoDay;
const period = (type: PeriodType, start: string, end: string, label = ''): Period => ({
	type,
	start: day(start),
	end: day(end),
	label,
	window: { start: day(start), end: day(end), basis: 'inferred' }
});

test.each([
	['2020-02-06', '06/02/2020', '6 Feb 2020'],
	['2020-05-11', '11/5/2020', '11 May 2020'],
	['2019-12-01', '01/12/2019', '1 Dec 2019'],
	['2021-01-31', '31/01/2021', '31 Jan 2021']
])('the day %s is written as officials write it', (iso, vi, en) => {
	expect([formatDay(day(iso), 'vi'), formatDay(day(iso), 'en')]).toEqual([vi, en]);
});

test('a document without its day is dated by its month only', () => {
	const date = { text: 'tháng 8 năm 2020', day: day('2020-08-31'), precision: 'month' } as const;
	expect([formatLooseDate(date, 'vi'), formatLooseDate(date, 'en')]).toEqual(['8/2020', 'Aug 2020']);
	const full = { text: '15/5/2019', day: day('2019-05-15'), precision: 'day' } as const;
	expect(formatLooseDate(full, 'vi')).toBe('15/5/2019');
});

test.each([
	[
		period('year', '2020-01-01', '2020-12-31'),
		['Năm 2020', 'năm 2020', '2020'],
		['Year 2020', 'year 2020', '2020']
	],
	[
		period('half', '2019-01-01', '2019-06-30'),
		['6 tháng đầu năm 2019', '6 tháng đầu năm 2019', '6T đầu 2019'],
		['First half of 2019', 'first half of 2019', 'H1 2019']
	],
	[
		period('half', '2019-07-01', '2019-12-31'),
		['6 tháng cuối năm 2019', '6 tháng cuối năm 2019', '6T cuối 2019'],
		['Second half of 2019', 'second half of 2019', 'H2 2019']
	],
	[
		period('multi_year', '2016-01-01', '2020-12-31'),
		['Giai đoạn 2016–2020', 'giai đoạn 2016–2020', '2016–2020'],
		['Period 2016–2020', 'period 2016–2020', '2016–2020']
	],
	[
		period('quarter', '2020-01-01', '2020-03-31'),
		['Quý I/2020', 'quý I/2020', 'Q1/2020'],
		['Quarter 1 of 2020', 'quarter 1 of 2020', 'Q1 2020']
	],
	[
		period('quarter', '2020-10-01', '2020-12-31'),
		['Quý IV/2020', 'quý IV/2020', 'Q4/2020'],
		['Quarter 4 of 2020', 'quarter 4 of 2020', 'Q4 2020']
	],
	[
		period('nine_months', '2021-01-01', '2021-09-30'),
		['9 tháng đầu năm 2021', '9 tháng đầu năm 2021', '9T/2021'],
		['First nine months of 2021', 'first nine months of 2021', '9M 2021']
	],
	[
		period('month', '2021-03-01', '2021-03-31'),
		['Tháng 3/2021', 'tháng 3/2021', 'T3/2021'],
		['March 2021', 'March 2021', 'Mar 2021']
	],
	[
		period('custom', '2020-06-01', '2020-06-30', 'Tháng hành động 2020'),
		['Tháng hành động 2020', 'Tháng hành động 2020', 'Tháng hành động 2020'],
		['Tháng hành động 2020', 'Tháng hành động 2020', 'Tháng hành động 2020']
	],
	[
		period('custom', '2018-11-15', '2019-05-14'),
		['Từ 15/11/2018 đến 14/5/2019', 'từ 15/11/2018 đến 14/5/2019', 'từ 15/11/2018 đến 14/5/2019'],
		['15 Nov 2018 to 14 May 2019', '15 Nov 2018 to 14 May 2019', '15 Nov 2018 to 14 May 2019']
	]
])('a period is named in title, sentence and axis', (given, vi, en) => {
	const all = (language: 'vi' | 'en') => [
		labelPeriod(given, language),
		labelPeriod(given, language, 'inline'),
		labelPeriod(given, language, 'brief')
	];
	expect(all('vi')).toEqual(vi);
	expect(all('en')).toEqual(en);
});

test('the window of a period says where its days come from', () => {
	const year = period('year', '2020-01-01', '2020-12-31');
	const window = { start: day('2019-12-15'), end: day('2020-12-14'), basis: 'stated' } as const;
	expect(describeWindow({ ...year, window }, 'vi')).toBe(
		'số liệu từ 15/12/2019 đến 14/12/2020, như báo cáo nêu'
	);
});

describe('numbers', () => {
	test.each([
		[1_234_567, '1.234.567', '1,234,567'],
		[1234.5, '1.234,5', '1,234.5'],
		[-93, '−93', '−93'],
		[-0.001, '0', '0'],
		[2.675, '2,68', '2.68']
	])('%d', (n, vi, en) => {
		expect([formatNumber(n, 'vi'), formatNumber(n, 'en')]).toEqual([vi, en]);
	});

	test('a share is bare and a change carries its sign', () => {
		expect(formatPercent(0.485, 'vi')).toBe('48,5%');
		expect(formatPercent(1.25, 'vi')).toBe('125%');
		expect(formatPercent(0.8230088, 'vi', 'change')).toBe('+82,3%');
		expect(formatPercent(-1, 'vi', 'change')).toBe('−100%');
		expect(formatPercent(0.8230088, 'en', 'change')).toBe('+82.3%');
	});
});
