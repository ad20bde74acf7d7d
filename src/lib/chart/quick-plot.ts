import { formatResult } from '../i18n/format/format-result';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { ChartTable } from './chart-table';
import { group, line, rect, widthOf } from './draw-shapes';
import { frameOption } from './frame-option';
import type { ChartItem, ChartOption, RenderItem, Shape } from './option';
import type { ChartTheme } from './theme';

/** A result drawn as it is: a mark for each row in the order of the rows. */
export interface QuickPlot {
	readonly mark: 'bar' | 'line';
	/** The headings of the two columns. */
	readonly label: string;
	readonly number: string;
	/** `null` where a row has no number: nothing is drawn for it, and a line is broken there. */
	readonly points: readonly { readonly label: string; readonly value: number | null }[];
}

/** A plot with the number of rows that its result had, of which it may draw the first only. */
export interface KeptPlot extends QuickPlot {
	readonly rows: number;
}

/** More marks than this can't be told apart. */
export const MOST_MARKS = { bar: 40, line: 400 } as const;

const BAR_ROW = 26;
const LINE_HEIGHT = 320;
const AROUND = { top: 12, bottom: 36 };
const SIDE = 8;
const APART = 12;
const BAR_SHARE = 0.68;
const DOT = 5;
/** The share of the width that names beside bars may take. */
const MOST_NAMES = 0.4;
const ELLIPSIS = '…';

/** The height a picture needs, in px. */
export function heightOfQuickPlot({ mark, points }: QuickPlot): number {
	return mark === 'line' ? LINE_HEIGHT : points.length * BAR_ROW + AROUND.top + AROUND.bottom;
}

function shorten(words: string, width: number): string {
	if (widthOf(words) <= width) return words;
	const letters = [...words];
	while (letters.length > 1 && widthOf(letters.join('') + ELLIPSIS) > width) letters.pop();
	return letters.join('') + ELLIPSIS;
}

function drawBar(plot: QuickPlot, ink: string): RenderItem {
	return (params, canvas) => {
		const value = plot.points[params.dataIndex]?.value ?? null;
		if (value === null) return null;
		const [zero = 0, middle = 0] = canvas.coord([0, params.dataIndex]);
		const [end = 0] = canvas.coord([value, params.dataIndex]);
		const height = BAR_ROW * BAR_SHARE;
		const box = { x: Math.min(zero, end), y: middle - height / 2, width: Math.abs(end - zero), height };
		return rect(box, { fill: ink }, { hit: true });
	};
}

/** Each point draws itself and the way back to the one before it, where that has a number too. */
function drawPoint(plot: QuickPlot, ink: string): RenderItem {
	return (params, canvas) => {
		const at = params.dataIndex;
		const value = plot.points[at]?.value ?? null;
		const before = plot.points[at - 1]?.value ?? null;
		if (value === null) return null;
		const [x = 0, y = 0] = canvas.coord([at, value]);
		const [fromX = 0, fromY = 0] = canvas.coord([at - 1, before ?? 0]);
		const way: Shape[] =
			before === null
				? []
				: [
						line(
							[
								[fromX, fromY],
								[x, y]
							],
							{ stroke: ink, lineWidth: 2 }
						)
					];
		const dot = { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
		return group([...way, rect(dot, { fill: ink }, { hit: true, radius: DOT / 2 })]);
	};
}

/** Draws a result plainly. Nothing is drawn for a row without a number. */
export function drawQuickPlot(
	plot: QuickPlot,
	width: number,
	theme: ChartTheme,
	language: Language
): ChartOption {
	const isBar = plot.mark === 'bar';
	const names = Math.min(width * MOST_NAMES, Math.max(0, ...plot.points.map(({ label }) => widthOf(label))));
	const words = { color: theme.inkFaint, fontSize: 11, hideOverlap: true };
	const data = plot.points.map(({ label, value }, order): ChartItem => {
		const said = value === null ? messagesIn(language).quantity.noData : formatResult(value, language);
		const at = value ?? 0;
		return {
			id: value === null ? '' : String(order),
			name: messagesIn(language).chart.entry(label, said),
			order,
			value: isBar ? [at, order] : [order, at]
		};
	});
	const numbers = {
		type: 'value' as const,
		splitLine: { lineStyle: { color: theme.rule } },
		axisLabel: { ...words, formatter: (value: number) => formatResult(value, language) }
	};
	const rows = {
		type: 'category' as const,
		data: plot.points.map((_, at) => String(at)),
		axisTick: { show: false },
		axisLine: { lineStyle: { color: theme.edge } },
		axisLabel: {
			...words,
			color: theme.inkSoft,
			formatter: (_: string, at: number) =>
				shorten(plot.points[at]?.label ?? '', isBar ? names : width / MOST_NAMES / plot.points.length)
		}
	};
	const grid = isBar
		? { left: SIDE + names + APART, right: SIDE * 3, ...AROUND }
		: { left: SIDE * 8, right: SIDE * 3, ...AROUND };
	return {
		...frameOption(theme, summariseQuickPlot(plot, language), (id) => tell(plot, id, language), 'beside'),
		grid,
		...(isBar
			? { xAxis: numbers, yAxis: { ...rows, inverse: true, axisLabel: { ...rows.axisLabel, interval: 0 } } }
			: { xAxis: rows, yAxis: numbers }),
		series: [
			{
				type: 'custom',
				encode: { x: 0, y: 1 },
				data,
				renderItem: isBar
					? drawBar(plot, theme.hues[0] ?? theme.ink)
					: drawPoint(plot, theme.hues[0] ?? theme.ink)
			}
		]
	};
}

function tell({ points, number }: QuickPlot, id: string, language: Language): string[] {
	const point = points[Number(id)];
	if (id === '' || point === undefined || point.value === null) return [];
	return [point.label, `${number}: ${formatResult(point.value, language)}`].filter((words) => words !== '');
}

/** Says what is drawn, how many values there are and between which they lie. */
export function summariseQuickPlot({ points, label, number }: QuickPlot, language: Language): string {
	const words = messagesIn(language).explore.plot;
	const values = points.flatMap(({ value }) => value ?? []);
	if (values.length === 0) return words.caption(number, label);
	const inWords = (value: number): string => formatResult(value, language);
	const low = values.reduce((least, value) => Math.min(least, value));
	const high = values.reduce((most, value) => Math.max(most, value));
	return words.summary(number, label, inWords(values.length), inWords(low), inWords(high));
}

/** The table twin, in the order of the picture. */
export function tableOfQuickPlot(plot: QuickPlot, language: Language): ChartTable<'label' | 'number'> {
	const { noData } = messagesIn(language).quantity;
	return {
		columns: [
			{ key: 'label', title: plot.label, numeric: false },
			{ key: 'number', title: plot.number, numeric: true }
		],
		rows: plot.points.map(({ label, value }, at) => ({
			id: String(at),
			label,
			number: value === null ? noData : formatResult(value, language)
		}))
	};
}
