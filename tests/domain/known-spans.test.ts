import { expect, test } from 'vitest';
import { knownSpans, spansWithout } from '../../src/lib/domain/known-spans';
import type { Period } from '../../src/lib/domain/period';
import type { ChainStep } from '../../src/lib/domain/total';
import { amount, day, halfOf, makePeriod, makeTotal, yearOf } from '../chart/make-total';

const step = (sign: ChainStep['sign'], period: Period): ChainStep => ({
	sign,
	period,
	quantity: amount(1, 1),
	report: null,
	figures: []
});
const known = (...chain: ChainStep[]) =>
	knownSpans(makeTotal(yearOf(2020), amount(1, 1), { status: 'pieced', coverage: 0.5, chain })).map(
		({ start, end }) => `${start} ${end}`
	);
const quarter = (from: string, to: string) => makePeriod('quarter', from, to);

test('the days of reported pieces, neighbours as one stretch', () => {
	expect(known(step(1, halfOf(2020, 1)))).toEqual(['2020-01-01 2020-06-30']);
	expect(
		known(step(1, quarter('2020-07-01', '2020-09-30')), step(1, quarter('2020-01-01', '2020-03-31')))
	).toEqual(['2020-01-01 2020-03-31', '2020-07-01 2020-09-30']);
	expect(
		known(step(1, quarter('2020-04-01', '2020-06-30')), step(1, quarter('2020-01-01', '2020-03-31')))
	).toEqual(['2020-01-01 2020-06-30']);
});

test('the days that a difference leaves', () => {
	const nine = makePeriod('nine_months', '2020-01-01', '2020-09-30');
	expect(known(step(1, nine), step(-1, halfOf(2020, 1)))).toEqual(['2020-07-01 2020-09-30']);
});

test('a total that is known as a whole covers its window, and one that is not known no day', () => {
	expect(knownSpans(makeTotal(yearOf(2020), amount(1, 1)))).toEqual([yearOf(2020).window]);
	expect(knownSpans(makeTotal(yearOf(2020), null))).toEqual([]);
});

test('what is left of a span, before, between and after', () => {
	const year = yearOf(2020);
	const taken = [
		{ start: day('2020-02-01'), end: day('2020-02-29') },
		{ start: day('2020-04-01'), end: day('2020-06-30') }
	];
	expect(spansWithout(year, taken).map(({ start, end }) => `${start} ${end}`)).toEqual([
		'2020-01-01 2020-01-31',
		'2020-03-01 2020-03-31',
		'2020-07-01 2020-12-31'
	]);
	expect(spansWithout(year, [year])).toEqual([]);
});
