import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/lib/domain/quantity';
import { wordQuantity } from '../../src/lib/i18n/format/word-quantity';

const exact: Quantity = {
	low: 0,
	high: 0,
	flags: [],
	wording: 'exact',
	per: null,
	missing: null,
	unquantifiedParts: 0,
	text: ''
};
const make = (part: Partial<Quantity>): Quantity => ({ ...exact, ...part });

const rows: [string, Quantity, { vi: [string, string, string]; en: [string, string, string] }][] = [
	[
		'thousands',
		make({ low: 2000, high: 2000, text: '2.000 cuốn' }),
		{ vi: ['2.000', '2.000', '2.000'], en: ['2,000', '2,000', '2,000'] }
	],
	[
		'decimal',
		make({ low: 12.5, high: 12.5 }),
		{ vi: ['12,5', '12,5', '12,5'], en: ['12.5', '12.5', '12.5'] }
	],
	['a reported zero', make({}), { vi: ['0', '0', '0'], en: ['0', '0', '0'] }],
	[
		'over',
		make({ low: 500, high: null, wording: 'over' }),
		{ vi: ['> 500', '> 500', 'trên 500'], en: ['> 500', '> 500', 'more than 500'] }
	],
	[
		'at least',
		make({ low: 2, high: null, wording: 'at_least', flags: ['counted'] }),
		{ vi: ['≥ 2', '≥ 2', 'ít nhất 2'], en: ['≥ 2', '≥ 2', 'at least 2'] }
	],
	[
		'at most',
		make({ low: 0, high: 30, wording: 'at_most' }),
		{ vi: ['≤ 30', '≤ 30', 'không quá 30'], en: ['≤ 30', '≤ 30', 'at most 30'] }
	],
	[
		'under',
		make({ low: 0, high: 20, wording: 'under' }),
		{ vi: ['< 20', '< 20', 'dưới 20'], en: ['< 20', '< 20', 'under 20'] }
	],
	[
		'near',
		make({ low: 0, high: 300, wording: 'near' }),
		{ vi: ['gần 300', 'gần 300', 'gần 300'], en: ['nearly 300', 'nearly 300', 'nearly 300'] }
	],
	[
		'about',
		make({ low: 50, high: 50, wording: 'about', flags: ['approximate'] }),
		{ vi: ['≈ 50', '≈ 50', 'khoảng 50'], en: ['≈ 50', '≈ 50', 'about 50'] }
	],
	[
		'range',
		make({ low: 20, high: 30, wording: 'range' }),
		{ vi: ['20–30', '20–30', 'từ 20 đến 30'], en: ['20–30', '20–30', 'from 20 to 30'] }
	],
	[
		'estimate',
		make({ low: 150, high: 150, flags: ['estimate'] }),
		{ vi: ['ước 150', 'ước 150', 'ước 150'], en: ['est. 150', 'est. 150', 'est. 150'] }
	],
	[
		'a sum with a part that gave no number',
		make({ low: 534, high: null, wording: 'none', unquantifiedParts: 1 }),
		{
			vi: ['≥ 534', '≥ 534, trong đó 1 không nêu số', 'ít nhất 534, trong đó 1 không nêu số'],
			en: ['≥ 534', '≥ 534, of which 1 without a number', 'at least 534, of which 1 without a number']
		}
	],
	[
		'an approximate open sum',
		make({ low: 550, high: null, wording: 'none', flags: ['approximate'] }),
		{
			vi: ['≥ ≈ 550', '≥ ≈ 550', 'ít nhất khoảng 550'],
			en: ['≥ ≈ 550', '≥ ≈ 550', 'at least about 550']
		}
	],
	[
		'unquantified',
		make({ low: null, high: null, wording: 'vague', flags: ['unquantified'], text: 'nhiều' }),
		{
			vi: ['không nêu số', 'không nêu số', 'không nêu số (“nhiều”)'],
			en: ['no number given', 'no number given', 'no number given (“nhiều”)']
		}
	],
	[
		'order of magnitude',
		make({ low: 1000, high: 9999, wording: 'order', flags: ['order_of_magnitude'], text: 'hàng nghìn' }),
		{
			vi: ['“hàng nghìn”', '“hàng nghìn”', '“hàng nghìn”'],
			en: ['“hàng nghìn”', '“hàng nghìn”', '“hàng nghìn”']
		}
	],
	[
		'a weekly rate',
		make({ low: 1, high: 1, per: 'week' }),
		{ vi: ['1/tuần', '1/tuần', '1/tuần'], en: ['1/week', '1/week', '1/week'] }
	],
	[
		'a rate per station and year',
		make({ low: 36, high: 36, per: 'station_year' }),
		{
			vi: ['36/đài/năm', '36/đài/năm', '36/đài/năm'],
			en: ['36/station/year', '36/station/year', '36/station/year']
		}
	],
	[
		'blank',
		make({ low: null, high: null, wording: 'none', flags: ['missing'], missing: 'blank' }),
		{ vi: ['chưa có số liệu', 'chưa có số liệu', 'chưa có số liệu'], en: ['no data', 'no data', 'no data'] }
	],
	[
		'reported elsewhere',
		make({ low: null, high: null, wording: 'none', flags: ['missing'], missing: 'reported_elsewhere' }),
		{
			vi: ['số liệu ở báo cáo riêng', 'số liệu ở báo cáo riêng', 'số liệu ở báo cáo riêng'],
			en: ['reported separately', 'reported separately', 'reported separately']
		}
	],
	[
		'a change below zero',
		make({ low: -5, high: 3 }),
		{
			vi: ['từ −5 đến 3', 'từ −5 đến 3', 'từ −5 đến 3'],
			en: ['from −5 to 3', 'from −5 to 3', 'from −5 to 3']
		}
	]
];

describe('an amount in words', () => {
	test.each(rows)('%s', (_, quantity, expected) => {
		for (const language of ['vi', 'en'] as const)
			expect([
				wordQuantity(quantity, language, 'short'),
				wordQuantity(quantity, language),
				wordQuantity(quantity, language, 'long')
			]).toEqual(expected[language]);
	});
});

const wordings = ['exact', 'over', 'at_least', 'about', 'range', 'vague', 'none'] as const;
const forms = ['short', 'normal', 'long'] as const;
const languages = ['vi', 'en'] as const;
const bareNumber = /^−?[\d.,]+$/;

describe('what must never be read', () => {
	test('an open high end as a bare number', () => {
		fc.assert(
			fc.property(
				fc.option(fc.nat(1_000_000)),
				fc.constantFrom(...wordings),
				fc.subarray(['approximate', 'estimate', 'counted'] as const),
				fc.nat(3),
				fc.constantFrom(...forms),
				fc.constantFrom(...languages),
				(low, wording, flags, unquantifiedParts, form, language) => {
					const quantity = make({ low, high: null, wording, flags, unquantifiedParts });
					expect(wordQuantity(quantity, language, form)).not.toMatch(bareNumber);
				}
			)
		);
	});

	test('a missing figure as a zero or any other number', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('blank', 'not_collected', 'reported_elsewhere', 'not_applicable'),
				fc.option(fc.nat(9)),
				fc.constantFrom(...forms),
				fc.constantFrom(...languages),
				(missing, bound, form, language) => {
					const quantity = make({ low: bound, high: bound, missing, flags: ['missing'] });
					expect(wordQuantity(quantity, language, form)).not.toMatch(/\d/);
				}
			)
		);
	});

	test('two different bounds as one number', () => {
		fc.assert(
			fc.property(
				fc.nat(10_000),
				fc.integer({ min: 1, max: 10_000 }),
				fc.constantFrom(...forms),
				(low, more, form) => {
					const text = wordQuantity(make({ low, high: low + more, wording: 'none' }), 'vi', form);
					expect(text).not.toMatch(bareNumber);
				}
			)
		);
	});
});
