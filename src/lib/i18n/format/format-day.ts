import type { IsoDay } from '../../domain/brand';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { writeDay } from './write-day';

/**
 * Writes a calendar day. Vietnamese as officials write it (Decree 30/2020): a day below 10 and the months 1 and 2
 * take a leading zero, other months do not (`06/02/2020`, `11/5/2020`); English `6 Feb 2020`.
 */
export function formatDay(day: IsoDay, language: Language): string {
	if (language === 'vi') return writeDay(day);
	const [year = '', month = '', date = ''] = day.split('-');
	return `${Number(date)} ${messagesIn(language).period.brief.month(month, year)}`;
}
