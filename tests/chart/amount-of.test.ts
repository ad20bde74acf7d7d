import { describe, expect, it } from 'vitest';
import { amountOf, amountOfTotal } from '../../src/lib/chart/amount-of';
import { about, amount, makeTotal, over, yearOf } from './make-total';

const exact = (value: number, kind = 'count') => ({ value, upTo: null, limit: 'exact', kind });

describe('the amount behind words', () => {
	it('is a number with its limit, as the words say it', () => {
		expect(amountOf(amount(113, 113))).toEqual(exact(113));
		expect(amountOf(amount(0, 0))).toEqual(exact(0));
		expect(amountOf(over(500))).toMatchObject({ value: 500, limit: 'over' });
		expect(amountOf(amount(534, null, { unquantifiedParts: 1 }))).toMatchObject({
			value: 534,
			limit: 'at_least'
		});
		expect(amountOf(amount(0, 30, { wording: 'at_most' }))).toMatchObject({ value: 30, limit: 'at_most' });
		expect(amountOf(amount(0, 30, { wording: 'under' }))).toMatchObject({ value: 30, limit: 'under' });
		expect(amountOf(about(50))).toMatchObject({ value: 50, limit: 'about' });
		expect(amountOf(amount(50, 50, { flags: ['estimate'] }))).toMatchObject({ limit: 'about' });
		expect(amountOf(amount(20, 30))).toMatchObject({ value: 20, upTo: 30, limit: 'range' });
		expect(amountOf(amount(null, 300, { wording: 'near' }))).toMatchObject({ value: 300, limit: 'near' });
		expect(amountOf(amount(1.5, 1.5))).toEqual(exact(1.5, 'decimal'));
		expect(amountOf(amount(-12, -12), true)).toEqual(exact(-12, 'change'));
	});

	it('is none where the words hold no number of their own, and never zero', () => {
		expect(amountOf(null)).toBeNull();
		expect(amountOf(amount(null, null, { missing: 'blank', flags: ['missing'] }))).toBeNull();
		expect(amountOf(amount(0, null, { flags: ['unquantified'] }))).toBeNull();
		expect(amountOf(amount(36, 36, { per: 'station_year' }))).toBeNull();
		expect(amountOf(amount(1000, 9999, { flags: ['order_of_magnitude'], text: 'hàng nghìn' }))).toBeNull();
	});

	it('of a total is the number that its words lead with', () => {
		const narrowed = { ...makeTotal(yearOf(2020), over(500)), quantity: amount(700, null) };
		expect(amountOfTotal(narrowed)).toMatchObject({ value: 700, limit: 'at_least' });
		expect(amountOfTotal(makeTotal(yearOf(2020), over(500)))).toMatchObject({ value: 500, limit: 'over' });
		expect(amountOfTotal(makeTotal(yearOf(2020), null, { status: 'none' }))).toBeNull();
	});
});
