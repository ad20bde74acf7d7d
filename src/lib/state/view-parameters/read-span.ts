import type { IsoDay } from '../../domain/brand';
import type { DaySpan } from '../../domain/period';

/** Reads `2020-01-01..2020-12-31`; `null` where it is anything else, a day does not exist or the last is before the first. */
export function readSpan(text: string): DaySpan | null {
	const [, start = '', end = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
	if (!isDay(start) || !isDay(end) || end < start) return null;
	return { start: start as IsoDay, end: end as IsoDay };
}

function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
