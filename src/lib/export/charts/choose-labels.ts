import type { ExportChart, ExportPoint, ExportSeries } from '../model';
import type { ChartLook } from './chart-look';

const PIXELS_A_POINT = 96 / 72;
/** Width of a digit of the fonts in use, in parts of the size. */
const DIGIT = 0.52;
/** Space that axis labels, titles and margins take of a chart's width or height. */
const AROUND = 90;
/** Lines side by side whose labels can still be told apart. */
const LABELLED_LINES = 2;

/**
 * Which points of a series get their words drawn: all where there is room for them, else the last, and always each whose
 * amount is limited, because without its words a bound would look exact. One answer a point, in order.
 */
export function chooseLabels(series: ExportSeries, chart: ExportChart, look: ChartLook): readonly boolean[] {
	const all = hasRoom(series, chart, look);
	const last = series.points.findLastIndex((point) => point !== null);
	return series.points.map(
		(point, at) => point !== null && (all || at === last || point.amount.limit !== 'exact')
	);
}

function hasRoom(series: ExportSeries, chart: ExportChart, look: ChartLook): boolean {
	const alike = chart.series.filter(({ mark }) => mark === series.mark).length;
	const size = look.size * PIXELS_A_POINT;
	const across = (chart.lying ? look.height : look.width) - AROUND;
	const slot = across / chart.categories.length / (series.mark === 'bar' ? alike : 1);
	if (series.mark === 'line' && alike > LABELLED_LINES) return false;
	return slot >= (chart.lying ? size : Math.max(...series.points.map((point) => widthOf(point, size))));
}

function widthOf(point: ExportPoint, size: number): number {
	return point === null ? 0 : point.label.length * size * DIGIT;
}
