import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readMarked } from '../../src/lib/domain/mark-formula';
import { writeCsvText } from '../../src/lib/export/csv-text';
import { csvOfTexts } from '../../src/lib/export/csv-file';
import { cleanDocument } from '../../src/lib/export/clean-document';
import type { CsvProfile } from '../../src/lib/export/csv-profile';
import type { AmountLimit, ExportFigure, ExportTable } from '../../src/lib/export/model';
import { writeCsv } from '../../src/lib/export/write-csv';
import { hasCorpora } from '../ingest/corpus';
import { FORMULAS, hostileStrings } from './hostile-strings';
import { BRIEFING, FIGURE } from './make-briefing';

const { madeOn } = BRIEFING;

function textOf(figure: ExportFigure, profile: CsvProfile): string {
	const bytes = writeCsv({ ...BRIEFING, blocks: [figure] }, { profile });
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function rowsOf(figure: ExportFigure, profile: CsvProfile): string[][] {
	const delimiter = profile === 'excel' ? ';' : ',';
	return Papa.parse<string[]>(textOf(figure, profile).slice(1).replace(/\r\n$/, ''), { delimiter }).data;
}

function withTable(table: ExportTable): ExportFigure {
	return { ...FIGURE, table };
}

function amounts(
	values: readonly number[],
	limit: AmountLimit = 'exact',
	kind = 'decimal' as const
): ExportTable {
	return {
		columns: [{ title: 'Số lượng', numeric: true }],
		rows: values.map((value) => [
			{ text: 'x', amount: { value, upTo: limit === 'range' ? value + 1 : null, limit, kind } }
		])
	};
}

describe('a CSV for Excel set to Vietnamese', () => {
	test('has a byte-order mark, semicolons, decimal commas, CRLF and no sep=', () => {
		const text = textOf(FIGURE, 'excel');
		expect(text.startsWith('\uFEFFKỳ;')).toBe(true);
		expect(text).not.toMatch(/sep=/);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text).toContain(';8,8%;');
	});

	test('gives limits as two ends and their words, and gaps as words beside empty ends', () => {
		const [head = [], ...rows] = rowsOf(FIGURE, 'excel');
		expect(head.slice(0, 6)).toEqual([
			...['Kỳ', 'Số lượng (từ)', 'Số lượng (đến)', 'Số lượng (cách ghi)'],
			...['So với cùng kỳ', 'Ghi chú']
		]);
		expect(rows.map((row) => row.slice(0, 6))).toEqual([
			['Năm 2021', '1150', '1150', '', '8,8%', ''],
			['Năm 2022', '', '', 'chưa có số liệu', 'không tính: thiếu một kỳ', 'Kỳ này chưa có báo cáo'],
			['Năm 2023', '900', '950', '900–950', 'không tính: thiếu một kỳ', ''],
			['Năm 2024', '1200', '', '≥ 1.200', 'không tính: một vế chỉ là cận', '\'=HYPERLINK("http://x";"y")']
		]);
	});

	test('takes source, as-of day, notes and stamp along in every row', () => {
		const [head = [], ...rows] = rowsOf(FIGURE, 'excel');
		for (const row of rows) {
			expect(row).toHaveLength(head.length);
			expect(row).toEqual(
				expect.arrayContaining([
					FIGURE.source,
					FIGURE.asOf,
					FIGURE.stamp,
					FIGURE.notes.join(' '),
					'05/01/2026'
				])
			);
		}
		expect(new Set(head).size).toBe(head.length);
	});

	test('keeps a column of exact numbers one column of ungrouped numbers', () => {
		const rows = rowsOf(withTable(amounts([-1234567.5, 0, 0.1 + 0.2, 1e21, 1e-7])), 'excel');
		expect(rows.map(([cell]) => cell)).toEqual([
			'Số lượng',
			...['-1234567,5', '0', '0,3', '1000000000000000000000', '0,0000001']
		]);
	});
});

describe('a CSV for software', () => {
	test('has a byte-order mark, commas, dots, ISO days and always the same columns', () => {
		const text = textOf(FIGURE, 'software');
		expect(text.startsWith('\uFEFFKỳ,')).toBe(true);
		const [head = [], ...rows] = rowsOf(FIGURE, 'software');
		expect(head.slice(1, 7)).toEqual([
			...['Số lượng (từ)', 'Số lượng (đến)', 'Số lượng (cách ghi)'],
			'So với cùng kỳ [1 = 100%] (từ)',
			'So với cùng kỳ [1 = 100%] (đến)',
			'So với cùng kỳ (cách ghi)'
		]);
		expect(rows[0]?.slice(0, 7)).toEqual(['Năm 2021', '1150', '1150', '', '0.088', '0.088', '']);
		expect(rows.map((row) => row.at(-1))).toEqual(['2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05']);
		expect(rowsOf(withTable(amounts([1])), 'software')[0]?.slice(0, 3)).toEqual(head.slice(1, 4));
	});

	test('writes a day that a cell words as that day', () => {
		const table: ExportTable = {
			columns: [{ title: 'Ngày', numeric: false }],
			rows: [[{ text: 'ngày 05 tháng 01', amount: null, day: madeOn }]]
		};
		expect(rowsOf(withTable(table), 'software')[1]?.[0]).toBe('2026-01-05');
		expect(rowsOf(withTable(table), 'excel')[1]?.[0]).toBe('05/01/2026');
	});

	test('gives every number back as it was, and no end that is not known', () => {
		const limits = fc.constantFrom<AmountLimit>(
			'exact',
			'about',
			'at_least',
			'over',
			'at_most',
			'under',
			'near',
			'range'
		);
		const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
		fc.assert(
			fc.property(value, limits, (number, limit) => {
				const [, row = []] = rowsOf(withTable(amounts([number], limit)), 'software');
				const [low = '', high = '', shown] = row;
				if (['at_most', 'under', 'near'].includes(limit)) expect(low).toBe('');
				else expect(Number(low)).toBe(number === 0 ? 0 : number);
				if (limit === 'at_least' || limit === 'over') expect(high).toBe('');
				else expect(Number(high)).toBe((limit === 'range' ? number + 1 : number) + 0);
				expect(shown).toBe(limit === 'exact' ? '' : 'x');
			})
		);
	});
});

describe('a CSV of texts for people', () => {
	const rows = [
		['Mức', 'Giá trị'],
		['lỗi', '=1+1'],
		['＝1+1', '\u200B@A1'],
		['a;b,c', '-5 lượt']
	];
	const read = (language: 'vi' | 'en'): string =>
		new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOfTexts(rows, language));

	test('opens in columns in Excel set to the language, with a mark, without sep=, without formulas', () => {
		expect(read('vi')).toBe("\uFEFFMức;Giá trị\r\nlỗi;'=1+1\r\n'＝1+1;'\u200B@A1\r\n\"a;b,c\";'-5 lượt\r\n");
		expect(read('en')).toContain('\uFEFFMức,Giá trị\r\n');
	});
});

test('numbers are never marked, below zero neither, whatever the profile', () => {
	for (const profile of ['excel', 'software'] as const)
		expect(rowsOf(withTable(amounts([-5, -0.25])), profile)[1]?.[0]).toBe('-5');
	expect(rowsOf(withTable(amounts([-0.25])), 'excel')[1]?.[0]).toBe('-0,25');
	expect(rowsOf(withTable(amounts([-0.25])), 'software')[1]?.[0]).toBe('-0.25');
});

test('a CSV of several figures is refused, as it is one table', () => {
	expect(() => writeCsv(BRIEFING, { profile: 'excel' })).toThrow(RangeError);
});

/** What a spreadsheet cut apart by a separator would find at the start of a cell. */
function runnable(text: string, separator: string): string[] {
	return text
		.split(/\r?\n/)
		.flatMap((line) => line.split(separator))
		.map((cell) => cell.replace(/^["\s\u200B\uFEFF]+/u, ''))
		.filter((cell) => /^[=+\-@＝＋－＠].*[(|!]/u.test(cell));
}

function withTexts(texts: readonly string[]): ExportFigure {
	return cleanDocument({
		...FIGURE,
		title: texts[0] ?? '',
		notes: texts,
		table: {
			columns: [{ title: texts[0] ?? '', numeric: false }],
			rows: texts.map((text) => [{ text, amount: null }])
		}
	});
}

describe.each<CsvProfile>(['excel', 'software'])('hostile text in a CSV (%s)', (profile) => {
	test('is text: nothing starts a formula, whichever separator the reader takes', () => {
		for (const text of FORMULAS) {
			const written = textOf(withTexts([text]), profile);
			for (const separator of [';', ',', '\t']) expect(runnable(written, separator)).toEqual([]);
		}
	});

	test('comes back in its own cell, with the mark at most', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab;,"\n\t\' đ=-') }), (text) => {
				const [, [cell = ''] = []] = rowsOf(withTexts([text]), profile);
				expect(readMarked(cell)).toBe(cleanDocument(text));
			})
		);
	});

	describe.skipIf(!hasCorpora)('of others (needs ../shared/corpora)', () => {
		test('is text too', () => {
			const texts = hostileStrings();
			expect(texts.length).toBeGreaterThan(200);
			const written = textOf(withTexts(texts), profile);
			for (const separator of [';', ',', '\t']) expect(runnable(written, separator)).toEqual([]);
			expect(rowsOf(withTexts(texts), profile)).toHaveLength(texts.length + 1);
		});
	});
});

describe('what could run inside a text', () => {
	/** The same rule said at once, which takes the square of a run of blanks. */
	const AT_ONCE =
		/(([,;\t\n])[\s"\u200B-\u200D\u2060]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20](?:(?!\2)[^\n])*[(|!])/gu;

	test('is marked where the rule says so, and nothing else is', () => {
		const text = fc.string({ unit: fc.constantFrom(...',;\t\n "=-@＝(|!aé', '\u200B', '😀'), maxLength: 30 });
		fc.assert(
			fc.property(text, (inner) => {
				const written = writeCsvText(`a${inner}`);
				const bare = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
				expect(bare).toBe(`a${inner}`.replace(AT_ONCE, "$1'"));
			}),
			{ numRuns: 2000 }
		);
	});

	test('is looked for once, however many blanks and separators stand in a row', () => {
		for (const unit of ['\t', '\n', ' ', '"', ',', '\n"', ',=', '\t=', ';\t=,'])
			expect(writeCsvText(`a${unit.repeat(300_000)}b`)).not.toContain("'");
	});
});
