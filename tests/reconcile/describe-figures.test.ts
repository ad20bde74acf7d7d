import { describe, expect, it } from 'vitest';
import { boundedQuantity, exactQuantity, missingQuantity } from '../../src/lib/domain/quantity-arithmetic';
import { amountParam } from '../../src/lib/reconcile/describe-figures';

describe('an amount in a finding', () => {
	it.each([
		['a plain number', exactQuantity(25), 25],
		['a reported zero', exactQuantity(0), 0],
		['a range', boundedQuantity(20, 30, []), '20–30'],
		['a lower bound', boundedQuantity(300, null, []), '≥300'],
		['an upper bound', boundedQuantity(null, 40, []), '≤40'],
		['nothing', missingQuantity('blank', ''), ''],
		['what a cell says', missingQuantity('dash', '-'), '-'],
		['a bound in words', { ...boundedQuantity(500, null, []), text: 'trên 500' }, 'trên 500'],
		['a number in words', { ...exactQuantity(25), text: '25 tin' }, 25]
	])('is %s', (_, quantity, expected) => {
		expect(amountParam(quantity)).toBe(expected);
	});
});
