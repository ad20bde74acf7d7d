import { period as english } from '../en/period';
import type { Language } from '../messages';
import { writeDay } from './write-day';

/**
 * A date as a document writes it (`2019-11-28`, `28/11/2019`, `2020-08`, `8/2020`; day first, as officials do) in the
 * language's own way; any other text as it is. Days that no calendar has are written like others.
 */
export function writeDate(text: string, language: Language): string {
	const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(text);
	const written = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(text);
	const [year, month, day] = iso ? iso.slice(1) : (written?.slice(1).reverse() ?? []);
	if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return text;
	const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
	if (language === 'vi') return writeDay(parts.join('-'));
	const monthOfYear = english.brief.month(String(Number(month)), year);
	return day === undefined ? monthOfYear : `${Number(day)} ${monthOfYear}`;
}
