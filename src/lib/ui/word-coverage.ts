import { daysIn } from '../domain/calendar';
import { knownSpans, spansWithout } from '../domain/known-spans';
import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';
import { formatDay } from '../i18n/format/format-day';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/**
 * How many days of its period a number is of, and for a sum of pieces which ones; empty where it is of all of them or
 * there is none. Days are only listed where the pieces account for every known day.
 */
export function wordCoverage(total: Total, language: Language): readonly string[] {
	const { coverage, period, status } = total;
	if (status === 'none' || coverage >= 1) return [];
	const words = messagesIn(language).evidence.coverage;
	const all = daysIn(period);
	const days = Math.round(coverage * all);
	const share = formatPercent(coverage, language);
	const head = words.days(formatNumber(days, language), formatNumber(all, language), share);
	const known = knownSpans(total);
	if (status !== 'pieced' || known.reduce((sum, span) => sum + daysIn(span), 0) !== days) return [head];
	const list = (spans: readonly DaySpan[]) =>
		spans
			.map(({ start, end }) => words.span(formatDay(start, language), formatDay(end, language)))
			.join('; ');
	return [head, words.known(list(known)), words.missing(list(spansWithout(period, known)))];
}
