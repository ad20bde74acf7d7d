import { describe, expect, it } from 'vitest';
import { dateEvidenceOf, hasOrder, readsBothWays, reorderDate } from '../../src/lib/domain/date-order';

describe('what dates say about the order of day and month', () => {
	it.each([
		['plain', []],
		['plain', ['tháng 6 năm 2020', '2020-06-05', '']],
		['plain', ['05/05/2020', '13/14/2020']],
		['undecided', ['05/06/2020', '7/7/2020']],
		['undecided', ['12/11/2020', '05/05/2020']],
		['dmy', ['13/06/2020', '05/06/2020']],
		['dmy', ['13/12/2020']],
		['mdy', ['06/13/2020', '05/06/2020']],
		['mdy', ['12/13/2020']],
		['mixed', ['06/13/2020', '13/06/2020']],
		['undecided', ['ngày 5/6/19']],
		['dmy', ['31.1.19 14h30']]
	])('%s: %j', (evidence, texts) => {
		expect(dateEvidenceOf(texts)).toBe(evidence);
	});

	it.each([
		['05/06/2020', true, true],
		['05/05/2020', true, false],
		['13/06/2020', true, false],
		['06/13/2020', true, false],
		['12/11/2020', true, true],
		['13/13/2020', true, false],
		['2020-06-05', false, false],
		['5/2020', false, false],
		['5/6/75', false, false]
	])('%s: three numbers %s, two readings %s', (text, isOrdered, isBoth) => {
		expect([hasOrder(text), readsBothWays(text)]).toEqual([isOrdered, isBoth]);
	});
});

describe('dates in a given order', () => {
	it.each([
		['05/06/2020', '2020-05-06'],
		['5-6-19', '2019-05-06'],
		['12.31.2020', '2020-12-31'],
		['31/12/2020', '2020-31-12'],
		['ngày 5/6/2020', '2020-05-06'],
		['June 2020', 'June 2020']
	])('%s, month first, is %s', (text, iso) => {
		expect(reorderDate(text, 'mdy')).toBe(iso);
		expect(reorderDate(text, 'dmy')).toBe(text);
	});
});
