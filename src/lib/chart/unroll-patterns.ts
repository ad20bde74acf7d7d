import { boundsOf, clipPolygon, type Bounds, type Point } from './clip-polygon';

/** Corners of what stands for a circle. */
const CORNERS = 12;
const PATTERN = /<pattern ([^>]*)>([\s\S]*?)<\/pattern>\s*/g;
const FILLED = /<path ([^>]*?)fill="url\(#([^)"]+)\)"([^>]*)><\/path>/g;

/** What a pattern repeats: polygons in px of its own, turned by an angle in radians. */
interface Pattern {
	readonly width: number;
	readonly height: number;
	readonly angle: number;
	readonly colour: string;
	readonly opacity: number;
	readonly signs: readonly (readonly Point[])[];
}

/**
 * SVG text in which areas filled with a pattern have its stripes and signs as shapes of their own, cut at the area's
 * edges: LibreOffice, and some versions of Office, leave a pattern out or draw it askew. Areas are the rectangles that
 * charts are made of; circles become polygons.
 */
export function unrollPatterns(svg: string): string {
	const patterns = new Map(
		[...svg.matchAll(PATTERN)].map(([, head = '', body = '']) => [
			/\bid="([^"]*)"/.exec(head)?.[1] ?? '',
			readPattern(head, body)
		])
	);
	if (patterns.size === 0) return svg;
	return svg
		.replace(FILLED, (whole: string, before: string, id: string, after: string) => {
			const pattern = patterns.get(id);
			const area = /\bd="([^"]*)"/.exec(before + after)?.[1];
			if (pattern === undefined || area === undefined) return whole;
			const outline = /\bstroke="/.test(before + after) ? `<path ${before}fill="none"${after}></path>` : '';
			const transform = /\btransform="[^"]*"/.exec(before + after)?.[0] ?? '';
			return drawSigns(pattern, boundsOf(tracePath(area)), transform) + outline;
		})
		.replace(PATTERN, '')
		.replace(/<defs ?>\s*<\/defs>\s*/g, '');
}

function numberIn(head: string, name: string): number {
	return Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(head)?.[1] ?? 1);
}

function readPattern(head: string, body: string): Pattern {
	const [width, height] = [numberIn(head, 'width'), numberIn(head, 'height')];
	const degrees = Number(/rotate\((-?[\d.]+)\)/.exec(head)?.[1] ?? 0);
	const fill = /fill="(#[\da-f]{6})([\da-f]{2})?"/i.exec(body);
	const signs = [...body.matchAll(/\bd="([^"]*)"/g)].map(([, path = '']) => tracePath(path));
	return {
		...{ width, height, angle: (degrees * Math.PI) / 180 },
		colour: fill?.[1] ?? '#000000',
		opacity: Math.round((parseInt(fill?.[2] ?? 'ff', 16) / 255) * 100) / 100,
		// A tile repeats what hangs over from its neighbours; each sign is taken where its middle is.
		signs: signs.filter((sign) => isInside(middleOf(boundsOf(sign)), width, height) && !isFlat(sign))
	};
}

function middleOf({ left, right, top, bottom }: Bounds): Point {
	return [(left + right) / 2, (top + bottom) / 2];
}

function isInside([x, y]: Point, width: number, height: number): boolean {
	return x >= 0 && x < width && y >= 0 && y < height;
}

function isFlat(sign: readonly Point[]): boolean {
	const { left, right, top, bottom } = boundsOf(sign);
	return right - left < 0.01 || bottom - top < 0.01;
}

/** The corners of a path of straight lines, rounded corners left out; a path of one arc is a circle. */
function tracePath(path: string): readonly Point[] {
	const points: Point[] = [];
	for (const [, command = '', numbers = ''] of path.matchAll(/([MLlA])([^MLlAZ]*)/g)) {
		const values = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
		const [x = 0, y = 0] = values.slice(-2);
		const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
		if (command === 'A' && points.length === 1 && !path.includes('L')) {
			return circleOf([lastX - (values[0] ?? 0), lastY], values[0] ?? 0);
		}
		points.push(command === 'l' ? [lastX + x, lastY + y] : [x, y]);
	}
	return points;
}

function circleOf([x, y]: Point, radius: number): readonly Point[] {
	return Array.from({ length: CORNERS }, (_, at) => {
		const angle = (2 * Math.PI * at) / CORNERS;
		return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
	});
}

function drawSigns(pattern: Pattern, area: Bounds, transform: string): string {
	const path = repeatSigns(pattern, area)
		.map((sign) => clipPolygon(sign, area))
		.filter((sign) => sign.length > 2 && !isFlat(sign))
		.map((sign) => `M${sign.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`)
		.join('');
	if (path === '') return '';
	const opacity = pattern.opacity === 1 ? '' : ` fill-opacity="${String(pattern.opacity)}"`;
	return `<g fill="${pattern.colour}"${opacity}><path d="${path}"${transform === '' ? '' : ` ${transform}`}></path></g>`;
}

function round(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Every sign that may touch an area, where it stands; a stripe runs through as one. */
function repeatSigns({ width, height, angle, signs }: Pattern, area: Bounds): readonly (readonly Point[])[] {
	const turn = turnBy(angle);
	const { left, top, right, bottom } = area;
	const corners: readonly Point[] = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom]
	];
	const reach = boundsOf(corners.map(turnBy(-angle)));
	const rows = span(reach.top, reach.bottom, height);
	const columns = span(reach.left, reach.right, width);
	return signs.flatMap((sign) => {
		const own = boundsOf(sign);
		if (own.right - own.left >= width) {
			return rows.map((row) => stripe(reach, own.top + row * height, own.bottom + row * height).map(turn));
		}
		return rows.flatMap((row) =>
			columns.map((column) => sign.map(([x, y]) => turn([x + column * width, y + row * height])))
		);
	});
}

function stripe({ left, right }: Bounds, top: number, bottom: number): readonly Point[] {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom]
	];
}

/** The numbers of the tiles from one end to the other, with one more at each. */
function span(from: number, to: number, size: number): readonly number[] {
	const first = Math.floor(from / size) - 1;
	const count = Math.ceil(to / size) + 1 - first;
	return Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
}

function turnBy(angle: number): (point: Point) => Point {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
}
