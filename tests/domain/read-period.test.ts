import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { administrativeWindow, standardPeriods } from '../../src/lib/domain/calendar';
import { spanPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import { readPeriod, type PeriodReading } from '../../src/lib/domain/read-period';

const label = (text: string) => readPeriod({ label: text, start: '', end: '' });

function periodOf(reading: PeriodReading) {
	if (reading.kind === 'error') throw new Error(JSON.stringify(reading));
	return reading.period;
}

describe('labels alone', () => {
	it.each([
		['2020', 'year', '2020-01-01', '2020-12-31'],
		['năm 2020', 'year', '2020-01-01', '2020-12-31'],
		['12 tháng năm 2020', 'year', '2020-01-01', '2020-12-31'],
		['2019-H1', 'half', '2019-01-01', '2019-06-30'],
		['H1/2019', 'half', '2019-01-01', '2019-06-30'],
		['h2 2019', 'half', '2019-07-01', '2019-12-31'],
		['6 tháng đầu năm 2019', 'half', '2019-01-01', '2019-06-30'],
		['6 THÁNG ĐẦU NĂM 2019', 'half', '2019-01-01', '2019-06-30'],
		['06 tháng đầu năm 2019', 'half', '2019-01-01', '2019-06-30'],
		['Sáu tháng cuối năm 2019', 'half', '2019-07-01', '2019-12-31'],
		['6 tháng/2019', 'half', '2019-01-01', '2019-06-30'],
		['6T/2019', 'half', '2019-01-01', '2019-06-30'],
		['nửa đầu năm 2019', 'half', '2019-01-01', '2019-06-30'],
		['Sơ kết 6 tháng đầu năm 2019', 'half', '2019-01-01', '2019-06-30'],
		['first half of 2019', 'half', '2019-01-01', '2019-06-30'],
		['second half 2019', 'half', '2019-07-01', '2019-12-31'],
		['quý I/2020', 'quarter', '2020-01-01', '2020-03-31'],
		['Quý IV năm 2020', 'quarter', '2020-10-01', '2020-12-31'],
		['quý 1 năm 2020', 'quarter', '2020-01-01', '2020-03-31'],
		['Q1/2020', 'quarter', '2020-01-01', '2020-03-31'],
		['Q1-2020', 'quarter', '2020-01-01', '2020-03-31'],
		['2020-Q3', 'quarter', '2020-07-01', '2020-09-30'],
		['Q1 2020', 'quarter', '2020-01-01', '2020-03-31'],
		['3 tháng đầu năm 2020', 'quarter', '2020-01-01', '2020-03-31'],
		['9 tháng 2021', 'nine_months', '2021-01-01', '2021-09-30'],
		['9 tháng đầu năm 2021', 'nine_months', '2021-01-01', '2021-09-30'],
		['9 tháng năm 2020', 'nine_months', '2020-01-01', '2020-09-30'],
		['2021-9M', 'nine_months', '2021-01-01', '2021-09-30'],
		['tháng 6/2024', 'month', '2024-06-01', '2024-06-30'],
		['Tháng 02 năm 2024', 'month', '2024-02-01', '2024-02-29'],
		['T6/2024', 'month', '2024-06-01', '2024-06-30'],
		['th.6/2024', 'month', '2024-06-01', '2024-06-30'],
		['06/2024', 'month', '2024-06-01', '2024-06-30'],
		['2024-06', 'month', '2024-06-01', '2024-06-30'],
		['June 2024', 'month', '2024-06-01', '2024-06-30'],
		['2016-2020', 'multi_year', '2016-01-01', '2020-12-31'],
		['giai đoạn 2016 – 2020', 'multi_year', '2016-01-01', '2020-12-31'],
		['từ năm 2016 đến năm 2020', 'multi_year', '2016-01-01', '2020-12-31'],
		['2020-2020', 'year', '2020-01-01', '2020-12-31'],
		['nhiệm kỳ 2020-2025', 'custom', '2020-01-01', '2025-12-31'],
		['năm học 2019-2020', 'custom', '2019-09-01', '2020-05-31'],
		['tuần 12/2020', 'custom', '2020-03-16', '2020-03-22'],
		['tuần 1 năm 2021', 'custom', '2021-01-04', '2021-01-10'],
		['10 tháng năm 2025', 'custom', '2025-01-01', '2025-10-31'],
		['Tháng hành động phòng, chống ma túy năm 2024', 'custom', '2024-06-01', '2024-06-30'],
		['5 năm 2016-2020', 'multi_year', '2016-01-01', '2020-12-31'],
		['05 năm (2016-2020)', 'multi_year', '2016-01-01', '2020-12-31'],
		['GĐ 2016-2020', 'multi_year', '2016-01-01', '2020-12-31'],
		['giai đoạn 5 năm 2016-2020', 'multi_year', '2016-01-01', '2020-12-31'],
		['năm 2019 và 2020', 'multi_year', '2019-01-01', '2020-12-31'],
		['quý một năm 2021', 'quarter', '2021-01-01', '2021-03-31'],
		['quý hai năm 2021', 'quarter', '2021-04-01', '2021-06-30'],
		['quý tư năm 2021', 'quarter', '2021-10-01', '2021-12-31'],
		['Quý 01/2020', 'quarter', '2020-01-01', '2020-03-31'],
		['Quý I, năm 2024', 'quarter', '2024-01-01', '2024-03-31'],
		['3Q2021', 'quarter', '2021-07-01', '2021-09-30'],
		['6T2021', 'half', '2021-01-01', '2021-06-30'],
		['2019H1', 'half', '2019-01-01', '2019-06-30'],
		['1H2019', 'half', '2019-01-01', '2019-06-30'],
		['nửa năm đầu 2019', 'half', '2019-01-01', '2019-06-30'],
		['2 quý đầu năm 2020', 'half', '2020-01-01', '2020-06-30'],
		['quý I và quý II/2020', 'half', '2020-01-01', '2020-06-30'],
		['quý I+II/2020', 'half', '2020-01-01', '2020-06-30'],
		['quý I-III/2020', 'nine_months', '2020-01-01', '2020-09-30'],
		['9M2020', 'nine_months', '2020-01-01', '2020-09-30'],
		['lũy kế 9 tháng năm 2020', 'nine_months', '2020-01-01', '2020-09-30'],
		['tháng 4, 5, 6 năm 2020', 'quarter', '2020-04-01', '2020-06-30'],
		['tháng 11 và 12/2020', 'custom', '2020-11-01', '2020-12-31'],
		['1 tháng đầu năm 2020', 'month', '2020-01-01', '2020-01-31'],
		['tuần 53/2020', 'custom', '2020-12-28', '2021-01-03'],
		['tính đến hết tháng 6/2024', 'custom', '2024-06-30', '2024-06-30'],
		['tính đến hết quý III/2020', 'custom', '2020-09-30', '2020-09-30'],
		['học kỳ I năm học 2021-2022', 'custom', '2021-09-01', '2022-01-15'],
		['HK2 2021-2022', 'custom', '2022-01-16', '2022-05-31']
	])('%s', (text, type, start, end) => {
		const period = periodOf(label(text));
		expect(period).toEqual({ type, label: text, start, end, window: { start, end, basis: 'inferred' } });
		expect(periodOf(label(` ${text.normalize('NFD')}\u00A0`))).toMatchObject({ type, start, end });
	});

	it.each([
		['từ 15/12/2019 đến 14/12/2020', 'year', '2020-01-01', '2020-12-31', '2019-12-15', 'administrative'],
		['15/12/2019-14/12/2020', 'year', '2020-01-01', '2020-12-31', '2019-12-15', 'administrative'],
		['01/01/2020 - 30/06/2020', 'half', '2020-01-01', '2020-06-30', '2020-01-01', 'calendar'],
		['từ 15/12 đến 14/6/2020', 'half', '2020-01-01', '2020-06-30', '2019-12-15', 'administrative'],
		['tháng 1-6/2020', 'half', '2020-01-01', '2020-06-30', '2020-01-01', 'calendar'],
		['từ tháng 4/2020 đến tháng 6/2020', 'quarter', '2020-04-01', '2020-06-30', '2020-04-01', 'calendar'],
		['từ ngày 15/11/2018 đến ngày 14/5/2019', 'custom', '2018-11-15', '2019-05-14', '2018-11-15', 'stated'],
		['đến ngày 30/11/2023', 'custom', '2023-11-30', '2023-11-30', '2023-11-30', 'stated'],
		['năm 2020 (từ 15/12/2019 đến 14/12/2020)', 'year', '2020-01-01', '2020-12-31', '2019-12-15', 'stated'],
		['15/12/2019-14/12/2020 (năm 2020)', 'year', '2020-01-01', '2020-12-31', '2019-12-15', 'stated'],
		['năm 2020 (từ 15/12 đến 14/12/2020)', 'year', '2020-01-01', '2020-12-31', '2019-12-15', 'stated'],
		[
			'6 tháng đầu năm 2019 (15/11/2018-14/5/2019)',
			'half',
			'2019-01-01',
			'2019-06-30',
			'2018-11-15',
			'stated'
		],
		['Báo cáo 6 tháng (15/12/2019-14/6/2020)', 'half', '2020-01-01', '2020-06-30', '2019-12-15', 'stated'],
		['tháng 6 (15/5/2020 - 14/6/2020)', 'month', '2020-06-01', '2020-06-30', '2020-05-15', 'stated'],
		['Đợt cao điểm từ 01/6/2024 đến 30/6/2024', 'custom', '2024-06-01', '2024-06-30', '2024-06-01', 'stated'],
		['từ ngày 01 đến ngày 15/6/2020', 'custom', '2020-06-01', '2020-06-15', '2020-06-01', 'stated'],
		['từ đầu năm đến hết tháng 6/2024', 'half', '2024-01-01', '2024-06-30', '2024-01-01', 'calendar'],
		['lũy kế đến 30/6/2024', 'half', '2024-01-01', '2024-06-30', '2024-01-01', 'calendar'],
		['từ năm 2016 đến 8/2020', 'custom', '2016-01-01', '2020-08-31', '2016-01-01', 'stated'],
		['quý III/2019 đến quý II/2020', 'custom', '2019-07-01', '2020-06-30', '2019-07-01', 'stated']
	])('%s states its days', (text, type, start, end, windowStart, basis) => {
		expect(periodOf(label(text))).toMatchObject({
			type,
			start,
			end,
			label: text,
			window: { start: windowStart, basis }
		});
	});

	it.each([
		['6 tháng đầu năm', 'unreadable'],
		['quý V/2020', 'unreadable'],
		['tháng 13/2020', 'unreadable'],
		['trong thời gian tới', 'unreadable'],
		['đến năm 2030', 'unreadable'],
		['tuần 53/2024', 'unreadable'],
		['5 năm 2016-2019', 'unreadable'],
		['2016, 2018', 'unreadable'],
		['2019/2020', 'unreadable'],
		['quý I, III/2020', 'unreadable'],
		['T6/24', 'unreadable'],
		['tháng 6-15/8/2020', 'unreadable'],
		['từ đầu năm đến nay', 'unreadable'],
		['6 tháng đầu năm 2019 đến 15/5/2019', 'unreadable'],
		['6 tháng đầu năm 2020 (số liệu đến 15/5/2020)', 'unreadable'],
		['2020-2016', 'reversed'],
		['từ 15/12/2020 đến 14/12/2019', 'reversed'],
		['năm 1020', 'implausible_year'],
		['năm 9999', 'implausible_year'],
		['tháng '.repeat(20_000), 'unreadable']
	])('%s is refused: %s', (text, code) => {
		expect(label(text)).toMatchObject({ kind: 'error', code });
	});
});

it('says when the days in a label share none with the period it names', () => {
	expect(label('năm 2020 (từ 15/12/2018 đến 14/12/2019)')).toMatchObject({
		period: { type: 'year', start: '2020-01-01' },
		notes: ['window_apart']
	});
});

describe('labels and dates', () => {
	it('E11: keeps the label nominal and the dates as the stated window', () => {
		const period = periodOf(readPeriod({ label: 'năm 2020', start: '15/12/2019', end: '14/12/2020' }));
		expect(period).toMatchObject({ type: 'year', start: '2020-01-01', end: '2020-12-31' });
		expect(period.window).toEqual({ start: '2019-12-15', end: '2020-12-14', basis: 'stated' });
	});

	it('keeps a campaign under its own label', () => {
		const reading = readPeriod({ label: 'Đợt cao điểm', start: '01/06/2024', end: '30/06/2024' });
		expect(periodOf(reading)).toMatchObject({ type: 'custom', label: 'Đợt cao điểm', start: '2024-06-01' });
	});

	it('says when dates and label share no day', () => {
		expect(readPeriod({ label: '2020', start: '01/01/2019', end: '31/12/2019' })).toMatchObject({
			notes: ['window_apart']
		});
	});

	it('says when a spreadsheet wrote the dates', () => {
		expect(readPeriod({ label: '', start: '43831', end: '44196' })).toMatchObject({
			period: { type: 'year', start: '2020-01-01' },
			notes: ['serial_date']
		});
	});
});

describe('dates alone', () => {
	it.each([
		['01/01/2020', '31/12/2020', 'year', 'calendar'],
		['15/12/2019', '14/12/2020', 'year', 'administrative'],
		['15/12/2018', '14/6/2019', 'half', 'administrative'],
		['01/01/2016', '31/12/2020', 'multi_year', 'calendar'],
		['2020-01', '2020-06', 'half', 'calendar'],
		['15/11/2018', '14/05/2019', 'custom', 'stated'],
		['02/01/2020', '31/12/2020', 'custom', 'stated']
	])('%s to %s is a %s (%s)', (start, end, type, basis) => {
		expect(periodOf(readPeriod({ label: '', start, end }))).toMatchObject({ type, window: { basis } });
	});

	it('finds every registered period again by its days and by its administrative window', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1950, max: 2090 }),
				fc.constantFrom('month', 'quarter', 'half', 'nine_months', 'year'),
				fc.nat(11),
				(year, grain, index) => {
					const periods = [
						...standardPeriods(grain, yearPeriod(year).start, yearPeriod(year).end),
						spanPeriod(year, year + 4)
					];
					const period = periods[index % periods.length] ?? yearPeriod(year);
					for (const window of [period, administrativeWindow(period)]) {
						const { start = '', end = '' } = window ?? {};
						expect(periodOf(readPeriod({ label: '', start, end }))).toMatchObject({
							type: period.type,
							start: period.start,
							end: period.end
						});
					}
					expect(periodOf(label(period.label))).toMatchObject({
						type: period.type,
						start: period.start,
						end: period.end
					});
				}
			)
		);
	});

	it.each([
		['', '', 'missing'],
		['01/01/2020', '', 'incomplete'],
		['31/12/2020', '01/01/2020', 'reversed'],
		['31/02/2020', '31/12/2020', 'date_impossible'],
		['hôm qua', '31/12/2020', 'date_unreadable']
	])('%j to %j is refused: %s', (start, end, code) => {
		expect(readPeriod({ label: '', start, end })).toMatchObject({ kind: 'error', code });
	});
});

it('gives a custom period of one day where only a day is named', () => {
	expect(periodOf(label('26/6/2024'))).toMatchObject({
		type: 'custom',
		start: '2024-06-26' as IsoDay,
		end: '2024-06-26'
	});
});
