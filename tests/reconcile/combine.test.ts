import { describe, expect, it } from 'vitest';
import { combineTotals } from '../../src/lib/reconcile/combine';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, figureOf, LANG_SON } from './make-figure';
import { combined, outline } from './show-total';

type Terse = Parameters<typeof figure>[0];

const year = (value: string | number, given: Partial<Terse> = {}) => figureOf('2020', value, given);
const IN_LANG_SON = { province: LANG_SON };

describe('nothing', () => {
	it('is no figure, no range and no coverage', () => {
		expect(combineTotals([], bundledReference())).toEqual({
			kind: 'none',
			quantity: null,
			range: null,
			total: null,
			members: [],
			rest: null,
			coverage: 0,
			disputed: false,
			unreported: [],
			notes: []
		});
	});

	it('but totals without a figure lists them', () => {
		const { unreported, ...none } = combined([year(''), year('', IN_LANG_SON)], '2020');
		expect([none.kind, none.quantity, none.coverage, none.members]).toEqual(['none', null, 0, []]);
		expect(unreported.map(({ series }) => series.province)).toEqual(['qd124:84', LANG_SON]);
	});
});

describe('one total', () => {
	it('stands with its coverage, its dispute and itself', () => {
		const half = combined([figure({ period: '2020-H1', value: 50 })], '2020');
		expect(outline(half)).toEqual(['single', '50']);
		expect([half.coverage, half.disputed, half.rest, half.notes, half.range]).toEqual([
			182 / 366,
			false,
			null,
			[],
			null
		]);
		expect(half.total?.quantity).toEqual(half.quantity);
		const disputed = combined([year(40), figure({ period: '2020-H1', value: 50 })], '2020');
		expect([outline(disputed), disputed.disputed]).toEqual([['single', '40'], true]);
	});

	it('beside one without a figure is still one', () => {
		const { kind, unreported, coverage } = combined([year(40), year('', IN_LANG_SON)], '2020');
		expect([kind, unreported.length, coverage]).toEqual(['single', 1, 1]);
	});
});

describe('a sum', () => {
	it('has the mean of the coverage of its members and their disputes', () => {
		const sum = combined(
			[
				year(40),
				figure({ period: '2020-H1', value: 50 }),
				figure({ period: '2020-H1', value: 7, ...IN_LANG_SON })
			],
			'2020'
		);
		expect(outline(sum)).toEqual([
			'sum',
			'47',
			[
				['single', '40'],
				['single', '7']
			]
		]);
		expect([sum.coverage, sum.disputed]).toEqual([(1 + 182 / 366) / 2, true]);
		expect([sum.total, sum.range, sum.notes]).toEqual([null, null, []]);
		expect(combined([year(40), year(7, IN_LANG_SON)], '2020').disputed).toBe(false);
	});

	it('is opened by a member in words, which is counted', () => {
		const sum = combined([year(40), year('nhiều', IN_LANG_SON)], '2020');
		expect([outline(sum), sum.quantity?.unquantifiedParts]).toEqual([
			[
				'sum',
				'≥40',
				[
					['single', '40'],
					['single', 'nhiều']
				]
			],
			1
		]);
	});
});
