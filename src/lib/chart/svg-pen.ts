import { circle, decalTile } from './decal-tile';
import { SMALL_TEXT, type Box, type Decal } from './draw-shapes';
import type { Shape } from './option';
import { pathOf, px, type SvgAttributes, type SvgMark, type SvgPattern } from './svg-mark';

/** The parts of a shape that are read; what else the engine knows is not made by this room's panels. */
interface Drawable {
	readonly type: string;
	readonly silent?: boolean;
	readonly children?: readonly Drawable[];
	readonly shape?: {
		readonly x?: number;
		readonly y?: number;
		readonly width?: number;
		readonly height?: number;
		readonly cx?: number;
		readonly cy?: number;
		readonly r?: number;
		readonly points?: readonly (readonly [number, number])[];
	};
	readonly style?: {
		readonly fill?: string;
		readonly stroke?: string;
		readonly lineWidth?: number;
		readonly lineDash?: readonly number[];
		readonly opacity?: number;
		readonly decal?: Decal;
		readonly x?: number;
		readonly y?: number;
		readonly text?: string;
		readonly font?: string;
		readonly align?: string;
		readonly verticalAlign?: string;
	};
}

/** Marks painted alike, in one element. */
interface Stroke {
	readonly key: string;
	readonly attributes: SvgAttributes;
	readonly boxes: Box[];
	readonly parts: string[];
}

/** Marks may touch by so much and still count as apart, in px. */
const TOUCH = 0.5;

/**
 * Turns shapes into few elements: marks that are painted alike and lie on nothing that came between them share one, so
 * that a panel of a hundred bars is a handful of elements. `layer` ends the sharing; words lie over the marks of their
 * layer, as with the engine.
 */
export class SvgPen {
	readonly patterns: SvgPattern[] = [];
	readonly #prefix: string;
	readonly #known = new Map<string, string>();
	readonly #marks: SvgMark[] = [];
	#strokes: Stroke[] = [];
	#words: SvgMark[] = [];

	/** `prefix` keeps the ids of patterns apart from those of other pictures in the page. */
	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	/** Draws a shape; gives the boxes that a pointer should find. */
	draw(shape: Shape): readonly Box[] {
		const found: Box[] = [];
		this.#draw(shape as Drawable, found);
		return found;
	}

	/** What is drawn from here on lies over what was drawn before. */
	layer(): void {
		for (const { attributes, parts } of this.#strokes)
			this.#marks.push({ tag: 'path', attributes: { ...attributes, d: parts.join('') }, words: '' });
		this.#marks.push(...this.#words);
		this.#strokes = [];
		this.#words = [];
	}

	/** All that was drawn, from behind to the front. */
	marks(): readonly SvgMark[] {
		this.layer();
		return this.#marks;
	}

	#draw(one: Drawable, found: Box[]): void {
		if (one.type === 'group') {
			for (const child of one.children ?? []) this.#draw(child, found);
			return;
		}
		if (one.type === 'text') {
			this.#words.push(textMark(one));
			return;
		}
		const [d, box] = outlineOf(one);
		if (one.silent === false) found.push(box);
		const {
			fill = 'none',
			stroke = 'none',
			lineWidth = 1,
			lineDash = [],
			opacity = 1,
			decal
		} = one.style ?? {};
		if (isSeen(fill) || isSeen(stroke))
			this.#add(d, box, {
				fill: isSeen(fill) ? fill : 'none',
				...(isSeen(stroke) ? { stroke, 'stroke-width': px(lineWidth) } : {}),
				...(isSeen(stroke) && lineDash.length > 0 ? { 'stroke-dasharray': lineDash.join(' ') } : {}),
				...(opacity === 1 ? {} : { opacity: String(opacity) })
			});
		if (decal !== undefined) this.#add(d, box, { fill: `url(#${this.#patternOf(decal)})` });
	}

	/** Joins what is painted alike, unless something that came since, or one of its own, lies where it would be. */
	#add(d: string, box: Box, attributes: SvgAttributes): void {
		const key = Object.values(attributes).join('|');
		for (let at = this.#strokes.length - 1; at >= 0; at -= 1) {
			const stroke = this.#strokes[at];
			if (stroke === undefined || stroke.boxes.some((other) => meet(box, other))) break;
			if (stroke.key !== key) continue;
			stroke.boxes.push(box);
			stroke.parts.push(d);
			return;
		}
		this.#strokes.push({ key, attributes, boxes: [box], parts: [d] });
	}

	#patternOf(decal: Decal): string {
		const recipe = JSON.stringify(decal);
		const known = this.#known.get(recipe);
		if (known !== undefined) return known;
		const id = `${this.#prefix}-${String(this.patterns.length)}`;
		this.#known.set(recipe, id);
		this.patterns.push(decalTile(decal, id));
		return id;
	}
}

function isSeen(colour: string): boolean {
	return colour !== 'none' && colour !== 'transparent';
}

function outlineOf({ type, shape = {} }: Drawable): readonly [d: string, box: Box] {
	const { x = 0, y = 0, width = 0, height = 0, cx = 0, cy = 0, r = 0, points = [] } = shape;
	if (type === 'rect')
		return [`M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`, { x, y, width, height }];
	if (type === 'circle') return [circle(cx, cy, r), { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }];
	const xs = points.map(([at]) => at);
	const ys = points.map(([, at]) => at);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
	return [pathOf(points, type === 'polygon'), box];
}

/** A line has no area, but a mark under it lies where it is. */
function meet(one: Box, other: Box): boolean {
	return (
		one.x + TOUCH < other.x + other.width &&
		other.x + TOUCH < one.x + one.width &&
		one.y < other.y + other.height + TOUCH &&
		other.y < one.y + one.height + TOUCH
	);
}

const ANCHORS: ReadonlyMap<string, string> = new Map([
	['center', 'middle'],
	['right', 'end']
]);

function textMark({ style = {} }: Drawable): SvgMark {
	const { x = 0, y = 0, text = '', font = '', fill = '', align = 'left', verticalAlign = 'middle' } = style;
	const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? SMALL_TEXT);
	const middle = { top: y + size / 2, bottom: y - size / 2 }[verticalAlign] ?? y;
	const halo =
		style.stroke === undefined
			? {}
			: {
					stroke: style.stroke,
					'stroke-width': px(style.lineWidth ?? 1),
					'paint-order': 'stroke',
					'stroke-linejoin': 'round'
				};
	const anchor = ANCHORS.get(align);
	const attributes = {
		x: px(x),
		y: px(middle),
		fill,
		...halo,
		...(anchor === undefined ? {} : { 'text-anchor': anchor }),
		'dominant-baseline': 'central',
		font
	};
	return { tag: 'text', attributes, words: text };
}
