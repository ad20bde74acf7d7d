import type { PlaceId } from '../domain/brand';
import type { Total } from '../domain/total';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { barInk, drawPeriodBar, drawPeriodGap, type BarInk } from './draw-period-bar';
import { frameOption } from './frame-option';
import { niceScale } from './nice-scale';
import type { ChartItem, ChartOption, RenderItem } from './option';
import { planPeriodBars, type PeriodBar, type PeriodGap, type PlannedBars } from './period-bar';
import { colourOf } from './place-look';
import { summarisePeriodBars } from './summarise-period-bars';
import { tellTotal, wordTotal } from './tell-total';
import type { ChartTheme } from './theme';
import { endOf, startOf, timeAxis, yearsAround } from './time-axis';

/** Room above the highest bar for its amount and arrow, as a share of the scale, and for each bracket over parts. */
const HEADROOM = 0.18;
const BRACKET_ROOM = 0.08;

/** The one series that is drawn. */
export interface PeriodBarsSpec {
	/** What the series is called in the summary, for example `Trà Vinh, tin, bài`. */
	readonly name: string;
	readonly place: PlaceId;
	/** The unit as written, for the axis. */
	readonly unitText: string;
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
	const plan = planPeriodBars(totals);
	const ink = barInk(spec.place, colourOf(spec.place, theme), theme, language, false);
	const scale = niceScale(topOf(plan));
	const unit = messagesIn(language).chart.axisPerMonth(spec.unitText);
	return {
		...frameOption(theme, summarisePeriodBars(spec, totals, language), tellRows(plan, language)),
		grid: { left: 44, right: 14, top: 34, bottom: 28 },
		xAxis: timeAxis(yearsAround(spansOf(plan)) ?? { from: 2000, to: 2000 }, theme),
		yAxis: { ...amountAxis(scale, theme, language), ...axisName(unit, theme) },
		series: [barSeries(plan, ink)]
	};
}

/** The height a scale must reach for a plan, words included; a low picture needs `room` times as much for them. */
export function topOf(plan: PlannedBars, room = 1): number {
	const depth = Math.max(0, ...plan.bars.map((bar) => bar.depth));
	return plan.top * (1 + room * (HEADROOM + depth * BRACKET_ROOM));
}

/** The days that bars and gaps of a plan cover. */
export function spansOf(plan: PlannedBars) {
	return [...plan.bars, ...plan.gaps].map((row) => row.span);
}

/** The tooltip lines of a plan's rows by id. */
export function tellRows(plan: PlannedBars, language: Language): (id: string) => string[] {
	const totals = new Map([...plan.bars, ...plan.gaps].map((row) => [row.id, row.total]));
	return (id) => {
		const total = totals.get(id);
		return total === undefined ? [] : tellTotal(total, language);
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
			formatter: (value: number) => formatNumber(value, language, 1)
		}
	};
}

/** A name above the value axis, flush with its labels. */
function axisName(name: string, theme: ChartTheme) {
	return {
		name,
		nameGap: 16,
		nameTextStyle: { color: theme.inkFaint, fontSize: 11, align: 'left' as const, padding: [0, 0, 0, -36] }
	};
}

/** One of several panels: where it stands among them, what keeps its ids apart, and what it is called. */
interface PanelMark {
	readonly index: number;
	readonly prefix: string;
	readonly name: string;
}

/** The series that paints a plan. */
export function barSeries(plan: PlannedBars, ink: BarInk, panel?: PanelMark) {
	const rows: readonly (PeriodBar | PeriodGap)[] = [...plan.bars, ...plan.gaps];
	const index = panel?.index ?? 0;
	const data: ChartItem[] = rows.map((row) => ({
		id: `${panel?.prefix ?? ''}${row.id}`,
		name: [
			...(panel === undefined ? [] : [panel.name]),
			labelPeriod(row.total.period, ink.language),
			wordTotal(row.total, ink.language, row.total.series.unitText)
		].join(', '),
		order: startOf(row.span.start),
		value: [startOf(row.span.start), 'solid' in row ? row.solid : 0, endOf(row.span.end)]
	}));
	const renderItem: RenderItem = (params, canvas) => {
		const row = rows[params.dataIndex];
		if (row === undefined) return null;
		return 'solid' in row ? drawPeriodBar(row, canvas, ink) : drawPeriodGap(row, canvas, ink);
	};
	return {
		type: 'custom' as const,
		xAxisIndex: index,
		yAxisIndex: index,
		encode: { x: [0, 2], y: 1 },
		data,
		renderItem
	};
}
