import type { Language } from '../../i18n/messages';
import type { ChartLook } from './chart-look';

/** The tag of a document's language in Office files. */
export const OFFICE_LANGUAGE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

const tint = (mod: number, off: number): string =>
	`<a:schemeClr val="tx1"><a:lumMod val="${mod}"/><a:lumOff val="${off}"/></a:schemeClr>`;

/**
 * A chart part as written by `docx/charts` with the look's own colours in place of the theme's, because a dark theme has
 * no light gridlines, and the document's language in place of American English, which would underline every word.
 */
export function paintChart(
	xml: string,
	{ language, ink, soft, rule }: Pick<ChartLook, 'language' | 'ink' | 'soft' | 'rule'>
): string {
	const colour = (value: string): string => `<a:srgbClr val="${value.toUpperCase()}"/>`;
	const tag = OFFICE_LANGUAGE[language];
	return xml
		.replaceAll(tint(75_000, 25_000), colour(ink))
		.replaceAll(tint(65_000, 35_000), colour(soft))
		.replaceAll(tint(15_000, 85_000), colour(rule))
		.replaceAll('<c:lang val="en-US"/>', `<c:lang val="${tag}"/>`)
		.replace(/(<a:(?:rPr|endParaRPr) lang=)"en-US"/g, `$1"${tag}"`);
}
