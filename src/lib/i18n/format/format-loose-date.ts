import type { LooseDate } from '../../domain/report';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';
import { writeMonth } from './write-day';

/** Writes a document's date no more exactly than the document does: `8/2020` where the day was left blank. */
export function formatLooseDate(date: LooseDate, language: Language): string {
	if (date.precision === 'day') return formatDay(date.day, language);
	const [year = '', month = ''] = date.day.split('-');
	return language === 'vi'
		? `${writeMonth(month)}/${year}`
		: messagesIn(language).period.brief.month(month, year);
}
