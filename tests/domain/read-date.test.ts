import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { addDays } from '../../src/lib/domain/calendar';
import { readLooseDate } from '../../src/lib/domain/read-date';

describe('dates as written', () => {
	it.each([
		['06/02/2020', '2020-02-06'],
		['7/10/2011', '2011-10-07'],
		['06-02-2020', '2020-02-06'],
		['06.02.2020', '2020-02-06'],
		['6 / 2 / 2020', '2020-02-06'],
		['2020-06-05', '2020-06-05'],
		['2020-06-05T00:00:00.000Z', '2020-06-05'],
		['ngày 11/5/2020', '2020-05-11'],
		['ngày 06 tháng 2 năm 2020', '2020-02-06'],
		['Ngày 30 tháng tư năm 2021', '2021-04-30'],
		['Trà Vinh, ngày 01 tháng 12 năm 2020', '2020-12-01'],
		['đến ngày 30/11/2023', '2023-11-30'],
		['15 May 2019', '2019-05-15'],
		['29/02/2020', '2020-02-29'],
		['15/05/19', '2019-05-15'],
		['12/12/20', '2020-12-12'],
		['15.05.19', '2019-05-15'],
		['15/5/2019 00:00:00', '2019-05-15'],
		['15/05/2019 8:30', '2019-05-15'],
		['15/5/2019 14h30', '2019-05-15'],
		['14 giờ 30 phút, ngày 15/5/2019', '2019-05-15'],
		['15-thg 5-2019', '2019-05-15'],
		['15 thg 5, 2019', '2019-05-15'],
		['15 tháng 5, 2019', '2019-05-15'],
		['15-May-2019', '2019-05-15'],
		['ngày 15 tháng 5/2019', '2019-05-15'],
		['ngày 15/5 năm 2019', '2019-05-15'],
		['Thứ 4, ngày 15/5/2019', '2019-05-15'],
		['TP. Hồ Chí Minh, ngày 15/5/2019', '2019-05-15'],
		['ngày mồng 5 tháng 6 năm 2020', '2020-06-05'],
		['(15/5/2019)', '2019-05-15'],
		['15/5/2019.', '2019-05-15']
	])('%s', (text, day) => {
		expect(readLooseDate(text)).toEqual({ kind: 'date', date: { text, day, precision: 'day' } });
	});

	it.each([
		['2020-08', '2020-08-31'],
		['08/2020', '2020-08-31'],
		['tháng 8/2020', '2020-08-31'],
		['T8/2020', '2020-08-31'],
		['tháng 2 năm 2020', '2020-02-29'],
		['ngày tháng 8 năm 2020', '2020-08-31'],
		['ngày … tháng 8 năm 2020', '2020-08-31'],
		['Đồng Tháp, ngày       tháng 8 năm 2020', '2020-08-31'],
		['June 2024', '2024-06-30'],
		['…/8/2020', '2020-08-31'],
		['ngày …/8/2020', '2020-08-31'],
		['ngày    /8/2020', '2020-08-31'],
		['thg 5-2019', '2019-05-31'],
		['cuối tháng 6/2024', '2024-06-30']
	])('%s leaves the day blank and counts as the last of its month', (text, day) => {
		expect(readLooseDate(text)).toEqual({ kind: 'date', date: { text, day, precision: 'month' } });
	});

	it.each([
		['43987', '2020-06-05'],
		['46327', '2026-11-01'],
		['36526', '2000-01-01'],
		['55153', '2050-12-31']
	])('%s is a day number of a spreadsheet', (text, day) => {
		expect(readLooseDate(text)).toEqual({ kind: 'serial', date: { text, day, precision: 'day' } });
	});

	it.each([
		['31/02/2026', 'impossible'],
		['29/02/2027', 'impossible'],
		['05/13/2020', 'impossible'],
		['00/00/2020', 'impossible'],
		['2020-13', 'impossible'],
		['01/01/1900', 'implausible_year'],
		['30/7', 'no_year'],
		['01/12', 'no_year'],
		['36525', 'unreadable'],
		['55154', 'unreadable'],
		['2020', 'unreadable'],
		['hôm qua', 'unreadable'],
		['15-05-19', 'unreadable'],
		['12/12/75', 'unreadable'],
		['tháng 6/24', 'unreadable'],
		['15/5/2019 - 20/5/2019', 'unreadable'],
		['ngày … tháng … năm 2020', 'unreadable'],
		['1'.repeat(100_000), 'unreadable']
	])('%s is refused: %s', (text, code) => {
		expect(readLooseDate(text)).toEqual({ kind: 'error', code });
	});

	it('knows a blank cell', () => {
		expect(readLooseDate(' \u00A0')).toEqual({ kind: 'blank' });
	});

	it('reads every day however it is written', () => {
		const spell: ((d: string, m: string, y: string) => string)[] = [
			(d, m, y) => `${d}/${m}/${y}`,
			(d, m, y) => `${Number(d)}/${Number(m)}/${y}`,
			(d, m, y) => `${d}.${m}.${y}`,
			(d, m, y) => `${y}-${m}-${d}`,
			(d, m, y) => `ngày ${d} tháng ${Number(m)} năm ${y}`.normalize('NFD'),
			(d, m, y) => `NGÀY ${d} THÁNG ${m} NĂM ${y}`
		];
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 55_000 }), fc.constantFrom(...spell), (offset, write) => {
				const day = addDays('1945-01-01' as IsoDay, offset);
				const [y = '', m = '', d = ''] = day.split('-');
				expect(readLooseDate(write(d, m, y))).toMatchObject({ kind: 'date', date: { day } });
			})
		);
	});
});
