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
