/** Attributes of an SVG element by their names. */
export type SvgAttributes = Readonly<Record<string, string>>;

/** An element of a painted picture. */
export interface SvgMark {
	readonly tag: 'path' | 'text';
	readonly attributes: SvgAttributes;
	/** The words of a text. */
	readonly words: string;
}

/** A pattern that marks are filled with, by its id: a tile of a size in px, turned by degrees, and the path in it. */
export interface SvgPattern {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	readonly turn: number;
	readonly d: string;
	readonly fill: string;
}

/** A length in px as it stands in a path: to the hundredth. */
export function px(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** A path through points. */
export function pathOf(points: readonly (readonly [number, number])[], closed: boolean): string {
	const steps = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`);
	return steps.join('') + (closed ? 'Z' : '');
}
