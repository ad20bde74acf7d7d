import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { explainFinding } from '../../src/lib/i18n/format/explain-finding';
import { codesOf, readText, reference } from './corpus';

function read(province: string, period: string, written: string, kind = 'actual') {
	return readText(
		`province,indicator,period,value,report_date,kind\n${province},leaflet,${period},5,${written},${kind}`
	);
}

function provinceOf(...row: Parameters<typeof read>) {
	const reading = read(...row);
	return [figuresOf(joinReadings([reading], reference))[0]?.province, codesOf(reading)];
}

describe('a name that two units bore, one after the other', () => {
	it.each([
		['Vĩnh Long', 'Vĩnh Long (qd124:86); Vĩnh Long (qd19:86)'],
		['tỉnh Vĩnh Long', 'Vĩnh Long (qd124:86); Vĩnh Long (qd19:86)'],
		['86', 'Vĩnh Long (qd124:86); Vĩnh Long (qd19:86)'],
		['82', 'Tiền Giang (qd124:82); Đồng Tháp (qd19:82)'],
		['Đồng Tháp', 'Đồng Tháp (qd124:87); Đồng Tháp (qd19:82)']
	])('%s, of a period before the merger and written after it, is asked', (province, candidates) => {
		const reading = read(province, '2025-H1', '15/7/2025');
		expect(reading.rows.held).toBe(1);
		expect(reading.findings).toMatchObject([
			{ code: 'province.ambiguous', level: 'error', line: 2, column: 'province', params: { candidates } }
		]);
	});

	it.each([
		['Vĩnh Long', '2025-H1', '25/6/2025', 'qd124:86'],
		['Vĩnh Long', '2025-H1', '', 'qd124:86'],
		['Vĩnh Long', '2025', '2/2025', 'qd124:86'],
		['Vĩnh Long', '2025', '15/12/2025', 'qd19:86'],
		['qd124:86', '2025-H1', '15/7/2025', 'qd124:86'],
		['qd19:86', '2025-H1', '15/7/2025', 'qd19:86'],
		['Trà Vinh', '2025-H1', '15/7/2025', 'qd124:84'],
		['Lạng Sơn', '2025-H1', '15/7/2025', 'qd124:20'],
		['Lạng Sơn', '2026', '15/12/2026', 'qd124:20']
	])('%s of %s written “%s” is %s', (province, period, written, id) => {
		expect(provinceOf(province, period, written)).toEqual([
			id,
			expect.not.arrayContaining(['province.ended'])
		]);
	});

	it('is asked in reports and statements as well', () => {
		const reports = readText(
			'id,province,type,number,date,period\nR,Vĩnh Long,interim,1/BC,15/7/2025,2025-H1'
		);
		expect(codesOf(reports)).toEqual(['province.ambiguous']);
		const statements = readText(
			'id,province,report_date,period,kind,text\nL,Vĩnh Long,15/7/2025,2025-H1,hạn chế,Ít tin'
		);
		expect(codesOf(statements)).toEqual(['province.ambiguous']);
	});

	it('decides whose report it is: a figure of the old unit in one of the new is said', () => {
		const joined = joinReadings(
			[
				readText(
					'id,province,type,number,date,period\nR,qd19:86,interim,1/BC,15/7/2025,2025-H1',
					{},
					'r.csv'
				),
				readText('province,indicator,period,value,report\nVĩnh Long,leaflet,2025-H1,5,R', {}, 'a.csv')
			],
			reference
		);
		expect(joined.findings.map(({ code }) => code)).toEqual(['report.other_province']);
	});
});

describe('a province that was merged away', () => {
	it.each([
		['Trà Vinh', 'quý I/2026', '15/4/2026'],
		['Trà Vinh', 'quý I/2026', ''],
		['Bến Tre', 'năm 2025', '20/12/2025']
	])('%s is said to have ended before %s, written “%s”', (province, period, written) => {
		const reading = read(province, period, written);
		expect(reading.rows.accepted).toBe(1);
		const [finding] = reading.findings;
		expect(finding).toMatchObject({
			code: 'province.ended',
			level: 'warning',
			line: 2,
			column: 'province',
			value: province,
			params: { ended: '2025-06-30', successor: 'Vĩnh Long' }
		});
		expect(finding && explainFinding(finding, 'vi').message).toBe(
			`${province} chỉ có đến 30/6/2025, sau đó thuộc Vĩnh Long; kỳ của số liệu kết thúc sau ngày này.`
		);
	});

	it.each([
		['Trà Vinh', '2025-H1', '15/7/2025', 'actual'],
		['Trà Vinh', 'năm 2025', '10/2/2025', 'plan'],
		['Trà Vinh', 'năm 2020', '', 'actual'],
		['Vĩnh Long', 'quý I/2026', '', 'actual']
	])('is nothing to say of %s, %s, written “%s”', (...row) => {
		expect(codesOf(read(...row))).not.toContain('province.ended');
	});
});
