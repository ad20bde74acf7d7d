import { describe, expect, test } from 'vitest';
import type { ExportTable } from '../../src/lib/export/model';
import { writeWorkbook } from '../../src/lib/export/sheets/write-workbook';
import { writeDocument, writeTables } from '../../src/lib/export/write-document';
import { FORMULAS } from './hostile-strings';
import { BRIEFING, FIGURE, count } from './make-briefing';
import { allCells, cellAt, readBook } from './read-book';

const options = { ...BRIEFING, title: 'Toàn bộ không gian làm việc' };
const empty: ExportTable = { columns: [{ title: 'Hạn chế', numeric: false }], rows: [] };

describe('a workbook of tables', async () => {
	const dated: ExportTable = {
		columns: [{ title: 'Ngày', numeric: false }],
		rows: [[{ text: '5/1/2026', amount: null, day: BRIEFING.madeOn }]]
	};
	const tables = [
		{ name: 'Số liệu', about: 'Mọi số liệu đang dùng.', table: FIGURE.table },
		{ name: 'Thời hạn', about: '', table: dated },
		{ name: 'Theo dõi', about: '', table: empty },
		{ name: 'Thông tin', about: '', table: empty }
	];
	const book = readBook(await writeWorkbook(tables, options));

	test('has a sheet a table, none left out, behind one that lists them with their rows', () => {
		expect(book.book.SheetNames).toEqual(['Thông tin', 'Số liệu', 'Thời hạn', 'Theo dõi', 'Thông tin (2)']);
		const told = allCells(book)
			.filter(([place]) => place.startsWith('Thông tin!'))
			.map(([, { v }]) => v);
		expect(told).toEqual(
			expect.arrayContaining([
				options.title,
				options.stamp,
				'Mọi số liệu đang dùng.',
				'Số liệu',
				'Số dòng: 4',
				'Theo dõi',
				'Số dòng: 0'
			])
		);
	});

	test('keeps numbers numbers with their limits, words words, days days', () => {
		const at = (address: string): ReturnType<typeof cellAt> => cellAt(book, 'Số liệu', address);
		expect(at('B1').v).toBe('Số lượng');
		expect(at('B2')).toMatchObject({ t: 'n', v: 1150, w: '1,150' });
		expect(at('B3')).toMatchObject({ t: 's', v: 'chưa có số liệu' });
		expect(at('B4')).toMatchObject({ t: 'n', v: 900, w: '900–950' });
		expect(at('B5')).toMatchObject({ t: 'n', v: 1200, w: '≥ 1,200' });
		expect(at('C2')).toMatchObject({ v: 0.088, w: '+8.8%' });
		expect(at('C3').v).toBe('không tính: thiếu một kỳ');
		expect(at('D5')).toMatchObject({ t: 's', v: '=HYPERLINK("http://x";"y")' });
		expect(cellAt(book, 'Thời hạn', 'A2')).toMatchObject({ v: 46027, w: '05/01/2026' });
	});

	test('keeps the headings in sight, filters by them, and prints them on each page', () => {
		const sheet = book.parts.get('xl/worksheets/sheet2.xml');
		expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
		expect(sheet).toContain('<autoFilter ref="A1:D5"/>');
		expect(sheet).not.toContain('mergeCell');
		expect(book.parts.get('xl/workbook.xml')).toContain(">'Thông tin (2)'!$1:$1</definedName>");
	});

	test('has no formula, whatever the texts', async () => {
		const table: ExportTable = {
			columns: FORMULAS.map((title) => ({ title, numeric: false })),
			rows: [FORMULAS.map((text) => ({ text, amount: null }))]
		};
		const hostile = readBook(
			await writeWorkbook(
				FORMULAS.map((name) => ({ name, about: name, table })),
				options
			)
		);
		for (const [place, cell] of allCells(hostile)) expect([place, cell.f]).toEqual([place, undefined]);
		expect(cellAt(hostile, hostile.book.SheetNames[1] ?? '', 'A2').v).toBe(FORMULAS[0]);
	});

	test('says so where a text is too long for a cell', async () => {
		const long = 'Đ'.repeat(40_000);
		const table: ExportTable = {
			columns: [{ title: 'Nội dung', numeric: false }],
			rows: [[{ text: long, amount: null }], [{ text: '7', amount: count(7) }]]
		};
		const cut = readBook(await writeWorkbook([{ name: 'Dài', about: '', table }], options));
		expect(cellAt(cut, 'Dài', 'A2').v).toBe(`${'Đ'.repeat(32_766)}…`);
		expect(allCells(cut).map(([, { v }]) => v)).toContain(
			'Đoạn quá dài, có dấu … ở cuối, đã bị cắt vì một ô của bảng tính không chứa hết. Trang có đoạn bị cắt: Dài.'
		);
	});
});

describe('whatever is written through the one door to the formats', () => {
	test('is cleaned first', async () => {
		const soiled = { ...BRIEFING, blocks: [{ ...FIGURE, title: 'Tuyên truyền\u0000'.normalize('NFD') }] };
		const book = readBook(await writeDocument(soiled, 'xlsx', {}));
		expect(cellAt(book, 'Số liệu', 'A1').v).toBe('Tuyên truyền');
		const csv = new TextDecoder().decode(await writeDocument(soiled, 'csv', { profile: 'software' }));
		expect(csv).toContain(',Tuyên truyền,');
		const tables = readBook(
			await writeTables([{ name: 'A\u0007', about: '', table: FIGURE.table }], options)
		);
		expect(tables.book.SheetNames).toEqual(['Thông tin', 'A']);
	});
});
