import type { PatternObject } from 'echarts/core';
import { CHART_FONT } from './theme';
import type { Shape } from './option';

/** Marks are silent unless they are the one that a pointer should find. */
const quiet = { silent: true } as const;

/** A rectangle in px, from its top left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How a shape is painted; widths in px. */
export interface Paint {
	readonly fill?: string;
	readonly stroke?: string;
	readonly lineWidth?: number;
	readonly lineDash?: number[];
	readonly opacity?: number;
	readonly decal?: Decal | null;
}

/** A pattern as the engine reads it. */
export interface Decal {
	readonly symbol: string;
	readonly symbolSize: number;
	readonly dashArrayX: number[] | number[][];
	readonly dashArrayY: number[];
	readonly rotation: number;
	readonly color: string;
}

function styleOf({ decal, ...paint }: Paint) {
	// Custom series make the pattern from its recipe themselves; the engine's types only know the finished pattern.
	const pattern = (decal ?? undefined) as PatternObject | undefined;
	return { fill: 'none', ...paint, ...(pattern && { decal: pattern }) };
}

/** A rectangle; `hit` makes it the mark that a pointer finds. */
export function rect(box: Box, paint: Paint, options: { hit?: boolean; radius?: number } = {}): Shape {
	return {
		type: 'rect',
		shape: { ...box, r: options.radius ?? 0 },
		style: styleOf(paint),
		silent: options.hit !== true
	};
}

/** An open line through points. */
export function line(points: readonly (readonly [number, number])[], paint: Paint): Shape {
	return {
		type: 'polyline',
		...quiet,
		shape: { points: points.map(([x, y]) => [x, y]) },
		style: styleOf(paint)
	};
}

/** A closed shape through points. */
export function polygon(points: readonly (readonly [number, number])[], paint: Paint): Shape {
	return {
		type: 'polygon',
		...quiet,
		shape: { points: points.map(([x, y]) => [x, y]) },
		style: styleOf(paint)
	};
}

/** A shaft with a head at `to`: the amount goes on in that direction, nobody has said how far. */
export function arrow(
	from: readonly [number, number],
	to: readonly [number, number],
	color: string,
	head = 4
): Shape[] {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	const ux = ((to[0] - from[0]) / length) * head;
	const uy = ((to[1] - from[1]) / length) * head;
	const paint = { stroke: color, lineWidth: 1.5 };
	return [
		line([from, to], paint),
		line([[to[0] - ux - uy, to[1] - uy + ux], to, [to[0] - ux + uy, to[1] - uy - ux]], paint)
	];
}

/** How words are painted; `size` in px. */
export interface TextLook {
	readonly color: string;
	readonly size?: number;
	readonly bold?: boolean;
	readonly align?: 'left' | 'center' | 'right';
	readonly baseline?: 'top' | 'middle' | 'bottom';
	/** A halo in the paper's colour, so that words stay readable over a line. */
	readonly halo?: string;
}

/** Size of small print in a chart, in px. */
export const SMALL_TEXT = 11;

/** Words lie over all marks of a chart, of other rows too. */
const WORDS_ABOVE = 10;

/** Words on the picture. */
export function text(x: number, y: number, words: string, look: TextLook): Shape {
	const size = look.size ?? SMALL_TEXT;
	return {
		type: 'text',
		...quiet,
		z2: WORDS_ABOVE,
		style: {
			x,
			y,
			text: words,
			fill: look.color,
			font: `${look.bold === true ? 600 : 400} ${size}px ${CHART_FONT}`,
			align: look.align ?? 'left',
			verticalAlign: look.baseline ?? 'middle',
			...(look.halo === undefined ? {} : { stroke: look.halo, lineWidth: 3 })
		}
	};
}

/** Mean width of a letter of Be Vietnam Pro in ems, measured on Vietnamese labels and rounded up. */
const EMS_A_LETTER = 0.54;

/** About how wide words will be, in px; for deciding whether they fit. */
export function widthOf(words: string, size = SMALL_TEXT): number {
	return [...words].length * size * EMS_A_LETTER;
}

/** A ground in the paper's colour for words that stand where lines run, so that none crosses them; the same place. */
export function plate(
	x: number,
	y: number,
	words: string,
	paper: string,
	look: Omit<TextLook, 'color'>
): Shape {
	const size = look.size ?? SMALL_TEXT;
	const width = widthOf(words, size);
	const left = { left: x, center: x - width / 2, right: x - width }[look.align ?? 'left'];
	return rect({ x: left - 2, y: y - size * 0.7, width: width + 4, height: size * 1.4 }, { fill: paper });
}

/** Several marks that belong to one row. */
export function group(children: readonly Shape[]): Shape {
	return { type: 'group', children: [...children] };
}
