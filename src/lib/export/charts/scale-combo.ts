import type { ExportChart, ExportSeries } from '../model';

/** Ends of the two axes of a chart with bars at the left and lines at the right. */
export interface ComboScale {
	readonly left: number;
	readonly right: number;
}

/** How much higher than the highest line the right axis may go, so that a low bar doesn't flatten the line. */
const MOST_ROOM = 4;

/**
 * Ends of the axes that keep the line below four fifths of every bar, so that it crosses no label of a bar; `null` where
 * there are no bars at the left with lines at the right, or where any amount is below zero.
 */
export function scaleCombo(chart: ExportChart): ComboScale | null {
	const bars = chart.series.filter(({ mark, axis }) => mark === 'bar' && axis === 'left');
	const lines = chart.series.filter(({ axis }) => axis === 'right');
	if (bars.length === 0 || lines.length === 0 || lines.some(({ mark }) => mark === 'bar')) return null;
	const values = chart.series.flatMap(valuesOf);
	if (values.some((value) => value < 0)) return null;

	const left = roundUp(1.15 * Math.max(1, ...bars.flatMap(valuesOf)));
	const highest = Math.max(0, ...lines.flatMap(valuesOf));
	const needed = lines.flatMap((line) => bars.map((bar) => roomFor(line, bar, left)));
	const right = roundUp(Math.min(1.25 * Math.max(highest, ...needed), MOST_ROOM * highest));
	return { left, right: right === 0 ? 1 : right };
}

function valuesOf({ points }: ExportSeries): number[] {
	return points.flatMap((point) => (point === null ? [] : [point.amount.value]));
}

function roomFor(line: ExportSeries, bar: ExportSeries, left: number): number {
	const needed = line.points.map((point, at) => {
		const height = bar.points[at]?.amount.value ?? 0;
		return point === null || height === 0 ? 0 : (point.amount.value * left) / height;
	});
	return Math.max(0, ...needed);
}

/** The next number up that an axis ends well at: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten. */
export function roundUp(value: number): number {
	if (value <= 0) return 0;
	const power = 10 ** Math.floor(Math.log10(value));
	const step =
		[1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((end) => end * power >= value * (1 - 1e-9)) ?? 10;
	return Number((step * power).toPrecision(6));
}
