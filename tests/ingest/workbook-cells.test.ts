import * as library from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { roundToDigits, writeExact } from '../../src/lib/ingest/write-exact';
import { reference } from './corpus';
import { makeWorkbook, makeZip, number, raw, type Cell } from './make-workbook';
import { HEADER, readWorkbook, sheetOf } from './read-workbook';

/** The text that one number cell with a format gives, and the codes of what is said of it. */
async function cellText(value: number, format: string, settings = '') {
	const row = ['Trà Vinh', 'leaflet', '2020', '5', number(value, 0)];
	const reading = await readWorkbook(makeWorkbook([sheetOf(row)], [format], settings));
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
		figuresOf(joinReadings([await readWorkbook(bytes)], reference)).map(({ quantity: { low, high } }) => [
			low,
			high
		]);
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
	const withNote = (cell: Cell) =>
		readWorkbook(makeWorkbook([sheetOf(['Trà Vinh', 'leaflet', '2020', '5', cell])]));

	it.each([
		['an error', raw('t="e"', '<f>1/0</f><v>#DIV/0!</v>'), 'cell.error', '#DIV/0!'],
		['a formula never calculated', raw('', '<f>SUM(A1:A2)</f>'), 'cell.no_value', ''],
		['a formula with an empty result', raw('', '<f>SUM(A1:A2)</f><v></v>'), 'cell.no_value', ''],
		['a number formula with an empty result', raw('t="n"', '<f>SUM(A1:A2)</f><v/>'), 'cell.no_value', ''],
		['a number cell that holds 12,5', raw('', '<v>12,5</v>'), 'cell.malformed', '12,5'],
		[
			'a number cell that holds 2.000.000',
			raw('t="n" s="0"', '<v>2.000.000</v>'),
			'cell.malformed',
			'2.000.000'
		],
		['a formula whose result is no number', raw('', '<f>A1</f><v> 7 tờ</v>'), 'cell.malformed', ' 7 tờ']
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
