import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { combineTotals } from '../../src/lib/reconcile/combine';
import { rollUp } from '../../src/lib/reconcile/places';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON, period, TRA_VINH } from './make-figure';
import { bounds, codes, combined, findings, show } from './show-total';

const reference = bundledReference();
const JOINT = ['crime', 'drugs', 'trafficking'];

describe('across series', () => {
	it('E7: a joint figure is one group of its topics, flagged', () => {
		const reconciled = reconcile([figure({ period: '2020', value: 34, topics: JOINT })], reference);
		const found = reconciled.series.map((series) => totalOf(series, period('2020')));
		expect(found.map(show)).toEqual(['reported 34']);
		expect(found.map(codes)).toEqual([['joint_topics']]);
		expect(found.map(({ series }) => series.topics)).toEqual([JOINT]);
	});

	it('E8: a consolidated province is the whole of its localities', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, scope: 'consolidated' }),
				figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' }),
				figure({ period: '2020', value: 20, locality: 'Huyện Cầu Kè' })
			],
			'2020'
		);
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['single', '100']);
		expect(combination.members.map(({ quantity }) => bounds(quantity))).toEqual(['30', '20']);
		expect([combination.rest?.code, bounds(combination.rest?.quantity ?? null)]).toEqual(['rest', '50']);
	});

	it('a whole known for half of the year hides no part: only a range, from the greatest to all together', () => {
		const consolidated = { scope: 'consolidated' as const };
		const given = [
			figure({ period: '2020-H1', value: 60, ...consolidated }),
			figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' }),
			figure({ period: '2020', value: 20, locality: 'Huyện Cầu Kè' })
		];
		const half = combined(given, '2020');
		expect([half.kind, half.quantity, half.total, half.rest]).toEqual(['side_by_side', null, null, null]);
		expect(bounds(half.range)).toBe('60–110');
		expect(half.members.map(({ quantity }) => bounds(quantity))).toEqual(['60', '30', '20']);
		const whole = combined([...given, figure({ period: '2020-H2', value: 40, ...consolidated })], '2020');
		expect([whole.kind, bounds(whole.quantity), bounds(whole.rest?.quantity ?? null)]).toEqual([
			'single',
			'100',
			'50'
		]);
	});

	it('E10: guidance documents are the whole of plans and letters', () => {
		const combination = combined(
			[
				figure({ indicator: 'plan_issued', period: '2020', value: 'ít nhất 2' }),
				figure({ indicator: 'official_letter_issued', period: '2020', value: 3 }),
				figure({ indicator: 'guidance_doc_issued', period: '2020', value: 6 })
			],
			'2020'
		);
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['single', '6']);
		expect(bounds(combination.rest?.quantity ?? null)).toBe('0–1');
	});

	it('plans and letters without their whole are not added', () => {
		const combination = combined(
			[
				figure({ indicator: 'plan_issued', period: '2020', value: 5 }),
				figure({ indicator: 'official_letter_issued', period: '2020', value: 3 })
			],
			'2020'
		);
		expect([combination.kind, combination.quantity, combination.range]).toEqual(['apart', null, null]);
		const elsewhere = combined(
			[
				figure({ indicator: 'guidance_doc_issued', period: '2020', value: 6 }),
				figure({ indicator: 'plan_issued', period: '2020', value: 5, province: LANG_SON })
			],
			'2020'
		);
		expect([elsewhere.kind, elsewhere.quantity]).toEqual(['apart', null]);
	});

	it('E23: three rallies in one report are three rallies and 1.000 attendances', () => {
		const rows = [500, 300, 200].flatMap((people, i) => [
			figure({ indicator: 'rally', period: '2020', value: 1, report: 'r', place: `ý ${i}` }),
			figure({ indicator: 'event_attendance', period: '2020', value: people, report: 'r', place: `ý ${i}` })
		]);
		const { series } = reconcile(rows, reference);
		expect(series.map((one) => show(totalOf(one, period('2020'))))).toEqual(['reported 3', 'reported 1000']);
		expect(findings(rows)).toEqual([]);
	});

	it('rows alike in every column count once and are a finding', () => {
		const rows = [1, 1, 1].map((value) =>
			figure({ indicator: 'rally', period: '2020', value, report: 'r', place: 'ý 1' })
		);
		const { series, findings: found } = reconcile(rows, reference);
		expect(series.map((one) => show(totalOf(one, period('2020'))))).toEqual(['reported 1']);
		expect(found.map(({ code, line }) => [code, line])).toEqual([
			['duplicate_rows', rows[1]?.provenance.line],
			['duplicate_rows', rows[2]?.provenance.line]
		]);
	});

	it('E25: a province that reports its own work is no whole of its districts', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, scope: 'own' }),
				figure({ period: '2020', value: 30, scope: 'own', locality: 'Huyện Càng Long' }),
				figure({ period: '2020', value: 20, scope: 'own', locality: 'Huyện Cầu Kè' })
			],
			'2020'
		);
		expect([combination.kind, combination.quantity, combination.rest]).toEqual(['side_by_side', null, null]);
		expect(bounds(combination.range)).toBe('100–150');
	});

	it('E26: remainders along time and along place, and nothing where neither gives one', () => {
		const figures = [
			figure({ period: '2020', value: 100, scope: 'consolidated' }),
			figure({ period: '2020-H1', value: 40, scope: 'consolidated' }),
			figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' })
		];
		const { series } = reconcile(figures, reference);
		const [province, locality] = series;
		if (!province || !locality) throw new Error('two series expected');
		expect(['2020-H1', '2020-H2'].map((text) => show(totalOf(province, period(text))))).toEqual([
			'reported 40',
			'derived 60'
		]);
		expect(show(totalOf(locality, period('2020-H1')))).toBe('none');
		const year = combined(figures, '2020');
		expect([bounds(year.quantity), year.rest?.code, bounds(year.rest?.quantity ?? null)]).toEqual([
			'100',
			'rest',
			'70'
		]);
		const half = combined(figures, '2020-H1');
		expect([bounds(half.quantity), half.rest, half.unreported.length]).toEqual(['40', null, 1]);
	});

	it('E27: a "trong đó" row is part of its joint whole', () => {
		const whole = figure({ period: '2020', value: 34, topics: JOINT, report: 'r', line: 7 });
		const part = figure({
			period: '2020',
			value: 10,
			topics: ['drugs'],
			report: 'r',
			role: 'part',
			partOf: '7'
		});
		const combination = combined([whole, part], '2020');
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['single', '34']);
		expect(combination.total?.notes.map(({ code }) => code)).toEqual(['joint_topics']);
		expect(combination.members.map(({ quantity }) => bounds(quantity))).toEqual(['10']);
		expect(bounds(combination.rest?.quantity ?? null)).toBe('24');
	});

	it('a "trong đó" row with the attributes of its whole adds nothing', () => {
		const whole = figure({ period: '2020', value: 34, report: 'r', line: 7 });
		const part = figure({ period: '2020', value: 10, report: 'r', role: 'part', partOf: '7' });
		expect(bounds(combined([whole, part], '2020').quantity)).toBe('34');
	});

	it('E28: items without a channel may hold those of the portal', () => {
		const combination = combined(
			[figure({ period: '2020', value: 100 }), figure({ period: '2020', value: 34, channels: ['portal'] })],
			'2020'
		);
		expect([combination.kind, combination.quantity]).toEqual(['side_by_side', null]);
		expect(bounds(combination.range)).toBe('100–134');
	});

	it('E30: a city of a province is a locality of it, in a series apart', () => {
		const figures = [
			figure({ period: '2020', value: 12, locality: 'TP. Trà Vinh' }),
			figure({ period: '2020', value: 50 })
		];
		const { series } = reconcile(figures, reference);
		expect(series.map((one) => [one.series.province, one.series.locality])).toEqual([
			[TRA_VINH, 'TP. Trà Vinh'],
			[TRA_VINH, null]
		]);
		expect(combined(figures, '2020').kind).toBe('side_by_side');
	});

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
			const note = totalOf(series, period('2025-H1')).notes.find(
				({ code }) => code === 'predecessors_partial'
			);
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

	it('sibling provinces add up, and the one without a figure is listed', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100 }),
				figure({ period: '2020', value: 'trên 50', province: LANG_SON }),
				figure({ period: '2020-H1', value: 9, province: 'qd124:67' as PlaceId })
			],
			'2020'
		);
		// Đắk Nông's half-year is a known piece of its year, with its coverage beside it.
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['sum', '≥159']);
		expect(combination.coverage).toBeCloseTo((1 + 1 + 182 / 366) / 3, 10);
	});

	it('disjoint topics of one province add up; overlapping sets do not', () => {
		const crime = figure({ period: '2020', value: 30, topics: ['crime'] });
		const drugs = figure({ period: '2020', value: 20, topics: ['drugs'] });
		const joint = figure({ period: '2020', value: 34, topics: JOINT });
		expect(bounds(combined([crime, drugs], '2020').quantity)).toBe('50');
		const mixed = combined([crime, drugs, joint], '2020');
		expect([mixed.kind, bounds(mixed.range)]).toEqual(['side_by_side', '34–84']);
	});

	it('a wider topic is the whole of a narrower one', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, topics: ['social_evils'] }),
				figure({ period: '2020', value: 40, topics: ['drugs'] }),
				figure({ period: '2020', value: 15, topics: ['rehab'] })
			],
			'2020'
		);
		expect([bounds(combination.quantity), bounds(combination.rest?.quantity ?? null)]).toEqual(['100', '60']);
		expect(combination.members.map(({ rest }) => bounds(rest?.quantity ?? null))).toEqual(['25']);
	});

	it('plan and actual, produced and re-posted, two definitions: never added', () => {
		const items = figure({ period: '2020', value: 10, unit: 'tin, bài' });
		for (const other of [
			figure({ period: '2020', value: 5, unit: 'tin, bài', kind: 'plan' }),
			figure({ period: '2020', value: 5, unit: 'tin, bài', origin: 'reposted' }),
			figure({ period: '2020', value: 5, unit: 'tin, bài và ảnh' })
		]) {
			expect(combined([items, other], '2020').kind).toBe('apart');
		}
	});

	it('separate bodies add up only where both report their own work', () => {
		const by = (body: string, scope: 'own' | 'not_stated', value: number) =>
			figure({ period: '2020', value, body, scope });
		expect(
			bounds(combined([by('Công an tỉnh', 'own', 20), by('Sở TT&TT', 'own', 30)], '2020').quantity)
		).toBe('50');
		expect(combined([by('Công an tỉnh', 'not_stated', 20), by('Sở TT&TT', 'own', 30)], '2020').kind).toBe(
			'side_by_side'
		);
	});

	it('parts above their whole are said so and leave no rest', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 40, scope: 'consolidated' }),
				figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' }),
				figure({ period: '2020', value: 20, locality: 'Huyện Cầu Kè' })
			],
			'2020'
		);
		expect(combination.rest).toBeNull();
		expect(combination.notes.map(({ code, params }) => [code, params])).toEqual([
			['parts_do_not_add_up', { sum: 50, whole: 40 }]
		]);
	});

	it('a part with gaps leaves the rest and what was not reported', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, scope: 'consolidated' }),
				figure({ period: '2020-Q1', value: 30, locality: 'Huyện Càng Long' })
			],
			'2020'
		);
		expect([combination.rest?.code, bounds(combination.rest?.quantity ?? null)]).toEqual([
			'rest_and_unreported',
			'70'
		]);
	});

	it('nothing to combine is no zero', () => {
		expect(combineTotals([], reference)).toMatchObject({ kind: 'none', quantity: null });
	});
});
