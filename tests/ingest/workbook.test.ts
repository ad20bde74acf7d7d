import * as library from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import { crc32 } from '../../src/lib/domain/crc32';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { listZip, unzipEntry } from '../../src/lib/ingest/read-zip';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { RefusedFile } from '../../src/lib/ingest/refuse-file';
import { roundToDigits, writeExact } from '../../src/lib/ingest/write-exact';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import { codesOf, reference } from './corpus';
import {
	makeWorkbook,
	makeZip,
	number,
	raw,
	workbookParts,
	type Cell,
	type SheetParts
} from './make-workbook';

const HEADER = ['Tỉnh', 'Chỉ tiêu', 'Kỳ', 'Số lượng', 'Ghi chú'];
const read = (bytes: Uint8Array, decided: Partial<FileDecisions> = {}) =>
	readAnyFile('thu.xlsx', bytes, reference, { decisions: { ...NO_DECISIONS, ...decided } });
const sheetOf = (...rows: readonly (readonly Cell[])[]): SheetParts => ({
	name: 'Số liệu',
	rows: Object.fromEntries([HEADER, ...rows].map((row, index) => [index + 1, row]))
});
const textOf = (content: string) => new TextEncoder().encode(content);

/** The text that one number cell with a format gives, and the codes of what is said of it. */
async function cellText(value: number, format: string, settings = '') {
	const row = ['Trà Vinh', 'leaflet', '2020', '5', number(value, 0)];
	const reading = await read(makeWorkbook([sheetOf(row)], [format], settings));
	const [figure] = figuresOf(joinReadings([reading], reference));
	const findings = reading.findings.map(({ code, value: shown, params }) => ({
		code,
		shown,
		read: params['read']
	}));
	return { text: figure?.provenance.note, findings };
}

describe('number cells of a workbook', () => {
	it.each([
		[1250, '#,##0', '1250'],
		[1250, 'General', '1250'],
		[12.5, 'General', '12,5'],
		[1.234, '0.000', '1,2340'],
		[0.125, '0.0%', '12,5%'],
		[2000, '#,##0 "cuốn"', '2.000 cuốn'],
		[2000, '#,##0 "copies"', '2000 copies'],
		[2000, '"trên "#,##0', 'trên 2.000'],
		[5, '00000', '00005'],
		[0, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '0'],
		[0.30000000000000004, 'General', '0,3'],
		[1234567890123, 'General', '1234567890123'],
		[43987, 'dd/mm/yyyy', '05/06/2020'],
		[43987, 'm/d/yy', '05/06/2020'],
		[43987, '[$-409]mmmm\\ d\\,\\ yyyy;@', '05/06/2020'],
		[43987, 'mmm-yy', '06/2020'],
		[43987, 'yyyy', '2020'],
		[43987, 'd-mmm', '05/06/2020'],
		[0.5, 'h:mm', '12:00'],
		[0, '#.##0', '0'],
		[1250, '#.##0', '1250'],
		[0.5, '#.##', '0,5'],
		[1250, '0.###', '1250']
	])('%s shown by %s is %s, with nothing to say', async (value, format, text) => {
		expect(await cellText(value, format)).toEqual({ text, findings: [] });
	});

	it.each([
		[1250.6, '#,##0', '1250,6', 'cell.rounded', '1.251'],
		[0.1234, '0%', '12,34%', 'cell.rounded', '12%'],
		[1250.6, '#,##0 "cuốn"', '1.250,6 cuốn', 'cell.rounded', '1.251 cuốn'],
		[2500000, '0.0,,"triệu"', '2500000', 'cell.rounded', '2,5triệu'],
		[1.5, '# ?/?', '1,5', 'cell.rounded', '1 1/2'],
		[7, ';;;', '7', 'cell.shown_blank', '7'],
		[1234, '0,0', '1234', 'cell.format_unknown', '0,0'],
		[12.5, '#,##0.###', '12,5', 'cell.format_unknown', '#,##0.###'],
		[43987.25, 'dd/mm/yyyy hh:mm', '05/06/2020', 'cell.time_dropped', '05/06/2020 06:00']
	])(
		'%s shown by %s is %s, and that it shows otherwise is said',
		async (value, format, text, code, shown) => {
			expect(await cellText(value, format)).toEqual({ text, findings: [{ code, shown, read: text }] });
		}
	);

	it('counts days from 1904 where the workbook does', async () => {
		const { text } = await cellText(42525, 'dd/mm/yyyy', '<workbookPr date1904="1"/>');
		expect(text).toBe('05/06/2020');
	});

	it('are read as the number they hold, whatever else the column says', () => {
		const doubles = fc.double({ min: 0, max: 1e15, noNaN: true, noDefaultInfinity: true });
		const numbers = fc.oneof(
			doubles,
			fc.nat(),
			fc.tuple(fc.nat(), fc.nat(999)).map(([whole, part]) => whole + part / 1000)
		);
		fc.assert(
			fc.property(
				numbers,
				fc.constantFrom('vi', 'en', 'ambiguous', 'mixed', 'plain'),
				(value, convention) => {
					const expected = roundToDigits(value);
					expect(readQuantity(writeExact(value), { convention })).toMatchObject({
						kind: 'quantity',
						quantity: { low: expected, high: expected }
					});
				}
			)
		);
	});
});

describe('the amounts of a workbook', () => {
	const VALUES = [
		12.5, 1.25, 1.234, 1234, 1250, 2000, 1234.5, 1234.567, 1234567.89, 0.5, 0.125, 1e-7, 1.005,
		12345678901.25, 0, 100
	];
	/** What offices type or pick, English and Vietnamese, well-formed for their Excel or not. */
	const FORMATS = [
		...['General', '@', '0', '0.0', '0.00', '0.000', '000.000', '#,##0', '#,##0.0', '#,##0.000', '0.###'],
		...['#,##0.###', '0,0', '#.##0', '#.##0,00', '#\\ ##0', '[$-42A]#,##0.00', '[$-409]#,##0.00', '# ?/?'],
		...[
			'#,##0,',
			'0.0,,',
			'0E+00',
			'##0.0E+0',
			'#,##0.00\\ [$₫-42A]',
			'[>=1000]#,##0;0.0',
			"#'##0",
			'0"."000'
		],
		...['0","000', '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '#,##0 "tờ"', '0.0 "nghìn"']
	];
	const amountsOf = async (bytes: Uint8Array) =>
		figuresOf(joinReadings([await read(bytes)], reference)).map(({ quantity: { low, high } }) => [low, high]);
	/** Another year in each row, so that no row repeats one. */
	const rowOf = (cell: Cell, index: number): Cell[] => ['Trà Vinh', 'leaflet', String(1950 + index), cell];

	it.each(FORMATS)('are exactly what the cells hold, shown by %s', async (format) => {
		const rows = VALUES.map((value, index) => rowOf(number(value), index));
		expect(await amountsOf(makeWorkbook([sheetOf(...rows)], [format]))).toEqual(
			VALUES.map((value) => [value, value])
		);
	});

	it.each([
		['the Vietnamese way', '2.000,5'],
		['the English way', '2,000.5']
	])('are so beside texts written %s', async (_, text) => {
		const rows = [text, ...VALUES.map((value) => number(value))].map(rowOf);
		const amounts = await amountsOf(makeWorkbook([sheetOf(...rows)], ['#,##0.00']));
		expect(amounts).toEqual([2000.5, ...VALUES].map((value) => [value, value]));
	});

	it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('are so in %s', async (bookType) => {
		const rows = VALUES.map((value, index) => [
			...['Trà Vinh', 'leaflet', 1950 + index],
			{ t: 'n', v: value, z: '#,##0.00' }
		]);
		const workbook = library.utils.book_new(library.utils.aoa_to_sheet([HEADER, ...rows]), 'S');
		const bytes = new Uint8Array(library.write(workbook, { type: 'array', bookType }) as ArrayBuffer);
		expect(await amountsOf(bytes)).toEqual(VALUES.map((value) => [value, value]));
	});

	it('are so in .ods whatever text stands beside the value', async () => {
		const cells = (texts: readonly string[]): string =>
			texts
				.map(
					(one) => `<table:table-cell office:value-type="string"><text:p>${one}</text:p></table:table-cell>`
				)
				.join('');
		const row = (value: number, shown: string, index: number): string =>
			`<table:table-row>${cells(['Trà Vinh', 'leaflet', String(1950 + index)])}<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell></table:table-row>`;
		const given = [
			[12.5, '12,5'],
			[1234, '1.234'],
			[1234.5, '1,234.50'],
			[1.234, '1,234']
		] as const;
		const body = given.map(([value, shown], index) => row(value, shown, index)).join('');
		const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row>${cells(HEADER)}</table:table-row>${body}</table:table></office:spreadsheet></office:body></office:document-content>`;
		const bytes = makeZip([
			{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
			{ name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
			{ name: 'styles.xml', content: '<office:document-styles/>' },
			{ name: 'content.xml', content }
		]);
		expect(await amountsOf(bytes)).toEqual(given.map(([value]) => [value, value]));
	});
});

describe('other cells of a workbook', () => {
	const withNote = (cell: Cell) => read(makeWorkbook([sheetOf(['Trà Vinh', 'leaflet', '2020', '5', cell])]));

	it.each([
		['an error', raw('t="e"', '<f>1/0</f><v>#DIV/0!</v>'), 'cell.error', '#DIV/0!'],
		['a formula never calculated', raw('', '<f>SUM(A1:A2)</f>'), 'cell.no_value', ''],
		['a formula with an empty result', raw('', '<f>SUM(A1:A2)</f><v></v>'), 'cell.no_value', ''],
		['a number formula with an empty result', raw('t="n"', '<f>SUM(A1:A2)</f><v/>'), 'cell.no_value', '']
	])('%s holds its row, with words', async (_, cell, code, value) => {
		const reading = await withNote(cell);
		expect(reading.rows).toMatchObject({ read: 1, accepted: 0, held: 1 });
		expect(reading.findings).toMatchObject([{ code, level: 'error', line: 2, column: 'Ghi chú', value }]);
	});

	it.each([
		['a formula by its result', raw('', '<f>SUM(2,3)</f><v>5</v>'), '5'],
		['a text formula', raw('t="str"', '<f>A1</f><v>Đắk Nông</v>'), 'Đắk Nông'],
		['a truth', raw('t="b"', '<v>1</v>'), 'TRUE'],
		['a text that looks like a formula', '=1+1', '=1+1'],
		['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
		['a line break', 'một\nhai', 'một\nhai']
	])('%s is read as it stands', async (_, cell, text) => {
		const reading = await withNote(cell);
		const [figure] = figuresOf(joinReadings([reading], reference));
		expect(figure?.provenance.note).toBe(text);
	});
});

describe('the sheets of a workbook', () => {
	const data = sheetOf(['Trà Vinh', 'leaflet', '2020', number(1250)]);
	const cover: SheetParts = { name: 'Bìa', rows: { 1: ['Báo cáo năm 2020'] } };

	it('are all named, and the first visible one with a header is read', async () => {
		const reading = await read(makeWorkbook([cover, { ...data, name: 'Ẩn', state: 'hidden' }, data]));
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
		const reading = await read(bytes, { sheet: 'Khác' });
		expect(reading.workbook?.sheet).toBe('Khác');
		expect(figuresOf(joinReadings([reading], reference))[0]?.province).toBe('qd124:20');
		const missing = await read(bytes, { sheet: 'Không có' });
		expect(missing).toMatchObject({ status: 'reject', findings: [{ code: 'sheet.missing' }] });
		expect(missing.workbook?.sheets).toHaveLength(2);
	});

	it('stay on offer where the one read has no header, or none can be read', async () => {
		const none = await read(makeWorkbook([cover]));
		expect(none).toMatchObject({ status: 'reject', workbook: { sheet: 'Bìa' } });
		const hidden = await read(makeWorkbook([{ ...data, state: 'hidden' }]));
		expect(hidden).toMatchObject({
			status: 'reject',
			findings: [{ code: 'sheet.all_hidden' }],
			workbook: { sheet: '', sheets: [{ name: 'Số liệu', hidden: true }] }
		});
		expect(codesOf(await read(makeWorkbook([{ name: 'Trống', rows: {} }])))).toEqual(['file.empty']);
	});

	it('are known by the rows a clerk sees, blank ones counted', async () => {
		const reading = await read(
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
		const reading = await read(
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
		expect(codesOf(await read(makeWorkbook([{ name: 'Rộng', rows: { 1: [far, wide] } }])))).toEqual([
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
		expect(await read(bytes)).toMatchObject({ rows: { held: 1 }, findings: [{ code: 'encoding.mojibake' }] });
		expect(await read(bytes, { repair: 'tcvn3' })).toMatchObject({
			kind: 'activities',
			rows: { accepted: 1 }
		});
	});
});

describe('cells merged over several rows', () => {
	const merged = (...areas: readonly string[]) => ({
		after: `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
	});
	const figuresFrom = (reading: Awaited<ReturnType<typeof read>>) =>
		figuresOf(joinReadings([reading], reference)).map(({ province, period, quantity, provenance }) => [
			provenance.line,
			province,
			period.label,
			quantity.low,
			provenance.note
		]);
	const saidOf = ({ findings }: Awaited<ReturnType<typeof read>>) =>
		findings.map(({ code, line, column, value, params }) => [code, line, column, value, params['from']]);

	it('are what each of the rows says, and each cell filled is said', async () => {
		const reading = await read(
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
		const reading = await read(
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
		expect((await read(bytes)).rows).toMatchObject({ accepted: 0, held: 2 });
		const first = await read(bytes, { edits: [edit(2, 'Trà Vinh')] });
		expect(figuresFrom(first).map(([line, province]) => [line, province])).toEqual([
			[2, 'qd124:84'],
			[3, 'qd124:84']
		]);
		const both = await read(bytes, { edits: [edit(2, 'Trà Vinh'), edit(3, 'Lạng Sơn')] });
		expect(figuresFrom(both).map(([line, province]) => [line, province])).toEqual([
			[2, 'qd124:84'],
			[3, 'qd124:20']
		]);
		expect(codesOf(both)).not.toContain('merged.filled');
	});

	it('say what they say though their first row is kept out', async () => {
		const broken = raw('t="e"', '<v>#DIV/0!</v>');
		const reading = await read(
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
		const reading = await read(makeWorkbook([{ name: 'A', rows, ...merged(...areas) }]));
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
		const reading = await read(new Uint8Array(written));
		expect(figuresFrom(reading).map(([line, province]) => [line, province])).toEqual([
			[2, 'qd124:84'],
			[3, 'qd124:84']
		]);
		expect(saidOf(reading)).toEqual([['merged.filled', 3, 'Tỉnh', 'Trà Vinh', 2]]);
	});

	it('are filled once, whatever areas a damaged file claims', async () => {
		const areas = Array.from({ length: 50 }, () => 'A2:A1048576');
		const reading = await read(
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

describe('every kind of workbook', () => {
	it.each([
		['xlsx', 'xlsx'],
		['xlsb', 'xlsb'],
		['biff8', 'xls'],
		['ods', 'ods']
	] as const)('%s gives the same table', async (bookType, format) => {
		const sheet = library.utils.aoa_to_sheet([
			HEADER,
			['Trà Vinh', 'leaflet', 2020, 1250.5, 'Phòng, chống "ma túy"'],
			['Lạng Sơn', 'leaflet', 2020, 'trên 500', { t: 'n', v: 43987, z: 'dd/mm/yyyy' }]
		]);
		const workbook = library.utils.book_new(sheet, 'Số liệu');
		const bytes = new Uint8Array(
			library.write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer
		);
		const reading = await read(bytes);
		expect(reading).toMatchObject({
			encoding: format,
			kind: 'activities',
			rows: { accepted: 2 },
			findings: []
		});
		const figures = figuresOf(joinReadings([reading], reference));
		expect(
			figures.map(({ quantity, provenance }) => [quantity.text, provenance.note, provenance.line])
		).toEqual([
			['1250,5', 'Phòng, chống "ma túy"', 2],
			['trên 500', '05/06/2020', 3]
		]);
	});
});

describe('a workbook of Excel 95 or before', () => {
	const { CFB } = library as unknown as {
		readonly CFB: {
			read(bytes: Uint8Array, options: { type: 'array' }): object;
			find(file: object, path: string): { readonly content: ArrayLike<number> };
			readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
			write(file: object, options: { type: 'array' }): ArrayLike<number>;
		};
	};
	/** `Trà Vinh` and `họp tổ chống ma túy` as the code page and the font write them, one byte a letter. */
	const LETTERS: Readonly<Record<string, readonly [place: readonly number[], note: readonly number[]]>> = {
		CP1258: [
			[0x54, 0x72, 0xe0, 0x20, 0x56, 0x69, 0x6e, 0x68],
			[0x68, 0x6f, 0xf2, 0x70, 0x20, 0x74, 0xf4, 0xd2, 0x20, 0x63, 0x68, 0xf4, 0xec, 0x6e, 0x67]
		],
		TCVN3: [
			[0x54, 0x72, 0xb5, 0x20, 0x56, 0x69, 0x6e, 0x68],
			[0x68, 0xe4, 0x70, 0x20, 0x74, 0xe6, 0x20, 0x63, 0x68, 0xe8, 0x6e, 0x67, 0x20, 0x6d, 0x61]
		],
		'none, all plain': [
			[...'Tra Vinh'].map((one) => one.charCodeAt(0)),
			[...'hop to chong ma'].map((one) => one.charCodeAt(0))
		]
	};
	const write = (
		bookType: 'biff2' | 'biff3' | 'biff4' | 'biff5' | 'biff8',
		rows: readonly (readonly unknown[])[]
	) =>
		new Uint8Array(
			library.write(library.utils.book_new(library.utils.aoa_to_sheet(rows.map((row) => [...row])), 'S'), {
				type: 'array',
				bookType: bookType as library.BookType
			}) as ArrayBuffer
		);
	const plain = [
		['province', 'indicator', 'period', 'value', 'note'],
		['PLACE###', 'leaflet', 2020, 5, 'NOTE###########']
	];
	/** The same file with letters that the writing library can't write. */
	function withLetters(bytes: Uint8Array, letters: readonly (readonly number[])[]): Uint8Array {
		const lettered = Buffer.from(bytes);
		for (const [index, mark] of ['PLACE###', 'NOTE###########'].entries()) {
			const at = lettered.indexOf(mark);
			expect(at).toBeGreaterThan(0);
			lettered.set(letters[index] ?? [], at);
		}
		return Uint8Array.from(lettered);
	}
	function repacked(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
		const file = CFB.utils.cfb_new();
		for (const [name, bytes] of Object.entries(streams)) {
			const { content } = CFB.find(
				CFB.read(bytes, { type: 'array' }),
				name === 'Book' ? '/Book' : '/Workbook'
			);
			CFB.utils.cfb_add(file, `/${name}`, Uint8Array.from(content));
		}
		return Uint8Array.from(CFB.write(file, { type: 'array' }));
	}

	it.each(
		Object.keys(LETTERS).flatMap((encoding) =>
			(['biff5', 'biff4', 'biff3', 'biff2'] as const).map((version) => [version, encoding] as const)
		)
	)(
		'is refused with what to do: %s with letters in %s under headers that are known',
		async (version, encoding) => {
			const reading = await read(withLetters(write(version, plain), LETTERS[encoding] ?? []));
			expect(reading).toMatchObject({
				status: 'reject',
				rows: { read: 0 },
				figures: null,
				findings: [{ code: 'workbook.old', level: 'error' }]
			});
			expect(reading.findings).toHaveLength(1);
		}
	);

	it('is known by what is in it, not by the name of its stream', async () => {
		const old = Buffer.from(write('biff5', plain));
		const name = (text: string): Buffer => Buffer.from(text.padEnd(9, '\0'), 'utf16le');
		const at = old.indexOf(name('Book'));
		expect(at).toBeGreaterThan(0);
		name('Workbook').copy(old, at);
		old.writeUInt16LE(('Workbook'.length + 1) * 2, at + 64);
		expect(codesOf(await read(Uint8Array.from(old)))).toEqual(['workbook.old']);
	});

	it('is read where one of Excel 97 stands beside it in the same file, from that', async () => {
		const row = ['Trà Vinh', 'leaflet', 2020, 5, 'họp tổ chống ma túy'];
		const both = repacked({ Book: write('biff5', plain), Workbook: write('biff8', [plain[0] ?? [], row]) });
		const reading = await read(both);
		expect(reading).toMatchObject({ encoding: 'xls', rows: { accepted: 1 }, findings: [] });
		expect(figuresOf(joinReadings([reading], reference))[0]?.provenance.note).toBe('họp tổ chống ma túy');
	});
});

describe('what only looks like a workbook', () => {
	const container = (...streams: readonly string[]): Uint8Array => {
		const { CFB } = library as unknown as {
			readonly CFB: {
				readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
				write(file: object, options: { type: 'array' }): ArrayLike<number>;
			};
		};
		const file = CFB.utils.cfb_new();
		for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(5000));
		return Uint8Array.from(CFB.write(file, { type: 'array' }));
	};
	const good = makeWorkbook([sheetOf(['Trà Vinh', 'leaflet', '2020', number(5)])]);

	it.each([
		['a locked workbook', container('EncryptionInfo', 'EncryptedPackage'), 'workbook.encrypted', undefined],
		['an old Word document', container('WordDocument'), 'file.not_csv', 'doc'],
		['another Office file', container('Contents'), 'file.not_csv', 'ole'],
		['a Word document', makeZip([{ name: 'word/document.xml', content: '<w/>' }]), 'file.not_csv', 'docx'],
		['a zip', makeZip([{ name: 'a.csv', content: 'a,b' }]), 'file.not_csv', 'zip'],
		['half a workbook', good.subarray(0, good.length / 2), 'workbook.damaged', undefined],
		[
			'a workbook without parts',
			makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
			'workbook.damaged',
			undefined
		],
		['a broken .xls', container('Workbook'), 'workbook.damaged', undefined],
		[
			'a page saved as .xls',
			textOf('\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
			'file.not_csv',
			'html'
		],
		[
			'a page after its XML line',
			textOf('<?xml version="1.0"?>\n<!DOCTYPE html><html>'),
			'file.not_csv',
			'html'
		],
		[
			'a page in one file',
			textOf('MIME-Version: 1.0\nContent-Type: multipart/related'),
			'file.not_csv',
			'mhtml'
		],
		[
			'an XML spreadsheet',
			textOf(
				'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
			),
			'file.not_csv',
			'spreadsheetml'
		],
		['XML', textOf('<?xml version="1.0"?><a/>'), 'file.not_csv', 'xml'],
		['a PDF', textOf('%PDF-1.7\n'), 'file.not_csv', 'pdf'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'file.not_csv', 'image']
	])('%s is recognised and refused', async (_, bytes, code, kind) => {
		const reading = await read(bytes);
		expect(reading).toMatchObject({ status: 'reject', rows: { read: 0 }, findings: [{ code }] });
		expect(reading.findings[0]?.params['kind']).toBe(kind);
	});

	it('is not what begins with the letters PK', async () => {
		const reading = await read(textOf('PK,tỉnh,chỉ tiêu,kỳ,số lượng\n1,Trà Vinh,leaflet,2020,5\n'));
		expect(reading).toMatchObject({ kind: 'activities', rows: { accepted: 1 } });
	});

	it('is never unpacked past the limit, whatever its headers say', async () => {
		const bomb = makeZip([
			{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(8_000_000), saidSize: 10 }
		]);
		const [entry] = listZip(bomb);
		await expect(entry && unzipEntry(bomb, entry, 1_000_000)).rejects.toBeInstanceOf(RefusedFile);
		const many = makeZip(
			Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.xml`, content: '' }))
		);
		expect(codesOf(await read(many))).toEqual(['workbook.too_large']);
	});

	it('is refused or read as it was, wherever one byte of it is damaged', async () => {
		const { figures } = await read(good);
		await fc.assert(
			fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
				const hurt = good.slice();
				hurt[at] = byte;
				const reading = await read(hurt);
				if (reading.status !== 'reject') expect(reading.figures).toEqual(figures);
			}),
			{ numRuns: 300 }
		);
	});

	it('is checked by the sums that zip containers keep', () => {
		expect(crc32(textOf('123456789'))).toBe(0xcbf43926);
	});

	it('is no reason to read objects by names in it', async () => {
		const parts = workbookParts([{ ...sheetOf(['Trà Vinh', 'leaflet', '2020', '5']), name: '__proto__' }]);
		const reading = await read(makeZip(parts));
		expect(reading.workbook?.sheets.map(({ name }) => name) ?? []).toEqual(['__proto__']);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
