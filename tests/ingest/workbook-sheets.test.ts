import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, reference } from './corpus';
import { makeWorkbook, number, raw, type Cell, type SheetParts } from './make-workbook';
import { HEADER, readWorkbook, sheetOf } from './read-workbook';

describe('the sheets of a workbook', () => {
	const data = sheetOf(['Trà Vinh', 'leaflet', '2020', number(1250)]);
	const cover: SheetParts = { name: 'Bìa', rows: { 1: ['Báo cáo năm 2020'] } };

	it('are all named, and the first visible one with a header is read', async () => {
		const reading = await readWorkbook(makeWorkbook([cover, { ...data, name: 'Ẩn', state: 'hidden' }, data]));
		expect(reading.workbook).toEqual({
			format: 'xlsx',
			sheet: 'Số liệu',
			sheets: [
				{ name: 'Bìa', rows: 1, hidden: false },
				{ name: 'Ẩn', rows: 2, hidden: true },
				{ name: 'Số liệu', rows: 2, hidden: false }
			]
		});
		expect(reading.findings).toMatchObject([
			{ code: 'sheet.chosen', value: 'Số liệu', params: { others: 'Bìa; Ẩn' } },
			{ code: 'sheet.hidden', value: 'Ẩn' }
		]);
		expect(reading).toMatchObject({ status: 'accept', kind: 'activities', encoding: 'xlsx', delimiter: '' });
		expect(figuresOf(joinReadings([reading], reference))[0]?.quantity).toMatchObject({
			low: 1250,
			high: 1250
		});
	});

	it('may be chosen by name', async () => {
		const other = {
			...sheetOf(['Lạng Sơn', 'leaflet', '2020', number(7)]),
			name: 'Khác',
			state: 'veryHidden'
		};
		const bytes = makeWorkbook([data, other]);
		const reading = await readWorkbook(bytes, { sheet: 'Khác' });
		expect(reading.workbook?.sheet).toBe('Khác');
		expect(figuresOf(joinReadings([reading], reference))[0]?.province).toBe('qd124:20');
		const missing = await readWorkbook(bytes, { sheet: 'Không có' });
		expect(missing).toMatchObject({ status: 'reject', findings: [{ code: 'sheet.missing' }] });
		expect(missing.workbook?.sheets).toHaveLength(2);
	});

	it('stay on offer where the one read has no header, or none can be read', async () => {
		const none = await readWorkbook(makeWorkbook([cover]));
		expect(none).toMatchObject({ status: 'reject', workbook: { sheet: 'Bìa' } });
		const hidden = await readWorkbook(makeWorkbook([{ ...data, state: 'hidden' }]));
		expect(hidden).toMatchObject({
			status: 'reject',
			findings: [{ code: 'sheet.all_hidden' }],
			workbook: { sheet: '', sheets: [{ name: 'Số liệu', hidden: true }] }
		});
		expect(codesOf(await readWorkbook(makeWorkbook([{ name: 'Trống', rows: {} }])))).toEqual(['file.empty']);
	});

	it('are known by the rows a clerk sees, blank ones counted', async () => {
		const reading = await readWorkbook(
			makeWorkbook([
				{
					name: 'Số liệu',
					rows: { 3: ['SỐ LIỆU TUYÊN TRUYỀN'], 5: HEADER, 9: ['Xyzt', 'leaflet', '2020', number(1)] }
				}
			])
		);
		expect(reading.findings.map(({ code, line }) => [code, line])).toEqual([
			['header.preamble', 5],
			['province.unknown', 9]
		]);
	});

	it('give hidden rows and columns, and say so', async () => {
		const rows = [
			['Trà Vinh', 'leaflet', '2020', number(5)],
			['Trà Vinh', 'banner', '2020', number(6)]
		];
		const reading = await readWorkbook(
			makeWorkbook([
				{
					...sheetOf(...rows),
					hiddenLines: [2],
					before: '<cols><col min="2" max="3" width="9" hidden="1"/></cols>'
				}
			])
		);
		expect(reading.findings).toMatchObject([
			{ code: 'sheet.hidden_columns', value: 'B, C' },
			{ code: 'sheet.hidden_rows', line: 2, params: { count: 1 } }
		]);
		expect(reading.rows).toMatchObject({ accepted: 2, held: 0 });
	});

	it('of more than a thousand columns are refused', async () => {
		const wide = raw('', '<v>1</v>');
		const far: Cell = { xml: (at) => `<c r="${at.replace('A', 'AMM')}"><v>1</v></c>` };
		expect(codesOf(await readWorkbook(makeWorkbook([{ name: 'Rộng', rows: { 1: [far, wide] } }])))).toEqual([
			'columns.too_many'
		]);
	});

	it('typed with an old font are offered a repair, and loaded once the user agrees', async () => {
		const garbled = (text: string) =>
			text
				.replace(/ỉ/gu, 'Ø')
				.replace(/ỳ/gu, 'ú')
				.replace(/ố/gu, 'è')
				.replace(/ợ/gu, 'î')
				.replace(/ư/gu, '­')
				.replace(/à/gu, 'µ')
				.replace(/ê/gu, 'ª')
				.replace(/ò/gu, 'ß');
		const rows = [HEADER, ['Trà Vinh', 'leaflet', '2020', '5', 'tổ chức hòa nhà trường']].map((row) =>
			row.map((text) => garbled(text))
		);
		const bytes = makeWorkbook([{ name: 'A', rows: { 1: rows[0] ?? [], 2: rows[1] ?? [] } }]);
		expect(await readWorkbook(bytes)).toMatchObject({
			rows: { held: 1 },
			findings: [{ code: 'encoding.mojibake' }]
		});
		expect(await readWorkbook(bytes, { repair: 'tcvn3' })).toMatchObject({
			kind: 'activities',
			rows: { accepted: 1 }
		});
	});
});
