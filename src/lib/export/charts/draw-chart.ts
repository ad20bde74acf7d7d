import type { ChartRunOptions, ChartSeries, ChartValueAxis } from 'docx/charts';
import { formatNumber } from '../../i18n/format/format-number';
import type { ExportChart, ExportSeries } from '../model';
import type { ChartLook } from './chart-look';
import { chooseLabels } from './choose-labels';
import { mixColours, standOut } from './colour';
import { layOutCategories } from './lay-out-axis';
import { axisFormat, countFormat, isPlainLabel } from './number-format';
import { scaleChange } from './scale-change';
import { scaleCombo } from './scale-combo';

/** Series in one hue are told apart in black and white by these. */
const MARKERS = ['circle', 'square', 'diamond', 'triangle'] as const;
/** How much of the ground is in bars that a line is drawn over, so that its labels can be read on them. */
const BEHIND_LINES = 0.55;
/** Categories from which on bars are as wide as they are usually. */
const FEW_CATEGORIES = 4;
/** How much of the colour of words is in the first, second and further series of one colour. */
const SHARES = [0, 0.5, 0.8] as const;

/** Whether Office has anything to draw: a category and an amount at least. */
export function isDrawable(chart: ExportChart): boolean {
	return (
		chart.categories.length > 0 && chart.series.some(({ points }) => points.some((point) => point !== null))
	);
}

/**
 * A native chart for Office: bars, lines or both, its values in a workbook of its own that holds nothing else. A gap is
 * left empty and never bridged; every limited amount carries its words; bars start at zero. `alt` is its alternative
 * text. The chart must be drawable (`isDrawable`).
 */
export function drawChart(chart: ExportChart, alt: string, look: ChartLook): ChartRunOptions {
	const marks = new Set(chart.series.map(({ mark }) => mark));
	const rightOnly = chart.series.every(({ axis }) => axis === 'right');
	const axes = axesOf(chart, rightOnly, look);
	const shared = {
		legend: chart.series.length > 1 ? ({ position: 'bottom', font: { size: look.size } } as const) : false,
		font: { name: look.font },
		chartArea: { fill: 'none', border: 'none' },
		transformation: { width: look.width, height: look.height },
		altText: { name: [...alt].slice(0, 60).join(''), description: alt },
		categories: chart.categories,
		emptyValues: 'gap',
		...axes
	} as const;
	const series = chart.series.map((one, at) => drawSeries(one, at, { chart, look, rightOnly, marks }));
	const bars = { gapWidth: gapOf(chart), overlap: 0 };
	if (!marks.has('bar')) return { ...shared, type: 'line', series };
	if (!marks.has('line') && chart.lying) return { ...shared, ...bars, type: 'bar', series };
	return { ...shared, ...bars, type: 'column', series };
}

function axesOf(chart: ExportChart, rightOnly: boolean, look: ChartLook): Record<string, ChartValueAxis> {
	const scale = scaleCombo(chart);
	const lying = chart.lying && chart.series.every(({ mark }) => mark === 'bar');
	const font = { size: look.size };
	const names = layOutCategories(chart, look);
	const axis = (title: string, side: readonly ExportSeries[], end: number | undefined): ChartValueAxis => ({
		...(title === '' ? {} : { title: { text: title, font } }),
		...(isFromZero(side) ? { minimum: 0 } : intervalOf(side)),
		...(end === undefined ? {} : { maximum: end }),
		...(look.range ? { minimum: look.range.least, maximum: look.range.greatest } : {}),
		numberFormat: axisFormat(side, look.language),
		font
	});
	const left = chart.series.filter((one) => rightOnly || one.axis === 'left');
	const right = rightOnly ? [] : chart.series.filter((one) => one.axis === 'right');
	return {
		categoryAxis: {
			font: { size: names.size },
			...(names.rotation === 0 ? {} : { labelRotation: names.rotation }),
			...(lying ? { reverseOrder: true } : {})
		},
		valueAxis: {
			...axis(rightOnly ? chart.rightTitle || chart.valueTitle : chart.valueTitle, left, scale?.left),
			...(lying ? { crossesAt: 'maximum' } : {})
		},
		...(right.length === 0 ? {} : { secondaryValueAxis: axis(chart.rightTitle, right, scale?.right) })
	};
}

function isFromZero(series: readonly ExportSeries[]): boolean {
	return series.every(({ points }) => points.every((point) => point === null || point.amount.value >= 0));
}

function intervalOf(series: readonly ExportSeries[]): Pick<ChartValueAxis, 'interval'> {
	const { interval } = scaleChange(series);
	return interval === null ? {} : { interval };
}

/** How wide the space between categories is, in percent of a bar: a bar that stands alone is no wider than others. */
function gapOf({ categories, series, lying }: ExportChart): number {
	const usual = series.length === 1 ? 70 : 60;
	const few = lying ? 1 : FEW_CATEGORIES;
	return Math.min(500, Math.round((usual * few) / Math.min(few, categories.length)));
}

/** The colour of a series; of several series of one place the second and further are nearer to that of the words. */
function colourApart({ series }: ExportChart, at: number, { ink }: ChartLook): string {
	const colour = series[at]?.colour ?? ink;
	const before = series.slice(0, at).filter((other) => other.colour === colour).length;
	return mixColours(colour, ink, SHARES[Math.min(before, SHARES.length - 1)] ?? 0);
}

interface Around {
	readonly chart: ExportChart;
	readonly look: ChartLook;
	readonly rightOnly: boolean;
	readonly marks: ReadonlySet<ExportSeries['mark']>;
}

function drawSeries(
	series: ExportSeries,
	at: number,
	{ chart, look, rightOnly, marks }: Around
): ChartSeries {
	const { shown, size } = chooseLabels(series, chart, look);
	const colour = standOut(colourApart(chart, at, look), look.ground);
	const pointLabels = series.points.map((point, index) => {
		if (point === null || shown[index] !== true) return false;
		return isPlainLabel(point, formatNumber(point.amount.value, look.language))
			? undefined
			: { text: point.label, font: { size } };
	});
	const isBar = series.mark === 'bar';
	const isBehind = isBar && marks.has('line');
	return {
		name: series.name === '' ? '–' : series.name,
		values: series.points.map((point) => point?.amount.value ?? null),
		color: (isBehind ? mixColours(colour, look.ground, BEHIND_LINES) : colour).toUpperCase(),
		...(series.axis === 'right' && !rightOnly ? { axis: 'secondary' } : {}),
		...(marks.size > 1 ? { type: isBar ? 'column' : 'line' } : {}),
		...(isBar ? {} : { markers: { shape: MARKERS[at % MARKERS.length] ?? 'circle', size: 6 } }),
		dataLabels: {
			value: true,
			position: isBar ? 'outsideEnd' : 'above',
			numberFormat: countFormat(look.language),
			font: { size, ...(isBar ? {} : { bold: marks.size > 1 }) }
		},
		pointLabels
	};
}
