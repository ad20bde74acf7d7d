import { expect, test } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { milestonesWithin, type Milestone } from '../../src/lib/domain/milestone';

const milestone = (code: string, start: string, end = start): Milestone => ({
	code,
	kind: 'campaign',
	start,
	end,
	nameVi: code,
	nameEn: code,
	shortVi: code,
	shortEn: code,
	source: ''
});
const MONTH = milestone('month', '06-01', '06-30');
const LAW = milestone('law', '2022-01-01');
const WEEK = milestone('week', '2021-12-28', '2022-01-03');
const within = (start: string, end: string) =>
	milestonesWithin([MONTH, LAW, WEEK], { start: start as IsoDay, end: end as IsoDay }).map(
		(one) => `${one.milestone.code} ${one.start} ${one.end}`
	);

test('what comes each year is there once a year, all in order of their days', () => {
	expect(within('2021-01-01', '2022-12-31')).toEqual([
		'month 2021-06-01 2021-06-30',
		'week 2021-12-28 2022-01-03',
		'law 2022-01-01 2022-01-01',
		'month 2022-06-01 2022-06-30'
	]);
});

test('one day in common is enough, and none is not', () => {
	expect(within('2021-06-30', '2021-12-27')).toEqual(['month 2021-06-01 2021-06-30']);
	expect(within('2021-07-01', '2021-12-27')).toEqual([]);
	expect(within('2022-01-02', '2022-06-01')).toEqual([
		'week 2021-12-28 2022-01-03',
		'month 2022-06-01 2022-06-30'
	]);
});
