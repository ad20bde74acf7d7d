import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { combineTotals } from '../../src/lib/reconcile/combine';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON, period } from './make-figure';
import { combined, outline, told } from './show-total';

type Terse = Parameters<typeof figure>[0];

const year = (value: string | number, given: Partial<Terse> = {}) =>
	figure({ period: '2020', value, ...given });
const DAK_NONG = { province: 'qd124:67' as PlaceId };
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

describe('a range', () => {
	it('reaches from the greatest to all together, and says what may overlap', () => {
		const figures = [year(100), year(34, { channels: ['portal'] })];
		const range = combined(figures, '2020');
		expect(outline(range)).toEqual([
			'side_by_side',
			'100–134',
			[
				['single', '100'],
				['single', '34']
			]
		]);
		expect([range.quantity, range.total, range.rest, range.coverage]).toEqual([null, null, null, 1]);
		expect(told(range.notes)).toEqual([
			['overlapping_sets', { count: 2 }, ['2020', '2020'], ['100', '34'], figures.map(({ id }) => id)]
		]);
	});

	it('is open where a member is, and keeps what limits the amounts', () => {
		const open = combined([year('khoảng 100'), year('trên 34', { channels: ['portal'] })], '2020');
		expect(outline(open).slice(0, 2)).toEqual(['side_by_side', '≥≈100']);
		expect(open.range?.flags).toEqual(['approximate']);
		const inWords = combined([year(100), year('nhiều', { channels: ['portal'] })], '2020');
		expect([outline(inWords).slice(0, 2), inWords.range?.flags]).toEqual([['side_by_side', '≥100'], []]);
		const below = combined([year('gần 20'), year('gần 30', { channels: ['portal'] })], '2020');
		expect(outline(below).slice(0, 2)).toEqual(['side_by_side', '0–50']);
	});

	it('within one of two provinces makes one of both: lows and highs are added', () => {
		const inLangSon = year(50, IN_LANG_SON);
		const both = combined([year(100), year(34, { channels: ['portal'] }), inLangSon], '2020');
		expect(outline(both)).toEqual([
			'side_by_side',
			'150–184',
			[
				[
					'side_by_side',
					'100–134',
					[
						['single', '100'],
						['single', '34']
					]
				],
				['single', '50']
			]
		]);
		expect(told(both.notes)).toMatchObject([
			['overlapping_sets', { count: 2 }, ['2020'], ['50'], [inLangSon.id]]
		]);
	});

	it('says so where the indicator does not add across provinces', () => {
		const documents = { indicator: 'superior_doc_disseminated' };
		const range = combined([year(5, documents), year(7, { ...documents, ...IN_LANG_SON })], '2020');
		expect(outline(range)).toEqual([
			'side_by_side',
			'7–12',
			[
				['single', '5'],
				['single', '7']
			]
		]);
		expect(range.notes.map(({ code }) => code)).toEqual(['not_additive']);
	});

	it('joins two that are disjoint by a third that may overlap both, in any order', () => {
		const [crime, drugs] = [year(30, { topics: ['crime'] }), year(20, { topics: ['drugs'] })];
		const joint = year(34, { topics: ['crime', 'drugs'] });
		for (const figures of [
			[crime, drugs, joint],
			[joint, crime, drugs],
			[crime, joint, drugs]
		]) {
			const range = combined(figures, '2020');
			expect(outline(range).slice(0, 2)).toEqual(['side_by_side', '34–84']);
			expect(range.members.map(({ kind }) => kind)).toEqual(['single', 'single', 'single']);
		}
	});
});

describe('what is not the same thing', () => {
	it('stands apart, each for itself, with the mean of the coverage', () => {
		const apart = combined(
			[year(5, { indicator: 'leaflet' }), figure({ period: '2020-H1', value: 3, indicator: 'handbook' })],
			'2020'
		);
		expect(outline(apart)).toEqual([
			'apart',
			'none',
			[
				['single', '5'],
				['single', '3']
			]
		]);
		expect([apart.coverage, apart.disputed, apart.range]).toEqual([(1 + 182 / 366) / 2, false, null]);
	});

	it('as a rate is not from anything, not even from another rate', () => {
		const weekly = year('2 tin/tuần', IN_LANG_SON);
		expect(outline(combined([year(30), weekly], '2020'))).toEqual([
			'apart',
			'none',
			[
				['single', '30'],
				['single', '2']
			]
		]);
		const share = { indicator: 'commune_station_share' };
		expect(combined([year(30, share), year(40, { ...share, ...IN_LANG_SON })], '2020').kind).toBe('apart');
	});

	it('keeps sums of their own', () => {
		const figures = [
			year(5, { indicator: 'leaflet' }),
			year(6, { indicator: 'leaflet', ...IN_LANG_SON }),
			year(3, { indicator: 'handbook' })
		];
		expect(outline(combined(figures, '2020'))).toEqual([
			'apart',
			'none',
			[
				[
					'sum',
					'11',
					[
						['single', '5'],
						['single', '6']
					]
				],
				['single', '3']
			]
		]);
	});
});

describe('a whole among others', () => {
	const consolidated = { scope: 'consolidated' as const };
	const area = (value: string | number, given: Partial<Terse> = {}) =>
		year(value, { locality: 'Huyện Càng Long', ...given });

	it('is added with its parts under it', () => {
		expect(outline(combined([area(30), year(100, consolidated), year(7, IN_LANG_SON)], '2020'))).toEqual([
			'sum',
			'107',
			[
				['single', '100', 'rest 70', [['single', '30']]],
				['single', '7']
			]
		]);
	});

	it('that is known for some of the days hides no part, wherever it stands', () => {
		const half = figure({ period: '2020-H1', value: 60, ...consolidated });
		const among = combined([half, area(90), year(7, IN_LANG_SON)], '2020');
		expect(outline(among)).toEqual([
			'side_by_side',
			'90–157',
			[
				['single', '60'],
				['single', '90'],
				['single', '7']
			]
		]);
		expect([among.total, among.rest, among.quantity, among.coverage]).toEqual([
			null,
			null,
			null,
			(182 / 366 + 1) / 2
		]);
		const kinds = combined([half, area(30), year(3, { indicator: 'handbook' })], '2020');
		expect(outline(kinds).slice(0, 1)).toEqual(['apart']);
		const open = combined([half, area('khoảng 90'), area('nhiều', { locality: 'Huyện Cầu Kè' })], '2020');
		expect([outline(open).slice(0, 2), open.range?.flags]).toEqual([
			['side_by_side', '≥≈90'],
			['approximate']
		]);
		const below = combined(
			[figure({ period: '2020-H1', value: 60, ...consolidated }), area(30), year(7, DAK_NONG)],
			'2020'
		);
		expect(outline(below).slice(0, 2)).toEqual(['side_by_side', '67–97']);
	});

	it('deep under another that is known for all days hides no part either', () => {
		const figures = [
			year(200, { topics: ['social_evils'], ...consolidated }),
			figure({ period: '2020-H1', value: 60, topics: ['drugs'], ...consolidated }),
			area(30, { topics: ['drugs'] })
		];
		const { kind, range, members } = combined(figures, '2020');
		expect([kind, range?.low, range?.high, members.length]).toEqual(['side_by_side', 200, 290, 3]);
	});

	it('is narrower than the next: each part stands under the nearest', () => {
		const figures = [
			year(15, { topics: ['rehab'] }),
			year(100, { topics: ['social_evils'] }),
			year(40, { topics: ['drugs'] })
		];
		const expected = ['single', '100', 'rest 60', [['single', '40', 'rest 25', [['single', '15']]]]];
		expect(outline(combined(figures, '2020'))).toEqual(expected);
		expect(outline(combined([...figures].reverse(), '2020'))).toEqual(expected);
	});

	it('named by a part goes before what the attributes say, whichever comes first', () => {
		const whole = year(34, { topics: ['drugs'], report: 'r', line: 7 });
		const part = year(10, { topics: ['crime'], report: 'r', role: 'part', partOf: '7' });
		const reference = bundledReference();
		const totals = reconcile([whole, part], reference).series.map((one) => totalOf(one, period('2020')));
		const expected = ['single', '34', 'rest 24', [['single', '10']]];
		expect(outline(combineTotals(totals, reference))).toEqual(expected);
		expect(outline(combineTotals([...totals].reverse(), reference))).toEqual(expected);
		const other = year(20, { topics: ['drugs'], report: 's' });
		const stranger = year(10, { topics: ['crime'], report: 'r', role: 'part', partOf: '8' });
		expect(outline(combined([other, stranger], '2020')).slice(0, 2)).toEqual(['sum', '30']);
	});
});
