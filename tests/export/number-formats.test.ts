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
