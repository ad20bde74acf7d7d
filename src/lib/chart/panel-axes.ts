import { line, text, widthOf, type TextLook } from './draw-shapes';
import type { Shape } from './option';

/** Where a panel stands in its picture, in px. */
export interface PanelFrame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly foot: number;
	/** The ends of its axes: ms, and amounts, that at its foot first. */
	readonly from: number;
	readonly to: number;
	readonly min: number;
	readonly max: number;
}

/** An axis as this room's options write it; see time-axis.ts and period-bars.ts. */
export interface PanelAxis {
	readonly show?: boolean;
	readonly inverse?: boolean;
	readonly min: number;
	readonly max: number;
	readonly interval?: number;
	readonly name?: string;
	readonly nameGap?: number;
	readonly nameTextStyle?: {
		readonly color: string;
		readonly fontSize: number;
		readonly padding: readonly number[];
	};
	readonly axisLine?: { readonly show?: boolean; readonly lineStyle?: { readonly color: string } };
	readonly axisTick?: {
		readonly show?: boolean;
		readonly customValues?: readonly number[];
		readonly length?: number;
	};
	readonly splitLine?: { readonly show?: boolean; readonly lineStyle?: { readonly color: string } };
	readonly axisLabel: {
		readonly show?: boolean;
		readonly color: string;
		readonly fontSize: number;
		readonly customValues?: readonly number[];
		readonly formatter: (value: number) => string;
	};
}

/** Space between an axis and its labels, and the least between two labels, in px. */
const MARGIN = 8;
const APART = 8;

/** The rules across a panel with their amounts, and the name of the axis over them. */
export function drawAmounts(axis: PanelAxis, frame: PanelFrame): readonly Shape[] {
	if (axis.show === false) return [];
	const { axisLabel, name = '', nameTextStyle: style } = axis;
	const ticks = ticksOf(axis);
	const look: TextLook = { color: axisLabel.color, size: axisLabel.fontSize, align: 'right' };
	const title =
		name === '' || style === undefined
			? []
			: [
					text(frame.left + (style.padding[3] ?? 0), frame.top - (axis.nameGap ?? 0), name, {
						color: style.color,
						size: style.fontSize,
						baseline: 'bottom'
					})
				];
	const rules = ticks.map((value) =>
		across(frame, heightOf(frame, value), axis.splitLine?.lineStyle?.color ?? 'none')
	);
	const labels = ticks.map((value) =>
		text(frame.left - MARGIN, heightOf(frame, value), axisLabel.formatter(value), look)
	);
	return [...rules, ...labels, ...title];
}

/** How much room the amounts of an axis take beside a panel, in px. */
export function roomForAmounts(axis: PanelAxis): number {
	const { formatter, fontSize } = axis.axisLabel;
	return MARGIN + Math.max(...ticksOf(axis).map((value) => widthOf(formatter(value), fontSize)));
}

function ticksOf({ min, max, interval = max - min }: PanelAxis): readonly number[] {
	const steps = Math.max(0, Math.round((max - min) / interval));
	return Array.from({ length: steps + 1 }, (_, step) => min + step * interval);
}

/** The line of time under a panel, its ticks, the rules over them, and its labels as far as none lies on another. */
export function drawTime(axis: PanelAxis, frame: PanelFrame): readonly Shape[] {
	const { axisLabel, axisTick, splitLine } = axis;
	const colour = axis.axisLine?.lineStyle?.color ?? 'none';
	const places = (axisTick?.customValues ?? []).map((value) => crisp(placeOf(frame, value)));
	const rules =
		splitLine?.show === true
			? places.map((x) => upright(x, frame.top, frame.foot, splitLine.lineStyle?.color ?? 'none'))
			: [];
	const ticks =
		axisTick?.show === false
			? []
			: places.map((x) => upright(x, frame.foot, frame.foot + (axisTick?.length ?? 0), colour));
	const look: TextLook = {
		color: axisLabel.color,
		size: axisLabel.fontSize,
		align: 'center',
		baseline: 'top'
	};
	let end = -Infinity;
	const named = axisLabel.show === false ? [] : (axisLabel.customValues ?? []);
	const labels = named.flatMap((value) => {
		const words = axisLabel.formatter(value);
		const x = placeOf(frame, value);
		const half = widthOf(words, axisLabel.fontSize) / 2;
		if (words === '' || x - half < end + APART) return [];
		end = x + half;
		return [text(x, frame.foot + MARGIN, words, look)];
	});
	const foot = axis.axisLine?.show === false ? [] : [across(frame, frame.foot, colour)];
	return [...rules, ...foot, ...ticks, ...labels];
}

/** Where an instant stands, in px. */
export function placeOf({ left, right, from, to }: PanelFrame, time: number): number {
	return left + ((time - from) / (to - from)) * (right - left);
}

/** Where an amount stands, in px. */
export function heightOf({ top, foot, min, max }: PanelFrame, amount: number): number {
	return foot - ((amount - min) / (max - min)) * (foot - top);
}

function across({ left, right }: PanelFrame, y: number, stroke: string): Shape {
	const level = crisp(y);
	return line(
		[
			[left, level],
			[right, level]
		],
		{ stroke, lineWidth: 1 }
	);
}

function upright(x: number, from: number, to: number, stroke: string): Shape {
	return line(
		[
			[x, from],
			[x, to]
		],
		{ stroke, lineWidth: 1 }
	);
}

/** The middle of a row of pixels, so that a hairline fills it. */
function crisp(at: number): number {
	return Math.round(at - 0.5) + 0.5;
}
