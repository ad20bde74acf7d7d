import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { coverageMatrix } from '../../src/lib/coverage/coverage-matrix';
import { coverageOf } from '../../src/lib/coverage/coverage-of';
import type { PlaceId, ReportId } from '../../src/lib/domain/brand';
import type { Report } from '../../src/lib/domain/report';
import type { Link, Statement } from '../../src/lib/domain/statement';
import { buildCategoryLists } from '../../src/lib/reference/category-lists';
import { link, report, statement, TRA_VINH } from './made-up';

const reference = readReference();
const lists = buildCategoryLists(reference, []);
const LANG_SON = 'qd124:20' as PlaceId;
const matrixOf = (statements: readonly Statement[], links: readonly Link[], reports: readonly Report[]) =>
	coverageMatrix(coverageOf(statements, links, reports, reference.places), lists);
const row = (province: PlaceId, synthetic = false) => ({ province, synthetic });

describe('limitations by province and category', () => {
	const matrix = matrixOf(
		[
			statement('l1', 'limitation', { category: 'staffing' }),
			statement('l2', 'limitation', { category: 'coordination' }),
			statement('l3', 'limitation', { category: 'coordination' }),
			statement('l4', 'limitation', { category: 'coordination', report: 's' as ReportId }),
			statement('l5', 'limitation', { category: 'thời tiết', report: 's' as ReportId })
		],
		[link('l2', 'd', 'direct'), link('l3', 'd', 'partial'), link('l1', 'd', 'direct', 'low')],
		[report('r', 2020), report('s', 2020, { synthetic: true }), report('e', 2021, { type: 'plan' })]
	);

	it('counts answers in each cell, by list order, illustrative data apart', () => {
		expect(matrix.provinces).toEqual([row(TRA_VINH), row(TRA_VINH, true)]);
		expect(matrix.categories).toEqual(['coordination', 'staffing', 'thời tiết']);
		expect(matrix.cell(row(TRA_VINH), 'coordination')).toEqual({
			state: 'stated',
			counts: { stated: 2, direct: 1, partial: 1, unanswered: 0 },
			limitations: ['l2', 'l3']
		});
		expect(matrix.cell(row(TRA_VINH), 'staffing').counts.unanswered).toBe(1);
		expect(matrix.cell(row(TRA_VINH, true), 'coordination').limitations).toEqual(['l4']);
	});

	it('tells none of a category from none at all', () => {
		expect(matrix.cell(row(TRA_VINH), 'thời tiết')).toMatchObject({ state: 'stated', limitations: [] });
		const none = matrixOf([], [], [report('r', 2020, { limitationsSection: 'none' })]);
		expect(none.totalOfProvince(row(TRA_VINH))).toMatchObject({
			state: 'none_stated',
			counts: { stated: 0, direct: 0 },
			documents: { stated: 0, none_stated: 1, unknown: 0 }
		});
		expect(none.cell(row(TRA_VINH), 'coordination').state).toBe('none_stated');
		expect(none.total.state).toBe('none_stated');
	});

	it('does not say that a province stated none while one of its reports is not known to', () => {
		const silent = { limitationsSection: 'not_stated' } as const;
		const state = (reports: readonly Report[]) =>
			matrixOf([], [], reports).totalOfProvince(row(LANG_SON)).state;
		const own = { province: LANG_SON };
		const none = report('a', 2019, { ...own, limitationsSection: 'none' });
		expect(state([none, report('b', 2020, { ...own, ...silent })])).toBe('unknown');
		expect(state([none, report('p', 2020, { ...own, ...silent, type: 'plan' })])).toBe('none_stated');
		expect(state([])).toBe('unknown');
	});

	it('has totals that are the sums of their cells', () => {
		const categories = ['staffing', 'coordination', 'other'] as const;
		const stated = fc.array(
			fc.record({
				category: fc.constantFrom(...categories),
				report: fc.constantFrom('r', 'x'),
				answer: fc.constantFrom('direct', 'partial', 'none')
			}),
			{ maxLength: 20 }
		);
		fc.assert(
			fc.property(stated, (list) => {
				const sums = matrixOf(
					list.map(({ category, report: of }, at) =>
						statement(`l${at}`, 'limitation', { category, report: of as ReportId })
					),
					list.map(({ answer }, at) => link(`l${at}`, 'd', answer)),
					[report('r', 2020), report('x', 2020, { province: LANG_SON })]
				);
				for (const count of ['stated', 'direct', 'partial', 'unanswered'] as const) {
					const rows = sums.provinces.map((one) => sums.totalOfProvince(one).counts[count]);
					const columns = sums.categories.map((one) => sums.totalOfCategory(one).counts[count]);
					const cells = sums.provinces.flatMap((province) =>
						sums.categories.map((category) => sums.cell(province, category).counts[count])
					);
					const total = sums.total.counts[count];
					expect([rows, columns, cells].map((parts) => parts.reduce((sum, part) => sum + part, 0))).toEqual([
						total,
						total,
						total
					]);
				}
			})
		);
	});
});
