import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readText, reference } from './corpus';

const REPORTS = 'id,province,body,type,number,date,period,cut_off,title,limitations_section';
const ACTIVITIES = 'province,indicator,period,value,report,report_date,kind';
const CITED = 'report,number,kind,date,issuer,title';

function join(...files: readonly string[]) {
	const joined = joinReadings(
		files.map((text, index) => readText(text, {}, `${index}.csv`)),
		reference
	);
	return { joined, figures: figuresOf(joined), codes: joined.findings.map(({ code }) => code) };
}

describe('joining files', () => {
	const report = 'tv-1,Trà Vinh,Sở TT&TT,annual,129/BC-STTTT,20/12/2020,năm 2020,,Tổng kết năm 2020,yes';

	it('finds the report by its id or its number, in any order of files', () => {
		const activities = `${ACTIVITIES}\nTrà Vinh,leaflet,2020,5,tv-1,,\nTrà Vinh,banner,2020,6,129/BC-STTTT,,`;
		const { joined, figures, codes } = join(activities, `${REPORTS}\n${report}`);
		expect(figures.map((figure) => [figure.report, figure.effectiveDate, figure.earlyCutoff])).toEqual([
			['tv-1', '2020-12-20', null],
			['tv-1', '2020-12-20', null]
		]);
		expect(joined.reports).toHaveLength(1);
		expect(codes).toEqual([]);
	});

	it('never joins by a number that two reports share', () => {
		const other = 'ls-1,Lạng Sơn,Sở TT&TT,annual,129/BC-STTTT,20/12/2020,năm 2020,,,none';
		const { figures, joined } = join(
			`${REPORTS}\n${report}\n${other}`,
			`${ACTIVITIES}\nTrà Vinh,leaflet,2020,5,129/BC-STTTT,,`
		);
		expect(figures[0]?.report).toBeNull();
		expect(joined.findings).toMatchObject([
			{
				code: 'report.number_shared',
				file: '1.csv',
				value: '129/BC-STTTT',
				params: { reports: 'tv-1 (Trà Vinh), ls-1 (Lạng Sơn)' }
			}
		]);
	});

	describe('a report of another province', () => {
		const langSon = 'R1,Lạng Sơn,Sở TT&TT,interim,12/BC-STTTT,15/5/2020,6 tháng đầu năm 2020,,,none';
		const named = (province: string, reference: string) =>
			join(
				`${REPORTS}\n${langSon}`,
				`${ACTIVITIES}\nTrà Vinh,leaflet,2019,5,,,\n${province},leaflet,2019,5,${reference},,`
			);

		it('is never joined by its number', () => {
			const { joined, figures } = named('Đồng Tháp', '12/BC-STTTT');
			expect(figures[1]).toMatchObject({ report: '12/BC-STTTT', effectiveDate: null });
			expect(joined.reports.map(({ id, province }) => [id, province])).toEqual([
				['R1', 'qd124:20'],
				['12/BC-STTTT', 'qd124:87']
			]);
			expect(joined.findings).toEqual([
				{
					code: 'report.other_province',
					level: 'warning',
					file: '1.csv',
					line: 3,
					column: 'report',
					value: '12/BC-STTTT',
					params: { report: 'R1', province: 'Lạng Sơn', own: 'Đồng Tháp', by: 'number' }
				}
			]);
		});

		it('is joined by its id, and said', () => {
			const { joined, figures } = named('Đồng Tháp', 'R1');
			expect(figures[1]).toMatchObject({ report: 'R1', effectiveDate: '2020-05-15' });
			expect(joined.findings).toMatchObject([
				{ code: 'report.other_province', line: 3, value: 'R1', params: { by: 'id' } }
			]);
			expect(named('Lạng Sơn', 'R1').codes).toEqual([]);
			expect(named('Lạng Sơn', '12/BC-STTTT').codes).toEqual([]);
		});

		it('may be that of the unit that was formed of it, or of the whole country', () => {
			const reporting = (province: string) =>
				join(
					`${REPORTS}\nR2,${province},Sở,interim,9/BC-S,15/7/2025,6 tháng đầu năm 2025,,,none`,
					`${ACTIVITIES}\nTrà Vinh,leaflet,2025-H1,5,R2,,\nTrà Vinh,banner,2025-H1,5,9/BC-S,,`
				);
			for (const province of ['qd19:86', 'cả nước']) {
				const { codes, figures } = reporting(province);
				expect([codes, figures.map(({ report }) => report)]).toEqual([[], ['R2', 'R2']]);
			}
		});

		it('holds for statements as well', () => {
			const { joined, codes } = join(
				`${REPORTS}\n${langSon}`,
				'id,province,period,kind,text,report\nL1,Đồng Tháp,2020,hạn chế,Ít tin,12/BC-STTTT\nL2,Lạng Sơn,2020,hạn chế,Ít tin,12/BC-STTTT\n'
			);
			expect(joined.statements.map(({ report }) => report)).toEqual(['12/BC-STTTT', 'R1']);
			expect([codes, joined.findings[0]?.line]).toEqual([['report.other_province'], 2]);
		});
	});

	it('says on which line a report is named that is not there, or that several are', () => {
		const other = 'tv-9,Trà Vinh,Sở VH,annual,129/BC-STTTT,20/12/2021,năm 2021,,,yes';
		const { joined } = join(
			`${REPORTS}\n${report}\n${other}`,
			`${ACTIVITIES}\nTrà Vinh,leaflet,2020,5,tv-1,,\nTrà Vinh,leaflet,2019,5,99/BC,,\nTrà Vinh,leaflet,2018,5,129/BC-STTTT,,`
		);
		expect(joined.findings.map(({ code, line }) => [code, line])).toEqual([
			['report.unknown', 3],
			['report.number_shared', 4]
		]);
		const apart = join(
			`${ACTIVITIES}\nTrà Vinh,leaflet,2020,5,01/BC,2020-12-20,\nTrà Vinh,leaflet,2019,5,01/BC,2020-12-20,\nLạng Sơn,banner,2020,7,01/BC,2020-12-21,`
		);
		expect(apart.joined.findings.map(({ code, line }) => [code, line])).toEqual([
			['report.number_shared', 4]
		]);
	});

	describe('a period that begins after its data end', () => {
		const rows = (cells: string) => join(`${ACTIVITIES},as_of\n${cells}`).joined.findings;

		it('is a warning, for the period or the date must be wrong', () => {
			expect(
				rows('Trà Vinh,leaflet,2019,5,,2020-01-01,,\nTrà Vinh,leaflet,2025,5,,2020-01-01,,')
			).toMatchObject([
				{
					code: 'period.after_report',
					level: 'warning',
					line: 3,
					column: 'period',
					value: '2025',
					params: { dataEnd: '2020-01-01', period: '2025', start: '2025-01-01' }
				}
			]);
			expect(rows('Trà Vinh,leaflet,2025,5,,2025-12-31,,2020-01-01').map(({ code }) => code)).toEqual([
				'period.after_report'
			]);
		});

		it('is nothing unusual for a plan', () => {
			expect(rows('Trà Vinh,leaflet,2025,5,,2020-01-01,plan,')).toEqual([]);
		});

		it('is no early cut-off only if it lies beyond its first day', () => {
			expect(rows('Trà Vinh,leaflet,2025,5,,2025-01-01,,').map(({ code }) => code)).toEqual([
				'period.early_cutoff'
			]);
		});
	});

	it('keeps the figures of one unlisted document together and those of two apart', () => {
		const { figures, joined, codes } = join(
			`${ACTIVITIES}\nTrà Vinh,leaflet,2020,5,01/BC,2020-12-20,\nTrà Vinh,banner,2020,6,01/BC,2020-12-20,\nLạng Sơn,banner,2020,7,01/BC,2020-12-21,`
		);
		expect(figures.map((figure) => figure.report)).toEqual(['01/BC', '01/BC', '01/BC (2)']);
		expect(joined.reports.map(({ province }) => province)).toEqual(['qd124:84', 'qd124:20']);
		expect(codes).toEqual(['report.number_shared']);
	});

	it('lets the latest document cited stand in for the date of an undated report', () => {
		const undated = 'tv-2,Trà Vinh,,annual,,,năm 2020,,,yes';
		const { figures } = join(
			`${REPORTS}\n${undated}`,
			`${ACTIVITIES}\nTrà Vinh,leaflet,2020,5,tv-2,,`,
			`${CITED}\ntv-2,1/KH,KH,06/02/2020,Sở,\ntv-2,1436/CV,CV,24/11/2020,Công an,\ntv-2,9/CV,CV,23/5/2029,Sở,`
		);
		expect(figures[0]).toMatchObject({
			effectiveDate: '2020-11-24',
			effectiveDateInferred: true,
			earlyCutoff: 'unknown'
		});
	});

	it('says once for each report and period that its data end early', () => {
		const early = 'dt-1,Đồng Tháp,,period,,2020-08,giai đoạn 2016-2020,,,none';
		const rows =
			'Đồng Tháp,leaflet,giai đoạn 2016-2020,15,dt-1,,\nĐồng Tháp,banner,giai đoạn 2016-2020,3,dt-1,,';
		const { figures, joined } = join(`${REPORTS}\n${early}`, `${ACTIVITIES}\n${rows}`);
		expect(figures.map(({ earlyCutoff }) => earlyCutoff)).toEqual([
			{ dataEnd: '2020-08-31' },
			{ dataEnd: '2020-08-31' }
		]);
		expect(joined.findings).toMatchObject([
			{ code: 'period.early_cutoff', level: 'info', file: '1.csv', line: 2 }
		]);
	});

	it('finds dates after the report and numbers that run against their dates', () => {
		const citing = 'dt-1,Đồng Tháp,,period,,2020-08,giai đoạn 2016-2020,,,none';
		const { joined } = join(
			`${REPORTS}\n${citing}`,
			`${CITED}\ndt-1,364/STTTT,CV,23/5/2029,Sở,\ndt-1,247/KH-STTTT,KH,16/10/2019,Sở,\ndt-1,227/KH-STTTT,KH,28/11/2019,Sở,\ndt-1,228/KH-STTTT,KH,28/11/2018,Sở,`
		);
		expect(joined.findings).toMatchObject([
			{ code: 'date.after_report', line: 2, value: '23/5/2029' },
			{ code: 'number.out_of_order', line: 4, value: '227/KH-STTTT', params: { other: '247/KH-STTTT' } }
		]);
	});

	it('names links to statements that are not there, and loads a statement id once', () => {
		const statements =
			'id,province,period,kind,text\nL1,Trà Vinh,2020,hạn chế,Ít tin\nD1,Trà Vinh,2020,phương hướng,Thêm tin\n';
		const { joined, codes } = join(
			statements,
			'limitation,direction,strength,confidence\nL1,D1,direct,high\nL1,D9,một phần,low\nD1,D1,,\n',
			statements
		);
		expect(joined.statements).toHaveLength(2);
		expect(codes).toEqual(['id.duplicate', 'id.duplicate', 'link.unknown', 'link.not_limitation']);
		expect(joined.links[1]).toMatchObject({ strength: 'partial', confidence: 'low' });
	});
});
