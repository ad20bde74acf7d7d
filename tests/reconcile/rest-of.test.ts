import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { combineTotals } from '../../src/lib/reconcile/combine';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { restOf } from '../../src/lib/reconcile/rest-of';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, period } from './make-figure';
import { bounds, told } from './show-total';

type Terse = Partial<Parameters<typeof figure>[0]>;

const reference = bundledReference();
const whole = (value: string | number, given: Terse = {}) =>
	figure({ period: '2020', value, scope: 'consolidated', ...given });
const part = (locality: string, value: string | number, given: Terse = {}) =>
	figure({ period: '2020', value, locality, ...given });
const A = 'Huyện Càng Long';
const B = 'Huyện Cầu Kè';

/** What is left of the series of the first figure in 2020 once those of the others are taken away. */
function left(...figures: readonly Figure[]) {
	const [first, ...others] = reconcile(figures, reference).series.map((one) => totalOf(one, period('2020')));
	if (!first) throw new Error('no series');
	return restOf(first, others, reference);
}

/** The rest as words: its code and its bounds, `none` where there is none. */
function show(...figures: readonly Figure[]): string {
	const { rest } = left(...figures);
	return rest === null ? 'none' : `${rest.code} ${bounds(rest.quantity)}`;
}

describe('the rest of a whole', () => {
	it.each<[string, string, ...Figure[]]>([
		['rest 50', 'of parts that are known', whole(100), part(A, 30), part(B, 20)],
		['rest 0', 'of parts that fill it', whole(50), part(A, 30), part(B, 20)],
		['rest 60–70', 'of a part within bounds', whole(100), part(A, 'từ 30 đến 40')],
		['rest 0–70', 'of a part with a lower bound', whole(100), part(A, 'trên 30')],
		['rest ≥70', 'of an open whole', whole('trên 100'), part(A, 30)],
		['rest ≈70', 'of an approximate whole', whole('khoảng 100'), part(A, 30)],
		['rest_and_unreported 70', 'of a part with gaps', whole(100), part(A, 30, { period: '2020-Q1' })],
		['rest_and_unreported 0–70', 'of a part in words', whole(100), part(A, 30), part(B, 'nhiều')],
		['rest_and_unreported 70', 'of a part cut off early', whole(100), part(A, 30, { cutOff: '2020-10-31' })],
		['rest 70', 'of a part that may be cut off', whole(100), part(A, 30, { earlyCutoff: 'unknown' })],
		['rest 70', 'of a whole that may be cut off', whole(100, { earlyCutoff: 'unknown' }), part(A, 30)],
		['none', 'of a whole cut off early', whole(100, { cutOff: '2020-10-31' }), part(A, 30)],
		['none', 'of a whole in words', whole('nhiều'), part(A, 30)],
		['none', 'of a whole that is not there', whole(''), part(A, 30)],
		['none', 'of a whole known for half of the days', whole(100, { period: '2020-H1' }), part(A, 30)],
		['none', 'of no parts', whole(100)],
		['none', 'of a disputed whole', whole(100), whole(110, { period: '2020-H1' }), part(A, 30)],
		['none', 'of a disputed part', whole(100), part(A, 30), part(A, 40, { period: '2020-H1' })],
		['none', 'of parts that may overlap', whole(100), part(A, 30), part('Cầu Kè', 20)],
		['none', 'of parts above it', whole(40), part(A, 30), part(B, 20)],
		['none', 'of parts above an approximate one by more than its slack', whole('khoảng 45'), part(A, 50)],
		['rest ≈0', 'of parts above an approximate one within its slack', whole('khoảng 46'), part(A, 50)],
		['rest ≈0', 'of approximate parts above it within their slack', whole(46), part(A, 'khoảng 50')],
		['rest 0', 'of parts that may be below it', whole(40), part(A, 'từ 40 đến 50')]
	])('is %s %s', (expected, _, ...figures) => {
		expect(show(...figures)).toBe(expected);
	});

	it('is explained where there is none for parts that may overlap', () => {
		const parts = [part(A, 30), part('Cầu Kè', 20)];
		expect(told(left(whole(100), ...parts).notes)).toEqual([
			['overlapping_sets', { count: 2 }, ['2020', '2020'], ['30', '20'], parts.map(({ id }) => id)]
		]);
	});

	it('is explained where there is none for parts above the whole', () => {
		const all = [whole(40), part(A, 30), part(B, 'trên 20')] as const;
		expect(told(left(...all).notes)).toEqual([
			[
				'parts_do_not_add_up',
				{ sum: '≥50', whole: 40 },
				['2020', '2020', '2020'],
				['40', '30', '≥20'],
				all.map(({ id }) => id)
			]
		]);
		const { rest, notes } = combineTotals(
			reconcile(all, reference).series.map((one) => totalOf(one, period('2020'))),
			reference
		);
		expect([rest, notes.map(({ code }) => code)]).toEqual([null, ['parts_do_not_add_up']]);
	});

	it('says nothing more where there is one, or where nothing can be said', () => {
		expect(left(whole(100), part(A, 30)).notes).toEqual([]);
		expect(left(whole('nhiều'), part(A, 30)).notes).toEqual([]);
	});
});
