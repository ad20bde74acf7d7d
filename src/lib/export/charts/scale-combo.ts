import type { ExportChart, ExportSeries } from '../model';

/** Ends of the two axes of a chart with bars at the left and lines at the right. */
export interface ComboScale {
	readonly left: number;
	readonly right: number;
}

/** How much higher than the highest line the right axis may go, so that a low bar doesn't flatten the line. */
const MOST_ROOM = 5;
/** Room that words take above a bar or a point, as a share of the height of the plot. */
const WORDS = 0.08;
/** Room that the marker of a point takes below it. */
const MARKER = 0.02;
/** Steps that an axis ends well at, times a power of ten. */
const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/**
 * Ends of the axes at which the words of the bars and those of the lines meet at as few places as can be: at each
 * category the line runs inside the bar, below its top, or clear above the words of a low one. `null` where there are
 * no bars at the left with lines at the right, or where any amount is below zero.
 */
export function scaleCombo(chart: ExportChart): ComboScale | null {
	const bars = chart.series.filter(({ mark, axis }) => mark === 'bar' && axis === 'left');
	const lines = chart.series.filter(({ axis }) => axis === 'right');
	if (bars.length === 0 || lines.length === 0 || lines.some(({ mark }) => mark === 'bar')) return null;
	const values = chart.series.flatMap(valuesOf);
	if (values.some((value) => value < 0)) return null;

	const left = roundUp(1.15 * Math.max(1, ...bars.flatMap(valuesOf)));
	const highest = Math.max(0, ...lines.flatMap(valuesOf));
	if (highest === 0) return { left, right: 1 };
	const ends = endsFrom(1.1 * highest, MOST_ROOM * highest);
	const meet = ends.map((right) => countMeetings(bars, lines, { left, right }));
	return { left, right: ends[meet.indexOf(Math.min(...meet))] ?? highest };
}

function valuesOf({ points }: ExportSeries): number[] {
	return points.flatMap((point) => (point === null ? [] : [point.amount.value]));
}

/** The good ends of an axis from one value to another, at least one. */
function endsFrom(least: number, most: number): readonly number[] {
	const ends = [roundUp(least)];
	for (let end = ends[0] ?? 0; end < most;) {
		end = roundUp(end * 1.01);
		ends.push(end);
	}
	return ends;
}

/** At how many points of lines their words or markers stand on the words above a bar. */
function countMeetings(
	bars: readonly ExportSeries[],
	lines: readonly ExportSeries[],
	{ left, right }: ComboScale
): number {
	const pairs = lines.flatMap((line) => bars.map((bar) => [line, bar] as const));
	return pairs.reduce((sum, [line, bar]) => {
		const met = line.points.filter((point, at) => {
			const height = bar.points[at]?.amount.value;
			if (point === null || height === undefined) return false;
			const [top, level] = [height / left, point.amount.value / right];
			return level - MARKER < top + WORDS && level + WORDS > top;
		});
		return sum + met.length;
	}, 0);
}

/** The next number up that an axis ends well at: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten. */
export function roundUp(value: number): number {
	if (value <= 0) return 0;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = STEPS.find((end) => end * power >= value * (1 - 1e-9)) ?? 10;
	return Number((step * power).toPrecision(6));
}
