import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { wordDot, type DotRow } from './dot-row';
import { arrow, group, line, plate, rect, text, widthOf } from './draw-shapes';
import type { Shape } from './option';
import { colourOfFigure, lookOf } from './place-look';
import { placeMarker } from './place-marker';
import type { ChartTheme } from './theme';

/**
 * The strip a row has, in px: its middle, the ends of the picture, and those of the scale. Where names need more room
 * than beside the scale, they are `stacked` above the marks.
 */
export interface Strip {
	readonly left: number;
	readonly right: number;
	readonly row: number;
	readonly zero: number;
	readonly least: number;
	readonly most: number;
	readonly stacked: boolean;
}

/** Size of names and amounts, in px. */
export const NAME_SIZE = 12;
/** Height of a row whose name stands beside its marks, and of one whose name stands above them, in px. */
export const ROW = { beside: 34, stacked: 50 };
/** How far the name stands above the middle of a stacked row and the marks below it, in px. */
const NAME_UP = 11;
const MARK_DOWN = 10;
const RADIUS = 5;
const ARROW = 26;

/** Paints one compared figure on its strip. `at` turns a value into px. */
export function drawDot(
	row: DotRow,
	strip: Strip,
	at: (value: number) => number,
	theme: ChartTheme,
	language: Language
): Shape {
	const half = (strip.stacked ? ROW.stacked : ROW.beside) / 2;
	const y = strip.row + (strip.stacked ? MARK_DOWN : 0);
	const nameY = strip.row - (strip.stacked ? NAME_UP : 0);
	const color = row.ranked ? colourOfFigure(row.place, row.origin, theme) : theme.edge;
	const words = wordDot(row, language, 'short');
	const box = { x: strip.left, y: strip.row - half, width: strip.right - strip.left, height: 2 * half };
	const marks = drawMarks(row, y, at, color, theme);
	const end = marks.end + 8;
	const fits = end + widthOf(words, NAME_SIZE) <= strip.most;
	const look = {
		color: row.ranked ? theme.ink : theme.inkFaint,
		size: NAME_SIZE,
		bold: row.ranked,
		halo: theme.paper
	};
	return group([
		rect(box, { fill: 'transparent' }, { hit: true }),
		line(
			[
				[strip.least, y],
				[strip.most, y]
			],
			{ stroke: theme.rule, lineWidth: 1 }
		),
		...(strip.stacked ? [plate(strip.left, nameY, row.name, theme.paper, { size: NAME_SIZE })] : []),
		text(strip.left, nameY, row.name, {
			color: row.ranked ? theme.ink : theme.inkSoft,
			size: NAME_SIZE,
			halo: theme.paper
		}),
		...drawDetail(row, strip, nameY, theme),
		// Why there is no mark stands on the lines themselves.
		...(marks.shapes.length > 0 ? [] : [plate(end, y, words, theme.paper, look)]),
		...marks.shapes,
		fits ? text(end, y, words, look) : text(marks.start - 8, y, words, { ...look, align: 'right' })
	]);
}

/** A few words of detail, flush right, where a name above the marks leaves room. */
function drawDetail(row: DotRow, strip: Strip, y: number, theme: ChartTheme): Shape[] {
	const room = strip.right - strip.left - widthOf(row.name, NAME_SIZE) - 12;
	if (row.detail === '' || widthOf(row.detail) > room) return [];
	const look = { color: theme.inkFaint, align: 'right', halo: theme.paper } as const;
	return [plate(strip.right, y, row.detail, theme.paper, look), text(strip.right, y, row.detail, look)];
}

interface Marks {
	readonly shapes: readonly Shape[];
	readonly start: number;
	readonly end: number;
}

function drawMarks(
	row: DotRow,
	y: number,
	at: (value: number) => number,
	color: string,
	theme: ChartTheme
): Marks {
	const { quantity } = row;
	if (quantity === null || (quantity.low === null && quantity.high === null))
		return { shapes: [], start: at(0), end: at(0) - 8 };
	const approximate = quantity.flags.includes('approximate') || quantity.flags.includes('estimate');
	const hollow = approximate || !row.ranked;
	const dot = (x: number): Shape =>
		placeMarker(lookOf(row.place).pattern, [x, y], RADIUS, {
			fill: hollow ? theme.paper : color,
			stroke: color,
			lineWidth: 2,
			...(approximate ? { lineDash: [2, 2] } : {})
		});
	if (quantity.high === null) {
		const x = at(quantity.low ?? 0);
		return {
			shapes: [...arrow([x, y], [x + ARROW, y], color, 5), dot(x)],
			start: x - RADIUS,
			end: x + ARROW
		};
	}
	const high = at(quantity.high);
	if (quantity.wording === 'near' || quantity.low === quantity.high)
		return { shapes: [dot(high)], start: high - RADIUS, end: high + RADIUS };
	const low = at(quantity.low ?? 0);
	const whisker = { stroke: color, lineWidth: 2 };
	const cap = (x: number): Shape =>
		line(
			[
				[x, y - 5],
				[x, y + 5]
			],
			whisker
		);
	return {
		shapes: [
			line(
				[
					[low, y],
					[high, y]
				],
				whisker
			),
			cap(low),
			cap(high)
		],
		start: low,
		end: high
	};
}

/** Words over a section of ranked rows. */
export function drawHeading(heading: string, strip: Strip, theme: ChartTheme): Shape {
	return group([
		text(strip.left, strip.row + MARK_DOWN / 2, heading, {
			color: theme.inkSoft,
			bold: true,
			size: NAME_SIZE,
			halo: theme.paper
		})
	]);
}

/** The rule under the ranked rows, with words that say what follows. */
export function drawDivider(strip: Strip, theme: ChartTheme, language: Language): Shape {
	const y = strip.row + MARK_DOWN;
	return group([
		line(
			[
				[strip.left, y],
				[strip.right, y]
			],
			{ stroke: theme.edge, lineWidth: 1, lineDash: [4, 4] }
		),
		text(strip.left, y - 12, messagesIn(language).chart.unranked, {
			color: theme.inkFaint,
			bold: true,
			halo: theme.paper
		})
	]);
}
