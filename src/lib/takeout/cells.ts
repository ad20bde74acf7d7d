import type { IsoDay } from '../domain/brand';
import { dayOf } from '../domain/days';
import type { ExportCell } from '../export/model';
import { formatDay } from '../i18n/format/format-day';
import { formatNumber } from '../i18n/format/format-number';
import type { Language } from '../i18n/messages';

/** A cell that holds nothing. */
export const BLANK: ExportCell = { text: '', amount: null };

/** Spreadsheets count a day that never was, 29/2/1900, so that no day before it has a number that all agree on. */
const FIRST_DAY = '1900-03-01';

/** A text as a cell. */
export function textCell(text: string): ExportCell {
	return text === '' ? BLANK : { text, amount: null };
}

/** A day as a date, or as its ISO text where spreadsheets have no number for it; blank for none. */
export function dayCell(day: IsoDay | null, language: Language): ExportCell {
	if (day === null) return BLANK;
	return day < FIRST_DAY ? textCell(day) : { text: formatDay(day, language), amount: null, day };
}

/** An exact number; blank for none. */
export function numberCell(value: number | null, language: Language): ExportCell {
	if (value === null) return BLANK;
	const kind = Number.isInteger(value) ? 'count' : 'decimal';
	return { text: formatNumber(value, language), amount: { value, upTo: null, limit: 'exact', kind } };
}

/** The day, on this machine, of an instant as it is kept; its text where it is none. */
export function instantCell(instant: string, language: Language): ExportCell {
	const moment = new Date(instant);
	const day = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
	return day === null ? textCell(instant) : dayCell(day, language);
}
