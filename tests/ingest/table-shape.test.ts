import { describe, expect, it } from 'vitest';
import { figures, HEADER, row } from './activity-rows';
import { codesOf, readText } from './corpus';

describe('the shape of a table', () => {
	const table = `${HEADER}\n${row({ value: '30' })}\n${row({ value: '20', note: 'b' })}\n`;

	it('sets a total row aside, and says if it disagrees', () => {
		expect(readText(`${table}Tổng cộng,,,,50,,,,,,,,,,\n`)).toMatchObject({
			rows: { read: 3, accepted: 2, held: 0, setAside: 1 },
			findings: [{ code: 'row.total', line: 4 }]
		});
		expect(readText(`${table}Tổng cộng,,,,51,,,,,,,,,,\n`).findings).toMatchObject([
			{ code: 'row.total' },
			{ code: 'total.disagrees', params: { total: 51, sum: 50 } }
		]);
	});

	it('takes no notice of a running number', () => {
		const reading = readText(
			'STT,tỉnh,chỉ tiêu,kỳ,số lượng\n1,Trà Vinh,leaflet,2020,5\n2,Trà Vinh,leaflet,2020,5\n,Tổng cộng,,,5\n'
		);
		expect(reading.rows).toEqual({ read: 3, accepted: 1, held: 1, setAside: 1 });
		expect(codesOf(reading)).toEqual(['row.duplicate', 'row.total']);
		expect(figures(reading)[0]?.provenance.note).toBe('');
	});

	it('names the line and the column where a row ends too early', () => {
		expect(readText(`${table}Trà Vinh,leaflet,,2020\n`).findings).toMatchObject([
			{ code: 'row.short', line: 4, column: 'value', params: { cells: 4, columns: 15 } }
		]);
	});

	it('counts physical lines through cells of several lines', () => {
		const reading = readText(`${HEADER}\n${row({ note: 'một\nhai\r\nba' })}\n${row({ province: 'Xyzt' })}\n`);
		expect(reading.findings).toMatchObject([{ code: 'province.unknown', line: 5 }]);
	});

	it('keeps columns called like parts of JavaScript objects', () => {
		const reading = readText(
			'tỉnh,chỉ tiêu,kỳ,số lượng,__proto__,constructor\nTrà Vinh,leaflet,2020,1,a,b\n'
		);
		expect(codesOf(reading)).toEqual(['header.reserved']);
		expect(figures(reading)[0]?.provenance.note).toBe('__proto__: a; constructor: b');
		expect(({} as Record<string, unknown>)['a']).toBeUndefined();
	});

	it('reads a mapping and constants made by hand', () => {
		const reading = readText('Kỳ,Số\n2019,5\n2020,7\n', {
			columns: [{ column: { header: 'Số', occurrence: 1 }, is: { kind: 'column', name: 'value' } }],
			constants: [
				{ column: 'province', text: 'Trà Vinh' },
				{ column: 'indicator', text: 'leaflet' }
			]
		});
		expect(reading.kind).toBe('activities');
		expect(figures(reading).map(({ quantity }) => quantity.low)).toEqual([5, 7]);
	});

	it('refuses what is no table, in a word for each', () => {
		const bytes = (start: string) => readText(`${start}${'\u0000x'.repeat(40)}`).findings[0];
		expect(bytes('PK\u0003\u0004')).toMatchObject({ code: 'file.not_csv', params: { kind: 'zip' } });
		expect(bytes('%PDF-1.7')).toMatchObject({ code: 'file.not_csv', params: { kind: 'pdf' } });
		expect(readText('  \n\n')).toMatchObject({ status: 'reject', findings: [{ code: 'file.empty' }] });
		expect(readText(`a,"${'x'.repeat(1024 * 1024 + 1)}"\nb,c\n`).findings[0]?.code).toBe('cell.too_long');
	});
});
