import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { measureContext } from '../../src/lib/query/measure-context';
import { joinPeriods, pivotOf, type PivotQuestion } from '../../src/lib/query/pivot';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { nameHead, wordCell } from '../../src/lib/ui/pivot-words';
import { figure, LANG_SON, period, TRA_VINH } from '../reconcile/make-figure';

const reference = bundledReference();
const BEN_TRE = 'qd124:83' as PlaceId;
const VINH_LONG_NEW = 'qd19:86' as PlaceId;

/** The table as a person reads it, with its headings. */
function read(
	figures: readonly Figure[],
	periods: readonly string[],
	axes: Partial<Pick<PivotQuestion, 'rows' | 'columns' | 'byRegion' | 'measure'>> = {}
) {
	const { series } = reconcile(figures, reference);
	const question: PivotQuestion = {
		series: series.filter((one) => one.series.kind === 'actual'),
		periods: periods.map(period),
		rows: 'province',
		columns: 'period',
		byRegion: false,
		isRolledUp: false,
		measure: 'total',
		...axes
	};
	const pivot = pivotOf(question, measureContext(series, reference), reference);
	const name = (axis: PivotQuestion['rows']) => (head: (typeof pivot.rows)[number]) =>
		nameHead(head, axis, reference, 'vi');
	return {
		rows: pivot.rows.map(name(question.rows)),
		columns: pivot.columns.map(name(question.columns)),
		cells: pivot.cells.map((line) => line.map((cell) => wordCell(cell, question.measure, 'vi').text)),
		pivot
	};
}

describe('a pivot table', () => {
	it('adds provinces, and takes the year from its halves', () => {
		const { rows, columns, cells } = read(
			[
				figure({ period: '2020-H1', value: 50 }),
				figure({ period: '2020-H2', value: 70 }),
				figure({ period: '2020-H1', value: 5, province: LANG_SON }),
				figure({ period: '2020-H2', value: 7, province: LANG_SON })
			],
			['2020-H1', '2020-H2']
		);
		expect(rows).toEqual(['Trà Vinh', 'Lạng Sơn', 'Chung']);
		expect(columns).toEqual(['6T đầu 2020', '6T cuối 2020', 'Chung, năm 2020']);
		expect(cells).toEqual([
			['50', '70', '120'],
			['5', '7', '12'],
			['55', '77', '132']
		]);
	});

	it('never adds the year to its half: the second follows from both (E1)', () => {
		const { columns, cells } = read(
			[figure({ period: '2020', value: 120 }), figure({ period: '2020-H1', value: 50 })],
			['2020-H1', '2020-H2', '2020']
		);
		expect(columns).toHaveLength(3);
		expect(cells).toEqual([['50', '70', '120']]);
	});

	it('gives no total over periods that leave days out', () => {
		const { columns, cells, pivot } = read(
			[figure({ period: '2018', value: 10 }), figure({ period: '2020', value: 12 })],
			['2018', '2020']
		);
		expect(columns.at(-1)).toBe('Chung');
		expect(cells).toEqual([['10', '12', '']]);
		expect(pivot.cells[0]?.[2]?.isApart).toBe(true);
		expect(joinPeriods([period('2018'), period('2020')])).toBeNull();
	});

	it('shows a joint set as joint, once (E7)', () => {
		const { columns, cells } = read(
			[figure({ period: '2020', value: 34, topics: ['crime', 'drugs', 'trafficking'] })],
			['2020'],
			{ columns: 'topic' }
		);
		expect(columns).toEqual(['ma túy + tội phạm + mua bán người (số chung)']);
		expect(cells).toEqual([['34']]);
	});

	it('makes no number of what may overlap, and says from what to what', () => {
		const { cells } = read(
			[
				figure({ period: '2020', value: 100, topics: ['crime', 'drugs'] }),
				figure({ period: '2020', value: 34, topics: ['drugs'] })
			],
			['2020']
		);
		expect(cells).toEqual([['từ 100 đến 134']]);
	});

	it('never adds what counts another thing', () => {
		const { cells } = read(
			[
				figure({ period: '2020', value: 10, unit: 'tin, bài' }),
				figure({ period: '2020', value: 34, unit: 'tin, bài và ảnh', province: LANG_SON })
			],
			['2020']
		);
		expect(cells).toEqual([['10'], ['34'], ['không cộng']]);
	});

	it('leaves a consolidated province whole beside its localities (E8)', () => {
		const { cells, pivot } = read(
			[
				figure({ period: '2020', value: 100, scope: 'consolidated' }),
				figure({ period: '2020', value: 30, locality: 'huyện Càng Long' }),
				figure({ period: '2020', value: 20, locality: 'huyện Cầu Kè' })
			],
			['2020']
		);
		expect(cells).toEqual([['100']]);
		expect(pivot.cells[0]?.[0]?.combination.rest?.quantity.low).toBe(50);
	});

	it('lets no half-year of a merged unit stand for the provinces before it', () => {
		const { cells } = read(
			[
				figure({ period: '2025-H1', value: 40, scope: 'consolidated' }),
				figure({ period: '2025-H1', value: 30, province: BEN_TRE, scope: 'consolidated' }),
				figure({ period: '2025-H2', value: 60, province: VINH_LONG_NEW, scope: 'consolidated' })
			],
			['2025']
		);
		expect(cells.at(-1)).toEqual(['từ 60 đến 130']);
	});

	it('has a total for each region that has several provinces', () => {
		const { rows, cells } = read(
			[
				figure({ period: '2020', value: 10 }),
				figure({ period: '2020', value: 20, province: BEN_TRE }),
				figure({ period: '2020', value: 7, province: LANG_SON })
			],
			['2020'],
			{ byRegion: true }
		);
		expect(rows).toEqual(['Trà Vinh', 'Bến Tre', 'Chung Đồng bằng sông Cửu Long', 'Lạng Sơn', 'Chung']);
		expect(cells.flat()).toEqual(['10', '20', '30', '7', '37']);
	});

	it('marks a total that lacks a province', () => {
		const { cells } = read(
			[
				figure({ period: '2020', value: 10 }),
				figure({ period: '2021', value: 11 }),
				figure({ period: '2020', value: 7, province: LANG_SON })
			],
			['2020', '2021']
		);
		expect(cells.at(-1)?.slice(0, 2)).toEqual(['17', '11 *']);
	});

	it('measures sums by the people of all of them, and by all of their plans', () => {
		const figures = [
			figure({ period: '2020', value: 100 }),
			figure({ period: '2020', value: 50, province: LANG_SON }),
			figure({ period: '2020', value: 80, kind: 'plan' }),
			figure({ period: '2020', value: 70, kind: 'plan', province: LANG_SON })
		];
		const people = [TRA_VINH, LANG_SON].map((id) => reference.places.get(id).population2019 ?? Number.NaN);
		const rate = read(figures, ['2020'], { measure: 'per_100k' }).pivot.cells.at(-1)?.[0]?.measured?.value;
		expect(rate?.low).toBeCloseTo((150 / people.reduce((sum, one) => sum + one, 0)) * 100_000, 8);
		expect(read(figures, ['2020'], { measure: 'plan_share' }).cells).toEqual([['125%'], ['71,4%'], ['100%']]);
	});

	it('changes sums only where the same provinces have a base', () => {
		const figures = [
			figure({ period: '2019', value: 50 }),
			figure({ period: '2020', value: 100 }),
			figure({ period: '2019', value: 50, province: LANG_SON }),
			figure({ period: '2020', value: 80, province: LANG_SON })
		];
		const measure = 'change_same_period' as const;
		expect(read(figures, ['2020'], { measure }).cells).toEqual([['+100%'], ['+60%'], ['+80%']]);
		const without = read(figures.slice(0, 2).concat(figures.slice(3)), ['2020'], { measure });
		expect(without.cells[2]).toEqual(['không tính %']);
	});
});
