import { explainMilestones } from '../../lib/chart/milestone-layer';
import { axisAround, yearsOf } from '../../lib/chart/time-axis';
import { nameOf } from '../../lib/i18n/format/name-of';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { bundledMilestones } from '../../lib/reference/bundled-milestones';
import type { View } from '../../lib/state/view';
import { wordSpan, wordStamp } from '../../lib/ui/figure/tell-figure';
import { wordFilter } from '../../lib/ui/figure/word-filter';
import { makeWhenAsked } from '../../lib/ui/figure/make-when-asked';
import { nameSeries } from '../../lib/ui/name-series';
import { trendFootnotes } from '../../lib/ui/trend-footnotes';
import { wordAsOf, wordSource } from '../../lib/ui/word-source';
import { drawBars, drawMeasured, type Ground, type TrendFigure, type TrendRows } from './draw-trend';

/** More panels than this at once can't be read on a page: no more lines are asked for. */
export const MOST_PANELS = 36;

/** Whether a view draws a measure along time, and not the period bars. */
export function isMeasured({ form, along }: View): boolean {
	return form !== 'bars' || along !== 'total';
}

/** The one figure of the screen of trends: period bars or a measure along time, a panel for each series. */
export function trendFigure(rows: TrendRows, language: Language): TrendFigure {
	const { lines } = rows.trends;
	const all = lines.map(({ series }) => series);
	const names = all.map((series) => nameSeries(series, all, rows.reference, language));
	const milestones = rows.view.marks ? bundledMilestones() : [];
	const ground: Ground = { ...rows, lines, names, milestones, language };
	const { later, ...drawn } = isMeasured(rows.view) ? drawMeasured(ground) : drawBars(ground);
	return makeWhenAsked({ ...wordAround(ground), ...drawn }, later);
}

/** What stands around the picture, whichever way it is drawn. */
function wordAround({ trends, lines, names, milestones, view, reference, reports, language }: Ground) {
	const words = messagesIn(language);
	const spans = lines.flatMap(({ totals }) => totals.map(({ period }) => period.window));
	const axis = view.window === null ? yearsOf(spans) : axisAround(view.window, spans);
	const named = lines.map(({ totals, otherClock }, index) => ({
		name: names[index] ?? '',
		totals,
		otherClock
	}));
	return {
		key: 'trend',
		title:
			trends.indicator === null
				? words.trends.title
				: nameOf(reference.indicators.get(trends.indicator), language),
		measure: words.along.measure[isMeasured(view) ? view.along : 'total'],
		period: wordSpan(
			lines.flatMap(({ totals }) => totals.map(({ period }) => period)),
			language
		),
		filters: wordFilter(view.filter, reference, language),
		footnotes: [...trendFootnotes(named, language), ...explainMilestones(milestones, axis, language)],
		source: wordSource(trends.sources, reports, reference, language),
		asOf: wordAsOf(trends.sources, reports, reference, language),
		stamp: wordStamp(
			lines.map(({ series }) => series.synthetic),
			language
		)
	};
}
