import { wordTotal } from '../lib/chart/tell-total';
import { labelPeriod } from '../lib/i18n/format/label-period';
import { nameOf } from '../lib/i18n/format/name-of';
import { namePlace } from '../lib/i18n/format/name-place';
import type { Language } from '../lib/i18n/messages';
import { messagesIn } from '../lib/i18n/messages-in';
import type { ListedEvent } from '../lib/query/list-events';
import type { Reference } from '../lib/reference/reference';
import { wordEventDay } from '../lib/ui/word-event-day';

/** The columns of the list of events, in their order. */
export const EVENT_COLUMNS = ['place', 'day', 'grain', 'indicator', 'amount', 'body'] as const;

/** One event or campaign as its row says it; a day or a body that its page does not give is said to be missing. */
export function wordEvent(
	{ figure, total }: ListedEvent,
	reference: Reference,
	language: Language
): Readonly<Record<(typeof EVENT_COLUMNS)[number], string>> {
	const words = messagesIn(language).overview.events;
	const { bodyText, grain, indicator, locality, period, province, unitText } = figure;
	return {
		place: [namePlace(reference.places.get(province), language), locality ?? '']
			.filter((part) => part !== '')
			.join(' · '),
		day: wordEventDay(period, language) ?? words.noDay(labelPeriod(period, language, 'inline')),
		grain: words.grains[grain],
		indicator: nameOf(reference.indicators.get(indicator), language),
		amount: wordTotal(total, language, unitText),
		body: bodyText === '' ? words.noBody : bodyText
	};
}
