import { expect, it } from 'vitest';
import { planTable } from '../../src/lib/export/pptx/plan-table';
import { FIGURE } from './make-briefing';

it('gives every column of a slide the room that its longest number needs, however long its neighbours are', () => {
	const long =
		'Ngày tính số liệu khác tên kỳ: số liệu từ 15/12/2017 đến 14/12/2018, như báo cáo nêu. '.repeat(3);
	const columns = ['Biểu đồ', 'Kỳ', 'Số lượng', 'Bình quân', 'Nguồn gốc', 'Phủ kỳ', 'Thời gian', 'Ghi chú'];
	const texts = [long, 'Năm 2018', '10.953', '912,8/tháng', 'như báo cáo', '100%', long, long];
	const table = {
		columns: columns.map((title) => ({ title, numeric: false })),
		rows: [texts.map((text) => ({ text, amount: null }))]
	};
	const [part] = planTable({ ...FIGURE, table }, 'vi');
	const { widths = [], size = 0 } = part ?? {};
	// Half an em a figure, and the space at both sides of a cell.
	expect(widths[2]).toBeGreaterThan('10.953'.length * size * 0.5 + 14);
	expect(widths[5]).toBeGreaterThan('100%'.length * size * 0.5 + 14);
	expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(
		planTable(FIGURE, 'vi')[0]?.widths.reduce((sum, width) => sum + width, 0) ?? 0,
		3
	);
});

it('leaves no slide with a single row: the slides of a table show about as much each', () => {
	const table = {
		columns: [{ title: 'Chỉ tiêu', numeric: false }],
		rows: Array.from({ length: 60 }, (_, at) => [{ text: `Chỉ tiêu ${at}`, amount: null }])
	};
	for (const length of [17, 25, 33, 60]) {
		const parts = planTable({ ...FIGURE, table: { ...table, rows: table.rows.slice(0, length) } }, 'vi');
		const counts = parts.map(({ rows }) => rows.length);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(length);
		expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.max(...counts) - parts.length);
	}
});
