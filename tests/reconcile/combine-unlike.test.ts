import { describe, expect, it } from 'vitest';
import { figure, figureOf, LANG_SON } from './make-figure';
import { combined, outline, told } from './show-total';

type Terse = Parameters<typeof figure>[0];

const year = (value: string | number, given: Partial<Terse> = {}) => figureOf('2020', value, given);
const IN_LANG_SON = { province: LANG_SON };

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
