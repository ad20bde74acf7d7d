import type { PaintedPanels } from '../chart/paint-panels';
import type { SvgAttributes, SvgPattern } from '../chart/svg-mark';

const SVG = 'http://www.w3.org/2000/svg';

/** Painted panels as an element of a size in px; words are text nodes, so that no name can be read as markup. */
export function makeSvg(
	{ marks, patterns }: Pick<PaintedPanels, 'marks' | 'patterns'>,
	width: number,
	height: number
): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	set(svg, {
		width: String(width),
		height: String(height),
		viewBox: `0 0 ${String(width)} ${String(height)}`
	});
	if (patterns.length > 0) {
		const defs = document.createElementNS(SVG, 'defs');
		defs.append(...patterns.map(makePattern));
		svg.append(defs);
	}
	for (const { tag, attributes, words } of marks) {
		const { font = '', ...rest } = attributes;
		const element = document.createElementNS(SVG, tag);
		set(element, rest);
		if (font !== '') element.style.font = font;
		if (words !== '') element.textContent = words;
		svg.append(element);
	}
	return svg;
}

function makePattern({ id, width, height, turn, d, fill }: SvgPattern): Element {
	const pattern = document.createElementNS(SVG, 'pattern');
	set(pattern, {
		id,
		width: String(width),
		height: String(height),
		patternUnits: 'userSpaceOnUse',
		patternTransform: `rotate(${String(turn)})`
	});
	const path = document.createElementNS(SVG, 'path');
	set(path, { d, fill });
	pattern.append(path);
	return pattern;
}

function set(element: Element, attributes: SvgAttributes): void {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
