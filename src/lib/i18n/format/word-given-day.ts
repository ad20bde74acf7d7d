import { readLooseDate } from '../../domain/read-date';
import type { Language } from '../messages';
import { formatLooseDate } from './format-loose-date';

/** A day that somebody gave as text, written as all days are where it is one; else the text itself. */
export function wordGivenDay(text: string, language: Language): string {
	const reading = readLooseDate(text);
	return reading.kind === 'date' ? formatLooseDate(reading.date, language) : text;
}
