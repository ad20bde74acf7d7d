import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { measureContext } from '../../src/lib/query/measure-context';
import { pivotOf } from '../../src/lib/query/pivot';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { DEFAULT_COMPARISON, type ComparisonChoice } from '../../src/lib/state/comparison-choice';
import { pivotFigure, totalsOfPivot } from '../../src/routes/compare/pivot-figure';
import { figure, LANG_SON, period } from '../reconcile/make-figure';

const reference = bundledReference();

function draw(
	figures: readonly Figure[],
	periods: readonly string[],
	choice: Partial<ComparisonChoice> = {},
	language: 'vi' | 'en' = 'vi'
) {
	const { series } = reconcile(figures, reference);
	const chosen = { ...DEFAULT_COMPARISON, ...choice };
	const pivot = pivotOf(
		{
			series,
			periods: periods.map(period),
			rows: chosen.rows,
			columns: chosen.columns,
			byRegion: false,
			isRolledUp: false,
			measure: 'total'
		},
		measureContext(series, reference),
		reference
	);
	const drawn = pivotFigure(
		{
			title: 'Tin, bài',
			pivot,
			measure: 'total',
			choice: chosen,
			reference,
			source: 'hai báo cáo',
			asOf: 'Số liệu đến 31/12/2020.',
			filters: 'Lĩnh vực: ma túy',
			remarks: ['So sánh được.']
		},
		language
	);
	if (drawn === null) throw new Error('no figure');
	return { ...drawn, pivot };
}

const halves = [
	figure({ period: '2020-H1', value: 50 }),
	figure({ period: '2020-H2', value: 70 }),
	figure({ period: '2020-H1', value: 5, province: LANG_SON })
];

describe('a pivot table as a figure', () => {
	it('leaves as it stands, numbers as numbers, what is missing empty and never 0', () => {
		const { table } = draw(halves, ['2020-H1', '2020-H2']);
		expect(table.columns.map(({ title }) => title)).toEqual([
			'Tỉnh',
			'6T đầu 2020',
			'6T cuối 2020',
			'Chung, năm 2020'
		]);
		expect(table.rows.map(({ id: _, ...row }) => Object.values(row))).toEqual([
			['Trà Vinh', '50', '70', '120'],
			['Lạng Sơn', '5', '', '5 *'],
			['Chung', '55', '70 *', '125 *']
		]);
		expect(table.amounts?.[1]).toMatchObject({
			column0: { value: 5, limit: 'exact' },
			column1: null,
			column2: { value: 5, limit: 'at_least' }
		});
	});

	it('keeps the ids of its rows when other provinces come', () => {
		const before = draw(halves.slice(0, 2), ['2020-H1', '2020-H2']).table.rows.map(({ id }) => id);
		const after = draw(halves, ['2020-H1', '2020-H2']).table.rows.map(({ id }) => id);
		expect(after).toEqual(expect.arrayContaining(before));
		expect(new Set(after).size).toBe(after.length);
	});

	it('tells what may overlap as a range, and never as one number', () => {
		const { table } = draw(
			[
				figure({ period: '2020', value: 100, topics: ['crime', 'drugs'] }),
				figure({ period: '2020', value: 34, topics: ['drugs'] })
			],
			['2020']
		);
		expect(table.rows[0]?.['column0']).toBe('từ 100 đến 134');
		expect(table.amounts?.[0]?.['column0']).toMatchObject({ value: 100, upTo: 134, limit: 'range' });
	});

	it('goes with its verdict, notes, source and evidence', () => {
		const drawn = draw(halves, ['2020-H1', '2020-H2']);
		expect(drawn.remarks).toEqual(['So sánh được.']);
		expect(drawn.footnotes).toContain('Ô trống: chưa có số liệu');
		expect(drawn.footnotes.join(' ')).toContain('Dấu *');
		expect([drawn.measure, drawn.period, drawn.filters]).toEqual(['Tổng', 'Năm 2020', 'Lĩnh vực: ma túy']);
		expect(drawn.evidence).toHaveLength(3);
		expect(drawn.summary).toBe('2 hàng, 2 cột: 3 ô có số liệu. Chung cả bảng: 125 (mới có 74,9% thời gian).');
		expect(totalsOfPivot(drawn.pivot)).toHaveLength(3);
	});

	it('has a row for each cell where its columns do not fit on paper', () => {
		const months = Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}`);
		const { table } = draw(
			months.map((one, at) => figure({ period: one, value: at + 1 })),
			months
		);
		expect(table.columns.map(({ title }) => title)).toEqual(['Tỉnh', 'Kỳ', 'Số lượng']);
		expect(table.rows).toHaveLength(13);
		expect(table.amounts?.[8]?.['amount']).toMatchObject({ value: 9, limit: 'exact' });
	});

	it('says that it is illustrative, and speaks English', () => {
		const drawn = draw(
			[figure({ period: '2020', value: 3, synthetic: true })],
			['2020'],
			{ rows: 'topic' },
			'en'
		);
		expect(drawn.stamp).not.toBe('');
		expect(drawn.title).toBe('Tin, bài · sample');
		expect(drawn.subtitle).toMatch(/by (topic|field)/i);
	});

	it('is none where rows and columns are the same', () => {
		expect(() => draw(halves, ['2020'], { columns: 'province' })).toThrow('no figure');
	});
});
