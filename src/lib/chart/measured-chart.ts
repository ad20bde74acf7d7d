import type { Language } from '../i18n/messages';
import { barInk } from './draw-period-bar';
import { nameScale, writeTick, type DrawnMeasure } from './drawn-measure';
import { frameOption } from './frame-option';
import { wordAbsence } from './lifetime';
import type { MeasuredPanel, MeasuredSpec } from './measured-panel';
import { framePanels, layOutPanels } from './lay-out-panels';
import { measureScale, type MeasureScale } from './measured-scale';
import { measuredSeries } from './measured-series';
import { MILESTONE_STRIP, milestoneSeries } from './milestone-layer';
import { decimalsOf } from './nice-scale';
import type { ChartOption } from './option';
import { labelPeriod } from '../i18n/format/label-period';
import { amountAxis, axisName } from './period-bars';
import { colourOfFigure } from './place-look';
import { planMeasured, type PlannedPoint } from './plan-measured';
import type { ChartTheme } from './theme';
import { axisAround, spanAxis, yearsOf } from './time-axis';
import { tellMeasured } from './word-measured';

/** About so many steps on the value axis. */
const TICKS = { alone: 5, panel: 3 };
/** Margins of a picture of one series, in px. */
const ALONE = { left: 52, right: 14, top: 34, bottom: 28 };

/**
 * A measure of one or several series along time, as lines or as columns from zero; see measure-along.ts for what is
 * withheld. Nothing is drawn for what is missing but a dotted foot, and a bound is an arrow or a bar with two ends.
 */
export function measuredChart(
	spec: MeasuredSpec,
	panels: readonly MeasuredPanel[],
	theme: ChartTheme,
	language: Language
): ChartOption {
	const plans = panels.map(planMeasured);
	const spans = plans.flat().map(({ span }) => span);
	const axis = spec.window === undefined ? yearsOf(spans) : axisAround(spec.window, spans);
	const isAlone = panels.length === 1;
	const ticks = isAlone ? TICKS.alone : TICKS.panel;
	const shared = measureScale(plans, spec.measure, ticks);
	const scales = plans.map((plan) =>
		spec.scale === 'shared' ? shared : measureScale([plan], spec.measure, ticks)
	);
	const strip = panels.some(({ milestones = [] }) => milestones.length > 0) ? MILESTONE_STRIP : 0;
	const names = panels.map((panel) => panel.name);
	const frames = isAlone ? null : framePanels(layOutPanels(names, spec.width), theme, strip);
	const unit = panels[0]?.unitText ?? '';
	const name = isAlone ? axisName(nameScale(spec.measure, unit, language), theme, strip) : {};
	return {
		...frameOption(theme, spec.summary, tell(spec, panels, language)),
		...(frames === null ? {} : { title: frames.titles }),
		grid: frames?.grids ?? [{ ...ALONE, top: ALONE.top + strip }],
		xAxis: panels.map((_, index) => ({
			...spanAxis(axis, theme, language),
			gridIndex: index,
			axisLine: { show: true, onZero: false, lineStyle: { color: theme.edge } }
		})),
		yAxis: scales.map((scale, index) => ({
			...valueAxis(scale, spec.measure, theme, language),
			...name,
			gridIndex: index
		})),
		series: panels.flatMap((panel, index) => {
			const [plan, scale] = [plans[index], scales[index]];
			if (plan === undefined || scale === undefined) return [];
			const color = colourOfFigure(panel.place, panel.points[0]?.total.series.origin, theme);
			const ink = barInk(panel.place, color, theme, language, true);
			const { milestones = [] } = panel;
			return [
				...(milestones.length === 0
					? []
					: [milestoneSeries(milestones, { index, axis, ...scale }, theme, language)]),
				measuredSeries(panel, plan, spec, { index, isAlone, axis, scale, ink })
			];
		})
	};
}

function valueAxis(scale: MeasureScale, measure: DrawnMeasure, theme: ChartTheme, language: Language) {
	const axis = amountAxis(scale, theme, language);
	const decimals = decimalsOf(scale.interval);
	const formatter = (value: number): string => writeTick(measure, value, decimals, language);
	return { ...axis, min: scale.min, axisLabel: { ...axis.axisLabel, formatter } };
}

function tell(
	{ measure }: MeasuredSpec,
	panels: readonly MeasuredPanel[],
	language: Language
): (id: string) => readonly string[] {
	const lines = new Map<string, { panel: MeasuredPanel; row: PlannedPoint }>(
		panels.flatMap((panel) =>
			planMeasured(panel).map((row) => [`${panel.id}#${row.id}`, { panel, row }] as const)
		)
	);
	return (id) => {
		const found = lines.get(id);
		if (found === undefined) return [];
		const { panel, row } = found;
		const { period } = row.point.total;
		const absence = wordAbsence(period, panel.lifetime, language);
		return [
			...(panels.length === 1 ? [] : [panel.name]),
			...(absence === null
				? tellMeasured(measure, row.point, row.before, language)
				: [labelPeriod(period, language), absence.sentence])
		];
	};
}
