import type { Box } from './draw-shapes';
import type { Shape } from './option';

/**
 * Slanted lines over a box, drawn one by one: Office and LibreOffice draw no patterns of an SVG. `gap` is from line to
 * line along the side of the box, in px.
 */
export function hatch(
	box: Box,
	gap: number,
	paint: { readonly stroke: string; readonly lineWidth: number }
): Shape {
	const { x, y, width, height } = box;
	const lines: string[] = [];
	for (let at = gap; at < width + height; at += gap) {
		const from = [x + Math.max(0, at - height), y + Math.min(at, height)];
		const to = [x + Math.min(at, width), y + Math.max(0, at - width)];
		lines.push(`M${from.map(short).join(' ')}L${to.map(short).join(' ')}`);
	}
	return {
		type: 'path',
		silent: true,
		shape: { pathData: lines.join('') },
		style: { fill: 'none', ...paint }
	};
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
