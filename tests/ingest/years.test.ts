import { describe, expect, it } from 'vitest';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { yearsLeftOver, yearsOutside, yearsPast } from '../../src/lib/ingest/check-years';
import { readShippedFiles } from '../query/read-shipped-data';
import { readText, reference } from './corpus';

const YEAR = { start: '2024-01-01', end: '2024-12-31' } as Parameters<typeof yearsOutside>[1];

describe('a year in a text', () => {
	it('of a title is unlike the period where none of them is of it', () => {
		expect(yearsOutside('Tổng kết năm 2023', YEAR)).toEqual(['2023']);
		expect(yearsOutside('Tổng kết năm 2024, phương hướng năm 2025', YEAR)).toEqual([]);
		expect(yearsOutside('Kế hoạch số 120245/KH', YEAR)).toEqual([]);
	});

	it('of a statement is left over where it is earlier and neither compared with nor cited', () => {
		expect(yearsLeftOver('Phát tờ rơi trong năm 2023', '', YEAR)).toEqual(['2023']);
		expect(yearsLeftOver('Phát tờ rơi trong năm 2025', '', YEAR)).toEqual([]);
		expect(yearsLeftOver('Giảm tội phạm so với 2020', '', YEAR)).toEqual([]);
		expect(yearsLeftOver('Phổ biến Luật Thanh niên năm 2020', '', YEAR)).toEqual([]);
	});

	it('of a note counts only where it quotes the document', () => {
		expect(yearsLeftOver('Đăng bài', 'Văn bản ghi năm 2023.', YEAR)).toEqual(['2023']);
		expect(yearsLeftOver('Đăng bài', 'mục II còn ghi "năm 2023"', YEAR)).toEqual(['2023']);
		expect(yearsLeftOver('Đăng bài', 'Như năm 2023.', YEAR)).toEqual([]);
	});

	it('of an aim is past only where every aim is', () => {
		expect(yearsPast('Chương trình đến năm 2023', '2024-03-29')).toEqual(['2023']);
		expect(yearsPast('Chương trình đến năm 2020 và đến năm 2030', '2024-03-29')).toEqual([]);
		expect(yearsPast('Chương trình đến năm 2024', '2024-03-29')).toEqual([]);
		expect(yearsPast('Kế hoạch năm 2023', '2024-03-29')).toEqual([]);
	});
});

describe('of the shipped documents', () => {
	const readings = readShippedFiles('reports', 'sample');
	const found = [
		...readings.flatMap(({ findings }) => findings),
		...joinReadings(readings, reference).findings
	].filter(({ code }) => code.startsWith('year.'));

	it('three tasks and one cited plan name a year that is over, and nothing else does', () => {
		expect(found.map(({ code, file, line, params }) => [code, file, line, params['year']])).toEqual([
			['year.left_over', 'reports/statements.csv', 37, '2023'],
			['year.left_over', 'reports/statements.csv', 39, '2023'],
			['year.left_over', 'reports/statements.csv', 45, '2023'],
			['year.past', 'reports/documents_cited.csv', 32, '2023']
		]);
	});

	it('a title of another year is found in a file of reports', () => {
		const { findings } = readText(
			'id,province,body,type,number,date,period,title\nr,Trà Vinh,Sở TT&TT,annual,1/BC,20/12/2020,năm 2020,Tổng kết năm 2019'
		);
		expect(findings).toMatchObject([{ code: 'year.unlike', line: 2, params: { year: '2019' } }]);
	});
});
