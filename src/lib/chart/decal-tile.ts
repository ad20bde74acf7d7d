import type { Decal } from './draw-shapes';
import { pathOf, px, type SvgPattern } from './svg-mark';

/** Rows of a recipe, each of lengths that are drawn and left out by turns. */
type Rows = readonly (readonly number[])[];

/** The tile of a pattern as an engine would make it from the same recipe: rows of signs, repeated both ways. */
export function decalTile(decal: Decal, id: string): SvgPattern {
	const { symbol, symbolSize, dashArrayX, dashArrayY, rotation, color } = decal;
	const rows: Rows = dashArrayX.some((row) => typeof row === 'number')
		? [dashArrayX.filter((row) => typeof row === 'number')]
		: dashArrayX.filter((row) => typeof row !== 'number');
	const [on = 0, off = 0] = dashArrayY;
	const step = on + off;
	const width = Math.max(1, ...rows.map(lengthOf));
	const inset = (1 - symbolSize) / 2;
	const signs = rows.flatMap((row, at) =>
		repeat(row, width).map(({ from, length }) =>
			sign(symbol, {
				x: from + length * inset,
				y: at * step + on * inset,
				width: length * symbolSize,
				height: on * symbolSize
			})
		)
	);
	const turn = (rotation * 180) / Math.PI;
	return { id, width, height: step * rows.length, turn, d: signs.join(''), fill: color };
}

function lengthOf(row: readonly number[]): number {
	return row.reduce((sum, length) => sum + length, 0);
}

/** The stretches of a row that are drawn, over a width that it fills a whole number of times. */
function repeat(row: readonly number[], width: number): { from: number; length: number }[] {
	const stretches: { from: number; length: number }[] = [];
	if (lengthOf(row) <= 0) return stretches;
	for (let x = 0, at = 0; x < width; at += 1) {
		const length = row[at % row.length] ?? 0;
		if (at % 2 === 0 && length > 0) stretches.push({ from: x, length });
		x += length;
	}
	return stretches;
}

function sign(
	symbol: string,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number }
): string {
	const [right, foot, middle, level] = [x + width, y + height, x + width / 2, y + height / 2];
	if (symbol === 'circle') return circle(middle, level, Math.min(width, height) / 2);
	if (symbol === 'triangle')
		return pathOf(
			[
				[middle, y],
				[right, foot],
				[x, foot]
			],
			true
		);
	if (symbol === 'diamond')
		return pathOf(
			[
				[middle, y],
				[right, level],
				[middle, foot],
				[x, level]
			],
			true
		);
	return pathOf(
		[
			[x, y],
			[right, y],
			[right, foot],
			[x, foot]
		],
		true
	);
}

/** A circle as a path. */
export function circle(x: number, y: number, radius: number): string {
	const arc = `a${px(radius)} ${px(radius)} 0 1 1`;
	return `M${px(x - radius)} ${px(y)}${arc} ${px(2 * radius)} 0${arc} ${px(-2 * radius)} 0Z`;
}
