import type { Language } from '../../i18n/messages';
import type { ChartLook } from './chart-look';

/** The tag of a document's language in Office files. */
export const OFFICE_LANGUAGE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const tint = (mod: number, off: number): string =>
	`<a:schemeClr val="tx1"><a:lumMod val="${mod}"/><a:lumOff val="${off}"/></a:schemeClr>`;

const CATEGORY_AXIS = /<c:catAx>.*?<\/c:catAx>/gs;
/** Names that there is room for on a page, upright at the least. */
const MOST_NAMES = 40;

/** The axis of categories is the zero line: names stand beside the plot, and the line is darker than those of the grid. */
function standApart(axis: string, chart: string): string {
	const beside = axis
		.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>')
		.replace(tint(15_000, 85_000), tint(65_000, 35_000));
	const names = Number(/<c:cat>.*?<c:ptCount val="(\d+)"\/>/s.exec(chart)?.[1] ?? 0);
	return names > MOST_NAMES
		? beside
		: beside.replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl');
}

/**
 * A chart part as written by `docx/charts` with the look's own colours in place of the theme's, because a dark theme has
 * no light gridlines, and the document's language in place of American English, which would underline every word. The
 * names of categories stand beside the plot, where no bar below zero covers them, and none is left out while there is
 * room for a line of each.
 */
export function paintChart(
	xml: string,
	{ language, ink, soft, rule }: Pick<ChartLook, 'language' | 'ink' | 'soft' | 'rule'>
): string {
	const colour = (value: string): string => `<a:srgbClr val="${value.toUpperCase()}"/>`;
	const tag = OFFICE_LANGUAGE[language];
	return xml
		.replace(CATEGORY_AXIS, (axis) => standApart(axis, xml))
		.replaceAll(tint(75_000, 25_000), colour(ink))
		.replaceAll(tint(65_000, 35_000), colour(soft))
		.replaceAll(tint(15_000, 85_000), colour(rule))
		.replaceAll('<c:lang val="en-US"/>', `<c:lang val="${tag}"/>`)
		.replace(/(<a:(?:rPr|endParaRPr) lang=)"en-US"/g, `$1"${tag}"`);
}
