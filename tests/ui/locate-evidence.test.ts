import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/lib/coverage/coverage-of';
import type { FigureId } from '../../src/lib/domain/brand';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { locateEvidence, type EvidenceLine } from '../../src/lib/ui/figure/evidence-line';
import { tellDocuments } from '../../src/lib/ui/figure/tell-documents';
import { tellEvidence } from '../../src/lib/ui/figure/tell-figure';
import { tellLimitations } from '../../src/lib/ui/figure/tell-limitations';
import { tellResult } from '../../src/routes/explore/tell-result';
import { readShippedData } from '../query/read-shipped-data';

const reference = bundledReference();
const joined = readShippedData('reports', 'public');
const all = figuresOf(joined);
const find = (ids: readonly FigureId[]) =>
	Promise.resolve({
		figures: all.filter(({ id }) => ids.includes(id)),
		reports: joined.reports,
		reference
	});

function linesOf(indicator: string, language: 'vi' | 'en') {
	const { series } = reconcile(
		all.filter((figure) => figure.indicator === indicator),
		reference
	);
	const named = reportedTotals({ series, findings: [] }).map((total) => ({
		name: reference.places.get(total.series.province).nameVi,
		total
	}));
	return locateEvidence(tellEvidence(named, language), find, language);
}

describe('the evidence that leaves with a figure', () => {
	it('names document, section, file and line of every number of the source documents', async () => {
		const lines = await linesOf('portal_item_posted', 'vi');
		expect(lines).toEqual([
			'Trà Vinh, năm 2020: 10 tin, bài (như báo cáo). Nguồn: Báo cáo tổng kết không ghi số, không ghi ngày của Sở Thông tin và Truyền thông Trà Vinh (tính theo ngày 24/11/2020 của văn bản được dẫn), Mục 2, dòng 21 (tệp reports/activities.csv, dòng 11)',
			'Đồng Tháp, giai đoạn 2016–2020: 15 tin tức, sự kiện (như báo cáo). Nguồn: Báo cáo giai đoạn không ghi số tháng 8 năm 2020 (không ghi ngày) của Sở Thông tin và Truyền thông Đồng Tháp, Mục 2.a, dòng 37 (tệp reports/activities.csv, dòng 29)',
			'Lạng Sơn, 6 tháng đầu năm 2019: 34 tin, bài và ảnh (như báo cáo). Nguồn: Báo cáo sơ kết số 624/BC-STTTT ngày 15 tháng 5 năm 2019 của Sở Thông tin và Truyền thông Lạng Sơn, Mục I.1.2, dòng 41 (tệp reports/activities.csv, dòng 64)'
		]);
		expect((await linesOf('portal_item_posted', 'en'))[2]).toMatch(
			/^Lạng Sơn, first half of 2019: 34 .+ Source: Interim report No\. 624\/BC-STTTT .+ \(file reports\/activities\.csv, line 64\)$/
		);
	});

	it('counts what is behind one number beyond six rows, and the numbers beyond forty', async () => {
		const ids = all.slice(0, 9).map(({ id }) => id);
		const line = (text: string): EvidenceLine => ({ text, figures: ids });
		const lines = await locateEvidence(
			Array.from({ length: 52 }, (_, at) => line(`số ${String(at)}`)),
			find,
			'vi'
		);
		expect(lines).toHaveLength(41);
		expect(lines[0]).toContain('và 3 dòng số liệu khác');
		expect(lines[40]).toContain('Còn 12 số liệu khác');
	});

	it('keeps the words alone where nothing is found, and asks for nothing where all is said', async () => {
		const unknown = { text: 'một số', figures: ['x'] as unknown as FigureId[] };
		expect(await locateEvidence([unknown], find, 'vi')).toEqual(['một số']);
		const never = () => Promise.reject(new Error('asked'));
		expect(await locateEvidence(['đủ lời'], never, 'vi')).toEqual(['đủ lời']);
	});

	it('names a public page by its address, never as a report', async () => {
		const page = all.find(({ origin }) => origin === 'published');
		const lines = await locateEvidence([{ text: 'một số', figures: page ? [page.id] : [] }], find, 'vi');
		expect(lines[0]).toMatch(
			/^một số\. Nguồn: trang công khai https?:\/\/\S+, .+ \(tệp public\/activities\.csv, dòng \d+\)$/
		);
	});
});

it('documents of the timeline are told by file and line, their deadlines after them', () => {
	const { reports, deadlines } = joined;
	const lines = tellDocuments(reports, deadlines, reference, 'vi');
	expect(lines).toHaveLength(10);
	expect(lines.slice(4, 8)).toEqual([
		'Lạng Sơn, 6 tháng đầu năm 2019: Báo cáo sơ kết số 624/BC-STTTT ngày 15 tháng 5 năm 2019 của Sở Thông tin và Truyền thông Lạng Sơn, tệp reports/reports.csv, dòng 4',
		'Lạng Sơn, 6 tháng đầu năm 2019, không nêu ngày hạn: Báo cáo sơ kết 6 tháng đầu năm. Yêu cầu ngày 3/5/2019 (1531/BCĐ-CAT), không nêu hạn, Mở đầu, dòng 11 (tệp reports/deadlines.csv, dòng 4)',
		'Đắk Nông, năm 2024: Kế hoạch không ghi số tháng 6 năm 2024 (không ghi ngày) của Sở Thông tin và Truyền thông Đắk Nông, tệp reports/reports.csv, dòng 5',
		'Đắk Nông, năm 2024, hạn 14/6/2024: Báo cáo kết quả 6 tháng đầu năm; văn bản ghi trước ngày 15/6/2024, Đoạn kết, dòng 83 (tệp reports/deadlines.csv, dòng 5)'
	]);
	expect(tellDocuments(reports, deadlines, reference, 'en')[4]).toMatch(
		/^Lang Son, first half of 2019: Interim report .+, file reports\/reports\.csv, line 4$/
	);
});

it('limitations are told by section, file and line, with those of the directions that answer them', () => {
	const coverages = coverageOf(joined.statements, joined.links, joined.reports, reference.places);
	const lines = tellLimitations(coverages, joined.statements, reference, 'vi');
	expect(lines).toHaveLength(12);
	expect(lines.slice(1, 3)).toEqual([
		'Trà Vinh, năm 2020: “Còn coi đây là việc riêng của một ngành, một cơ quan” (chưa đáp ứng). Nguồn: Mục 3.2, dòng 31 (tệp reports/statements.csv, dòng 3)',
		'Trà Vinh, năm 2020: “Cộng đồng chưa cùng tham gia” (đáp ứng trực tiếp). Nguồn: Mục 3.2, dòng 31 (tệp reports/statements.csv, dòng 4); phương hướng: Mục 4, dòng 43-45 (tệp reports/statements.csv, dòng 17); Mục 4, dòng 41 (tệp reports/statements.csv, dòng 16)'
	]);
});

it('a drawn result is told by what was asked, and by file and line where it has them', () => {
	const column = (name: string, kind: 'text' | 'number', ...cells: (string | number)[]) => ({
		key: name,
		name,
		kind,
		cells
	});
	const result = {
		length: 2,
		isCut: false,
		columns: [
			column('province', 'text', 'Trà Vinh', 'Lạng Sơn'),
			column('value', 'number', 10, 34),
			column('file', 'text', 'a.csv', 'a.csv'),
			column('line', 'number', 4, 1_205)
		]
	};
	const what = { statement: 'SELECT *\n  FROM figures', label: 0, rows: 2 };
	expect(tellResult(result, what, 'vi')).toEqual([
		'Câu lệnh: SELECT * FROM figures',
		'Trà Vinh: tệp a.csv, dòng 4',
		'Lạng Sơn: tệp a.csv, dòng 1.205'
	]);
	expect(tellResult({ ...result, columns: result.columns.slice(0, 2) }, what, 'en')).toEqual([
		'Query: SELECT * FROM figures'
	]);
});
