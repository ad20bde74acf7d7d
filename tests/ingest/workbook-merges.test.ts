import * as library from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, reference } from './corpus';
import { makeWorkbook, number, raw } from './make-workbook';
import { HEADER, readWorkbook, sheetOf } from './read-workbook';

describe('cells merged over several rows', () => {
	const merged = (...areas: readonly string[]) => ({
		after: `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
	});
	const figuresFrom = (reading: Awaited<ReturnType<typeof readWorkbook>>) =>
		figuresOf(joinReadings([reading], reference)).map(({ province, period, quantity, provenance }) => [
			provenance.line,
			province,
			period.label,
			quantity.low,
			provenance.note
		]);
	const saidOf = ({ findings }: Awaited<ReturnType<typeof readWorkbook>>) =>
		findings.map(({ code, line, column, value, params }) => [code, line, column, value, params['from']]);

	it('are what each of the rows says, and each cell filled is said', async () => {
		const reading = await readWorkbook(
			makeWorkbook([
				{
					...sheetOf(
						['Trà Vinh', 'leaflet', '2020', number(5)],
						['', 'banner', '', number(6)],
						['', 'rally', '2021', number(7)],
						['Lạng Sơn', 'leaflet', '', number(8)]
					),
					...merged('A2:A4', 'C2:C3')
				}
			])
		);
		expect(figuresFrom(reading)).toEqual([
			[2, 'qd124:84', '2020', 5, ''],
			[3, 'qd124:84', '2020', 6, ''],
			[4, 'qd124:84', '2021', 7, '']
		]);
		expect(saidOf(reading)).toEqual([
			['merged.filled', 3, 'Tỉnh', 'Trà Vinh', 2],
			['merged.filled', 3, 'Kỳ', '2020', 2],
			['merged.filled', 4, 'Tỉnh', 'Trà Vinh', 2],
			['period.missing', 5, 'Kỳ', '', undefined]
		]);
	});

	it('are never amounts of each row, nor what a note says of each; that is said', async () => {
		const reading = await readWorkbook(
			makeWorkbook([
				{
					...sheetOf(
						['Trà Vinh', 'leaflet', '2020', number(5), 'gồm cả băng rôn'],
						['Trà Vinh', 'banner', '2020', '', '']
					),
					...merged('D2:D3', 'E2:E3')
				}
			])
		);
		expect(figuresFrom(reading)).toEqual([
			[2, 'qd124:84', '2020', 5, 'gồm cả băng rôn'],
			[3, 'qd124:84', '2020', null, '']
		]);
		expect(saidOf(reading)).toEqual([
			['sheet.merged', 2, 'Số lượng', '5', undefined],
			['sheet.merged', 2, 'Ghi chú', 'gồm cả băng rôn', undefined]
		]);
	});

	it('follow a correction of the first cell, and leave a row that says something else alone', async () => {
		const bytes = makeWorkbook([
			{
				...sheetOf(['Trà Vin', 'leaflet', '2020', number(5)], ['', 'banner', '2020', number(6)]),
				...merged('A2:A3')
			}
		]);
		const edit = (line: number, text: string) => ({
			line,
			column: { header: 'Tỉnh', occurrence: 1 },
			text,
			by: 'An',
			at: '2026-01-01T00:00:00.000Z'
		});
		expect((await readWorkbook(bytes)).rows).toMatchObject({ accepted: 0, held: 2 });
		const first = await readWorkbook(bytes, { edits: [edit(2, 'Trà Vinh')] });
		expect(figuresFrom(first).map(([line, province]) => [line, province])).toEqual([
			[2, 'qd124:84'],
			[3, 'qd124:84']
		]);
		const both = await readWorkbook(bytes, { edits: [edit(2, 'Trà Vinh'), edit(3, 'Lạng Sơn')] });
		expect(figuresFrom(both).map(([line, province]) => [line, province])).toEqual([
			[2, 'qd124:84'],
			[3, 'qd124:20']
		]);
		expect(codesOf(both)).not.toContain('merged.filled');
	});

	it('say what they say though their first row is kept out', async () => {
		const broken = raw('t="e"', '<v>#DIV/0!</v>');
		const reading = await readWorkbook(
			makeWorkbook([
				{
					...sheetOf(['Trà Vinh', 'leaflet', '2020', broken], ['', 'banner', '2020', number(6)]),
					...merged('A2:A3')
				}
			])
		);
		expect(figuresFrom(reading)).toEqual([[3, 'qd124:84', '2020', 6, '']]);
	});

	it('are filled before a crosstab is turned, and headers and running numbers are nothing to say', async () => {
		const cells = [
			['TT', 'Tỉnh', 'Chỉ tiêu', 'Năm 2024', '', ''],
			['', '', '', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
			['1', 'Trà Vinh', 'Tờ rơi', number(1), number(2), number(3)],
			['', '', 'Pano', number(4), number(5), number(6)]
		];
		const rows = Object.fromEntries(cells.map((row, index) => [index + 1, row]));
		const areas = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'A3:A4', 'B3:B4'];
		const reading = await readWorkbook(makeWorkbook([{ name: 'A', rows, ...merged(...areas) }]));
		expect(figuresFrom(reading).map(([line, province, , low]) => [line, province, low])).toEqual([
			...[1, 2, 3].map((low) => [3, 'qd124:84', low]),
			...[4, 5, 6].map((low) => [4, 'qd124:84', low])
		]);
		expect(codesOf(reading)).toEqual(['crosstab.turned', 'header.multirow', 'merged.filled']);
	});

	it.each(['biff8', 'ods', 'xlsb'] as const)('are filled in %s too', async (bookType) => {
		const sheet = library.utils.aoa_to_sheet([
			HEADER,
			['Trà Vinh', 'leaflet', 2020, 5],
			[null, 'banner', 2020, 6]
		]);
		sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
		const written = library.write(library.utils.book_new(sheet, 'S'), {
			type: 'array',
			bookType
		}) as ArrayBuffer;
		const reading = await readWorkbook(new Uint8Array(written));
		expect(figuresFrom(reading).map(([line, province]) => [line, province])).toEqual([
			[2, 'qd124:84'],
			[3, 'qd124:84']
		]);
		expect(saidOf(reading)).toEqual([['merged.filled', 3, 'Tỉnh', 'Trà Vinh', 2]]);
	});

	it('are filled once, whatever areas a damaged file claims', async () => {
		const areas = Array.from({ length: 50 }, () => 'A2:A1048576');
		const reading = await readWorkbook(
			makeWorkbook([
				{
					...sheetOf(['Trà Vinh', 'leaflet', '2020', number(5)], ['', 'banner', '2020', number(6)]),
					...merged(...areas, 'B9:B9', 'ZZ2:ZZ3')
				}
			])
		);
		expect(saidOf(reading)).toEqual([['merged.filled', 3, 'Tỉnh', 'Trà Vinh', 2]]);
	});
});
