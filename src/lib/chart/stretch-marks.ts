import type { Shape } from './option';

/** A place along a picture of any width: a share of the width from 0 to 1, and px from there. */
export interface Along {
	readonly share: number;
	readonly px: number;
}

/** How a mark is painted; widths in px. */
export interface MarkPaint {
	readonly fill: string;
	readonly stroke: string;
	readonly lineWidth: number;
	readonly dash: string;
	readonly opacity: number;
	/** The colour of slanted lines over it; `null` for none. */
	readonly hatch: string | null;
}

/** A mark whose places along the picture follow its width; all else is in px. */
export type StretchedMark =
	| {
			readonly kind: 'rect';
			readonly x: Along;
			readonly y: number;
			readonly width: Along;
			readonly height: number;
			readonly radius: number;
			readonly paint: MarkPaint;
	  }
	| {
			readonly kind: 'shape';
			readonly closed: boolean;
			readonly points: readonly (readonly [Along, number])[];
			readonly paint: MarkPaint;
	  }
	| {
			readonly kind: 'words';
			readonly x: Along;
			readonly y: number;
			readonly words: string;
			readonly font: string;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly paint: MarkPaint;
	  };

/** What the shapes of draw-shapes.ts hold. */
interface Leaf {
	readonly type: string;
	readonly children?: readonly Leaf[];
	readonly shape?: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
		readonly r: number;
		readonly points: readonly (readonly [number, number])[];
	};
	readonly style?: {
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly font: string;
		readonly align: 'left' | 'center' | 'right';
		readonly fill: string;
		readonly stroke?: string;
		readonly lineWidth?: number;
		readonly lineDash?: readonly number[];
		readonly opacity?: number;
		readonly decal?: { readonly color: string };
	};
}

/** Far enough from the width that is drawn for to tell shares apart, near enough to draw the same. */
const STEP = 1 / 64;

/**
 * Marks for every width from what a drawing paints at one: it is drawn once more for a width a little larger, and what
 * moves with it is a share of the width. `draw` must paint the same marks at both.
 */
export function stretchMarks(
	draw: (width: number) => readonly Shape[],
	width: number
): readonly StretchedMark[] {
	const [marks, moved] = [width, width + STEP].map((at) => draw(at).flatMap(leavesOf));
	return (marks ?? []).flatMap((mark, index) => markOf(mark, moved?.[index] ?? mark, width));
}

function leavesOf(shape: Shape): readonly Leaf[] {
	const leaf = shape as unknown as Leaf;
	return leaf.type === 'group'
		? (leaf.children ?? []).flatMap((one) => leavesOf(one as unknown as Shape))
		: [leaf];
}

function markOf(mark: Leaf, moved: Leaf, width: number): readonly StretchedMark[] {
	const along = (at: number, then: number): Along => {
		const share = (then - at) / STEP;
		return { share: round(share), px: round(at - share * width) };
	};
	const { style, shape } = mark;
	if (style === undefined || style.fill === 'transparent') return [];
	const paint = paintOf(style);
	if (mark.type === 'text') {
		const { x, y, text: words, font } = style;
		const anchor = ({ left: 'start', center: 'middle', right: 'end' } as const)[style.align];
		return [{ kind: 'words', x: along(x, moved.style?.x ?? x), y, words, font, anchor, paint }];
	}
	if (shape === undefined) return [];
	if (mark.type === 'rect') {
		const { x, y, width: wide, height, r: radius } = shape;
		const then = moved.shape ?? shape;
		return [{ kind: 'rect', x: along(x, then.x), y, width: along(wide, then.width), height, radius, paint }];
	}
	const points = shape.points.map(
		([x, y], index) => [along(x, moved.shape?.points[index]?.[0] ?? x), y] as const
	);
	return [{ kind: 'shape', closed: mark.type === 'polygon', points, paint }];
}

function paintOf(style: NonNullable<Leaf['style']>): MarkPaint {
	return {
		fill: style.fill,
		stroke: style.stroke ?? 'none',
		lineWidth: style.lineWidth ?? 0,
		dash: style.lineDash?.join(' ') ?? '',
		opacity: style.opacity ?? 1,
		hatch: style.decal?.color ?? null
	};
}

/** Shares are told to a ten thousandth of a per cent, which no screen shows. */
function round(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}
