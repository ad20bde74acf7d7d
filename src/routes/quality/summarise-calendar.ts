import { CALENDAR_STATES, type ReportCalendar } from '../../lib/domain/report-calendar';
import { formatNumber } from '../../lib/i18n/format/format-number';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { QualityChoice } from '../../lib/state/quality-choice';
import { shownYears } from './shown-years';

/** Counts the cells of a whole calendar by their state, and says how much of it is shown where that is not all. */
export function summariseCalendar(
	calendar: ReportCalendar,
	choice: QualityChoice['years'],
	language: Language
): string {
	const words = messagesIn(language).quality.calendar;
	const count = (number: number) => formatNumber(number, language);
	const { counts, years } = calendar;
	const parts = CALENDAR_STATES.filter((state) => counts[state] > 0).map((state) =>
		words.part(count(counts[state]), words.states[state])
	);
	const shown = shownYears(calendar, choice).length;
	return [
		words.summary(parts.join(', ')),
		...(shown < years.length ? [words.shown(count(shown), count(years.length))] : [])
	].join(' ');
}
