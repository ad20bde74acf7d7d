import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { combineTotals } from '../../src/lib/reconcile/combine';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from './make-figure';
import { bounds, combined } from './show-total';

const reference = bundledReference();
const JOINT = ['crime', 'drugs', 'trafficking'];

describe('series beside each other', () => {
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

	it('E28: items without a channel may hold those of the portal', () => {
		const combination = combined(
			[figure({ period: '2020', value: 100 }), figure({ period: '2020', value: 34, channels: ['portal'] })],
			'2020'
		);
		expect([combination.kind, combination.quantity]).toEqual(['side_by_side', null]);
		expect(bounds(combination.range)).toBe('100–134');
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

	it('nothing to combine is no zero', () => {
		expect(combineTotals([], reference)).toMatchObject({ kind: 'none', quantity: null });
	});
});
