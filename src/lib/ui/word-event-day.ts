import { daysIn } from '../domain/calendar';
import type { Period } from '../domain/period';
import { formatDay } from '../i18n/format/format-day';
import type { Language } from '../i18n/messages';

/** Longer than this, the days are those of a season or a year and not of what happened. */
const LONGEST_EVENT = 31;

/**
 * The day or days of an event; `null` where its page gives none, which is so where only a month, a year or several are
 * known of it.
 */
export function wordEventDay({ type, window }: Period, language: Language): string | null {
	if (type !== 'custom' || daysIn(window) > LONGEST_EVENT) return null;
	const first = formatDay(window.start, language);
	if (window.start === window.end) return first;
	return `${first} – ${formatDay(window.end, language)}`;
}
