import { formatNumber } from '../../src/lib/i18n/format/format-number';
import type {
	ExportAmount,
	ExportChart,
	ExportDocument,
	ExportFigure,
	ExportPicture,
	ExportPoint,
	ExportSeries,
	ExportTable
} from '../../src/lib/export/model';
import { BRIEFING, FIGURE } from './make-briefing';

/** An exact point, worded as the screen does; `null` is a gap. */
export function exactPoint(value: number | null): ExportPoint {
	if (value === null) return null;
	const amount: ExportAmount = { value, upTo: null, limit: 'exact', kind: 'count' };
	return { amount, label: formatNumber(value, 'vi') };
}

/** A percentage as a point, `0.482` worded `48,2%`. */
function percentPoint(value: number): ExportPoint {
	const amount: ExportAmount = { value, upTo: null, limit: 'exact', kind: 'percent' };
	return { amount, label: `${formatNumber(value * 100, 'vi')}%` };
}

const bars = (name: string, colour: string, values: readonly (number | null)[]): ExportSeries => ({
	name,
	mark: 'bar',
	axis: 'left',
	colour,
	points: values.map(exactPoint)
});

const YEARS = ['Năm 2020', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024'];
const PLAIN = { valueTitle: 'buổi', rightTitle: '', lying: false } as const;

/** Two provinces as lines over months, with gaps in the middle and at an end. */
export const LINES: ExportChart = {
	...PLAIN,
	categories: Array.from({ length: 12 }, (_, month) => `${month + 1}/2024`),
	series: [
		{
			...bars('Lạng Sơn', '00619f', [12, 15, 18, null, 22, 30, 28, 26, null, 31, 40, 38]),
			mark: 'line'
		},
		{ ...bars('Trà Vinh', 'a6460c', [8, 9, 7, 11, 12, null, null, 10, 14, 13, 15, null]), mark: 'line' }
	]
};

/** Bars at the left with shares as a line at the right. */
export const COMBO: ExportChart = {
	...PLAIN,
	categories: YEARS,
	rightTitle: 'tỷ lệ so với kế hoạch',
	series: [
		bars('Buổi tuyên truyền', '00619f', [980, 1150, 1240, 1890, 2300]),
		{
			name: 'So với kế hoạch',
			mark: 'line',
			axis: 'right',
			colour: 'a6460c',
			points: [0.482, 0.51, 0.75, 0.93, 1.02].map(percentPoint)
		}
	]
};

/** Ten provinces as lying bars, one of them known only as a bound. */
export const LYING: ExportChart = {
	...PLAIN,
	lying: true,
	categories: [
		'Lạng Sơn',
		'Trà Vinh',
		'Đồng Tháp',
		'Đắk Nông',
		'Bà Rịa - Vũng Tàu',
		'Thừa Thiên Huế',
		'Thành phố Hồ Chí Minh',
		'Điện Biên',
		'Lai Châu',
		'Sóc Trăng'
	],
	series: [
		{
			...bars('Năm 2024', '00619f', [12_500, 9800, 8700, 6600, null, 5400, 4200, 3100, 2000, 900]),
			points: [12_500, 9800, 8700, 6600, null, 5400, 4200, 3100, 2000, 900].map((value, at) =>
				at === 2
					? {
							amount: { value: 8700, upTo: null, limit: 'at_least', kind: 'count' },
							label: '≥ 8.700'
						}
					: exactPoint(value)
			)
		}
	]
};

/** Two provinces side by side. */
export const PAIR: ExportChart = {
	...PLAIN,
	categories: YEARS,
	series: [
		bars('Lạng Sơn', '00619f', [980, 1150, null, 900, 1200]),
		bars('Trà Vinh', 'a6460c', [400, 450, 520, 610, 0])
	]
};

/** A drawing in both forms: a pale blue ground, whose PNG is two pixels. */
export const PICTURE: ExportPicture = {
	svg: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#e8f1f7"/><text x="40" y="150" font-family="Arial" font-size="24">Bảng màu theo tỉnh</text></svg>',
	png: Uint8Array.from(
		atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGN48fE7EAEAE5kFoaUKtcEAAAAASUVORK5CYII='),
		(letter) => letter.charCodeAt(0)
	),
	width: 600,
	height: 300
};

/** A table of a row for each number up to `count`, with a text that wraps. */
export function makeTable(count: number): ExportTable {
	return {
		columns: [
			{ title: 'TT', numeric: true },
			{ title: 'Hạn chế nêu trong báo cáo', numeric: false },
			{ title: 'Phương hướng trả lời', numeric: false },
			{ title: 'Số lượng', numeric: true }
		],
		rows: Array.from({ length: count }, (_, at) => [
			{ text: String(at + 1), amount: null },
			{
				text: 'Công tác phối hợp giữa các ngành có lúc chưa thường xuyên, nội dung tuyên truyền chưa đa dạng',
				amount: null
			},
			{ text: at % 3 === 0 ? 'chưa có' : 'Tăng cường phối hợp liên ngành', amount: null },
			{ text: exactPoint(1000 + at)?.label ?? '', amount: exactPoint(1000 + at)?.amount ?? null }
		])
	};
}

/** A figure like the sample's with another chart. */
export function figureOf(title: string, chart: ExportChart | null): ExportFigure {
	return { ...FIGURE, title, chart, filters: '', stamp: '' };
}

/** A briefing with every form of chart, a picture, a long table and every kind of text. */
export const LONG_BRIEFING: ExportDocument = {
	...BRIEFING,
	blocks: [
		...BRIEFING.blocks,
		{ kind: 'heading', level: 1, text: 'So sánh các tỉnh' },
		{ kind: 'heading', level: 3, text: 'Theo tháng' },
		figureOf('Buổi tuyên truyền theo tháng của hai tỉnh', LINES),
		figureOf('Buổi tuyên truyền và tỷ lệ so với kế hoạch', COMBO),
		figureOf('Buổi tuyên truyền của mười tỉnh năm 2024', LYING),
		figureOf('Buổi tuyên truyền của hai tỉnh', PAIR),
		{ ...figureOf('Bảng màu', null), picture: PICTURE },
		{ ...figureOf('Hạn chế và phương hướng', null), table: makeTable(40) },
		{ kind: 'list', ordered: true, items: ['Việc thứ nhất', 'Việc thứ hai'] },
		{ kind: 'paragraph', text: 'Trên đây là báo cáo kết quả.\nĐề nghị các đơn vị cho ý kiến.' }
	]
};
