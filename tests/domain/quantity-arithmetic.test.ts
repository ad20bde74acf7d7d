import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/lib/domain/quantity';
import {
	addQuantities,
	differenceOf,
	exactQuantity,
	isExact,
	isQuantified,
	missingQuantity,
	remainderOf,
	unquantifiedQuantity
} from '../../src/lib/domain/quantity-arithmetic';

const bounds = (low: number | null, high: number | null): Quantity => ({
	...exactQuantity(0),
	low,
	high,
	wording: 'range'
});
const about = (value: number): Quantity => ({
	...exactQuantity(value),
	flags: ['approximate'],
	wording: 'about'
});
const over = (value: number): Quantity => ({ ...exactQuantity(value), high: null, wording: 'over' });
const hundreds: Quantity = { ...bounds(100, 999), flags: ['order_of_magnitude'], wording: 'order' };

const count = fc.nat(1_000_000);
const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
	count.map(exactQuantity),
	count.map(about),
	count.map(over),
	fc.tuple(count, count).map(([a, b]) => bounds(Math.min(a, b), Math.max(a, b))),
	fc.constant(missingQuantity('blank', '')),
	fc.constant(unquantifiedQuantity('nhiều')),
	fc.constant(hundreds)
);

describe('sums of quantities', () => {
	it.each([
		['exact amounts', [exactQuantity(2), exactQuantity(3)], 5, 5],
		['an open high stays open', [over(500), exactQuantity(34)], 534, null],
		['ranges add end by end', [bounds(20, 30), exactQuantity(1)], 21, 31],
		[
			'an unquantified part opens the high end',
			[exactQuantity(534), unquantifiedQuantity('nhiều')],
			534,
			null
		],
		['a missing part changes no bound', [exactQuantity(7), missingQuantity('blank', '')], 7, 7],
		['an order of magnitude is in no sum', [exactQuantity(7), hundreds], 7, null]
	])('%s', (_, parts, low, high) => {
		expect(addQuantities(parts)).toMatchObject({ low, high });
	});

	it('counts the parts that gave no number', () => {
		expect(
			addQuantities([over(500), exactQuantity(34), unquantifiedQuantity('nhiều')]).unquantifiedParts
		).toBe(1);
	});

	it('keeps approximate and estimated amounts recognisable', () => {
		expect(addQuantities([about(50), exactQuantity(3)])).toMatchObject({
			low: 53,
			flags: ['approximate'],
			wording: 'about'
		});
	});

	it('refuses rates', () => {
		const weekly: Quantity = { ...exactQuantity(2), per: 'week' };
		expect(() => addQuantities([weekly, exactQuantity(1)])).toThrow(/rate/);
		expect(() => differenceOf(exactQuantity(1), weekly)).toThrow(/rate/);
	});

	it('never turns the unknown into a zero', () => {
		fc.assert(
			fc.property(
				fc.array(
					anyQuantity.filter((quantity) => !isQuantified(quantity)),
					{ maxLength: 5 }
				),
				(unknowns) => {
					const sum = addQuantities(unknowns);
					expect([sum.low, sum.high]).toEqual([null, null]);
					expect(isQuantified(sum)).toBe(false);
				}
			)
		);
	});

	it('is commutative and associative', () => {
		fc.assert(
			fc.property(anyQuantity, anyQuantity, anyQuantity, (a, b, c) => {
				expect(addQuantities([a, b])).toEqual(addQuantities([b, a]));
				const left = addQuantities([addQuantities([a, b]), c]);
				expect(left).toEqual(addQuantities([a, addQuantities([b, c])]));
				expect(left).toEqual(addQuantities([a, b, c]));
			})
		);
	});

	it('is monotone: a wider part never gives a narrower sum', () => {
		fc.assert(
			fc.property(count, count, count, anyQuantity, (low, width, slack, other) => {
				const narrow = addQuantities([bounds(low + slack, low + slack + width), other]);
				const wide = addQuantities([bounds(low, low + 2 * slack + width), other]);
				expect(wide.low).toBeLessThanOrEqual(narrow.low ?? Infinity);
				expect(wide.high ?? Infinity).toBeGreaterThanOrEqual(narrow.high ?? Infinity);
			})
		);
	});
});

describe('differences', () => {
	it('may be negative and takes the farthest ends', () => {
		expect(differenceOf(bounds(20, 30), exactQuantity(113))).toMatchObject({ low: -93, high: -83 });
		expect(differenceOf(exactQuantity(206), exactQuantity(113))).toMatchObject({ low: 93, high: 93 });
		expect(differenceOf(over(500), exactQuantity(200))).toMatchObject({ low: 300, high: null });
	});

	it('has no value where a side has none', () => {
		expect(differenceOf(exactQuantity(5), missingQuantity('blank', '')).low).toBeNull();
	});

	it('contains the true change of any values inside the bounds', () => {
		fc.assert(
			fc.property(count, count, count, count, (a, widthA, b, widthB) => {
				const change = differenceOf(bounds(a, a + widthA), bounds(b, b + widthB));
				expect(change.low).toBeLessThanOrEqual(a - b);
				expect(change.high).toBeGreaterThanOrEqual(a + widthA - (b + widthB));
			})
		);
	});
});

describe('remainders of counts', () => {
	it.each([
		['what is left', exactQuantity(100), [exactQuantity(30), exactQuantity(20)], 50, 50],
		['never below zero', exactQuantity(100), [bounds(90, 130)], 0, 10],
		['an open whole leaves an open rest', over(500), [exactQuantity(200)], 300, null],
		[
			'a part without a number may be everything',
			exactQuantity(100),
			[unquantifiedQuantity('nhiều')],
			0,
			100
		],
		[
			'a missing part may be everything',
			exactQuantity(100),
			[exactQuantity(30), missingQuantity('blank', '')],
			0,
			70
		],
		['no part leaves the whole', exactQuantity(100), [], 100, 100]
	])('%s', (_, whole, parts, low, high) => {
		expect(remainderOf(whole, parts)).toMatchObject({ low, high });
	});
});

it('tells exact amounts from limited ones', () => {
	expect([exactQuantity(3), about(3), over(3), unquantifiedQuantity('các')].map(isExact)).toEqual([
		true,
		false,
		false,
		false
	]);
});
