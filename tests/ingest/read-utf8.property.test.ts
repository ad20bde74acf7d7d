import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import { readFile } from '../../src/lib/ingest/read-file';
import { readRecords } from '../../src/lib/ingest/read-records';
import { readUtf8 } from '../../src/lib/ingest/read-utf8';
import { reference } from './corpus';
import { CSV_PARTS, cut, tellRecords } from './tell-records';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
	const units = Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0));
	return new Uint8Array(units.buffer);
}

const text = fc.array(fc.constantFrom(...CSV_PARTS), { maxLength: 80 }).map((parts) => parts.join(''));
const bytes = fc
	.array(
		fc.constantFrom(...CSV_PARTS.map((part) => [...utf8(part)]), [0xe1], [0xba, 0xbf], [0xff], [0xf0, 0x9f]),
		{
			maxLength: 60
		}
	)
	.map((parts) => Uint8Array.from(parts.flat()));
const size = fc.integer({ min: 1, max: 64 });

/** Rows of a table of six columns, and what stands between them in files. */
const ROW = fc.constantFrom(
	'Trà Vinh,leaflet,2020,1250,Đắk Nông,"a, b"',
	'Trà Vinh,leaflet,2020,1251,"nói ""có"" rồi",',
	'Lạng Sơn,leaflet,2019,trên 500,"một\nhai",x',
	'Lạng Sơn,leaflet,2019,trên 500,"một\r\nhai",x',
	'Đồng Tháp,leaflet,2018,3,x,5"',
	'Đồng Tháp,leaflet,2018,4,"x" ,y',
	'Đồng Tháp,leaflet,2018,5,"x"y,z',
	'Đồng Tháp,leaflet,2018,6, "x",y',
	' Trà Vinh,leaflet,2017,7,\uFEFFz,\u200Bx',
	'Tra\u0300 Vinh,leaflet,2017,8,\u0000,',
	'Trà Vinh,leaflet,2016,9,\uFFFD,',
	'Trà Vinh,leaflet,2015,10,,,,',
	'Trà Vinh,leaflet,2015,11',
	'Trà Vinh,leaflet,2015,12,a,b,c',
	'"Trà Vinh",leaflet,"2020","1250",Đắk Nông,"a, b"',
	'"Trà Vinh","leaflet",2020,125,Đắk,n1',
	'Trà Vinh,leaflet,2020,1250,"Đắk ""Nông""","n1"',
	'Trà Vinh,leaflet,2020,12,"""Đắk Nông""",n',
	'Trà Vinh,leaflet,2020,"",x\u0000y,"x\u0000y"',
	'Trà Vinh,leaflet,2020,"1","x\ny",x',
	'Xyzt,leaflet,2020,1,,',
	'Tổng cộng,,,99,,',
	'Tổng cộng,1,2,99,3,4',
	',Tổng,2020,99,3,4',
	'Tổng,leaflet,2020,5,y,z',
	'Tổng,,,7,,',
	'tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú,khác',
	'1,2,3,4,5,6',
	'A,B,1,2,3,4',
	'A. Công tác truyền thông,,,,,',
	'Ghi chú: hết,,,,,',
	'một ô,,,,,',
	'Người lập biểu,,,Giám đốc,,',
	',,,,,',
	'',
	'   ,,,,,'
);
const END = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const body = fc.array(fc.tuple(ROW, END), { minLength: 60, maxLength: 160 });
const sound = fc.constant(
	Array.from({ length: 60 }, (_, at) => `Trà Vinh,leaflet,${1950 + at},${at},n${at % 7},m\n`).join('')
);

describe('records of a file in UTF-8, taken as bytes', () => {
	const form = { delimiter: ',', skip: 0, firstLine: 1 };

	it('are those of its text, with the same lines, quotes and refusals, however it is cut', () => {
		fc.assert(
			fc.property(text, size, fc.constantFrom(',', ';'), (whole, length, delimiter) => {
				const by = { ...form, delimiter };
				const plain = tellRecords((onRow, onSettled) => readRecords([whole], by, onRow, onSettled));
				const quick = tellRecords((onRow, onSettled) =>
					readUtf8(cut(utf8(whole), length), by, { onBytes: () => false, onRow, onSettled })
				);
				expect(quick).toEqual(plain);
			}),
			{ numRuns: 1000 }
		);
	});

	it('are those of its text where bytes are no characters', () => {
		fc.assert(
			fc.property(bytes, size, (whole, length) => {
				const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
				const plain = tellRecords((onRow, onSettled) => readRecords([decoded], form, onRow, onSettled));
				const quick = tellRecords((onRow, onSettled) =>
					readUtf8(cut(whole, length), form, {
						onBytes: (row) => {
							onRow(row.texts(), row.line, row.nextLine);
							return true;
						},
						onRow,
						onSettled
					})
				);
				expect(quick).toEqual(plain);
			}),
			{ numRuns: 1000 }
		);
	});

	it('give the same reading as the same text in an encoding that is decoded first', () => {
		const fate = fc.record({
			line: fc.integer({ min: 62, max: 200 }),
			fate: fc.constantFrom('take', 'drop')
		});
		const edit = fc.record({ line: fc.integer({ min: 62, max: 200 }), text: fc.constantFrom('5', 'x', '') });
		fc.assert(
			fc.property(
				sound,
				body,
				fc.array(fate, { maxLength: 3 }),
				fc.array(edit, { maxLength: 3 }),
				(first, rows, fates, edits) => {
					const whole = `tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú,khác\n${first}${rows.flat().join('')}`;
					const column = { header: 'số lượng', occurrence: 1 };
					const decisions = {
						...NO_DECISIONS,
						rows: fates,
						edits: edits.map((one) => ({ ...one, column, by: 'An', at: '2024-01-01T00:00:00.000Z' }))
					};
					const read = (file: Uint8Array): unknown => {
						const reading = readFile('thu.csv', file, reference, { decisions });
						return { ...reading, bytes: 0, sha256: '', encoding: '' };
					};
					expect(read(utf8(whole))).toEqual(read(utf16(whole)));
				}
			)
		);
	});
});
