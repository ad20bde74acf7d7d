import { amountOfTotal } from '../lib/chart/amount-of';
import type { Figure } from '../lib/domain/figure';
import type { FigureFilter } from '../lib/domain/filter';
import type { Report } from '../lib/domain/report';
import { formatNumber } from '../lib/i18n/format/format-number';
import type { Language } from '../lib/i18n/messages';
import { messagesIn } from '../lib/i18n/messages-in';
import type { ListedEvent } from '../lib/query/list-events';
import { reportsBehind } from '../lib/query/reports-behind';
import type { Reference } from '../lib/reference/reference';
import type { DrawnFigure } from '../lib/ui/figure/drawn-figure';
import { MOST_ROWS } from '../lib/ui/figure/most-rows';
import { tellEvidence, wordSpan, wordStamp } from '../lib/ui/figure/tell-figure';
import { wordFilter } from '../lib/ui/figure/word-filter';
import { wordAsOf, wordSource } from '../lib/ui/word-source';
import { EVENT_COLUMNS, wordEvent } from './word-event';

/** The events that the overview lists, and what their words are taken from. */
export interface ShownEvents {
	readonly events: readonly ListedEvent[];
	readonly filter: FigureFilter;
	readonly reports: readonly Report[];
	readonly reference: Reference;
}

/** Events and campaigns of public pages as a table, a row each, in the order and the words of the screen; never added. */
export function eventsFigure(
	{ events, filter, reports, reference }: ShownEvents,
	language: Language
): DrawnFigure {
	const words = messagesIn(language);
	const own = words.briefingFigures.events;
	const { events: said } = words.overview;
	const listed = events.slice(0, MOST_ROWS).map((event) => ({
		...event,
		words: wordEvent(event, reference, language)
	}));
	const figures = events.map(({ figure }) => figure);
	const sources = reportsBehind(
		events.map(({ total }) => total),
		figures
	);
	const count = (number: number) => formatNumber(number, language);
	const countOf = (grain: Figure['grain']) =>
		count(figures.filter((figure) => figure.grain === grain).length);
	const summary = own.summary(countOf('event'), countOf('campaign'));
	return {
		key: 'events',
		title: own.title,
		subtitle: said.caption,
		measure: '',
		period: wordSpan(
			figures.map(({ period }) => period),
			language
		),
		filters: wordFilter(filter, reference, language),
		summary,
		alt: summary,
		footnotes: [
			own.apart,
			...(events.length > listed.length
				? [words.briefingFigures.first(count(listed.length), count(events.length))]
				: []),
			words.overview.outputsNotOutcomes
		],
		legend: [],
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		stamp: wordStamp(
			figures.map(({ synthetic }) => synthetic),
			language
		),
		evidence: tellEvidence(
			listed.map(({ total, words: { place, indicator } }) => ({ name: `${place} · ${indicator}`, total })),
			language
		),
		table: {
			columns: EVENT_COLUMNS.map((key) => ({ key, title: said[key], numeric: key === 'amount' })),
			rows: listed.map(({ figure, words: row }) => ({ id: idOf(figure), ...row })),
			amounts: listed.map(({ total }) => ({ amount: amountOfTotal(total) }))
		},
		picture: null,
		chart: null
	};
}

/** Where an event was read lasts longer than its number in what is loaded. */
function idOf({ provenance: { file, line } }: Figure): string {
	return `${file} ${String(line)}`;
}
