import type { IsoDay } from '../../domain/brand';
import type { DaySpan } from '../../domain/period';

/** Writes days as `2020-01-01..2020-06-30`, both inclusive. */
export function writeDaySpan({ start, end }: DaySpan): string {
	return `${start}..${end}`;
}

/** Reads what `writeDaySpan` writes; `null` for days that don't exist or end before they start. */
export function readDaySpan(text: string): DaySpan | null {
	const [, start = '', end = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
	return isDay(start) && isDay(end) && start <= end ? { start: start as IsoDay, end: end as IsoDay } : null;
}

/** Whether a text is a calendar day from the year 1000 on, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
	if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
