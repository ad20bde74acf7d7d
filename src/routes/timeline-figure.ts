import { cutsOfTimeline, documentTimeline, heightOfTimeline } from '../lib/chart/document-timeline';
import { plainTimeline, type PlainPicture } from '../lib/chart/plain-timeline';
import { tableOfTimeline } from '../lib/chart/table-of-timeline';
import { planTimeline } from '../lib/chart/timeline-bar';
import type { ChartTheme } from '../lib/chart/theme';
import type { Deadline, Report } from '../lib/domain/report';
import { namePlace } from '../lib/i18n/format/name-place';
import type { Language } from '../lib/i18n/messages';
import { messagesIn } from '../lib/i18n/messages-in';
import type { Reference } from '../lib/reference/reference';
import { summariseDocuments } from '../lib/summary/summarise-documents';
import type { DrawnFigure, DrawnPicture } from '../lib/ui/figure/drawn-figure';
import { makeWhenAsked } from '../lib/ui/figure/make-when-asked';
import { wordSpan, wordStamp } from '../lib/ui/figure/tell-figure';
import { tellDocuments } from '../lib/ui/figure/tell-documents';
import { wordAsOf, wordSource } from '../lib/ui/word-source';

/** The documents on one timeline. */
export interface TimelineFigure extends DrawnFigure {
	readonly picture: DrawnPicture;
	/** The picture for a page of at least a width in px that has no chart engine yet. */
	readonly plain: (width: number, theme: ChartTheme) => PlainPicture;
}

/** The figure of documents: a lane a province, a bar a report or plan over the period it covers. */
export function timelineFigure(
	reports: readonly Report[],
	deadlines: readonly Deadline[],
	reference: Reference,
	language: Language
): TimelineFigure {
	const words = messagesIn(language).overview.timeline;
	const spec = {
		places: [...new Set(reports.map(({ province }) => province))],
		placeName: (id: Report['province']) => namePlace(reference.places.get(id), language)
	};
	const summary = summariseDocuments(reports, language);
	const ids = reports.map(({ id }) => id);
	const plan = planTimeline(spec, { reports, deadlines });
	const height = heightOfTimeline(plan);
	const cuts = cutsOfTimeline(plan);
	const drawn = {
		key: 'timeline',
		title: words.title,
		subtitle: words.subtitle,
		measure: '',
		period: wordSpan(
			reports.map(({ period }) => period),
			language
		),
		filters: '',
		summary,
		alt: summary,
		footnotes: [words.footnote],
		legend: [],
		stamp: wordStamp(
			reports.map(({ synthetic }) => synthetic),
			language
		),
		picture: {
			stretches: false,
			height: () => height,
			cuts: () => cuts,
			option: (_: number, theme: ChartTheme) => documentTimeline(spec, plan, theme, summary, language)
		},
		// Bars that float over time are none that Office draws.
		chart: null,
		plain: (width: number, theme: ChartTheme) => plainTimeline(spec, plan, theme, language, width)
	} satisfies Omit<TimelineFigure, 'source' | 'asOf' | 'evidence' | 'table'>;
	return makeWhenAsked(drawn, {
		source: () => wordSource(ids, reports, reference, language),
		asOf: () => wordAsOf(ids, reports, reference, language),
		evidence: () => tellDocuments(reports, deadlines, reference, language),
		table: () => tableOfTimeline(spec, plan, language)
	});
}
