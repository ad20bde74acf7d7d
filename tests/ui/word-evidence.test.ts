import { describe, expect, it } from 'vitest';
import type { IsoDay, ReportId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { halfPeriod, quarterPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import type { Period } from '../../src/lib/domain/period';
import type { LooseDate, Report } from '../../src/lib/domain/report';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { markUpCitation, writeCitation } from '../../src/lib/ui/word-citation';
import { wordEvidence } from '../../src/lib/ui/word-evidence';
import { figure, TRA_VINH } from '../reconcile/make-figure';

const reference = bundledReference();

it('tells what the coder counted from what the report says', () => {
	const figures = [figure({ period: '2019', value: 'ít nhất 13', basis: 'counted' })];
	const [series] = reconcile(figures, reference).series;
	if (!series) throw new Error('no series');
	const sources = { figures, reports: [], reference };
	const isCounted = wordEvidence(totalOf(series, yearPeriod(2019)), sources, 'vi').figures[0]?.isCounted;
	expect(isCounted).toBe(true);
});

it('explains both bounds of a figure where different reports give them', () => {
	const figures = [
		figure({ period: '2019-H1', value: 25 }),
		figure({ period: '2019-9M', value: 'trên 30' }),
		figure({ period: '2019', value: 50 })
	];
	const [series] = reconcile(figures, reference).series;
	if (!series) throw new Error('no series');
	const total = totalOf(series, quarterPeriod(2019, 3));
	const evidence = wordEvidence(total, { figures, reports: [], reference }, 'vi');
	expect(evidence.amount).toMatch(/^5–25/);
	expect(evidence.derivation.sentence).toBe('9 tháng trên 30 − 6 tháng 25 = ít nhất 5');
	expect(evidence.upperDerivation.sentence).toBe('năm 50 − 6 tháng 25 = không quá 25');
	const told = ({ steps }: typeof evidence.derivation) => steps.map(({ sign, text }) => `${sign} ${text}`);
	expect(told(evidence.derivation)).toEqual(['+ 9 tháng đầu năm 2019: > 30', '− 6 tháng đầu năm 2019: 25']);
	expect(told(evidence.upperDerivation)).toEqual(['+ Năm 2019: 50', '− 6 tháng đầu năm 2019: 25']);
});

/** A report of Trà Vinh; say only what matters. */
function report(id: string, part: Partial<Report>): Report {
	return {
		id: id as ReportId,
		province: TRA_VINH,
		body: null,
		bodyText: 'Sở Thông tin và Truyền thông',
		type: 'annual',
		number: '',
		date: null,
		period: yearPeriod(2020),
		cutOff: null,
		title: '',
		dueDate: null,
		receivedDate: null,
		limitationsSection: 'not_stated',
		synthetic: false,
		provenance: { file: 'reports.csv', line: 2, placeInReport: '', source: '', note: '' },
		...part
	};
}

const onDay = (text: string): LooseDate => ({ text, day: text as IsoDay, precision: 'day' });

/** The evidence of one series for a period. */
function evidenceOf(
	figures: readonly Figure[],
	period: Period,
	language: 'vi' | 'en' = 'vi',
	reports: readonly Report[] = []
) {
	const [series] = reconcile(figures, reference).series;
	if (!series) throw new Error('no series');
	return wordEvidence(totalOf(series, period), { figures, reports, reference }, language);
}

describe('a remainder', () => {
	const reports = [
		report('nam', { number: '90/BC-STTTT', date: onDay('2020-12-10') }),
		report('6-thang', { type: 'interim', number: '40/BC-STTTT', date: onDay('2020-06-05') })
	];
	const figures = [
		figure({ period: '2020', value: '120 tin', report: 'nam', place: 'Mục 2', line: 12 }),
		figure({ period: '2020-H1', value: '50 tin', report: '6-thang', place: 'Mục 1', line: 7 })
	];

	it('is told as a sentence, each term with its words, its report, its place, file and line', () => {
		const { derivation } = evidenceOf(figures, halfPeriod(2020, 2), 'vi', reports);
		expect(derivation).toEqual({
			sentence: 'năm 120 − 6 tháng 50 = 70',
			steps: [
				{
					sign: '+',
					text: 'Năm 2020: 120',
					written: '“120 tin”',
					source:
						'Báo cáo tổng kết số 90/BC-STTTT ngày 10 tháng 12 năm 2020 của Sở Thông tin và Truyền thông Trà Vinh, Mục 2 (tệp a.csv, dòng 12)'
				},
				{
					sign: '−',
					text: '6 tháng đầu năm 2020: 50',
					written: '“50 tin”',
					source:
						'Báo cáo sơ kết số 40/BC-STTTT ngày 05 tháng 6 năm 2020 của Sở Thông tin và Truyền thông Trà Vinh, Mục 1 (tệp a.csv, dòng 7)'
				}
			]
		});
	});

	it('is cited with how it follows and both sources', () => {
		const { citation } = evidenceOf(figures, halfPeriod(2020, 2), 'vi', reports);
		expect(writeCitation(citation, 'vi')).toBe(
			'Tin, Trà Vinh, 6 tháng cuối năm 2020: 70 (suy ra: năm 120 − 6 tháng 50).\n' +
				'Nguồn: (1) năm 2020: “120 tin”, Báo cáo tổng kết số 90/BC-STTTT ngày 10 tháng 12 năm 2020 của Sở Thông tin và Truyền thông Trà Vinh, Mục 2 (tệp a.csv, dòng 12); ' +
				'(2) 6 tháng đầu năm 2020: “50 tin”, Báo cáo sơ kết số 40/BC-STTTT ngày 05 tháng 6 năm 2020 của Sở Thông tin và Truyền thông Trà Vinh, Mục 1 (tệp a.csv, dòng 7).'
		);
	});
});

describe('a citation', () => {
	const figures = [
		figure({
			period: '2020',
			value: 'trên 500 <b>',
			report: 'nam',
			place: 'Mục 2',
			line: 1204,
			synthetic: true
		})
	];

	it('marks illustrative data, quotes the words, and says what a document leaves blank', () => {
		const reports = [
			report('nam', { date: { text: '2020-08', day: '2020-08-31' as IsoDay, precision: 'month' } })
		];
		const said = (language: 'vi' | 'en') =>
			writeCitation(evidenceOf(figures, yearPeriod(2020), language, reports).citation, language);
		expect(said('vi')).toBe(
			'DỮ LIỆU MINH HỌA, không phải số liệu thật.\n' +
				'Tin, Trà Vinh · minh họa, năm 2020: > 500.\n' +
				'Nguồn: “trên 500 <b>”, Báo cáo tổng kết không ghi số tháng 8 năm 2020 (không ghi ngày) của Sở Thông tin và Truyền thông Trà Vinh, Mục 2 (tệp a.csv, dòng 1.204).'
		);
		expect(said('en')).toBe(
			'SAMPLE DATA, not real figures.\n' +
				'News items, Tra Vinh · sample, year 2020: > 500.\n' +
				'Source: “trên 500 <b>”, Annual report without number of August 2020 (no day given) by Sở Thông tin và Truyền thông, Tra Vinh, Mục 2 (file a.csv, line 1,204).'
		);
	});

	it('carries no markup of a file into the markup for a word processor', () => {
		const { citation } = evidenceOf(figures, yearPeriod(2020));
		const html = markUpCitation(citation, 'vi');
		expect(html).toContain('“trên 500 &lt;b&gt;”');
		expect(html).not.toContain('<b>');
	});
});

it('tells what was replaced by what, when and by which report', () => {
	const reports = [
		report('dau', { type: 'interim', number: '624/BC', date: onDay('2019-05-15') }),
		report('sau', { number: '1200/BC', date: onDay('2019-12-01') })
	];
	const figures = [
		figure({ period: '2019-H1', value: 34, report: 'dau', date: '2019-05-15' }),
		figure({ period: '2019-H1', value: 36, report: 'sau', date: '2019-12-01' })
	];
	const { revisions, notes, figures: shown } = evidenceOf(figures, halfPeriod(2019, 1), 'vi', reports);
	expect(revisions).toEqual([
		'6 tháng đầu năm 2019: “34” (Báo cáo sơ kết số 624/BC ngày 15 tháng 5 năm 2019 của Sở Thông tin và Truyền thông Trà Vinh), ' +
			'được thay bằng “36” (Báo cáo tổng kết số 1200/BC ngày 01 tháng 12 năm 2019 của Sở Thông tin và Truyền thông Trà Vinh)'
	]);
	expect(notes).toEqual([]);
	expect(shown.map(({ written }) => written)).toEqual(['36']);
});

it('tells what was replaced behind a remainder too', () => {
	const figures = [
		figure({ period: '2019', value: 100, date: '2019-12-31' }),
		figure({ period: '2019-H1', value: 34, report: 'dau', date: '2019-05-15' }),
		figure({ period: '2019-H1', value: 36, report: 'sau', date: '2019-12-01' })
	];
	const { amount, revisions } = evidenceOf(figures, halfPeriod(2019, 2));
	expect(amount).toBe('64');
	expect(revisions).toEqual([
		'6 tháng đầu năm 2019: “34” (không rõ văn bản), được thay bằng “36” (không rõ văn bản)'
	]);
});

it('names the figures that cannot all be true, each with its source', () => {
	const figures = [
		...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) =>
			figure({ period: `2020-${quarter}`, value: 30, report: quarter, line: 3 })
		),
		figure({ period: '2020', value: 118, report: 'nam', line: 9 })
	];
	const { disputes, notes } = evidenceOf(figures, yearPeriod(2020));
	expect(disputes.map(({ text }) => text)).toEqual(['Các phần cộng lại là 120, số chung là 118']);
	expect(disputes[0]?.members.map(({ text, source }) => `${text} | ${source}`).sort()).toEqual([
		'Năm 2020: 118 | không rõ văn bản, tệp a.csv, dòng 9',
		'Quý I/2020: 30 | không rõ văn bản, tệp a.csv, dòng 3',
		'Quý II/2020: 30 | không rõ văn bản, tệp a.csv, dòng 3',
		'Quý III/2020: 30 | không rõ văn bản, tệp a.csv, dòng 3',
		'Quý IV/2020: 30 | không rõ văn bản, tệp a.csv, dòng 3'
	]);
	expect(notes).toEqual([]);
});

it('keeps two reports of one day apart where no figure is chosen', () => {
	const figures = [
		figure({ period: '2020', value: 34, report: 'one', date: '2020-12-01', line: 4 }),
		figure({ period: '2020', value: 36, report: 'other', date: '2020-12-01', line: 5 })
	];
	const { disputes } = evidenceOf(figures, yearPeriod(2020));
	expect(disputes[0]?.members.map(({ text, written, source }) => `${text} ${written} ${source}`)).toEqual([
		'Năm 2020: 34 “34” không rõ văn bản, tệp a.csv, dòng 4',
		'Năm 2020: 36 “36” không rõ văn bản, tệp a.csv, dòng 5'
	]);
});

it('says which days of a period pieces cover', () => {
	const figures = [figure({ period: '2021-Q1', value: 10 }), figure({ period: '2021-Q3', value: 15 })];
	const said = (language: 'vi' | 'en') => evidenceOf(figures, yearPeriod(2021), language).coverage;
	expect(said('vi')).toEqual([
		'Phủ 182/365 ngày của kỳ (49,9%).',
		'Đã có: 01/01/2021–31/3/2021; 01/7/2021–30/9/2021.',
		'Chưa có: 01/4/2021–30/6/2021; 01/10/2021–31/12/2021.'
	]);
	expect(said('en')[0]).toBe('Covers 182 of 365 days of the period (49.9%).');
	expect(evidenceOf(figures, yearPeriod(2021)).derivation.sentence).toBe('quý I 10 + quý III 15 = 25');
});
