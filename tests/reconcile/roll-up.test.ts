import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { explainNote } from '../../src/lib/i18n/format/explain-note';
import { rollUp } from '../../src/lib/reconcile/places';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, period } from './make-figure';
import { bounds, codes, show } from './show-total';

const reference = bundledReference();
/** Đồng Tháp was formed of Tiền Giang and the old Đồng Tháp. */
const [UNIT, TIEN_GIANG, DONG_THAP] = ['qd19:82', 'qd124:82', 'qd124:87'] as PlaceId[] as [
	PlaceId,
	PlaceId,
	PlaceId
];

function unitTotal(figures: readonly Figure[], text: string) {
	const { series } = rollUp(reconcile(figures, reference), reference);
	const [only] = series;
	if (!only || series.length > 1) throw new Error(`${series.length} series`);
	expect(only.series.province).toBe(UNIT);
	return totalOf(only, period(text));
}

describe("predecessors' figures in the view by today's units", () => {
	const of = (province: PlaceId, value: string | number, text = '2020') =>
		figure({ province, period: text, value, indicator: 'loudspeaker_item' });

	it('a rate of one of them is no figure of the unit, but is told', () => {
		const total = unitTotal([of(DONG_THAP, '36 tin, bài/đài/năm')], '2020');
		expect([total.status, codes(total)]).toEqual(['none', ['predecessors_partial', 'rate']]);
		expect(total.notes[0]).toMatchObject({ params: { known: 1, of: 2, missing: TIEN_GIANG } });
		expect(total.notes.map(({ quantities }) => quantities.map(({ text }) => text))).toEqual([
			['36 tin, bài/đài/năm'],
			[]
		]);
		expect(total.notes.map((note) => explainNote(note, 'vi'))).toEqual([
			'1/2 tỉnh cũ có số liệu (năm 2020: 36/đài/năm).',
			'Là tần suất, không cộng được.'
		]);
	});

	it('rates of all of them stay beside each other', () => {
		const total = unitTotal([of(DONG_THAP, '2 tin/tuần'), of(TIEN_GIANG, '3 tin/tuần')], '2020');
		expect([total.status, codes(total)]).toEqual(['none', ['predecessors_partial', 'rate']]);
		expect(total.notes[0]?.quantities.map(({ text }) => text)).toEqual(['2 tin/tuần', '3 tin/tuần']);
	});

	it('a rate beside a count of the other is neither added nor lost', () => {
		const total = unitTotal([of(DONG_THAP, '2 tin/tuần'), of(TIEN_GIANG, 30)], '2020');
		expect([total.status, codes(total)]).toEqual([
			'none',
			['predecessors_partial', 'predecessors_partial', 'rate']
		]);
		expect(total.notes[0]?.quantities.map(bounds)).toEqual(['30']);
	});

	it("the unit's own rate stands", () => {
		const total = unitTotal([of(DONG_THAP, '2 tin/tuần', '2026'), of(UNIT, '5 tin/tuần', '2026')], '2026');
		expect([show(total), total.quantity?.text]).toEqual(['reported 5', '5 tin/tuần']);
	});

	it('words of one of them are told', () => {
		const total = unitTotal([of(DONG_THAP, 'nhiều')], '2020');
		expect([total.status, codes(total)]).toEqual(['none', ['predecessors_partial']]);
		expect(total.notes[0]?.quantities.map(({ text }) => text)).toEqual(['nhiều']);
	});

	it('words beside a number open the sum, and are counted', () => {
		const total = unitTotal([of(DONG_THAP, 'nhiều'), of(TIEN_GIANG, 30)], '2020');
		expect([show(total), codes(total)]).toEqual(['reported ≥30', ['unquantified_part']]);
	});

	it('words of all of them are no number', () => {
		const total = unitTotal([of(DONG_THAP, 'nhiều'), of(TIEN_GIANG, 'một số')], '2020');
		expect([total.quantity?.low ?? null, total.quantity?.high ?? null]).toEqual([null, null]);
		expect(codes(total)).toContain('predecessors_partial');
		expect(total.notes[0]?.quantities.map(({ text }) => text)).toEqual(['nhiều', 'một số']);
	});

	it('what they left blank is no figure', () => {
		expect(codes(unitTotal([of(DONG_THAP, '')], '2020'))).toEqual([]);
	});
});
