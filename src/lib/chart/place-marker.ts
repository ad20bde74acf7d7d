import type { Paint } from './draw-shapes';
import type { Shape } from './option';

type Point = readonly [number, number];

/** Corners of a shape around its middle, for a radius of 1. */
function corners(count: number, first: number, radii: readonly number[] = [1]): readonly Point[] {
	return Array.from({ length: count }, (_, index): Point => {
		const angle = first + (index * 2 * Math.PI) / count;
		const radius = radii[index % radii.length] ?? 1;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	});
}

/** An arm is this wide, as a share of the radius. */
const ARM = 0.36;

const plus: readonly Point[] = [
	[-ARM, -1],
	[ARM, -1],
	[ARM, -ARM],
	[1, -ARM],
	[1, ARM],
	[ARM, ARM],
	[ARM, 1],
	[-ARM, 1],
	[-ARM, ARM],
	[-1, ARM],
	[-1, -ARM],
	[-ARM, -ARM]
];

const turned = (points: readonly Point[]): readonly Point[] =>
	points.map(([x, y]): Point => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]);

const UP = -Math.PI / 2;

/** Square, diamond, triangles up and down, plus, star, cross: factors make them weigh as much as the circle. */
const SHAPES: readonly { readonly points: readonly Point[]; readonly weight: number }[] = [
	{ points: corners(4, Math.PI / 4), weight: 1.22 },
	{ points: corners(4, UP), weight: 1.25 },
	{ points: corners(3, UP), weight: 1.35 },
	{ points: corners(3, -UP), weight: 1.35 },
	{ points: plus, weight: 1.25 },
	{ points: corners(10, UP, [1, 0.45]), weight: 1.45 },
	{ points: turned(plus), weight: 1.25 }
];

/** The shape of a place by its number (place-look.ts), around a point, about as heavy as a circle of `radius` px. */
export function placeMarker(pattern: number, [x, y]: Point, radius: number, paint: Paint): Shape {
	const shape = SHAPES[pattern - 1];
	if (shape === undefined)
		return { type: 'circle', silent: true, shape: { cx: x, cy: y, r: radius }, style: styleOf(paint) };
	const size = radius * shape.weight;
	return {
		type: 'polygon',
		silent: true,
		shape: { points: shape.points.map(([dx, dy]) => [x + dx * size, y + dy * size]) },
		style: styleOf(paint)
	};
}

function styleOf({ fill, stroke, lineWidth, lineDash }: Paint) {
	return {
		fill: fill ?? 'none',
		...(stroke !== undefined && { stroke }),
		...(lineWidth !== undefined && { lineWidth }),
		...(lineDash !== undefined && { lineDash })
	};
}
