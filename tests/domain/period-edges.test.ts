import { describe, expect, it } from 'vitest';
import { tellDate, tellPeriod } from './tell-period';

describe('dates at the edges of what is read', () => {
	it.each([
		['01/01/1945', '1945-01-01'],
		['31/12/2100', '2100-12-31'],
		['31/12/1944', '! implausible_year'],
		['01/01/2101', '! implausible_year'],
		['đến năm 2030', '2030-12-31 month'],
		['hết năm 2020', '2020-12-31 month'],
		['chậm nhất đến năm 1900', '! implausible_year'],
		['đến cuối năm 2101', '! implausible_year'],
		['43831,5', '2020-01-01 serial'],
		['43831.5', '2020-01-01 serial'],
		['36526', '2000-01-01 serial'],
		['55153,9', '2050-12-31 serial'],
		['36525', '! unreadable'],
		['55154', '! unreadable'],
		['4383', '! unreadable'],
		['438310', '! unreadable'],
		['15/5', '! no_year'],
		['15 tháng 5', '! unreadable'],
		['15 tháng giêng năm 2020', '2020-01-15'],
		['15 tháng chạp, 2020', '2020-12-15'],
		['15 foo 2020', '! unreadable'],
		['foo 2020', '! unreadable'],
		['tháng mười hai năm 2020', '2020-12-31 month'],
		['tháng mười ba năm 2020', '! unreadable'],
		['tháng 13 năm 2020', '! impossible'],
		['thg 13-2020', '! impossible'],
		['(tháng 8/2020)', '2020-08-31 month'],
		['15/5/2019,', '2019-05-15'],
		['8h30 ngày 15/5/2019', '2019-05-15'],
		['15/5/2019 8:30', '2019-05-15'],
		['May 15, 2019', '2019-05-15'],
		['Mai 15, 2019', '! unreadable'],
		['12/12/49', '2049-12-12'],
		['12/12/50', '! unreadable']
	])('%s', (text, told) => {
		expect(tellDate(text)).toBe(told);
	});
});

describe('runs of months and quarters', () => {
	it.each([
		['1 tháng cuối năm 2020', 'month 2020-12-01..2020-12-31 inferred'],
		['2 tháng cuối năm 2020', 'custom 2020-11-01..2020-12-31 inferred'],
		['3 tháng cuối năm 2020', 'quarter 2020-10-01..2020-12-31 inferred'],
		['9 tháng cuối năm 2020', 'custom 2020-04-01..2020-12-31 inferred'],
		['11 tháng năm 2020', 'custom 2020-01-01..2020-11-30 inferred'],
		['12 tháng cuối năm 2020', 'year 2020-01-01..2020-12-31 inferred'],
		['0 tháng đầu năm 2020', '! unreadable 0 tháng đầu năm 2020'],
		['13 tháng năm 2020', '! unreadable 13 tháng năm 2020'],
		['1 quý cuối năm 2020', 'quarter 2020-10-01..2020-12-31 inferred'],
		['3 quý cuối năm 2020', 'custom 2020-04-01..2020-12-31 inferred'],
		['mười hai tháng năm 2020', 'year 2020-01-01..2020-12-31 inferred'],
		['the last 3 months of 2020', 'quarter 2020-10-01..2020-12-31 inferred'],
		['the first 2 months of 2020', 'custom 2020-01-01..2020-02-29 inferred'],
		['nine months 2020', 'nine_months 2020-01-01..2020-09-30 inferred'],
		['1st quarter 2020', 'quarter 2020-01-01..2020-03-31 inferred'],
		['quý 5/2020', '! unreadable quý 5/2020'],
		['quý II đến quý IV năm 2020', 'custom 2020-04-01..2020-12-31 inferred'],
		['quý II, III/2020', 'custom 2020-04-01..2020-09-30 inferred'],
		['quý II-II/2020', 'quarter 2020-04-01..2020-06-30 inferred'],
		['quý III và IV/2020', 'half 2020-07-01..2020-12-31 inferred'],
		['quý III, II/2020', '! unreadable quý III, II/2020'],
		['quý III-II/2020', '! unreadable quý III-II/2020'],
		['tháng 0/2020', '! unreadable tháng 0/2020'],
		['tháng 13/2020', '! unreadable tháng 13/2020'],
		['tháng 1, 2, 3/2020', 'quarter 2020-01-01..2020-03-31 inferred'],
		['tháng 2, 3, 4/2020', 'custom 2020-02-01..2020-04-30 inferred'],
		['tháng 10, 11, 12/2020', 'quarter 2020-10-01..2020-12-31 inferred'],
		['tháng 11, 12, 13/2020', '! unreadable tháng 11, 12, 13/2020'],
		['tháng 12, 11/2020', '! unreadable tháng 12, 11/2020'],
		['tháng 5, 5/2020', '! unreadable tháng 5, 5/2020'],
		['tháng 4, 5/2020', 'custom 2020-04-01..2020-05-31 inferred'],
		['tháng 7, 8, 9, 10, 11, 12/2020', 'half 2020-07-01..2020-12-31 inferred'],
		['tháng 8, 9, 10, 11, 12/2020', 'custom 2020-08-01..2020-12-31 inferred']
	])('%s', (label, told) => {
		expect(tellPeriod(label)).toBe(told);
	});
});

describe('weeks, terms and years', () => {
	it.each([
		['tuần 0/2020', '! unreadable tuần 0/2020'],
		['tuần 1/2020', 'custom 2019-12-30..2020-01-05 inferred'],
		['tuần 1/2021', 'custom 2021-01-04..2021-01-10 inferred'],
		['tuần 52/1960', 'custom 1960-12-26..1961-01-01 inferred'],
		['tuần 53/2020', 'custom 2020-12-28..2021-01-03 inferred'],
		['tuần 53/2021', '! unreadable tuần 53/2021'],
		['W05 2020', 'custom 2020-01-27..2020-02-02 inferred'],
		['2020-W12', 'custom 2020-03-16..2020-03-22 inferred'],
		['năm học 2019-2020', 'custom 2019-09-01..2020-05-31 inferred'],
		['năm học 2019-2021', '! unreadable năm học 2019-2021'],
		['học kỳ I năm học 2019-2020', 'custom 2019-09-01..2020-01-15 inferred'],
		['học kỳ II 2019-2020', 'custom 2020-01-16..2020-05-31 inferred'],
		['học kỳ 2 2019-2021', '! unreadable học kỳ 2 2019-2021'],
		['nhiệm kỳ 2020-2025', 'custom 2020-01-01..2025-12-31 inferred'],
		['nhiệm kỳ 2025-2020', '! reversed nhiệm kỳ 2025-2020'],
		['giai đoạn 2016-2020', 'multi_year 2016-01-01..2020-12-31 inferred'],
		['5 năm 2016-2020', 'multi_year 2016-01-01..2020-12-31 inferred'],
		['4 năm 2016-2020', '! unreadable 4 năm 2016-2020'],
		['2019 và 2020', 'multi_year 2019-01-01..2020-12-31 inferred'],
		['2018 và 2020', '! unreadable 2018 và 2020'],
		['1944-2020', '! implausible_year 1944-2020'],
		['tháng hành động phòng, chống ma túy năm 2020', 'custom 2020-06-01..2020-06-30 inferred'],
		['tháng hành động phòng, chống HIV/AIDS năm 2020', 'custom 2020-11-10..2020-12-10 inferred']
	])('%s', (label, told) => {
		expect(tellPeriod(label)).toBe(told);
	});
});

describe('labels that say their days', () => {
	it.each([
		['2020-2016 (15/12/2019-14/12/2020)', '! reversed 2020-2016 (15/12/2019-14/12/2020)'],
		['15/12/2019-14/12/2020 (2020-2016)', '! reversed 15/12/2019-14/12/2020 (2020-2016)'],
		['đợt cao điểm (15/12/2019-14/12/2020)', 'custom 2019-12-15..2020-12-14 stated'],
		['6 tháng đầu (15/12/2019-14/6/2020)', 'half 2020-01-01..2020-06-30 over 2019-12-15..2020-06-14 stated'],
		['tháng 6 (15/5/2020 - 14/6/2020)', 'month 2020-06-01..2020-06-30 over 2020-05-15..2020-06-14 stated'],
		['tháng 6 (20/6/2020 - 14/7/2020)', 'custom 2020-06-20..2020-07-14 stated'],
		['tháng 6 (1/6/2020 - 12/6/2020)', 'month 2020-06-01..2020-06-30 over 2020-06-01..2020-06-12 stated'],
		['tháng 6 (1/6/2020 - 11/6/2020)', 'custom 2020-06-01..2020-06-11 stated'],
		['năm học 2019-2020 (1/9/2019-31/5/2020)', 'custom 2019-09-01..2020-05-31 stated'],
		['15/6/2020-1/6/2020', '! reversed 15/6/2020-1/6/2020'],
		['29/2-1/3/2020', 'custom 2020-02-29..2020-03-01 stated'],
		['1/3-29/2/2020', 'custom 2019-03-01..2020-02-29 stated'],
		['từ 01 đến 15/6/2020', 'custom 2020-06-01..2020-06-15 stated'],
		['31 đến 15/6/2020', '! unreadable 31 đến 15/6/2020'],
		['t7 - t9/2020', 'quarter 2020-07-01..2020-09-30 calendar'],
		['tháng 6-1/2020', '! reversed tháng 6-1/2020'],
		['tháng 1 đến tháng 13/2020', '! unreadable tháng 1 đến tháng 13/2020'],
		['quý III/2019 đến quý II/2020', 'custom 2019-07-01..2020-06-30 stated'],
		['quý II/2020 đến quý III/2019', '! reversed quý II/2020 đến quý III/2019'],
		['quý I/2020 đến quý I/2020', '! unreadable quý I/2020 đến quý I/2020'],
		['năm 2020 đến quý II/2020', '! unreadable năm 2020 đến quý II/2020'],
		['tháng 7/2019 - tháng 6/2020', 'custom 2019-07-01..2020-06-30 stated'],
		['từ đầu năm 2020 đến 30/6/2020', 'half 2020-01-01..2020-06-30 calendar'],
		['đầu năm đến 15/5/2020', 'custom 2020-01-01..2020-05-15 stated'],
		['2016 đến 8/2020', 'custom 2016-01-01..2020-08-31 stated'],
		['cộng dồn tới hết tháng 6/2020', 'half 2020-01-01..2020-06-30 calendar']
	])('%s', (label, told) => {
		expect(tellPeriod(label)).toBe(told);
	});
});

describe('days that a stock is told for', () => {
	it.each([
		['tính đến 15/5/2019', 'custom 2019-05-15..2019-05-15 stated'],
		['tính đến tháng 6/2020', 'custom 2020-06-30..2020-06-30 inferred'],
		['tính đến hết năm 2020', 'custom 2020-12-31..2020-12-31 inferred'],
		['tính đến năm 2030', 'custom 2030-12-31..2030-12-31 inferred'],
		['đến hết quý III/2020', 'custom 2020-09-30..2020-09-30 inferred'],
		['số liệu tính tới hết năm 2020', 'custom 2020-12-31..2020-12-31 inferred'],
		['tính đến hôm qua', '! unreadable tính đến hôm qua']
	])('%s', (label, told) => {
		expect(tellPeriod(label)).toBe(told);
	});
});

describe('labels with dates beside them', () => {
	it.each([
		['', '01/01/2020', '44196', 'year 2020-01-01..2020-12-31 calendar serial_date'],
		['', '43831', '31/12/2020', 'year 2020-01-01..2020-12-31 calendar serial_date'],
		['', '01/01/2020', '2020-08', 'custom 2020-01-01..2020-08-31 stated'],
		['', '2020-03', '31/8/2020', 'custom 2020-03-01..2020-08-31 stated'],
		['', '01/01/2020', '01/01/2020', 'custom 2020-01-01..2020-01-01 stated'],
		['', '01/01/2020', '30.7', '! date_unreadable 30.7'],
		['', 'hôm qua', '', '! date_unreadable hôm qua'],
		['', '', '31/02/2020', '! date_impossible 31/02/2020'],
		['', '01/01/1900', '31/12/2020', '! implausible_year 01/01/1900'],
		['', '01/01/2020', '31/12/2101', '! implausible_year 31/12/2101'],
		['', '15/6/2020', '', '! incomplete 15/6/2020'],
		['', '', '15/6/2020', '! incomplete 15/6/2020'],
		['năm 2020', '01/01/2020', '', 'year 2020-01-01..2020-12-31 inferred one_date_ignored'],
		['năm 2020', '', '31/12/2020', 'year 2020-01-01..2020-12-31 inferred one_date_ignored'],
		[
			'năm 2018 (15/12/2019-14/12/2020)',
			'01/01/2020',
			'',
			'year 2018-01-01..2018-12-31 over 2019-12-15..2020-12-14 stated one_date_ignored window_apart'
		],
		[
			'năm 2020',
			'01/01/2018',
			'31/12/2018',
			'year 2020-01-01..2020-12-31 over 2018-01-01..2018-12-31 stated window_apart'
		],
		[
			'năm 2020',
			'31/12/2019',
			'01/01/2020',
			'year 2020-01-01..2020-12-31 over 2019-12-31..2020-01-01 stated'
		],
		['đợt cao điểm', '01/06/2020', '30/06/2020', 'custom 2020-06-01..2020-06-30 stated'],
		['đợt cao điểm', '43983', '44012', 'custom 2020-06-01..2020-06-30 stated serial_date'],
		['2020-2016', '01/01/2020', '31/12/2020', '! reversed 2020-2016'],
		['năm 1944', '01/01/2020', '31/12/2020', '! implausible_year năm 1944'],
		['đợt cao điểm', '', '', '! unreadable đợt cao điểm'],
		['đợt cao điểm', '01/06/2020', '', '! unreadable đợt cao điểm'],
		[
			' năm 2020 ',
			'15/12/2019',
			'14/12/2020',
			'year 2020-01-01..2020-12-31 over 2019-12-15..2020-12-14 stated'
		]
	])('%s %s %s', (label, start, end, told) => {
		expect(tellPeriod(label, start, end)).toBe(told);
	});
});
