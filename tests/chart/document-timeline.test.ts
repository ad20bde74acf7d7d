import { describe, expect, test } from 'vitest';
import { documentTimeline, heightOfTimeline } from '../../src/lib/chart/document-timeline';
import { tableOfTimeline } from '../../src/lib/chart/table-of-timeline';
import { summariseDocuments } from '../../src/lib/summary/summarise-documents';
import { planTimeline, type TimelineRows } from '../../src/lib/chart/timeline-bar';
import { colourOf } from '../../src/lib/chart/place-look';
import { lightTheme } from '../../src/lib/chart/theme';
import { makeDeadline, makeReport } from './make-report';
import { dakNong, dongThap, halfOf, langSon, traVinh, yearOf } from './make-total';
import { paint } from './painted';
import { SOURCE_PLACES, SOURCE_REPORTS } from './source-timeline';

const names: Record<string, string> = {
	[traVinh]: 'Trà Vinh',
	[dongThap]: 'Đồng Tháp',
	[langSon]: 'Lạng Sơn',
	[dakNong]: 'Đắk Nông'
};
const spec = {
	places: SOURCE_PLACES,
	placeName: (place: string) => names[place] ?? ''
};
/** The five source documents, and what one of them asks for. */
const sources: TimelineRows = {
	reports: SOURCE_REPORTS,
	deadlines: [
		makeDeadline('dn24', dakNong, '2024-06-14', 'Báo cáo 6 tháng đầu năm'),
		makeDeadline('dn24', dakNong, '2024-11-30', 'Báo cáo năm')
	]
};
const show = (rows: TimelineRows) =>
	paint(
		documentTimeline(spec, planTimeline(spec, rows), lightTheme, '', 'vi'),
		1100,
		heightOfTimeline(planTimeline(spec, rows))
	);

describe('the five source documents', () => {
	const painted = show(sources);

	test('stand on a lane for each province under their names', () => {
		expect(painted.words).toEqual(
			expect.arrayContaining([
				'Đồng Tháp',
				'Lạng Sơn',
				'Trà Vinh',
				'Đắk Nông',
				'Giai đoạn 2016–2020',
				'Kế hoạch 2024'
			])
		);
	});

	test('show where the data of two of them end', () => {
		for (const [place, share] of [
			[dongThap, 1704 / 1827],
			[langSon, 135 / 181]
		] as const) {
			const colour = colourOf(place, lightTheme);
			const whole = painted.marks.find((mark) => mark.stroke === colour && mark.height === 14);
			const covered = painted.marks.find((mark) => mark.fill === colour && mark.opacity === '0.88');
			expect((covered?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(share, 2);
		}
	});

	test('show the two deadlines of the plan and the dates of the four that have one', () => {
		expect(painted.marks.filter((mark) => mark.fill === lightTheme.warn)).toHaveLength(2);
		expect(painted.marks.filter((mark) => mark.fill === lightTheme.ink)).toHaveLength(1);
		expect(
			painted.marks.filter((mark) => mark.fill === lightTheme.paper && mark.stroke === lightTheme.ink)
		).toHaveLength(3);
	});

	test('read the same in words', () => {
		expect(summariseDocuments(sources.reports, 'vi')).toBe(
			'3 báo cáo và 2 kế hoạch của 4 tỉnh, cho giai đoạn 2016–2024. 2 báo cáo chốt số liệu trước khi hết kỳ; 1 văn bản không ghi ngày.'
		);
		const rows = tableOfTimeline(spec, planTimeline(spec, sources), 'vi').rows;
		expect(rows.map((row) => [row.province, row.document, row.date, row.notes])).toEqual([
			['Đồng Tháp', 'Giai đoạn 2016–2020', 'Tháng 8/2020, không ghi ngày', 'Số liệu chỉ đến 31/8/2020'],
			['Lạng Sơn', 'Sơ kết 6T đầu 2019', 'Ngày 15/5/2019', 'Số liệu chỉ đến 15/5/2019'],
			[
				'Trà Vinh',
				'Tổng kết 2020',
				'Không ghi ngày',
				'Văn bản không ghi ngày, nên chưa rõ số liệu tính đến khi nào.'
			],
			['Đắk Nông', 'Kế hoạch 2021', 'Tháng 5/2021, không ghi ngày', ''],
			['Đắk Nông', 'Kế hoạch 2024', 'Tháng 6/2024, không ghi ngày', '']
		]);
		expect(rows.at(-1)?.deadlines).toBe(
			'Hạn 14/6/2024: Báo cáo 6 tháng đầu năm; Hạn 30/11/2024: Báo cáo năm'
		);
	});
});

test('overlapping periods of one province stand on rows of their own', () => {
	const one = { reports: [makeReport('a', traVinh, yearOf(2020))], deadlines: [] };
	const two = { reports: [...one.reports, makeReport('b', traVinh, halfOf(2020, 1))], deadlines: [] };
	const apart = { reports: [...one.reports, makeReport('c', traVinh, yearOf(2021))], deadlines: [] };
	expect(heightOfTimeline(planTimeline(spec, two))).toBeGreaterThan(
		heightOfTimeline(planTimeline(spec, one))
	);
	expect(heightOfTimeline(planTimeline(spec, apart))).toBe(heightOfTimeline(planTimeline(spec, one)));
});

test('a sample document beside reported ones says that it is one, however little room there is', () => {
	const sample = makeReport('s', traVinh, yearOf(2020), { synthetic: true });
	const mixed = { reports: [sample, makeReport('a', traVinh, yearOf(2021))], deadlines: [] };
	expect(show(mixed).words).toContain('Tổng kết 2020 (minh họa)');
	const narrow = paint(documentTimeline(spec, planTimeline(spec, mixed), lightTheme, '', 'vi'), 260, 200);
	// The axis names the year too; what names the document says that it is illustrative.
	expect(narrow.words).not.toContain('Tổng kết 2020');
	expect(narrow.words.filter((word) => word === '2020')).toHaveLength(1);
	expect(show({ reports: [sample], deadlines: [] }).words).toContain('Tổng kết 2020');
});

test('a hostile province name is painted as text', () => {
	const hostile = { ...spec, placeName: () => '<img onerror=alert(1)>' };
	const { svg } = paint(
		documentTimeline(hostile, planTimeline(hostile, sources), lightTheme, '', 'vi'),
		800,
		300
	);
	expect(svg).not.toContain('<img');
	expect(svg).toContain('&lt;img onerror=alert(1)&gt;');
});

test('nothing loaded is said, not drawn', () => {
	expect(summariseDocuments([], 'vi')).toBe('Chưa có văn bản nào.');
});
