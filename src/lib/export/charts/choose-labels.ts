import type { ExportChart, ExportPoint, ExportSeries } from '../model';
import type { ChartLook } from './chart-look';
import { layOutCategories, slotOf, widthOfWords } from './lay-out-axis';

/** Lines side by side whose labels can still be told apart, and how many points each may have then. */
const LABELLED_LINES = { alone: 1, most: 2, points: 12 } as const;
/** The part of a category that its bars fill; the rest is space between categories. */
const FILLED = 0.8;
/** How much smaller than the rest of a chart its labels may be, and the least size in points. */
const SMALLER = 0.75;
const SMALLEST = 7;

/** Which points of a series have their words drawn, one answer a point in order, and in what size in points. */
export interface ChosenLabels {
	readonly shown: readonly boolean[];
	readonly size: number;
}

/**
 * Which points of a series get their words drawn: all where there is room for them, in a smaller size if need be; else
 * the last, unless it stands among bars of other series; and always each whose amount is limited, because without its
 * words a bound would look exact.
 */
export function chooseLabels(series: ExportSeries, chart: ExportChart, look: ChartLook): ChosenLabels {
	const size = sizeWithRoom(series, chart, look);
	const alike = chart.series.filter(({ mark }) => mark === series.mark).length;
	const last =
		series.mark === 'bar' && alike > 1 ? -1 : series.points.findLastIndex((point) => point !== null);
	return {
		size: size ?? smallestOf(look),
		shown: series.points.map(
			(point, at) => point !== null && (size !== null || at === last || point.amount.limit !== 'exact')
		)
	};
}

function smallestOf({ size }: ChartLook): number {
	return Math.max(Math.min(size, SMALLEST), Math.round(size * SMALLER));
}

/** The size in which there is room for the words of each point; `null` where there is none. */
function sizeWithRoom(series: ExportSeries, chart: ExportChart, look: ChartLook): number | null {
	const same = chart.series.filter(({ mark }) => mark === series.mark);
	const alike = same.length;
	const slot = slotOf(chart, look);
	if (series.mark === 'line') {
		const { alone, most, points } = LABELLED_LINES;
		if (alike > most || (alike > alone && chart.categories.length > points)) return null;
		return widestOf(series.points, look.size) <= slot ? look.size : null;
	}
	const bar = alike === 1 ? slot : (slot * FILLED) / alike;
	if (chart.lying) {
		const { size } = layOutCategories(chart, look);
		return widthOfLine(size) <= bar ? size : null;
	}
	const smaller = smallestOf(look);
	// Bars side by side are labelled all or none: one series with numbers would seem to be the only one that has any.
	const points = same.flatMap((one) => one.points);
	return [look.size, smaller].find((size) => widestOf(points, size) <= bar) ?? null;
}

function widthOfLine(size: number): number {
	return widthOfWords('00', size);
}

function widestOf(points: readonly ExportPoint[], size: number): number {
	return Math.max(0, ...points.map((point) => (point === null ? 0 : widthOfWords(point.label, size))));
}
