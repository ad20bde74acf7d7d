import { describe, expect, test } from 'vitest';
import type { SheetFormatter } from '../../src/lib/ingest/sheet-text';
import { isDayFormat, writeDayNumber } from '../../src/lib/ingest/write-day-number';
import { roundToDigits, writeExact, writeGrouped } from '../../src/lib/ingest/write-exact';
import { writeSheetNumber } from '../../src/lib/ingest/write-sheet-number';

/** A formatter that shows every number as it is told, and takes whole numbers for days of 2020. */
const showing = (shown: string | null, day: object | null = null): SheetFormatter =>
	({ format: () => shown, parseDay: () => day }) as unknown as SheetFormatter;
const at = (hour: number, minute: number) => ({ year: 2020, month: 6, day: 5, hour, minute });

describe('a number that can be read in one way only', () => {
	test.each([
		[0, '0', '0'],
		[5, '5', '5'],
		[-5, '-5', '-5'],
		[1250, '1250', '1.250'],
		[999, '999', '999'],
		[1234567, '1234567', '1.234.567'],
		[12.5, '12,5', '12,5'],
		[1.25, '1,25', '1,25'],
		[1.234, '1,2340', '1,2340'],
		[-1.234, '-1,2340', '-1,2340'],
		[0.125, '0,125', '0,125'],
		[1234.5678, '1234,5678', '1.234,5678'],
		[1234.567, '1234,5670', '1.234,5670'],
		[0.1 + 0.2, '0,3', '0,3'],
		[1e21, '1000000000000000000000', '1.000.000.000.000.000.000.000'],
		[1.5e22, '15000000000000000000000', '15.000.000.000.000.000.000.000'],
		[1e-7, '0,0000001', '0,0000001'],
		[1.25e-7, '0,000000125', '0,000000125'],
		[-1.25e-7, '-0,000000125', '-0,000000125']
	])('%d', (value, exact, grouped) => {
		expect([writeExact(value), writeGrouped(value)]).toEqual([exact, grouped]);
	});

	test('has fifteen digits, a whole one all of them', () => {
		expect(roundToDigits(0.1 + 0.2)).toBe(0.3);
		expect(roundToDigits(1234567890123456)).toBe(1234567890123456);
		expect(roundToDigits(123456789012.3456)).toBe(123456789012.346);
	});
});

describe('a format of days', () => {
	test.each([
		...['dd/mm/yyyy', 'd-mmm', 'mmm-yy', 'yyyy', 'h:mm', 'm/d/yy h:mm', '[h]:mm:ss', '[mm]', '[ss]', 'ss.00'],
		...['[$-409]mmmm\\ d\\,\\ yyyy;@', 'dd/mm/yyyy;General', 'e', 'h:mm AM/PM', '"ngày" dd', '[Red]dd/mm']
	])('is %s', (format) => {
		expect(isDayFormat(format)).toBe(true);
	});

	test.each([
		...[
			'General',
			'0',
			'#,##0',
			'0.00',
			'0%',
			'@',
			'#,##0 "đồng"',
			'"dmy" 0',
			'0;dd',
			'#,##0_d',
			'\\d0',
			'* d0'
		],
		...['[$₫-42A] 0', '??', '#,##0 "tháng"']
	])('is not %s', (format) => {
		expect(isDayFormat(format)).toBe(false);
	});
});

describe('a day number', () => {
	test.each([
		['dd/mm/yyyy', at(0, 0), '05/06/2020'],
		['d-mmm', at(0, 0), '05/06/2020'],
		['d', at(0, 0), '05/06/2020'],
		['mmm-yy', at(0, 0), '06/2020'],
		['mm', at(0, 0), '06/2020'],
		['yyyy', at(0, 0), '2020'],
		['e', at(0, 0), '2020'],
		['dd/mm/yyyy hh:mm', at(0, 0), '05/06/2020'],
		['mm/yyyy hh:mm', at(6, 0), '06/2020'],
		['yyyy "d"', at(0, 0), '2020'],
		['dd;mm', at(0, 0), '05/06/2020']
	])('by %s is %j', (format, day, text) => {
		expect(writeDayNumber(1, format, showing('x', day))).toEqual({ text });
	});

	test.each([
		['dd/mm/yyyy hh:mm', at(6, 5), '05/06/2020 06:05'],
		['dd/mm/yyyy hh:mm', at(0, 30), '05/06/2020 00:30'],
		['dd/mm/yyyy hh:mm', at(13, 0), '05/06/2020 13:00'],
		['yyyy hh', at(1, 0), '05/06/2020 01:00']
	])('with a time, by %s, leaves it out and says so', (format, day, shown) => {
		expect(writeDayNumber(1, format, showing('x', day))).toEqual({
			text: '05/06/2020',
			remark: { code: 'cell.time_dropped', shown }
		});
	});

	test('of a time alone is as shown, or its number where it can’t be', () => {
		for (const format of ['h:mm', 'mm:ss', '[mm]', '[h]']) {
			expect(writeDayNumber(0.5, format, showing('12:00', at(12, 0)))).toEqual({ text: '12:00' });
			expect(writeDayNumber(0.5, format, showing(null, at(12, 0)))).toEqual({
				text: '0,5',
				remark: { code: 'cell.format_unknown', shown: format }
			});
		}
	});

	test('that is none is its number', () => {
		expect(writeDayNumber(-1.5, 'dd/mm/yyyy', showing('x', null))).toEqual({ text: '-1,5' });
	});
});

describe('a number cell', () => {
	const write = (value: number, shown: string | null, format = '0') =>
		writeSheetNumber(value, format, showing(shown, at(0, 0)));
	const rounded = (text: string, shown: string) => ({ text, remark: { code: 'cell.rounded', shown } });

	test.each([
		[Number.NaN, '1', { text: '', doubt: 'cell.no_value' }],
		[Infinity, '1', { text: '', doubt: 'cell.no_value' }],
		[1250, null, { text: '1250', remark: { code: 'cell.format_unknown', shown: '0' } }],
		[7, '', { text: '7', remark: { code: 'cell.shown_blank', shown: '7' } }],
		[7, '  ', { text: '7', remark: { code: 'cell.shown_blank', shown: '7' } }],
		[1250, '1,250', { text: '1250' }],
		[5, '00005', { text: '00005' }],
		[12.5, '12.5', { text: '12,5' }],
		[12.5, '12.50', { text: '12,5' }],
		[2000, '2,000 cuốn', { text: '2.000 cuốn' }],
		[2000, ' trên 2,000 ', { text: 'trên 2.000' }],
		[2000, '2000 cuốn', { text: '2000 cuốn' }],
		[2000, '2,000 copies', { text: '2000 copies' }],
		[2000, 'tăng 2,000', { text: 'tăng 2.000' }],
		[0.125, '12.5%', { text: '12,5%' }],
		[-5, '(5)', { text: '-5' }],
		[-5, '-5', { text: '-5' }],
		[0, '-', { text: '0' }],
		[0, '0', { text: '0' }],
		[5, '-', rounded('5', '-')],
		[1.5, '1 1/2', rounded('1,5', '1 1/2')],
		[1250.6, '1,251', rounded('1250,6', '1.251')],
		[1250.6, '1,251 cuốn', rounded('1.250,6 cuốn', '1.251 cuốn')],
		[0.1234, '12%', rounded('12,34%', '12%')],
		[2.5, '3', rounded('2,5', '3')],
		[2.4, '3', rounded('2,4', '3')],
		[1.25, '1.3', rounded('1,25', '1,3')],
		[2500000, '2.5triệu', rounded('2500000', '2,5triệu')],
		[1250, '.5', rounded('1250', ',5')],
		[0.5, '.5', { text: '0,5' }],
		[1250, '1250.', { text: '1250' }]
	])('of %d shown as %j', (value, shown, text) => {
		expect(write(value, shown)).toEqual(text);
	});

	test.each(['General', 'GENERAL', '@', ''])('of the format %j is its number', (format) => {
		expect(write(1250.5, 'x', format)).toEqual({ text: '1250,5' });
	});

	test('of a format of days is a day', () => {
		expect(write(43987, 'x', 'dd/mm/yyyy')).toEqual({ text: '05/06/2020' });
	});
});
