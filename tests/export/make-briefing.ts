import type { IsoDay } from '../../src/lib/domain/brand';
import type { ExportAmount, ExportDocument, ExportFigure, ExportPoint } from '../../src/lib/export/model';

/** An exact count. */
export function count(value: number): ExportAmount {
	return { value, upTo: null, limit: 'exact', kind: 'count' };
}

const atLeast = (value: number): ExportAmount => ({ value, upTo: null, limit: 'at_least', kind: 'count' });
const range = (value: number, upTo: number): ExportAmount => ({ value, upTo, limit: 'range', kind: 'count' });
const point = (amount: ExportAmount, label: string): ExportPoint => ({ amount, label });

/** A figure with an exact number, a bound, a gap, a range, a withheld percentage and words of every kind. */
export const FIGURE: ExportFigure = {
	kind: 'figure',
	title: 'Buổi tuyên truyền trực tiếp, tỉnh Lạng Sơn',
	subtitle: 'Tổng số trong kỳ, 2021–2024',
	measure: 'Tổng số trong kỳ',
	period: '2021–2024',
	filters: 'Tỉnh: Lạng Sơn; Lĩnh vực: ma túy',
	summary: 'Năm 2024 có ít nhất 1.200 buổi; chưa có số liệu năm 2022.',
	notes: ['≥: báo cáo ghi “trên”, “hơn”.', 'Năm 2022: chưa có số liệu, không phải bằng 0.'],
	source: 'Báo cáo số 624/BC-STTTT ngày 15/5/2019',
	asOf: 'Số liệu cập nhật đến 15/5/2024.',
	stamp: 'Dữ liệu minh họa, không phải số liệu thật.',
	alt: 'Biểu đồ cột: năm 2021 1.150 buổi, năm 2022 chưa có số liệu, năm 2023 từ 900 đến 950, năm 2024 ít nhất 1.200.',
	evidence: ['Năm 2024: “trên 1.200 buổi”, báo cáo 624/BC-STTTT, mục I.2, dòng 41'],
	chart: {
		categories: ['Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
		series: [
			{
				name: 'Buổi tuyên truyền',
				mark: 'bar',
				axis: 'left',
				colour: '00619f',
				points: [
					point(count(1150), '1.150'),
					null,
					point(range(900, 950), '900–950'),
					point(atLeast(1200), '≥ 1.200')
				]
			}
		],
		valueTitle: 'buổi',
		rightTitle: '',
		lying: false
	},
	picture: null,
	table: {
		columns: [
			{ title: 'Kỳ', numeric: false },
			{ title: 'Số lượng', numeric: true },
			{ title: 'So với cùng kỳ', numeric: true },
			{ title: 'Ghi chú', numeric: false }
		],
		rows: [
			[
				{ text: 'Năm 2021', amount: null },
				{ text: '1.150', amount: count(1150) },
				{ text: '+8,8%', amount: { value: 0.088, upTo: null, limit: 'exact', kind: 'change_percent' } },
				{ text: '', amount: null }
			],
			[
				{ text: 'Năm 2022', amount: null },
				{ text: 'chưa có số liệu', amount: null },
				{ text: 'không tính: thiếu một kỳ', amount: null },
				{ text: 'Kỳ này chưa có báo cáo', amount: null }
			],
			[
				{ text: 'Năm 2023', amount: null },
				{ text: '900–950', amount: range(900, 950) },
				{ text: 'không tính: thiếu một kỳ', amount: null },
				{ text: '', amount: null }
			],
			[
				{ text: 'Năm 2024', amount: null },
				{ text: '≥ 1.200', amount: atLeast(1200) },
				{ text: 'không tính: một vế chỉ là cận', amount: null },
				{ text: '=HYPERLINK("http://x";"y")', amount: null }
			]
		]
	}
};

/** A briefing with headings, lists and two figures, for an office that has left most of its head blank. */
export const BRIEFING: ExportDocument = {
	title: 'Kết quả tuyên truyền phòng, chống ma túy năm 2024',
	subtitle: 'Tỉnh Lạng Sơn',
	language: 'vi',
	madeOn: '2026-01-05' as IsoDay,
	stamp: FIGURE.stamp,
	organisation: {
		form: 'state',
		parent: 'UBND TỈNH LẠNG SƠN',
		name: 'Sở Văn hóa, Thể thao và Du lịch',
		place: 'Lạng Sơn',
		symbol: 'BC-SVHTTDL',
		addressees: ['Ủy ban nhân dân tỉnh'],
		post: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
		signatory: '',
		recipients: ['Như trên', 'Lưu: VT']
	},
	blocks: [
		{ kind: 'heading', level: 1, text: 'Kết quả thực hiện' },
		{ kind: 'paragraph', text: 'Ít nhất 1.200 buổi tuyên truyền trong năm 2024.' },
		FIGURE,
		{ kind: 'heading', level: 2, text: 'Hạn chế' },
		{ kind: 'list', ordered: false, items: ['Thiếu nhân lực', '+84 là đầu số, không phải phép tính'] },
		{ ...FIGURE, title: 'Tờ rơi, tỉnh Lạng Sơn', chart: null }
	]
};
