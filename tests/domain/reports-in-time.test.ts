import { describe, expect, it } from 'vitest';
import type { IsoDay, ReportId } from '../../src/lib/domain/brand';
import { earlyCutoffOf } from '../../src/lib/domain/early-cutoff';
import { yearPeriod } from '../../src/lib/domain/make-period';
import { readLooseDate } from '../../src/lib/domain/read-date';
import type { Report } from '../../src/lib/domain/report';
import { reportsOfCell, type CalendarCell } from '../../src/lib/domain/report-calendar';
import { timelinessOf } from '../../src/lib/domain/timeliness';

const day = (text: string) => text as IsoDay;
const dated = (text: string) => {
	const reading = readLooseDate(text);
	return reading.kind === 'date' ? reading.date : null;
};

describe('a report held against its last day', () => {
	it.each([
		['received on it', '2024-06-14', '20/6/2024', 'on_time'],
		['received the day after', '2024-06-15', '1/6/2024', 'late'],
		['signed on it, received nobody knows when', null, '14/6/2024', 'unknown'],
		['signed after it', null, '15/6/2024', 'late'],
		['of the month that begins before it', null, 'tháng 6/2024', 'unknown'],
		['of the month after', null, 'tháng 7/2024', 'late'],
		['of no date', null, '', 'unknown']
	])('%s', (_, received, date, timeliness) => {
		const report = { receivedDate: received as IsoDay | null, date: dated(date) };
		expect(timelinessOf(report, day('2024-06-14'))).toBe(timeliness);
	});
});

it('names each report of a calendar cell once', () => {
	const report = (id: string) => ({ id: id as ReportId }) as Report;
	const [year, first, second] = [report('year'), report('h1'), report('h2')];
	const duty = (...answers: Report[]) =>
		({
			answers,
			force: 'binding',
			state: 'on_time',
			document: null
		}) as unknown as CalendarCell['duties'][number];
	const cell: CalendarCell = {
		state: 'on_time',
		reports: [{ report: year, timeliness: 'on_time' }],
		duties: [duty(year), duty(first, second), duty(first)]
	};
	expect(reportsOfCell(cell).map(({ id }) => id)).toEqual(['year', 'h1', 'h2']);
	expect(reportsOfCell({ state: 'not_known', reports: [], duties: [] })).toEqual([]);
});

it('takes the day of a report for where its data end, also without the words for it', () => {
	const known = { cutOff: null, asOf: null };
	const close = (reportDate: IsoDay | null) => earlyCutoffOf(yearPeriod(2020), { ...known, reportDate });
	expect(close(day('2020-12-30'))).toEqual({ dataEnd: '2020-12-30' });
	expect(close(day('2020-12-31'))).toBeNull();
	expect(close(null)).toBe('unknown');
});
