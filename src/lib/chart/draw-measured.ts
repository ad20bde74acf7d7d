import type { BarInk } from './draw-period-bar';
import { arrow, group, line, rect, text, type Paint } from './draw-shapes';
import type { Canvas, Shape } from './option';
import { stretchOf } from './place-bar';
import { placeMarker } from './place-marker';
import { hatch } from './place-pattern';
import type { Level, PlannedPoint, Stretch } from './plan-measured';
import { sureReach } from './sure-reach';
import { startOf } from './time-axis';

/** Sizes in px: a dot, the arrow from it, the ends of a whisker, and the least that a pointer must hit. */
const DOT = 4;
const SMALL_DOT = 2;
const ARROW = 16;
const CAP = 4;
/** How far the arrow that points both ways reaches above the zero line, in px. */
export const UNDECIDED = 18;
const LEAST_HIT = 3;
/** Periods narrower than this have small dots, and those narrower still none where a line passes. */
const ROOM_FOR_DOT = 14;
const ROOM_FOR_SMALL_DOT = 4;
/** Space that a column leaves to its neighbours, as a share of its width. */
const APART = 0.12;
/** Height of the hatched end of an approximate column. */
const EDGE = 7;

/** What the points of one panel share. */
export interface PointGround {
	readonly ink: BarInk;
	readonly form: 'line' | 'bars';
	/** Ends of the scale. */
	readonly min: number;
	readonly max: number;
	/** Points that a line passes through: they need no dot to be seen. */
	readonly joined: ReadonlySet<number>;
}

/** Paints one period: what a pointer finds, and its mark or the dots of a gap. */
export function drawMeasured(row: PlannedPoint, canvas: Canvas, ground: PointGround): Shape {
	const { min, max, ink, form } = ground;
	const { x, width } = stretchOf(row.span, canvas);
	const yOf = (value: number): number => canvas.coord([row.middle, value])[1] ?? 0;
	const [top, foot] = [yOf(max), yOf(min)];
	const wide = Math.max(width, LEAST_HIT);
	const hit = rect(
		{ x: x - (wide - width) / 2, y: top, width: wide, height: foot - top },
		{ fill: 'transparent' },
		{ hit: true }
	);
	const middle = x + width / 2;
	if (row.isUndecided) return group([hit, ...drawEitherWay(middle, yOf(0), ink)]);
	if (row.level === null) return group([hit, ...(row.isAbsent ? [] : [drawGap(x, width, yOf(0), ink)])]);
	const marks =
		form === 'bars'
			? drawColumn(row.level, { x: x + (width * APART) / 2, width: width * (1 - APART) }, yOf, ink)
			: drawDot(row, middle, width, yOf, ground);
	const warning = row.point.total.disputed ? [drawWarning(middle, yOf(row.level.anchor), ink)] : [];
	return group([hit, ...marks, ...warning]);
}

function drawGap(x: number, width: number, foot: number, { theme }: BarInk): Shape {
	const inset = Math.min(2, width / 6);
	return line(
		[
			[x + inset, foot - 3],
			[x + width - inset, foot - 3]
		],
		{ stroke: theme.edge, lineWidth: 1, lineDash: [2, 3] }
	);
}

/** At the zero line, up and down: where it goes from there nobody knows. */
function drawEitherWay(x: number, zero: number, { theme }: BarInk): Shape[] {
	const [foot, top] = [zero - 2, zero - UNDECIDED];
	const middle = (foot + top) / 2;
	return [foot, top].flatMap((end) => arrow([x, middle], [x, end], theme.inkFaint, 3));
}

function drawWarning(x: number, y: number, { theme }: BarInk): Shape {
	return text(x + DOT + 2, y + 2, '!', { color: theme.warn, bold: true, halo: theme.paper });
}

type Height = (value: number) => number;

function drawDot(
	{ level, point, middle: time }: PlannedPoint,
	x: number,
	width: number,
	yOf: Height,
	{ ink, joined }: PointGround
): Shape[] {
	if (level === null) return [];
	const bounds = drawBounds(level, x, yOf, { stroke: ink.color, lineWidth: 1.5 });
	const isRange = level.low !== null && level.high !== null && level.low !== level.high;
	const passes = width < ROOM_FOR_SMALL_DOT && joined.has(time) && level.isExact;
	if (isRange || passes) return bounds;
	const isHollow = level.isApproximate || point.total.status !== 'reported';
	const radius = width < ROOM_FOR_DOT ? SMALL_DOT : DOT;
	const dot = placeMarker(radius === DOT ? ink.pattern : 0, [x, yOf(level.anchor)], radius, {
		fill: isHollow ? ink.theme.paper : ink.color,
		stroke: ink.color,
		lineWidth: 1.5,
		...(level.isApproximate ? { lineDash: [2, 2] } : {})
	});
	return [...bounds, dot];
}

/** An arrow where one side is open, a bar with two ends where the value lies in between; nothing for a number. */
function drawBounds({ low, high, anchor }: Level, x: number, yOf: Height, paint: Paint): Shape[] {
	const y = yOf(anchor);
	const color = paint.stroke ?? '';
	if (high === null) return arrow([x, y], [x, y - ARROW], color);
	if (low === null) return arrow([x, y], [x, y + ARROW], color);
	if (low === high) return [];
	const [top, foot] = [yOf(high), yOf(low)];
	const cap = (at: number): Shape =>
		line(
			[
				[x - CAP, at],
				[x + CAP, at]
			],
			paint
		);
	return [
		line(
			[
				[x, top],
				[x, foot]
			],
			paint
		),
		cap(top),
		cap(foot)
	];
}

/** A column from zero to the end of the value that is certain, with what is not certain beyond it. */
function drawColumn(level: Level, over: { x: number; width: number }, yOf: Height, ink: BarInk): Shape[] {
	const { theme, color } = ink;
	const middle = over.x + over.width / 2;
	const certain = sureReach(level) ?? 0;
	const [zero, end] = [yOf(0), yOf(certain)];
	const box = { ...over, y: Math.min(zero, end), height: Math.abs(zero - end) };
	const across = line(
		[
			[over.x, end],
			[over.x + over.width, end]
		],
		{ stroke: color, lineWidth: 1.5, ...(level.isApproximate ? { lineDash: [3, 3] } : {}) }
	);
	const edge = Math.min(EDGE, box.height);
	const vague = { ...over, y: end < zero ? end : end - edge, height: edge };
	return [
		rect(box, { fill: color, opacity: 0.88 }),
		...(level.isApproximate ? [rect(vague, { fill: theme.paper, decal: hatch(color) })] : []),
		across,
		...drawBounds(level, middle, yOf, { stroke: theme.ink, lineWidth: 1.5 })
	];
}

/** A stretch of a line. */
export function drawStretch({ from, to, isDashed }: Stretch, canvas: Canvas, paint: Paint): Shape {
	const at = (point: readonly [number, number]): readonly [number, number] => {
		const [x = 0, y = 0] = canvas.coord([...point]);
		return [x, y];
	};
	return group([line([at(from), at(to)], { ...paint, ...(isDashed ? { lineDash: [4, 3] } : {}) })]);
}

/** The year before, behind a period: a small grey dot or its bounds. */
export function drawLastYear(row: PlannedPoint, canvas: Canvas, { theme }: BarInk): Shape | null {
	const { lastYear } = row;
	if (lastYear === null) return null;
	const [x = 0] = canvas.coord([row.middle, 0]);
	const yOf: Height = (value) => canvas.coord([row.middle, value])[1] ?? 0;
	const paint = { stroke: theme.edge, lineWidth: 1 };
	const isRange = lastYear.low !== null && lastYear.high !== null && lastYear.low !== lastYear.high;
	const dot = placeMarker(0, [x, yOf(lastYear.anchor)], SMALL_DOT, { fill: theme.edge });
	return group([...drawBounds(lastYear, x, yOf, paint), ...(isRange ? [] : [dot])]);
}

/** A rule across the picture at a value: zero, or the base of an index. */
export function drawBase(
	value: number,
	span: PlannedPoint['span'],
	canvas: Canvas,
	{ theme }: BarInk
): Shape {
	const { x, width } = stretchOf(span, canvas);
	const y = canvas.coord([startOf(span.start), value])[1] ?? 0;
	return group([
		line(
			[
				[x, y],
				[x + width, y]
			],
			{ stroke: theme.edge, lineWidth: 1 }
		)
	]);
}
