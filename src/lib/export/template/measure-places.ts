/** Cells of a table that hold no other table. */
const CELL = /<w:tc(?:\s[^>]*)?>(?:(?!<w:tc[\s>]).)*?<\/w:tc>/gs;
const WIDTH = /<w:tcW\b[^>]*>/;
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/g;
/** What Word leaves at both sides of a cell's text, in twips. */
const MARGINS = 216;
/** Less is no width of text; a figure then goes beyond its cell. */
const NARROWEST = 1400;

/** The widths in twips that placeholders in cells of tables have, by their names; the least of several. */
export function measurePlaces(xml: string): ReadonlyMap<string, number> {
	const widths = new Map<string, number>();
	for (const [cell] of xml.matchAll(CELL)) {
		const element = WIDTH.exec(cell)?.[0] ?? '';
		const width = Number(/\bw:w="(\d+)"/.exec(element)?.[1]) - MARGINS;
		if (!element.includes('w:type="dxa"') || !(width >= NARROWEST)) continue;
		const text = [...cell.matchAll(TEXT)].map(([, own = '']) => own).join('');
		for (const [, name = ''] of text.matchAll(PLACE)) {
			widths.set(name, Math.min(width, widths.get(name) ?? width));
		}
	}
	return widths;
}
