import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountOfValue } from './amount-of-measured';
import type { ChartTable } from './chart-table';
import type { DrawnMeasure } from './drawn-measure';
import { drawSlope, drawBase, LABEL_GAP, LABEL_SIZE } from './draw-slope';
import { widthOf } from './draw-shapes';
import { frameOption } from './frame-option';
import { niceSpan } from './nice-span';
import type { ChartItem, ChartOption } from './option';
import { heightOf, isDrawn, wordEnd, type SlopeRow } from './slope-row';
import { spreadLabels } from './spread-labels';
import type { ChartTheme } from './theme';

/** What a slope picture stands for. */
export interface SlopeSpec {
	/** The two times, as headings. */
	readonly before: string;
	readonly now: string;
	/** A value with its words that gets a rule across: no change, the plan fulfilled. Amounts stand on zero. */
	readonly base?: { readonly value: number; readonly words: string };
	/** What it shows, in words. */
	readonly summary: string;
	/** Size the picture will have, in px. */
	readonly width: number;
	readonly height: number;
}

/** Above the lines stand the two times, in px. */
const AROUND = { top: 40, bottom: 12 };
const SIDE = 4;
/** From a label to its line. */
const LEADER = 22;
const LEAST_HEIGHT = 280;
/** The share of the width that the words on the right may take. */
const MOST_WORDS = 0.6;
/** The share of it that the lines have at least; names are cut instead. */
const LEAST_SLOPE = 0.24;

/** The height the picture needs so that no two labels share a line, in px. */
export function heightOfSlope(rows: readonly SlopeRow[]): number {
	return Math.max(LEAST_HEIGHT, rows.length * LABEL_GAP + AROUND.top + AROUND.bottom);
}

/**
 * Amounts at two times, a line for each from the one to the other: amounts left and right, names on the right. A bound
 * has an arrow and a dashed line, an approximate amount a hollow mark; where one time has no amount there is only the
 * mark of the other.
 */
export function slope(
	spec: SlopeSpec,
	rows: readonly SlopeRow[],
	theme: ChartTheme,
	language: Language
): ChartOption {
	const shown = rows.filter(({ before, now }) => isDrawn(before) || isDrawn(now));
	const { min, max } = spanOf(shown, spec.base?.value ?? 0);
	const floor = spec.height - AROUND.bottom;
	const at = (value: number): number =>
		floor - ((value - min) / (max - min)) * (floor - AROUND.top - LABEL_GAP / 2);
	const widest = (words: readonly string[]): number =>
		Math.max(0, ...words.map((one) => widthOf(one, LABEL_SIZE)));
	const left =
		SIDE + widest(shown.map((row) => (isDrawn(row.before) ? wordEnd(row, 'before', language) : ''))) + LEADER;
	const names = shown.map((row) => labelOf(row, language));
	const wanted = spec.width - Math.min(spec.width * MOST_WORDS, widest(names) + SIDE) - LEADER;
	const right = Math.max(wanted, left + spec.width * LEAST_SLOPE);
	const frame = { left, right, width: spec.width, side: SIDE, leader: LEADER };
	const placesOf = (end: 'before' | 'now') =>
		spreadLabels(
			shown.map((row) => at(heightIn(row, end))),
			LABEL_GAP,
			AROUND.top + LABEL_GAP / 2,
			floor
		);
	const places = { before: placesOf('before'), now: placesOf('now') };
	const marks = shown.map((row, order): ChartItem => ({
		id: row.id,
		name: messagesIn(language).chart.entry(row.name, row.change),
		order: rankOf(row, shown) * shown.length + order,
		value: [order, heightIn(row, 'now')]
	}));
	const { base } = spec;
	const rule: ChartItem = { id: '', name: '', order: 0, value: [0, 0] };
	const data = base === undefined ? marks : [rule, ...marks];
	return {
		...frameOption(theme, spec.summary, (id) => tellSlope(spec, rows, id, language), 'beside'),
		title: [
			{ text: spec.before, left: SIDE },
			{ text: spec.now, left: right }
		].map((title) => ({
			...title,
			top: 4,
			padding: 0,
			textStyle: { color: theme.inkSoft, fontSize: 12, fontWeight: 600 as const }
		})),
		grid: { left: 0, right: 0, top: 0, bottom: 0 },
		xAxis: { type: 'value', min: 0, max: 1, show: false },
		yAxis: { type: 'value', min: 0, max: 1, show: false },
		series: [
			{
				type: 'custom',
				data,
				renderItem: ({ dataIndex }) => {
					const index = base === undefined ? dataIndex : dataIndex - 1;
					if (base !== undefined && index < 0) return drawBase({ ...frame, at }, base, theme);
					const row = shown[index];
					if (row === undefined) return null;
					const labels = { before: places.before[index] ?? 0, now: places.now[index] ?? 0 };
					return drawSlope(row, { ...frame, at, labels, name: names[index] ?? '' }, theme, language);
				}
			}
		]
	};
}

/** A round scale that holds every end with its bounds, and what it stands on: the base, else zero. */
function spanOf(rows: readonly SlopeRow[], base: number): { readonly min: number; readonly max: number } {
	const ends = rows.flatMap(({ before, now }) =>
		[before, now].flatMap((end) => (isDrawn(end) ? [end.low ?? end.high ?? 0, end.high ?? end.low ?? 0] : []))
	);
	const { min, max } = niceSpan(Math.min(base, ...ends) - base, Math.max(base, ...ends) - base);
	return { min: base + min, max: base + max };
}

/** What stands on the right: the amount, then the name, because names may be cut. */
function labelOf(row: SlopeRow, language: Language): string {
	return isDrawn(row.now) ? `${wordEnd(row, 'now', language)}  ${row.name}` : row.name;
}

/** A row without an amount at one time keeps its label beside its other one. */
function heightIn({ before, now }: SlopeRow, end: 'before' | 'now'): number {
	const [own, other] = end === 'now' ? [now, before] : [before, now];
	if (isDrawn(own)) return heightOf(own);
	return isDrawn(other) ? heightOf(other) : 0;
}

/** From the greatest amount now down: the order of reading. */
function rankOf(row: SlopeRow, rows: readonly SlopeRow[]): number {
	const own = heightIn(row, 'now');
	return rows.filter((other) => heightIn(other, 'now') > own).length;
}

function tellSlope(spec: SlopeSpec, rows: readonly SlopeRow[], id: string, language: Language): string[] {
	const row = rows.find((candidate) => candidate.id === id);
	if (row === undefined) return [];
	const words = messagesIn(language).notes;
	return [
		row.name,
		words.pair(spec.before, wordEnd(row, 'before', language, 'full')),
		words.pair(spec.now, wordEnd(row, 'now', language, 'full')),
		row.change
	].filter((line) => line !== '');
}

/** The table twin, in the order given. */
export function tableOfSlope(
	spec: Pick<SlopeSpec, 'before' | 'now'> & { readonly change: string },
	rows: readonly SlopeRow[],
	language: Language,
	measure: DrawnMeasure = 'total'
): ChartTable<'name' | 'before' | 'now' | 'change'> {
	const words = messagesIn(language);
	return {
		columns: [
			{ key: 'name', title: words.chart.column.name, numeric: false },
			{ key: 'now', title: spec.now, numeric: true },
			{ key: 'before', title: spec.before, numeric: true },
			{ key: 'change', title: spec.change, numeric: false }
		],
		rows: rows.map((row) => ({
			id: row.id,
			name: row.name,
			before: wordEnd(row, 'before', language, 'full'),
			now: wordEnd(row, 'now', language, 'full'),
			change: row.change
		})),
		amounts: rows.map(({ before, now }) => ({
			before: amountOfValue(measure, before),
			now: amountOfValue(measure, now)
		}))
	};
}
