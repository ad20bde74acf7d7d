import type { ExportChart } from '../model';
import type { ValueRange } from './chart-look';
import { scaleChange } from './scale-change';
import { roundUp } from './scale-combo';

/** Lying bars that can be read one below the other on a slide. */
const MOST_ROWS = 20;
/** Room for words beyond the longest bar. */
const BEYOND = 1.12;

/** A chart in parts that stand side by side on one scale; `range` is `null` where it is whole. */
export interface SplitChart {
	readonly parts: readonly ExportChart[];
	readonly range: ValueRange | null;
}

/**
 * Lying bars that are too many for the height of a slide as two charts of half of them each, in order and on the same
 * scale; any other chart as it is.
 */
export function splitChart(chart: ExportChart): SplitChart {
	const rows = chart.categories.length;
	const isSplit = chart.lying && rows > MOST_ROWS && chart.series.every(({ mark }) => mark === 'bar');
	if (!isSplit) return { parts: [chart], range: null };
	const half = Math.ceil(rows / 2);
	const part = (from: number, to: number): ExportChart => ({
		...chart,
		categories: chart.categories.slice(from, to),
		series: chart.series.map((series) => ({ ...series, points: series.points.slice(from, to) }))
	});
	return { parts: [part(0, half), part(half, rows)], range: rangeOf(chart) };
}

function rangeOf({ series }: ExportChart): ValueRange {
	const values = series.flatMap(({ points }) => points.flatMap((point) => point?.amount.value ?? []));
	const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
	const interval = least < 0 ? scaleChange(series).interval : null;
	const end = (value: number): number =>
		interval === null ? roundUp(value * BEYOND) : Math.ceil((value * BEYOND) / interval) * interval;
	return { least: least < 0 ? -end(-least) : 0, greatest: greatest > 0 ? end(greatest) : 0 };
}
