import type { DaySpan } from '../domain/period';
import type { Canvas } from './option';
import type { PeriodBar } from './period-bar';
import { endOf, startOf } from './time-axis';

/** A stretch of time on the picture, in px. */
export interface Stretch {
	readonly x: number;
	readonly width: number;
}

/** Where a bar stands, in px; greater is lower. */
export interface PlacedBar extends Stretch {
	readonly known: readonly Stretch[];
	readonly rest: readonly Stretch[];
	readonly foot: number;
	/** Where the certain part ends. */
	readonly solid: number;
	/** Where the possible part ends; the same as `solid` where nobody knows. */
	readonly top: number;
	/** Of a frame: the foot of the words over its bracket, which stands under them. */
	readonly bracket: number;
}

/** Length of the arrow over an open top, in px. */
export const ARROW = 14;
/** Height that one bracket over parts takes, and its distance from what is under it, in px. */
const BRACKET_STEP = 17;
const CLEAR = 4;

/** Finds a bar's place on a canvas. */
export function placeBar(bar: PeriodBar, canvas: Canvas): PlacedBar {
	const start = startOf(bar.span.start);
	const heightOf = (amount: number): number => canvas.coord([start, amount])[1] ?? 0;
	const over = bar.arrows ? ARROW + CLEAR : CLEAR;
	return {
		...stretchOf(bar.span, canvas),
		known: bar.known.map((span) => stretchOf(span, canvas)),
		rest: bar.rest.map((span) => stretchOf(span, canvas)),
		foot: heightOf(0),
		solid: heightOf(bar.solid),
		top: heightOf(bar.top ?? bar.solid),
		bracket: heightOf(bar.crest) - over - BRACKET_STEP * bar.depth
	};
}

/** Where days stand on a canvas. */
export function stretchOf(span: DaySpan, canvas: Canvas): Stretch {
	const [left = 0] = canvas.coord([startOf(span.start), 0]);
	const [right = 0] = canvas.coord([endOf(span.end), 0]);
	return { x: left, width: right - left };
}
