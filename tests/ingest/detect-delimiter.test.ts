import { expect, test } from 'vitest';
import { detectDelimiter } from '../../src/lib/ingest/detect-delimiter';

test.each([
	['lines of blanks, and of tabs, do not count', 'a,b\n\t\t\n\t\t\n', ','],
	['nor does one at the top', '\t\t\na,b\n', ','],
	['a hundred lines tell', 'a,b\n'.repeat(100) + 'a;b;c;d\n'.repeat(900), ','],
	['lines may end as on old Macs', 'x,x,x,x;1\rx;1\rx;2\r', ';'],
	['what is quoted does not count, over lines too', '"a;a\n;a;a",b\n"c;;;c",d\n', ','],
	['sep= stands at the very beginning', 'xsep=;\na,b\nc,d\n', ',']
])('%s', (_, text, delimiter) => {
	expect(detectDelimiter(text)).toEqual({ delimiter, skip: 0, spaced: false });
});

test.each([
	['sep=;', 5],
	['SEP=;\na', 6],
	['sep=;\r\na', 7],
	['sep=;\ra', 6]
])('of %j the line of the delimiter is skipped', (text, skip) => {
	expect(detectDelimiter(text)).toEqual({ delimiter: ';', skip, spaced: false });
});

test.each([
	['"tỉnh";"ghi chú"', ';'],
	[' tỉnh ; ghi chú ', ';'],
	['"tỉnh" ;"ghi chú" ', ';'],
	['x"tỉnh";"ghi chú"x', ','],
	['tỉnh;tên', ','],
	[';;;', ',']
])('a header %j over prose with commas is parted by %j', (header, delimiter) => {
	const known = (name: string): boolean => ['tỉnh', 'ghi chú', ''].includes(name);
	expect(detectDelimiter(`${header}\na, b, c, d;1\na, b, c, d;2\n`, known).delimiter).toBe(delimiter);
});

test.each([
	['a, "b,c"\nd, "e,f"\n', true],
	['a, "b",', true],
	['a, "b",c\n', false],
	['"a,b", "c"\n', true]
])('the cells of %j are parted by a comma and a space: %j', (text, spaced) => {
	expect(detectDelimiter(text).spaced).toBe(spaced);
});
