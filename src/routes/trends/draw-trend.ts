import { signsOf } from '../../lib/chart/bar-legend';
import { cutsOfPanels, layOutPanels } from '../../lib/chart/lay-out-panels';
import { measuredChart } from '../../lib/chart/measured-chart';
import { measuredSignsOf } from '../../lib/chart/measured-legend';
import type { MeasuredPanel } from '../../lib/chart/measured-panel';
import { nativeOfMeasured, nativeOfPeriodBars } from '../../lib/chart/native-chart';
import { periodId } from '../../lib/chart/period-bar';
import { periodBars } from '../../lib/chart/period-bars';
import {
	smallMultiples,
	summariseSmallMultiples,
	tableOfSmallMultiples,
	type Panel
} from '../../lib/chart/small-multiples';
import { summariseMeasured } from '../../lib/chart/summarise-measured';
import { summarisePeriodBars } from '../../lib/chart/summarise-period-bars';
import { tableOfMeasured } from '../../lib/chart/table-of-measured';
import type { TimeSigns } from '../../lib/chart/time-signs';
import { evidenceOf } from '../../lib/domain/measures';
import type { Milestone } from '../../lib/domain/milestone';
import type { Report } from '../../lib/domain/report';
import type { Total } from '../../lib/domain/total';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { TrendLine, Trends } from '../../lib/query/ask-trends';
import type { Reference } from '../../lib/reference/reference';
import type { View } from '../../lib/state/view';
import type { DrawnFigure, DrawnPicture } from '../../lib/ui/figure/drawn-figure';
import { tellEvidence } from '../../lib/ui/figure/tell-figure';
import type { WhenAsked } from '../../lib/ui/figure/make-when-asked';

/** What a trend is drawn from: the answer, the view it was asked for, and what names and sources are looked up in. */
export interface TrendRows {
	readonly trends: Trends;
	readonly view: View;
	readonly reference: Reference;
	readonly reports: readonly Report[];
}

/** The period of a mark or row: the total of the period itself, and that whose figures it is made of. */
interface TrendRow {
	readonly total: Total;
	readonly behind: Total;
}

/** The figure of trends as the screen shows it. */
export interface TrendFigure extends DrawnFigure {
	readonly picture: DrawnPicture;
	readonly signs: TimeSigns;
	/** The rows by the id of their mark and of their row in the table. */
	readonly rows: ReadonlyMap<string, TrendRow>;
}

/** What is drawn: the lines that are shown, their names, and what stands behind their marks. */
export interface Ground extends TrendRows {
	readonly lines: readonly TrendLine[];
	readonly names: readonly string[];
	readonly milestones: readonly Milestone[];
	readonly language: Language;
}

/** The parts of a figure that only a press, its table view and what leaves the app need. */
interface LaterParts {
	readonly chartSummary: string;
	readonly rows: TrendFigure['rows'];
	readonly evidence: TrendFigure['evidence'];
	readonly table: TrendFigure['table'];
	readonly chart: TrendFigure['chart'];
}

/** What the way of drawing decides. */
export type Drawn = Pick<
	TrendFigure,
	'subtitle' | 'chartSubtitle' | 'summary' | 'alt' | 'legend' | 'picture' | 'signs'
> & { readonly later: WhenAsked<LaterParts> };

/** Height of a picture of one series, in px. */
const SINGLE_HEIGHT = 360;
/** So many panels of a measure are said in words beside the picture; more are no longer read. */
const MOST_SAID = 2;

/** Totals as period bars. */
export function drawBars({ lines, names, milestones, view, reference, language }: Ground): Drawn {
	const words = messagesIn(language).trends;
	const window = view.window ?? undefined;
	const panels = lines.map(({ series, totals, wider }, index): Panel => ({
		id: series.key,
		name: names[index] ?? '',
		place: series.province,
		lifetime: reference.places.get(series.province),
		milestones,
		totals,
		wider
	}));
	const only = panels.length === 1 ? panels[0] : undefined;
	const shown = panels.map(({ name }) => name);
	const signs = signsOf(panels, window);
	const summary =
		only === undefined
			? summariseSmallMultiples(view, panels, language)
			: summarisePeriodBars(only, only.totals, language);
	return {
		subtitle: only === undefined ? words.subtitle : `${only.name} – ${words.subtitle}`,
		chartSubtitle: only?.name ?? '',
		summary,
		alt: summary,
		legend: signs.map((sign) => words.legend[sign]),
		signs: { kind: 'bars', signs },
		later: {
			// In one chart all stand on one scale.
			chartSummary: () =>
				only === undefined ? summariseSmallMultiples({ scale: 'shared' }, panels, language) : summary,
			rows: () => rowsOf(panels),
			evidence: () =>
				tellEvidence(
					panels.flatMap(({ name, totals, wider = [] }) =>
						[...totals, ...wider].map((total) => ({ name, total }))
					),
					language
				),
			table: () => tableOfSmallMultiples(panels, language),
			chart: () => nativeOfPeriodBars(panels, language)
		},
		picture: {
			stretches: only !== undefined,
			height: (width) => (only === undefined ? layOutPanels(shown, width).height : SINGLE_HEIGHT),
			cuts: cutsOf(shown),
			option: (width, theme) =>
				only === undefined
					? smallMultiples({ scale: view.scale, summary, width, window }, panels, theme, language)
					: periodBars(
							{ ...only, window, unitText: only.totals[0]?.series.unitText ?? '' },
							only.totals,
							theme,
							language
						)
		}
	};
}

/** A measure along time as lines or columns. */
export function drawMeasured({ lines, names, milestones, view, reference, language }: Ground): Drawn {
	const words = messagesIn(language).along;
	const panels = lines.map(({ series, points, lastYear }, index): MeasuredPanel => ({
		id: series.key,
		name: names[index] ?? '',
		place: series.province,
		unitText: series.unitText,
		lifetime: reference.places.get(series.province),
		milestones,
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
	const shown = panels.map(({ name }) => name);
	const summary = summariseMeasured(spec, panels, language);
	const subtitle = words.subtitle[view.along];
	const signs = measuredSignsOf(spec, panels);
	return {
		subtitle: only === undefined ? subtitle : `${only.name} – ${subtitle}`,
		summary: panels.length > MOST_SAID ? '' : summary,
		alt: summary,
		legend: signs.map((sign) => words.legend[sign]),
		signs: { kind: 'measured', signs },
		later: {
			chartSummary: () => summariseMeasured({ ...spec, scale: 'none' }, panels, language),
			rows: () =>
				new Map(
					panels.flatMap(({ id, points }) =>
						points.map((point) => [
							`${id}#${periodId(point.total)}`,
							{ total: point.total, behind: evidenceOf(view.along, point) }
						])
					)
				),
			evidence: () =>
				tellEvidence(
					panels.flatMap(({ name, points }) =>
						points.map((point) => ({ name, total: evidenceOf(view.along, point) }))
					),
					language
				),
			table: () => tableOfMeasured(view.along, panels, language),
			chart: () => nativeOfMeasured(spec, panels, language)
		},
		picture: {
			stretches: only !== undefined,
			height: (width) => (only === undefined ? layOutPanels(shown, width).height : SINGLE_HEIGHT),
			cuts: cutsOf(shown),
			option: (width, theme) => measuredChart({ ...spec, summary, width }, panels, theme, language)
		}
	};
}

/** Bars of a series that stands alone have no panel in their ids. */
function rowsOf(panels: readonly Panel[]): TrendFigure['rows'] {
	return new Map(
		panels.flatMap(({ id, totals, wider = [] }) =>
			[...totals, ...wider].flatMap((total): [string, TrendRow][] => {
				const row = { total, behind: total };
				const bare: [string, TrendRow][] = panels.length === 1 ? [[periodId(total), row]] : [];
				return [...bare, [`${id}#${periodId(total)}`, row]];
			})
		)
	);
}

function cutsOf(names: readonly string[]): DrawnPicture['cuts'] {
	return names.length === 1 ? undefined : (width) => cutsOfPanels(names, width);
}
