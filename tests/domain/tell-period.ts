import type { DaySpan } from '../../src/lib/domain/period';
import { readLooseDate } from '../../src/lib/domain/read-date';
import { readPeriod } from '../../src/lib/domain/read-period';

/** The first and the last day in one line; `null` of none. */
export function tellDays(span: DaySpan): string;
export function tellDays(span: DaySpan | null): string | null;
export function tellDays(span: DaySpan | null): string | null {
	return span === null ? null : `${span.start}..${span.end}`;
}

/** A period in one line, for tables: type, days, the window where it is another, its basis, notes; `! code` is refused. */
export function tellPeriod(label: string, start = '', end = ''): string {
	const reading = readPeriod({ label, start, end });
	if (reading.kind === 'error') return `! ${reading.code} ${reading.value}`.trim();
	const { period, notes } = reading;
	const { window } = period;
	const isOwn = window.start === period.start && window.end === period.end;
	const days = isOwn ? [] : [`over ${tellDays(window)}`];
	return [period.type, tellDays(period), ...days, window.basis, ...notes].join(' ');
}

/** A date in one line: its day, `month` where only that is said, `serial` of a spreadsheet; `! code` is refused. */
export function tellDate(text: string): string {
	const reading = readLooseDate(text);
	if (reading.kind === 'blank') return 'blank';
	if (reading.kind === 'error') return `! ${reading.code}`;
	const { day, precision } = reading.date;
	return [
		day,
		...(precision === 'month' ? ['month'] : []),
		...(reading.kind === 'serial' ? ['serial'] : [])
	].join(' ');
}
