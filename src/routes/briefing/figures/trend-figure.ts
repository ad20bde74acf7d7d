import { signsOf } from '../../../lib/chart/bar-legend';
import { measuredChart } from '../../../lib/chart/measured-chart';
import { measuredSignsOf } from '../../../lib/chart/measured-legend';
import type { MeasuredPanel } from '../../../lib/chart/measured-panel';
import { explainMilestones } from '../../../lib/chart/milestone-layer';
import { periodId } from '../../../lib/chart/period-bar';
import { periodBars } from '../../../lib/chart/period-bars';
import {
	layOutPanels,
	smallMultiples,
	summariseSmallMultiples,
	tableOfSmallMultiples,
	type Panel
} from '../../../lib/chart/small-multiples';
import { summariseMeasured } from '../../../lib/chart/summarise-measured';
import { summarisePeriodBars } from '../../../lib/chart/summarise-period-bars';
import { tableOfMeasured } from '../../../lib/chart/table-of-measured';
import { axisAround, yearsOf } from '../../../lib/chart/time-axis';
import { nameOf } from '../../../lib/i18n/format/name-of';
import { messagesIn } from '../../../lib/i18n/messages-in';
import { askTrends, type TrendLine, type Trends } from '../../../lib/query/ask-trends';
import { bundledMilestones } from '../../../lib/reference/bundled-milestones';
import type { View } from '../../../lib/state/view';
import { nameSeries } from '../../../lib/ui/name-series';
import { trendFootnotes } from '../../../lib/ui/trend-footnotes';
import { wordAsOf, wordSource } from '../../../lib/ui/word-source';
import { amountOf } from './amount-of';
import type { BriefingFigure, FigureGround } from './briefing-figure';
import { wordFilters } from './word-filters';

/** More panels than this at once can't be read on a page; the screen of trends shows as many. */
const MOST_PANELS = 36;
/** Height of a picture of one series, in px. */
const SINGLE_HEIGHT = 360;
/** So many panels are said in words beside the picture; more are no longer read. */
const MOST_SAID = 2;

/** The picture of the screen of trends for what is chosen in a view; `null` where there is nothing to show. */
export async function trendFigure(
	view: View,
	ground: FigureGround,
	signal?: AbortSignal
): Promise<BriefingFigure | null> {
	const { filter, grain, clock, window, along } = view;
	const trends = await askTrends(
		ground.engine,
		filter,
		{ grain, clock, window, along },
		ground.reference,
		signal
	);
	if (trends.indicator === null || trends.lines.length === 0) return null;
	const isMeasured = view.form !== 'bars' || view.along !== 'total';
	const shown = { ...trends, lines: trends.lines.slice(0, MOST_PANELS) };
	return isMeasured ? drawMeasured(view, shown, ground) : drawBars(view, shown, ground);
}

type Frame = Pick<
	BriefingFigure,
	'title' | 'measure' | 'period' | 'filters' | 'source' | 'asOf' | 'isSample' | 'verdict'
> & { readonly names: readonly string[]; readonly footnotes: readonly string[] };

function frameOf(view: View, { indicator, lines, sources }: Trends, ground: FigureGround): Frame {
	const { reference, language, reports } = ground;
	const shown = lines.map(({ series }) => series);
	const names = shown.map((series) => nameSeries(series, shown, reference, language));
	const spans = lines.flatMap(({ totals }) => totals.map(({ period }) => period.window));
	const axis = view.window === null ? yearsOf(spans) : axisAround(view.window, spans);
	const named = lines.map(({ totals, otherClock }, at) => ({ name: names[at] ?? '', totals, otherClock }));
	return {
		title:
			indicator === null
				? messagesIn(language).trends.title
				: nameOf(reference.indicators.get(indicator), language),
		measure: messagesIn(language).along.subtitle[view.along],
		period: '',
		filters: wordFilters(view.filter, reference, language),
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		isSample: shown.some(({ synthetic }) => synthetic),
		verdict: null,
		names,
		footnotes: [...trendFootnotes(named, language), ...explainMilestones(milestonesOf(view), axis, language)]
	};
}

const milestonesOf = (view: View) => (view.marks ? bundledMilestones() : []);

/** The totals as period bars, a panel for each series. */
function drawBars(view: View, trends: Trends, ground: FigureGround): BriefingFigure {
	const { language, reference } = ground;
	const { names, footnotes, ...frame } = frameOf(view, trends, ground);
	const words = messagesIn(language).trends;
	const panels = trends.lines.map(({ series, totals, wider }, at): Panel => ({
		id: series.key,
		name: names[at] ?? '',
		place: series.province,
		lifetime: reference.places.get(series.province),
		milestones: milestonesOf(view),
		totals,
		wider
	}));
	const window = view.window ?? undefined;
	const only = panels.length === 1 ? panels[0] : undefined;
	const { scale } = view;
	return {
		...frame,
		measure: '',
		subtitle: only === undefined ? words.subtitle : `${only.name} – ${words.subtitle}`,
		summary:
			only === undefined
				? summariseSmallMultiples({ scale }, panels, language)
				: summarisePeriodBars(only, only.totals, language),
		notes: [...footnotes, ...signsOf(panels, window).map((sign) => words.legend[sign])],
		table: tableOfSmallMultiples(panels, language),
		amounts: amountsOf(trends.lines),
		picture: {
			height: (width) => (only === undefined ? layOutPanels(panels.length, width).height : SINGLE_HEIGHT),
			option: (width, look) =>
				only === undefined
					? smallMultiples({ scale, width, window }, panels, look, language)
					: periodBars(
							{ ...only, window, unitText: only.totals[0]?.series.unitText ?? '' },
							only.totals,
							look,
							language
						)
		}
	};
}

/** A measure along time as lines or columns, a panel for each series. */
function drawMeasured(view: View, trends: Trends, ground: FigureGround): BriefingFigure {
	const { language, reference } = ground;
	const { names, footnotes, ...frame } = frameOf(view, trends, ground);
	const words = messagesIn(language).along;
	const panels = trends.lines.map(({ series, points, lastYear }, at): MeasuredPanel => ({
		id: series.key,
		name: names[at] ?? '',
		place: series.province,
		unitText: series.unitText,
		lifetime: reference.places.get(series.province),
		milestones: milestonesOf(view),
		points,
		lastYear: view.form === 'line' && view.lastYear ? lastYear : []
	}));
	const spec = {
		measure: view.along,
		form: view.form,
		scale: view.scale,
		window: view.window ?? undefined
	};
	const only = panels.length === 1 ? panels[0] : undefined;
	const summary = summariseMeasured(spec, panels, language);
	const subtitle = words.subtitle[view.along];
	return {
		...frame,
		measure: '',
		subtitle: only === undefined ? subtitle : `${only.name} – ${subtitle}`,
		summary: panels.length > MOST_SAID ? '' : summary,
		notes: [...footnotes, ...measuredSignsOf(spec, panels).map((sign) => words.legend[sign])],
		table: tableOfMeasured(view.along, panels, language),
		amounts: amountsOf(trends.lines),
		picture: {
			height: (width) => (only === undefined ? layOutPanels(panels.length, width).height : SINGLE_HEIGHT),
			option: (width, look) => measuredChart({ ...spec, summary, width }, panels, look, language)
		}
	};
}

/** The reported totals of all rows; measures stay the words that the screen has for them. */
function amountsOf(lines: readonly TrendLine[]): BriefingFigure['amounts'] {
	return new Map(
		lines.flatMap(({ series, totals, wider }) =>
			[...totals, ...wider].map(
				(total) => [`${series.key}#${periodId(total)}`, { amount: amountOf(total.quantity) }] as const
			)
		)
	);
}
