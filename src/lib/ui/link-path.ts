/** A point in pixels from the top left corner of the drawing. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** An SVG path from the edge of one card to the edge of another, leaving and arriving level. */
export function linkPath(from: Point, to: Point): string {
	const bend = (to.x - from.x) / 2;
	return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}
