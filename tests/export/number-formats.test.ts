import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format/format-number';
import type { AmountLimit, ExportAmount, NumberKind } from '../../src/lib/export/model';
import { makeNumberFormats } from '../../src/lib/export/sheets/number-formats';

function amount(
	value: number,
	kind: NumberKind = 'count',
	limit: AmountLimit = 'exact',
	upTo: number | null = null
): ExportAmount {
	return { value, upTo, limit, kind };
}

/** What a spreadsheet set to English shows. */
function shown(text: string, given: ExportAmount): string {
	return SSF.format(makeNumberFormats('en')(text, given), given.value) as string;
}

describe('the number format of a cell', () => {
	test.each<[string, ExportAmount]>([
		['1,150', amount(1150)],
		['0', amount(0)],
		['60.25', amount(60.25, 'decimal')],
		['8.8%', amount(0.088, 'percent')],
		['+8.8%', amount(0.088, 'change_percent')],
		['−100%', amount(-1, 'change_percent')],
		['+93', amount(93, 'change')],
		['−1,093', amount(-1093, 'change')],
		['▲ up 93', amount(93, 'change')],
		['▼ down 93', amount(-93, 'change')],
		['≥ 1,200', amount(1200, 'count', 'at_least')],
		['> 500', amount(500, 'count', 'over')],
		['nearly 300', amount(300, 'count', 'near')],
		['≈ 50', amount(50, 'count', 'about')],
		['≥ ≈ 50', amount(50, 'count', 'at_least')],
		['estimated 150', amount(150)],
		['36/station/year', amount(36)],
		['900–950', amount(900, 'count', 'range', 950)],
		['from −5 to 10', amount(-5, 'change', 'range', 10)],
		['≥ 534, of which "1" unknown', amount(534, 'count', 'at_least')]
	])('shows %s', (text, given) => {
		expect(shown(text, given)).toBe(text);
	});

	test.each<[string, string, ExportAmount]>([
		['1.150', '#,##0', amount(1150)],
		['−5', '#,##0;"−"#,##0', amount(-5)],
		['60,25', '#,##0.00', amount(60.25, 'decimal')],
		['60,5', '#,##0.0', amount(60.5, 'decimal')],
		['60', '#,##0', amount(60, 'decimal')],
		['8,8%', '0.0%', amount(0.088, 'percent')],
		['8%', '0%', amount(0.08, 'percent')],
		['100%', '0%', amount(1, 'percent')],
		['+8,8%', '+0.0%;"−"0.0%;0.0%', amount(0.088, 'change_percent')],
		['+93', '+#,##0;"−"#,##0;#,##0', amount(93, 'change')],
		['0', '+#,##0;"−"#,##0;#,##0', amount(0, 'change')],
		['≥ 1.200', '"≥ "#,##0', amount(1200, 'count', 'at_least')],
		['≥ 1.200 lượt', '"≥ "#,##0" lượt"', amount(1200, 'count', 'at_least')],
		['900–950', '#,##0"–950"', amount(900, 'count', 'range', 950)],
		['từ −5 đến 10', '#,##0;"từ −"#,##0" đến 10"', amount(-5, 'change', 'range', 10)],
		['"5" tờ', String.raw`""\"""#,##0""\"" tờ"`, amount(5, 'count', 'at_least')],
		['một', '#,##0', amount(1)],
		['gần một', '"gần "#,##0', amount(1, 'count', 'near')],
		['hơn một', '"> "#,##0', amount(1, 'count', 'over')],
		['ít hơn một', '"< "#,##0', amount(1, 'count', 'under')],
		['tối đa một', '"≤ "#,##0', amount(1, 'count', 'at_most')],
		['cỡ một', '"≈ "#,##0', amount(1, 'count', 'about')],
		['một đến hai', '"từ "#,##0', amount(1, 'count', 'range', 2)],
		['≥ 15', '"≥ "#,##0', amount(5, 'count', 'at_least')],
		['≥ 1.5', '"≥ "#,##0', amount(5, 'count', 'at_least')],
		['trên 51', '"> "#,##0', amount(5, 'count', 'over')],
		['trên 5,1 tờ', '"> "#,##0', amount(5, 'count', 'over')],
		['trên 5, chưa rõ', '"trên "#,##0", chưa rõ"', amount(5, 'count', 'over')],
		['trên 5.', '"trên "#,##0"."', amount(5, 'count', 'over')],
		['trên\n5', '"> "#,##0', amount(5, 'count', 'over')],
		[`trên 5 ${'x'.repeat(180)}`, `"trên "#,##0" ${'x'.repeat(180)}"`, amount(5, 'count', 'over')],
		[`trên 5 ${'x'.repeat(190)}`, '"> "#,##0', amount(5, 'count', 'over')]
	])('of %j in Vietnamese is %s', (text, format, given) => {
		expect(makeNumberFormats('vi')(text, given)).toBe(format);
	});

	test('is one of its own as long as a workbook has room, and stays so where it is known', () => {
		const format = makeNumberFormats('vi');
		const range = (n: number, to: number) => format(`${n}–${to}`, amount(n, 'count', 'range', to));
		const own = Array.from({ length: 150 }, (_, n) => range(n, n + 999));
		expect(new Set(own).size).toBe(150);
		expect(own.at(-1)).toBe('#,##0"–1148"');
		expect([range(7, 999), range(7, 8)]).toEqual(['#,##0"–999"', '"từ "#,##0']);
		expect(format('5 tờ', amount(5))).toBe('#,##0');
	});

	test('shows a limit by its sign where the words do not hold the number', () => {
		expect(shown('“about a thousand”', amount(1000, 'count', 'over'))).toBe('> 1,000');
		expect(shown('15 to 100', amount(5, 'count', 'range', 100))).toBe('from 5');
		expect(shown('“not quite 3 hundred”', amount(300, 'count', 'near'))).toBe('nearly 300');
	});

	test('shows any exact amount as the screen does', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
				const text = formatNumber(value, 'en');
				expect(shown(text, amount(value, 'decimal'))).toBe(text);
			})
		);
	});

	test('never leaves a limit out, however many formats a workbook needs', () => {
		const format = makeNumberFormats('vi');
		const formats = Array.from({ length: 1000 }, (_, n) =>
			format(`${n}–${n + 7000}`, amount(n, 'count', 'range', n + 7000))
		);
		expect(new Set(formats).size).toBeLessThan(200);
		expect(formats.at(-1)).toBe('"từ "#,##0');
		expect(formats.every((one) => one.includes('"'))).toBe(true);
	});
});
