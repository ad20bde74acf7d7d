/** A cell with a formula, its attributes, and the result that may be missing behind the formula. */
const FORMULA_CELL =
	/<((?:\w+:)?)c\b([^<>]*)>(\s*<(?:\w+:)?f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/(?:\w+:)?f>))\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/gu;

/**
 * Marks the formulas of a sheet that no program has calculated yet with the result `NaN`, because the library
 * would take a missing result for 0. A text formula without result is an empty text and stays. `content` is the
 * sheet's XML in UTF-8.
 */
export function fillMissingResults(content: Uint8Array): Uint8Array {
	const text = new TextDecoder().decode(content);
	if (!/<(?:\w+:)?f[\s/>]/u.test(text)) return content;
	const filled = text.replace(FORMULA_CELL, (cell, prefix: string, attributes: string, formula: string) =>
		/\bt=["'](?:str|s|inlineStr|b|e)["']/u.test(attributes)
			? cell
			: `<${prefix}c${attributes}>${formula}<${prefix}v>NaN</${prefix}v></${prefix}c>`
	);
	return filled === text ? content : new TextEncoder().encode(filled);
}
