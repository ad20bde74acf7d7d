import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashAtOnce } from '../../src/lib/work/hash-bytes';
import { parseRows } from '../../src/lib/ingest/parse-rows';
import { settleLines } from '../../src/lib/ingest/settle-lines';
import { createHash } from 'node:crypto';
import { readText } from './corpus';

const cell = fc.oneof(
	fc.constantFrom(
		'Trà Vinh',
		'leaflet',
		'2020',
		'6 tháng đầu năm 2019',
		'1.250',
		'trên 500',
		'',
		'-',
		'Tổng cộng',
		'Ghi chú'
	),
	fc.string({ unit: 'grapheme', maxLength: 8 })
);
const quote = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);

describe('any table', () => {
	it('accounts for every row: read = accepted + held + set aside', () => {
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 30 }), (rows) => {
				const body = rows.map((cells) => cells.map(quote).join(',')).join('\n');
				const reading = readText(`province,indicator,period,value,note\n${body}\n`);
				const { read, accepted, held, setAside } = reading.rows;
				expect(read).toBe(accepted + held + setAside);
				expect(reading.heldRows).toHaveLength(held + setAside);
				expect(reading.figures?.length ?? 0).toBe(reading.status === 'reject' ? 0 : accepted);
				for (const row of reading.heldRows) expect(row.codes.length).toBeGreaterThan(0);
			})
		);
	});

	it('gives back every cell whatever ends its lines', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'ế', '"', ',', '\n', '\r', ' '), maxLength: 6 });
		const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
				// A first cell with leading spaces and a quote is not CSV; all cells are quoted to stay within it.
				const file = rows
					.map((cells) => cells.map((one) => `"${one.replace(/"/gu, '""')}"`).join(',') + end)
					.join('');
				const settled = settleLines(file, ',');
				const read: string[][] = [];
				const lines: number[] = [];
				parseRows(settled.text, ',', 1, (cells, line) => {
					read.push(cells);
					lines.push(line);
				});
				expect(read).toEqual(rows);
				const before = (count: number) =>
					rows.slice(0, count).map((cells) => cells.join('').match(/\r\n|\r|\n/gu)?.length ?? 0);
				// Cells that end in CR and begin with LF are two line ends in two cells and one in the joined text.
				if (rows.flat().every((one) => !one.includes('\r'))) {
					expect(lines).toEqual(
						rows.map((_, at) => 1 + at + before(at).reduce((sum, breaks) => sum + breaks, 0))
					);
				}
			})
		);
	});

	it('is known by the SHA-256 of its bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(hashAtOnce(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
			})
		);
	});
});
