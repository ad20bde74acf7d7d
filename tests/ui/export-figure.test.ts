import { expect, it } from 'vitest';
import type { ExportChart } from '../../src/lib/export/model';
import type { DrawnFigure } from '../../src/lib/ui/figure/drawn-figure';
import type { FindSources } from '../../src/lib/ui/figure/evidence-line';
import { exportFigure } from '../../src/lib/ui/figure/export-figure';

const chart: ExportChart = {
	categories: ['Năm 2025', 'Năm 2026 (≥ −388)'],
	series: [],
	valueTitle: 'buổi',
	rightTitle: '',
	lying: false,
	notes: ['Không vẽ ở năm 2026 (≥ −388).']
};
const figure: DrawnFigure = {
	key: 'trend',
	title: 'Buổi tuyên truyền',
	subtitle: 'Mỗi tỉnh một biểu đồ',
	chartSubtitle: 'Tăng, giảm',
	chartSummary: 'Trà Vinh: tăng 5.',
	measure: 'So với cùng kỳ',
	period: '2025–2026',
	filters: '',
	summary: '2 biểu đồ nhỏ, chung một thang đo. Trà Vinh: tăng 5.',
	alt: '2 biểu đồ nhỏ, chung một thang đo. Trà Vinh: tăng 5.',
	footnotes: ['≥: ít nhất.'],
	legend: ['Cột: kết quả của kỳ.'],
	source: 'Báo cáo 1',
	asOf: '',
	stamp: '',
	evidence: [],
	table: { columns: [], rows: [] },
	picture: null,
	chart
};
const find: FindSources = () => Promise.reject(new Error('there is no evidence to be looked up'));

it('says of a chart of Office what that chart is, with what it can’t draw among the notes', async () => {
	const exported = await exportFigure(figure, 'vi', find);
	expect(exported.subtitle).toBe('Tăng, giảm');
	expect(exported.summary).toBe('Trà Vinh: tăng 5.');
	expect(exported.alt).toBe('Buổi tuyên truyền. Trà Vinh: tăng 5.');
	expect(exported.notes).toEqual(['Không vẽ ở năm 2026 (≥ −388).', '≥: ít nhất.']);
});

it('says of what Office does not draw what its screen says', async () => {
	const exported = await exportFigure({ ...figure, chart: null }, 'vi', find);
	expect(exported.subtitle).toBe('Mỗi tỉnh một biểu đồ');
	expect(exported.summary).toContain('2 biểu đồ nhỏ');
});
