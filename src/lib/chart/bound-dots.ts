import { formatNumber } from '../i18n/format/format-number';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountOfValue } from './amount-of-measured';
import type { ChartTable } from './chart-table';
import { isDot, orderDots, wordDot, type DotOrder, type DotRow } from './dot-row';
import type { DrawnMeasure } from './drawn-measure';
import { drawDivider, drawDot, drawHeading, NAME_SIZE, ROW } from './draw-dot';
import { widthOf } from './draw-shapes';
import { frameOption } from './frame-option';
import { niceSpan } from './nice-span';
import type { ChartItem, ChartOption, RenderItem } from './option';
import type { ChartTheme } from './theme';

/** What the dots are dots of. */
export interface BoundDotsSpec {
	/** What is measured, with its unit, for the axis. */
	readonly measure: string;
	/** Width the picture will have, in px; decides whether names stand beside the scale or above their marks. */
	readonly width: number;
	/** What the ranked rows go by; their amount unless told. */
	readonly order?: DotOrder;
	/** How a number of the axis is written; as a number unless told. */
	readonly tick?: (value: number) => string;
}

/** Height of what stands above and below the rows, in px. */
const AROUND = { top: 8, bottom: 44 };
/** The sides of the picture, and the space between the scale and the words beside it, in px. */
const SIDE = 8;
const APART = 16;
/** The share of the width that words beside the scale may take. */
const MOST_WORDS = 0.55;
/** Room to the right of the greatest value, as a share of the scale. */
const HEADROOM = 1.05;

/** Where words stand: beside the scale in columns of their own, or above the marks where those would be too wide. */
function layOut(rows: readonly DotRow[], width: number) {
	const widest = (words: readonly string[], size?: number): number =>
		Math.max(0, ...words.map((one) => widthOf(one, size)));
	const names = widest(
		rows.map(({ name }) => name),
		NAME_SIZE
	);
	const details = widest(rows.map(({ detail }) => detail));
	const stacked = names + details > width * MOST_WORDS;
	return {
		stacked,
		row: stacked ? ROW.stacked : ROW.beside,
		left: stacked ? SIDE : SIDE + names + APART,
		right: stacked ? SIDE : SIDE + details + APART
	};
}

/** The height the picture needs for its rows at a width, in px. */
export function heightOfBoundDots(rows: readonly DotRow[], width: number): number {
	return orderDots(rows).length * layOut(rows, width).row + AROUND.top + AROUND.bottom;
}

/**
 * Compared figures as dots on one scale, each on the line of its name and in the shape of its province, bounds as
 * whiskers, open ends as arrows. What may not be ranked is listed below a divider, in grey and hollow, and says so in
 * words.
 */
export function boundDots(
	spec: BoundDotsSpec,
	rows: readonly DotRow[],
	theme: ChartTheme,
	language: Language
): ChartOption {
	const lines = orderDots(rows, spec.order);
	const { stacked, left, right } = layOut(rows, spec.width);
	const ends = rows.flatMap(({ quantity }) => [quantity?.low ?? 0, quantity?.high ?? 0]);
	const renderItem: RenderItem = (params, canvas) => {
		const line = lines[params.dataIndex];
		const [zero = 0, row = 0] = canvas.coord([0, params.dataIndex]);
		const [least = zero] = canvas.coord([scale.min, 0]);
		const [most = 0] = canvas.coord([scale.max, 0]);
		const strip = { left: SIDE, right: spec.width - SIDE, row, zero, least, most, stacked };
		if (line === undefined) return null;
		if (line === 'divider') return drawDivider(strip, theme, language);
		if (!isDot(line)) return drawHeading(line.heading, strip, theme);
		return drawDot(line, strip, (value) => canvas.coord([value, 0])[0] ?? zero, theme, language);
	};
	const scale = niceSpan(Math.min(0, ...ends) * HEADROOM, Math.max(0, ...ends) * HEADROOM);
	const data = lines.map((line, index): ChartItem => {
		if (!isDot(line)) return { id: '', name: '', order: index, value: [0, index] };
		return {
			id: line.id,
			name: messagesIn(language).chart.entry(line.name, wordDot(line, language)),
			order: index,
			value: [line.quantity?.high ?? line.quantity?.low ?? 0, index]
		};
	});
	return {
		...frameOption(theme, summariseBoundDots(rows, language), (id) => tellDot(rows, id, language), 'beside'),
		grid: { left, right, ...AROUND },
		xAxis: {
			type: 'value',
			...scale,
			name: spec.measure,
			nameLocation: 'middle',
			nameGap: 26,
			nameTextStyle: { color: theme.inkFaint, fontSize: 11 },
			axisLine: { show: true, onZero: false, lineStyle: { color: theme.edge } },
			splitLine: { lineStyle: { color: theme.rule } },
			axisLabel: {
				color: theme.inkFaint,
				fontSize: 11,
				hideOverlap: true,
				formatter: (value: number) => spec.tick?.(value) ?? formatNumber(value, language)
			}
		},
		yAxis: {
			type: 'value',
			inverse: true,
			min: -0.5,
			max: Math.max(0.5, lines.length - 0.5),
			show: false
		},
		series: [{ type: 'custom', encode: { x: 0, y: 1 }, data, renderItem }]
	};
}

function tellDot(rows: readonly DotRow[], id: string, language: Language): string[] {
	const row = rows.find((candidate) => candidate.id === id);
	if (row === undefined) return [];
	return [row.name, wordDot(row, language), row.detail, ...row.reasons].filter((words) => words !== '');
}

/** Says how many are ranked, which is highest, and how many only stand beside. */
export function summariseBoundDots(rows: readonly DotRow[], language: Language): string {
	const words = messagesIn(language).chart;
	const ranked = orderDots(rows)
		.filter(isDot)
		.filter(({ ranked }) => ranked);
	const first = leading(ranked);
	const head =
		first === undefined
			? words.noneRanked
			: words.rankedShown(
					formatNumber(ranked.length, language),
					words.entry(first.name, wordDot(first, language))
				);
	const rest = rows.length - ranked.length;
	return rest === 0 ? head : `${head} ${words.unrankedShown(formatNumber(rest, language))}`;
}

/** The one that stands above all others, whatever the sections are. */
function leading(ranked: readonly DotRow[]): DotRow | undefined {
	return orderDots(ranked.map(({ section: _, ...row }) => row)).find(isDot);
}

/** The table twin, in the order of the picture. */
export function tableOfBoundDots(
	rows: readonly DotRow[],
	language: Language,
	order?: DotOrder,
	measure: DrawnMeasure = 'total'
): ChartTable<'name' | 'amount' | 'period' | 'rank' | 'reason'> {
	const words = messagesIn(language).chart;
	const dots = orderDots(rows, order).filter(isDot);
	return {
		columns: [
			{ key: 'name', title: words.column.name, numeric: false },
			{ key: 'amount', title: words.column.amount, numeric: true },
			{ key: 'period', title: words.column.period, numeric: false },
			{ key: 'rank', title: words.column.rank, numeric: false },
			{ key: 'reason', title: words.column.reason, numeric: false }
		],
		rows: dots.map((row) => ({
			id: row.id,
			name: row.name,
			amount: wordDot(row, language),
			period: row.detail,
			rank: row.ranked ? words.ranked : words.notRanked,
			reason: row.reasons.join('; ')
		})),
		amounts: dots.map(({ quantity }) => ({ amount: amountOfValue(measure, quantity) }))
	};
}
