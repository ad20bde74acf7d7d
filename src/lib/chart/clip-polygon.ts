/** A place in a picture, px. */
export type Point = readonly [x: number, y: number];

/** A rectangle by its sides, px. */
export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The least rectangle around some places; there must be one at least. */
export function boundsOf(points: readonly Point[]): Bounds {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}

/** What of a convex polygon is inside a rectangle (Sutherland and Hodgman); empty where nothing is. */
export function clipPolygon(
	polygon: readonly Point[],
	{ left, top, right, bottom }: Bounds
): readonly Point[] {
	const sides: readonly ((point: Point) => number)[] = [
		([x]) => x - left,
		([x]) => right - x,
		([, y]) => y - top,
		([, y]) => bottom - y
	];
	return sides.reduce(cutBySide, polygon);
}

/** The part of a polygon where a distance is not below zero. */
function cutBySide(polygon: readonly Point[], distance: (point: Point) => number): readonly Point[] {
	return polygon.flatMap((point, at): readonly Point[] => {
		const before = polygon.at(at - 1) ?? point;
		const [from, to] = [distance(before), distance(point)];
		const crossing = from < 0 !== to < 0 ? [between(before, point, from / (from - to))] : [];
		return to < 0 ? crossing : [...crossing, point];
	});
}

function between([fromX, fromY]: Point, [toX, toY]: Point, share: number): Point {
	return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}
