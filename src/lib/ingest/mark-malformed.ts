/** Begins the text of a cell that should be a number; stands for no letter in any font. */
export const MALFORMED = '\u{10FFFD}malformed ';

/** A cell with a value, its attributes, and a formula that may stand before the value. */
const VALUE_CELL =
	/<((?:\w+:)?)c\b([^<>]*)>(\s*<(?:\w+:)?f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/(?:\w+:)?f>))?\s*<(?:\w+:)?v\b[^<>]*>([^<]*)<\/(?:\w+:)?v>\s*<\/(?:\w+:)?c>/gu;
/** A number as the format of workbooks writes it; `NaN` stands for a formula without result. */
const NUMBER = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|NaN)?\s*$/u;
/** A value that is no number; most sheets have none, and are not gone through cell by cell. */
const SUSPECT = /<(?:\w+:)?v\b[^<>]*>(?!\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*<)[^<]/u;
const OTHER_TYPE = /\bt=["'](?!n["'])/u;

/**
 * Marks number cells that hold no number, as `12,5` written by a program that knows no workbooks: the library would
 * read the 12 and drop the rest. They become texts that begin with `MALFORMED`. `content` is the sheet's XML in UTF-8.
 */
export function markMalformed(content: Uint8Array): Uint8Array {
	const text = new TextDecoder().decode(content);
	if (!SUSPECT.test(text)) return content;
	const marked = text.replace(
		VALUE_CELL,
		(cell, prefix: string, attributes: string, _formula: string | undefined, value: string) =>
			OTHER_TYPE.test(attributes) || NUMBER.test(value)
				? cell
				: `<${prefix}c${attributes.replace(/\bt=["']n["']/u, '')} t="str"><${prefix}v>${MALFORMED}${value}</${prefix}v></${prefix}c>`
	);
	return marked === text ? content : new TextEncoder().encode(marked);
}
