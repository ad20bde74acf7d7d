import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { combineTotals } from '../../src/lib/reconcile/combine';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, figureOf, LANG_SON, period } from './make-figure';
import { combined, outline } from './show-total';

type Terse = Parameters<typeof figure>[0];

const year = (value: string | number, given: Partial<Terse> = {}) => figureOf('2020', value, given);
const DAK_NONG = { province: 'qd124:67' as PlaceId };
const IN_LANG_SON = { province: LANG_SON };

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
