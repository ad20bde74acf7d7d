import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { endsOf } from '../../src/lib/export/amount-ends';
import { csvColumnsOf } from '../../src/lib/export/csv-columns';
import { CSV_WRITING, type CsvProfile } from '../../src/lib/export/csv-profile';
import type { AmountLimit, ExportCell, NumberKind } from '../../src/lib/export/model';
import { messagesIn } from '../../src/lib/i18n/messages-in';

const words = messagesIn('vi').exportSheets.heading;
const text = (said: string): ExportCell => ({ text: said, amount: null });
const number = (
	value: number,
	limit: AmountLimit = 'exact',
	kind: NumberKind = 'count',
	upTo: number | null = null
): ExportCell => ({ text: `[${value}]`, amount: { value, upTo, limit, kind } });

/** The columns of a table of one column, as heading and fields. */
function columns(profile: CsvProfile, numeric: boolean, ...cells: readonly ExportCell[]) {
	const table = { columns: [{ title: 'Cột', numeric }], rows: cells.map((cell) => [cell]) };
	return csvColumnsOf(table, profile, words).map(({ heading, fields }) => [heading, ...fields]);
}

describe('a column of a table', () => {
	test('of texts is one, its texts safe', () => {
		for (const profile of ['excel', 'software'] as const)
			expect(columns(profile, false, text('a;b'), text('=1'), text(''))).toEqual([
				['Cột', '"a;b"', "'=1", '']
			]);
	});

	test('of days is one, as each reader takes them', () => {
		const day: ExportCell = { text: 'ngày năm', amount: null, day: '2026-01-05' as IsoDay };
		expect(columns('excel', false, day)).toEqual([['Cột', '05/01/2026']]);
		expect(columns('software', false, day)).toEqual([['Cột', '2026-01-05']]);
	});

	test('of exact numbers is one for Excel, words beside numbers in place of them', () => {
		expect(columns('excel', true, number(1150), number(-0.5), text('chưa có'))).toEqual([
			['Cột', '1150', '-0,5', 'chưa có']
		]);
	});

	test('of numbers is three for software, exact or not', () => {
		expect(columns('software', true, number(1150), text('chưa có; vắng'))).toEqual([
			['Cột (từ)', '1150', ''],
			['Cột (đến)', '1150', ''],
			['Cột (cách ghi)', '', '"chưa có; vắng"']
		]);
		expect(columns('software', true, text('vắng'))).toEqual([
			['Cột (từ)', ''],
			['Cột (đến)', ''],
			['Cột (cách ghi)', 'vắng']
		]);
		expect(columns('software', false, number(5))).toHaveLength(3);
	});

	test('of limits is three, with an end only where one is known', () => {
		expect(
			columns(
				'excel',
				true,
				number(5, 'at_least'),
				number(6, 'over'),
				number(7, 'at_most'),
				number(8, 'under'),
				number(9, 'near'),
				number(10, 'about'),
				number(11, 'range', 'count', 12),
				number(13)
			)
		).toEqual([
			['Cột (từ)', '5', '6', '', '', '', '10', '11', '13'],
			['Cột (đến)', '', '', '7', '8', '9', '10', '12', '13'],
			['Cột (cách ghi)', '[5]', '[6]', '[7]', '[8]', '[9]', '[10]', '[11]', '']
		]);
	});

	test('of shares is in per cent for Excel and of one for software, which is told', () => {
		for (const kind of ['percent', 'change_percent'] as const) {
			expect(columns('excel', true, number(0.088, 'exact', kind))).toEqual([['Cột', '8,8%']]);
			expect(columns('software', true, number(0.088, 'exact', kind), text('x'))).toEqual([
				['Cột [1 = 100%] (từ)', '0.088', ''],
				['Cột [1 = 100%] (đến)', '0.088', ''],
				['Cột (cách ghi)', '', 'x']
			]);
		}
		expect(columns('excel', true, number(0.088, 'over', 'percent'))[0]).toEqual(['Cột (từ)', '8,8%']);
		expect(columns('software', true, number(5, 'exact', 'change'))[0]).toEqual(['Cột (từ)', '5']);
	});

	test('has a field for each row, an empty one where the row has none', () => {
		const table = {
			columns: [
				{ title: 'A', numeric: false },
				{ title: 'B', numeric: true }
			],
			rows: [[text('x'), number(1)], [text('y')], []]
		};
		expect(csvColumnsOf(table, 'excel', words)).toEqual([
			{ heading: 'A', fields: ['x', 'y', ''] },
			{ heading: 'B', fields: ['1', '', ''] }
		]);
		expect(csvColumnsOf({ columns: [], rows: [] }, 'excel', words)).toEqual([]);
	});
});

describe('a number for Excel', () => {
	test.each([
		[0, '0'],
		[-1234567.5, '-1234567,5'],
		[0.1 + 0.2, '0,3'],
		[1e21, '1000000000000000000000'],
		[-1e21, '-1000000000000000000000'],
		[1e-7, '0,0000001'],
		[123456789012345680, '123456789012346000']
	])('%d is %s', (value, written) => {
		expect(CSV_WRITING.excel.number(value)).toBe(written);
	});

	test('as a share is in per cent', () => {
		expect([0.088, 1, -0.5, 0].map(CSV_WRITING.excel.percent)).toEqual(['8,8%', '100%', '-50%', '0%']);
		expect([0.088, -0.5].map(CSV_WRITING.software.percent)).toEqual(['0.088', '-0.5']);
	});
});

test('an amount of a range lies between its two numbers', () => {
	expect(endsOf({ value: 3, upTo: 5, limit: 'range', kind: 'count' })).toEqual({ low: 3, high: 5 });
});
