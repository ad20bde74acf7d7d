import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, readText, reference } from './corpus';
import { figuresIn, readOffice, ref, setAside } from './read-office';

describe('months across under a title block', () => {
	const vietnamese = { numbers: [{ column: ref('Tháng 1'), style: 'vi' as const }] };

	it('is turned long, the year taken from the title, blanks missing, totals out', () => {
		const reading = readOffice('months-across.csv', vietnamese);
		expect(reading).toMatchObject({
			kind: 'activities',
			delimiter: ';',
			rows: { read: 16, accepted: 9, held: 0, setAside: 7 }
		});
		expect(figuresIn(reading)).toEqual([
			[10, 'Tháng 1', 'Trà Vinh', 'leaflet', '2024-01-01', 1250],
			[10, 'Tháng 2', 'Trà Vinh', 'leaflet', '2024-02-01', 500],
			[10, 'Tháng 3', 'Trà Vinh', 'leaflet', '2024-03-01', 'blank'],
			[11, 'Tháng 1', 'Trà Vinh', 'billboard', '2024-01-01', 30],
			[11, 'Tháng 2', 'Trà Vinh', 'billboard', '2024-02-01', 10],
			[11, 'Tháng 3', 'Trà Vinh', 'billboard', '2024-03-01', 20],
			[13, 'Tháng 1', 'Trà Vinh', 'news_item', '2024-01-01', 50],
			[13, 'Tháng 2', 'Trà Vinh', 'news_item', '2024-02-01', 30],
			[13, 'Tháng 3', 'Trà Vinh', 'news_item', '2024-03-01', 60]
		]);
		expect(codesOf(reading)).toEqual([
			'crosstab.turned',
			'ditto.filled',
			'header.preamble',
			'row.numbering',
			'row.section',
			'row.signature',
			'row.total'
		]);
	});

	it('keeps every row it sets aside, with the reason', () => {
		expect(setAside(readOffice('months-across.csv'))).toEqual([
			[7, 'row.numbering'],
			[8, 'row.total'],
			[9, 'row.section'],
			[12, 'row.section'],
			[15, 'row.signature'],
			[16, 'row.signature'],
			[17, 'row.signature']
		]);
	});

	it('holds only the figure of a cell that reads two ways, and shows what to decide', () => {
		const reading = readOffice('months-across.csv');
		expect(reading.rows).toEqual({ read: 16, accepted: 8, held: 1, setAside: 7 });
		expect(reading.heldRows.find(({ fate }) => fate === 'held')).toMatchObject({
			line: 10,
			column: 'Tháng 1',
			codes: ['number.ambiguous'],
			cells: ['1', 'Trà Vinh', 'Tờ rơi', 'tờ', '1.250', '500', '', '1.750']
		});
		expect(reading.understanding?.numbers).toEqual([
			{
				column: ref('Tháng 1'),
				style: 'ambiguous',
				byHand: false,
				ask: true,
				examples: [
					{ text: '1.250', low: null, high: null },
					{ text: '30', low: 30, high: 30 },
					{ text: '50', low: 50, high: 50 }
				]
			}
		]);
	});

	it('offers the section names, and fills a column with them only when told', () => {
		const reading = readOffice('months-across.csv');
		expect(reading.understanding?.sections).toEqual([
			{ level: 'roman', text: 'Tuyên truyền trực quan', line: 9 },
			{ level: 'roman', text: 'Tuyên truyền trên báo chí', line: 12 }
		]);
		const decided = readOffice('months-across.csv', {
			...vietnamese,
			sections: [{ level: 'roman', column: 'note' }]
		});
		const notes = figuresOf(joinReadings([decided], reference)).map(({ provenance }) => provenance.note);
		expect(notes.slice(5, 7)).toEqual(['Tuyên truyền trực quan', 'Tuyên truyền trên báo chí']);
	});

	it('checks the totals row and the totals column', () => {
		const text = readFileSync(new URL('../fixtures/offices/months-across.csv', import.meta.url), 'utf8');
		const wrong = text.replace('1.330;540;80;1.950', '1.330;541;80;1.950').replace(';60;140', ';60;141');
		const reading = readText(wrong, vietnamese);
		expect(reading.findings.filter(({ code }) => code === 'total.disagrees')).toMatchObject([
			{ line: 8, column: 'Tháng 2', params: { total: 541, sum: 540 } },
			{ line: 8, column: 'Cộng', params: { total: 1950, sum: 1951 } },
			{ line: 13, column: 'Cộng', params: { total: 141, sum: 140 } }
		]);
	});

	it('is asked where the year is nowhere, and turned once the user says', () => {
		const text = 'Tỉnh,Chỉ tiêu,Tháng 1,Tháng 2,Tháng 3\nTrà Vinh,Tờ rơi,1,2,3\n';
		const asked = readText(text);
		expect(asked.rows).toEqual({ read: 3, accepted: 0, held: 3, setAside: 0 });
		expect(asked.understanding?.preview.rows.map(({ column, fate }) => [column, fate])).toEqual([
			['Tháng 1', 'held'],
			['Tháng 2', 'held'],
			['Tháng 3', 'held']
		]);
		expect(asked.understanding?.crosstab).toMatchObject({
			state: 'asked',
			decision: { spread: 'period', columns: [{ sets: [{ column: 'period', text: 'Tháng 1' }] }, {}, {}] }
		});
		const { decision } = asked.understanding?.crosstab ?? {};
		const columns = decision?.columns.map((column) => ({
			...column,
			sets: column.sets.map((set) => ({ ...set, text: `${set.text}/2022` }))
		}));
		const told = readText(text, { crosstab: { kind: 'spread', spread: 'period', columns: columns ?? [] } });
		expect(figuresIn(told).map(([, , , , start, low]) => [start, low])).toEqual([
			['2022-01-01', 1],
			['2022-02-01', 2],
			['2022-03-01', 3]
		]);
		expect(codesOf(told)).toEqual([]);
	});

	it('asks about a single year across, and knows plan from result under two', () => {
		const single = readText('Tỉnh,Chỉ tiêu,ĐVT,Năm 2024\nTrà Vinh,Tờ rơi,tờ,90\n');
		expect(codesOf(single)).toEqual(['crosstab.asked']);
		const decision = single.understanding?.crosstab?.decision;
		const told = readText('Tỉnh,Chỉ tiêu,ĐVT,Năm 2024\nTrà Vinh,Tờ rơi,tờ,90\n', {
			crosstab: decision ?? null
		});
		expect(figuresIn(told)).toEqual([[2, 'Năm 2024', 'Trà Vinh', 'leaflet', '2024-01-01', 90]]);
		const plans = readText(
			'STT,Tỉnh,Chỉ tiêu,Năm 2023,,Năm 2024,\n,,,Kế hoạch,Thực hiện,Kế hoạch,Thực hiện\n1,Trà Vinh,Tờ rơi,100,90,120,130\n'
		);
		const kinds = figuresOf(joinReadings([plans], reference)).map(({ kind, quantity }) => [
			kind,
			quantity.low
		]);
		expect(kinds).toEqual([
			['plan', 100],
			['actual', 90],
			['plan', 120],
			['actual', 130]
		]);
	});

	it('reads the national form: provinces under Địa bàn, column numbers, the total on top', () => {
		const reading = readText(
			'Biểu TTCS-01 năm 2024,,,,\nStt,Địa bàn,Mã địa bàn,Số lượng đài truyền thanh cấp huyện,Ghi chú\nA,B,C,1,2\n,TỔNG CỘNG,,15,\n1,Hà Nội,01,10,\n2,Lạng Sơn,20,5,\n'
		);
		const { crosstab, constants } = reading.understanding ?? {};
		expect(crosstab?.state).toBe('asked');
		const told = readText(
			'Biểu TTCS-01 năm 2024,,,,\nStt,Địa bàn,Mã địa bàn,Số lượng đài truyền thanh cấp huyện,Ghi chú\nA,B,C,1,2\n,TỔNG CỘNG,,15,\n1,Hà Nội,01,10,\n2,Lạng Sơn,20,5,\n',
			{
				crosstab: crosstab?.decision ?? null,
				constants: constants?.map(({ column, text }) => ({ column, text })) ?? []
			}
		);
		expect(
			figuresIn(told).map(([, , province, indicator, start, low]) => [province, indicator, start, low])
		).toEqual([
			['Hà Nội', 'district_station', '2024-01-01', 10],
			['Lạng Sơn', 'district_station', '2024-01-01', 5]
		]);
		expect(codesOf(told)).not.toContain('total.disagrees');
	});

	it('is no crosstab if the user says so', () => {
		const reading = readOffice('months-across.csv', { crosstab: { kind: 'none' } });
		expect(reading).toMatchObject({ kind: 'unknown', figures: null });
		expect(reading.understanding?.missing).toContainEqual(['value']);
	});
});

describe('provinces and indicators across', () => {
	it('turns provinces, and says where the total of a row disagrees', () => {
		const reading = readOffice('provinces-across.csv');
		expect(figuresIn(reading)).toEqual([
			[3, 'Trà Vinh', 'Trà Vinh', 'leaflet', '2023-01-01', 2000],
			[3, 'Lạng Sơn', 'Lạng Sơn', 'leaflet', '2023-01-01', 1500],
			[3, 'Đắk Nông', 'Đắk Nông', 'leaflet', '2023-01-01', 300],
			[4, 'Trà Vinh', 'Trà Vinh', 'rally', '2023-01-01', 2],
			[4, 'Lạng Sơn', 'Lạng Sơn', 'rally', '2023-01-01', 'blank'],
			[4, 'Đắk Nông', 'Đắk Nông', 'rally', '2023-01-01', 1],
			[5, 'Trà Vinh', 'Trà Vinh', 'training_class', '2023-01-01', 4],
			[5, 'Lạng Sơn', 'Lạng Sơn', 'training_class', '2023-01-01', 5],
			[5, 'Đắk Nông', 'Đắk Nông', 'training_class', '2023-01-01', 6]
		]);
		expect(reading.findings.find(({ code }) => code === 'total.disagrees')).toMatchObject({
			line: 5,
			column: 'Tổng số',
			params: { total: 16, sum: 15 }
		});
	});

	it('turns indicators with the units in their headers', () => {
		const reading = readOffice('indicators-across.csv', { dash: 'zero' });
		expect(figuresIn(reading).filter(([line]) => line !== 2)).toEqual([
			[3, 'Số tờ rơi (tờ)', 'Lạng Sơn', 'leaflet', '2024-01-01', 500],
			[3, 'Pano (tấm)', 'Lạng Sơn', 'billboard', '2024-01-01', 'blank'],
			[3, 'Mít tinh (cuộc)', 'Lạng Sơn', 'rally', '2024-01-01', 1],
			[4, 'Số tờ rơi (tờ)', 'Đắk Nông', 'leaflet', '2024-01-01', 2500000],
			[4, 'Pano (tấm)', 'Đắk Nông', 'billboard', '2024-01-01', 7],
			[4, 'Mít tinh (cuộc)', 'Đắk Nông', 'rally', '2024-01-01', 0]
		]);
		const units = figuresOf(joinReadings([reading], reference)).map(({ unitText }) => unitText);
		expect(units.slice(0, 3)).toEqual(['tờ', 'tấm', 'cuộc']);
	});

	it('says once what is wrong with a cell that all figures of its row share', () => {
		const reading = readText('Chỉ tiêu,Tháng 1/2024,Tháng 2/2024,Tháng 3/2024,Tỉnh\nTờ rơi,1,2,3,Trà Vin\n');
		expect(reading.rows).toEqual({ read: 3, accepted: 0, held: 3, setAside: 0 });
		expect(reading.findings.filter(({ code }) => code === 'province.unknown')).toHaveLength(1);
		expect(reading.understanding?.names).toMatchObject([{ written: 'Trà Vin', rows: 1 }]);
	});

	it('adds up months into quarters, and leaves a year that its months do not fill alone', () => {
		const reading = readText(
			'Tỉnh,Chỉ tiêu,Tháng 1/2024,Tháng 2/2024,Tháng 3/2024,Quý I/2024,Năm 2024\nTrà Vinh,Tờ rơi,1,2,3,7,90\n'
		);
		expect(figuresIn(reading).map(([, column, , , , low]) => [column, low])).toEqual([
			['Tháng 1/2024', 1],
			['Tháng 2/2024', 2],
			['Tháng 3/2024', 3],
			['Năm 2024', 90]
		]);
		expect(reading.findings.find(({ code }) => code === 'total.disagrees')).toMatchObject({
			column: 'Quý I/2024',
			params: { total: 7, sum: 6 }
		});
	});
});
