import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { rollUp } from '../../src/lib/reconcile/places';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, period, TRA_VINH } from './make-figure';
import { bounds, codes, show } from './show-total';

const reference = bundledReference();

describe("E31: today's units", () => {
	const unit = 'qd19:86' as PlaceId;
	const [benTre, vinhLong] = ['qd124:83' as PlaceId, 'qd124:86' as PlaceId];
	const half = (province: PlaceId, value: number) => figure({ province, period: '2025-H1', value });
	const whole = figure({ province: unit, period: '2025', value: 300 });
	const byUnit = (...figures: Parameters<typeof reconcile>[0]) => {
		const { series } = rollUp(reconcile(figures, reference), reference);
		const [only] = series;
		if (!only || series.length > 1) throw new Error(`${series.length} series`);
		return only;
	};

	it('an incomplete sum of predecessors is shown as such and used in no arithmetic', () => {
		const series = byUnit(half(benTre, 40), half(TRA_VINH, 60), whole);
		expect(['2025', '2025-H1', '2025-H2'].map((text) => show(totalOf(series, period(text))))).toEqual([
			'reported 300',
			'none',
			'none'
		]);
		const note = totalOf(series, period('2025-H1')).notes.find(({ code }) => code === 'predecessors_partial');
		expect(note?.params).toMatchObject({ known: 2, of: 3, missing: vinhLong });
		expect(note?.quantities.map(bounds)).toEqual(['100']);
	});

	it("a complete sum is the unit's figure", () => {
		const series = byUnit(half(benTre, 40), half(TRA_VINH, 60), half(vinhLong, 20), whole);
		expect(['2025-H1', '2025-H2'].map((text) => show(totalOf(series, period(text))))).toEqual([
			'reported 120',
			'derived 180'
		]);
	});

	it('a complete sum over a disputed figure may be added, never taken away', () => {
		const months = ['2025-01-01..2025-05-31', '2025-H1'].map((text, i) =>
			figure({ province: TRA_VINH, period: text, value: 70 - i * 10 })
		);
		const next = figure({ province: unit, period: '2026', value: 10 });
		const series = byUnit(half(benTre, 40), ...months, half(vinhLong, 20), whole, next);
		expect(
			['2025-H1', '2025-H2', '2025', '2025-2026'].map((text) => show(totalOf(series, period(text))))
		).toEqual(['reported 120 disputed', 'none', 'reported 300', 'derived 310']);
		expect(codes(totalOf(series, period('2025-H1')))).toEqual(['disputed']);
		const alone = byUnit(half(benTre, 40), ...months, half(vinhLong, 20), next);
		expect(show(totalOf(alone, period('2025-2026')))).toBe('pieced 130 disputed');
	});

	it("the unit's own report of a period goes before the sum", () => {
		const own = figure({ province: unit, period: '2025-H1', value: 125 });
		const series = byUnit(half(benTre, 40), half(TRA_VINH, 60), half(vinhLong, 20), own, whole);
		expect(show(totalOf(series, period('2025-H1')))).toBe('reported 125');
	});

	it('what does not add across provinces gets no sum', () => {
		const documents = [benTre, TRA_VINH, vinhLong].map((province) =>
			figure({ indicator: 'superior_doc_disseminated', province, period: '2025-H1', value: 5 })
		);
		const total = totalOf(byUnit(...documents), period('2025-H1'));
		expect([total.status, codes(total)]).toEqual(['none', ['not_additive']]);
	});
});
