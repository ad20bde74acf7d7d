import type { PlaceId } from '../domain/brand';
import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { barInk, drawPeriodBar, type BarInk } from './draw-period-bar';
import { drawAbsence, drawPeriodGap } from './draw-period-gap';
import type { Box } from './draw-shapes';
import { frameOption } from './frame-option';
import { gapRuns } from './gap-runs';
import { labelBars } from './label-bars';
import { absentSpans, wordAbsence, type Lifetime, type SeriesContext } from './lifetime';
import { MILESTONE_STRIP, milestoneSeries } from './milestone-layer';
import { decimalsOf, niceScale } from './nice-scale';
import { spokenItem, type Canvas, type ChartItem, type ChartOption, type RenderItem } from './option';
import { planPeriodBars, type PeriodBar, type PeriodGap, type PlannedBars } from './period-bar';
import type { PlacedLabel } from './place-labels';
import { colourOfFigure } from './place-look';
import { summarisePeriodBars } from './summarise-period-bars';
import { tellTotal, wordTotal } from './tell-total';
import type { ChartTheme } from './theme';
import { axisAround, endOf, spanAxis, startOf, yearsOf } from './time-axis';

/** Room above the highest bar for its amount and arrow, as a share of the scale, and for each bracket over parts. */
const HEADROOM = 0.18;
const BRACKET_ROOM = 0.08;

/** The one series that is drawn. */
export interface PeriodBarsSpec extends SeriesContext {
	/** What the series is called in the summary, for example `Trà Vinh, tin, bài`. */
	readonly name: string;
	readonly place: PlaceId;
	/** The unit as written, for the axis. */
	readonly unitText: string;
	/** The days chosen to be looked at; whole years around the periods where left out. */
	readonly window?: DaySpan | undefined;
}

/**
 * Totals of one series over time. A bar is as wide as its period's window and as high as the amount a month, so that
 * its area is the total and a half-year may stand beside a year. Rows without an amount become labelled gaps.
 */
export function periodBars(
	spec: PeriodBarsSpec,
	totals: readonly Total[],
	theme: ChartTheme,
	language: Language
): ChartOption {
	const plan = planPeriodBars(totals, spec);
	const color = colourOfFigure(spec.place, totals[0]?.series.origin, theme);
	const ink = barInk(spec.place, color, theme, language, false);
	const scale = niceScale(topOf(plan));
	const unit = messagesIn(language).chart.axisPerMonth(spec.unitText);
	const axis = axisOf([plan], spec.window);
	const { milestones: marks = [] } = spec;
	const strip = marks.length === 0 ? 0 : MILESTONE_STRIP;
	return {
		...frameOption(
			theme,
			summarisePeriodBars(spec, totals, language),
			tellRows(plan, spec.lifetime, language)
		),
		grid: { left: 44, right: 14, top: 34 + strip, bottom: 28 },
		xAxis: spanAxis(axis, theme, language),
		yAxis: { ...amountAxis(scale, theme, language), ...axisName(unit, theme, strip) },
		series: [
			...(marks.length === 0
				? []
				: [milestoneSeries(marks, { index: 0, axis, min: 0, max: scale.max }, theme, language)]),
			barSeries(plan, ink, { axis, most: scale.max, lifetime: spec.lifetime })
		]
	};
}

/** The height a scale must reach for a plan, words included; a low picture needs `room` times as much for them. */
export function topOf(plan: PlannedBars, room = 1): number {
	const depth = Math.max(0, ...plan.bars.map((bar) => bar.depth));
	return plan.top * (1 + room * (HEADROOM + depth * BRACKET_ROOM));
}

/** The days that an axis under some plans covers: the window and what sticks out of it, else whole years around all. */
export function axisOf(plans: readonly PlannedBars[], window: DaySpan | undefined): DaySpan {
	const spans = plans.flatMap(spansOf);
	return window === undefined ? yearsOf(spans) : axisAround(window, spans);
}

/** The days that bars and gaps of a plan cover. */
function spansOf(plan: PlannedBars) {
	return [...plan.bars, ...plan.gaps].map((row) => row.span);
}

/** The tooltip lines of a plan's rows by id. */
export function tellRows(
	plan: PlannedBars,
	lifetime: Lifetime | undefined,
	language: Language
): (id: string) => string[] {
	const totals = new Map([...plan.bars, ...plan.gaps].map((row) => [row.id, row.total]));
	return (id) => {
		const total = totals.get(id);
		if (total === undefined) return [];
		const absence = wordAbsence(total.period, lifetime, language);
		return absence === null
			? tellTotal(total, language)
			: [labelPeriod(total.period, language), absence.sentence];
	};
}

/** The value axis of amounts a month: thin rules, round steps. */
export function amountAxis(scale: ReturnType<typeof niceScale>, theme: ChartTheme, language: Language) {
	return {
		type: 'value' as const,
		min: 0,
		...scale,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { lineStyle: { color: theme.rule } },
		axisLabel: {
			color: theme.inkFaint,
			fontSize: 11,
			formatter: (value: number) => formatNumber(value, language, decimalsOf(scale.interval))
		}
	};
}

/** A name above the value axis, flush with its labels; `strip` px lie between. */
export function axisName(name: string, theme: ChartTheme, strip = 0) {
	return {
		name,
		nameGap: 16 + strip,
		nameTextStyle: { color: theme.inkFaint, fontSize: 11, align: 'left' as const, padding: [0, 0, 0, -36] }
	};
}

/** What the bars of a series stand in: the days and the end of the scale, and the panel where there are several. */
export interface BarGround {
	readonly axis: DaySpan;
	readonly most: number;
	readonly lifetime: Lifetime | undefined;
	/** Where it stands among the panels, what keeps its ids apart, and what it is called. */
	readonly panel?: { readonly index: number; readonly prefix: string; readonly name: string };
}

/** How far above the scale words may reach, in px. */
const OVER = 8;

/** The series that paints a plan. */
export function barSeries(plan: PlannedBars, ink: BarInk, { axis, most, lifetime, panel }: BarGround) {
	const rows: readonly (PeriodBar | PeriodGap)[] = [...plan.bars, ...plan.gaps];
	const index = panel?.index ?? 0;
	const say = ({ total }: PeriodBar | PeriodGap): string =>
		[
			...(panel === undefined ? [] : [panel.name]),
			labelPeriod(total.period, ink.language),
			wordAbsence(total.period, lifetime, ink.language)?.brief ??
				wordTotal(total, ink.language, total.series.unitText)
		].join(', ');
	const data = rows.map((row) =>
		spokenItem(
			{
				id: `${panel?.prefix ?? ''}${row.id}`,
				order: startOf(row.span.start),
				value: [startOf(row.span.start), 'solid' in row ? row.solid : 0, endOf(row.span.end)]
			},
			() => say(row)
		)
	);
	const runs = gapRuns(plan.gaps, ink.language);
	const absences = absentSpans(axis, lifetime);
	const shades = absences.map((span): ChartItem => ({
		id: '',
		name: '',
		order: 0,
		value: [startOf(span.start), 0, endOf(span.end)]
	}));
	/** Once for each time the rows are painted: a label's place depends on all the others. */
	const labels = new WeakMap<object, ReadonlyMap<string, PlacedLabel>>();
	const labelsFor = (pass: object, canvas: Canvas) => {
		const found = labels.get(pass) ?? labelBars(plan, canvas, areaOf(canvas, axis, most), ink.language);
		labels.set(pass, found);
		return found;
	};
	const renderItem: RenderItem = (params, canvas) => {
		const absence = absences[params.dataIndex];
		if (absence !== undefined) {
			const words = wordAbsence(absence, lifetime, ink.language)?.brief ?? '';
			return drawAbsence(absence, words, canvas, most, ink);
		}
		const row = rows[params.dataIndex - absences.length];
		if (row === undefined) return null;
		return 'solid' in row
			? drawPeriodBar(row, canvas, ink, labelsFor(params.context, canvas).get(row.id))
			: drawPeriodGap(row, canvas, ink, runs.get(row.id));
	};
	return {
		type: 'custom' as const,
		xAxisIndex: index,
		yAxisIndex: index,
		encode: { x: [0, 2], y: 1 },
		data: [...shades, ...data],
		renderItem
	};
}

function areaOf(canvas: Canvas, axis: DaySpan, most: number): Box {
	const [left = 0, ceiling = 0] = canvas.coord([startOf(axis.start), most]);
	const [right = 0, foot = 0] = canvas.coord([endOf(axis.end), 0]);
	return { x: left, y: ceiling - OVER, width: right - left, height: foot - ceiling + OVER };
}
