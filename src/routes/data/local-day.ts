import type { IsoDay } from '../../lib/domain/brand';

/** The calendar day of an instant where the user is; a day of UTC would be yesterday's each morning in Vietnam. */
export function localDay(instant: string): IsoDay {
	const date = new Date(instant);
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as IsoDay;
}
