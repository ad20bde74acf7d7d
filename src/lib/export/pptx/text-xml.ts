import { escapeMarkup } from '../../domain/escape-markup';
import type { Language } from '../../i18n/messages';
import { OFFICE_LANGUAGE } from '../charts/paint-chart';
import type { Box } from './slide-look';

/** A colour of the theme, so that a changed theme changes it: text, softer text, accent, warning, rules. */
export type ThemeColour = 'tx1' | 'tx2' | 'accent1' | 'accent2' | 'bg2';

/** How the text of a box is set. */
export interface TextLook {
	/** Points. */
	readonly size: number;
	readonly colour?: ThemeColour;
	readonly bold?: boolean;
	readonly italics?: boolean;
	readonly align?: 'l' | 'ctr' | 'r';
	readonly bullet?: 'dash' | 'number';
	/** Points above each paragraph. */
	readonly before?: number;
}

/** A fill with a colour of the theme. */
export function fill(colour: ThemeColour): string {
	return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}

/** One paragraph; line breaks in its text stay breaks. */
export function paragraphXml(text: string, look: TextLook, language: Language): string {
	const lang = OFFICE_LANGUAGE[language];
	const size = Math.round(look.size * 100);
	const style = `${look.bold === true ? ' b="1"' : ''}${look.italics === true ? ' i="1"' : ''}`;
	const run = `<a:rPr lang="${lang}" sz="${size}"${style} dirty="0">${fill(look.colour ?? 'tx1')}<a:latin typeface="+mn-lt"/></a:rPr>`;
	const runs = text
		.split('\n')
		.map((line) => (line === '' ? '' : `<a:r>${run}<a:t>${escapeMarkup(line)}</a:t></a:r>`))
		.join(`<a:br>${run}</a:br>`);
	return `<a:p>${paragraphProperties(look)}${runs}<a:endParaRPr lang="${lang}" sz="${size}"/></a:p>`;
}

function paragraphProperties({ align, bullet, before }: TextLook): string {
	const hang = bullet === undefined ? ' marL="0" indent="0"' : ' marL="342900" indent="-342900"';
	const space = `<a:spcBef><a:spcPts val="${Math.round((before ?? 0) * 100)}"/></a:spcBef>`;
	return `<a:pPr${hang} algn="${align ?? 'l'}">${space}${bulletXml(bullet)}</a:pPr>`;
}

function bulletXml(bullet: TextLook['bullet']): string {
	if (bullet === 'dash') return '<a:buFontTx/><a:buChar char="–"/>';
	return bullet === 'number' ? '<a:buFontTx/><a:buAutoNum type="arabicPeriod"/>' : '<a:buNone/>';
}

/** A placeholder of the layout that a box fills, or none. */
export type Placeholder = 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | null;

/** The place of a shape. */
export function transformXml({ x, y, width, height }: Box, tag = 'a:xfrm'): string {
	const [left, top, across, down] = [x, y, width, height].map(Math.round);
	return `<${tag}><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></${tag}>`;
}

/** A box of text. `paragraphs` are XML; the box is `id` and `name` for screen readers and the selection pane. */
export function textBoxXml(
	id: number,
	name: string,
	box: Box,
	paragraphs: string,
	placeholder: Placeholder = null,
	anchor: 't' | 'ctr' | 'b' = 't'
): string {
	const index = placeholder === 'subTitle' || placeholder === 'body' ? ' idx="1"' : '';
	const slot = placeholder === 'sldNum' ? ' sz="quarter" idx="12"' : index;
	const nature = placeholder === null ? '<p:nvPr/>' : `<p:nvPr><p:ph type="${placeholder}"${slot}/></p:nvPr>`;
	const kind =
		placeholder === null ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeMarkup(name)}"/>${kind}${nature}</p:nvSpPr>` +
		`<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
		`<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
		`<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
	);
}

/** How many lines a text takes in a box of a width (points) at a size (points), about. */
export function countLines(text: string, size: number, width: number): number {
	const across = Math.max(1, Math.floor(width / (size * 0.52)));
	return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / across)), 0);
}

/** A text cut at a word so that it takes no more than some lines in a box of a width (points) at a size (points). */
export function cutToLines(text: string, size: number, width: number, most: number): string {
	if (countLines(text, size, width) <= most) return text;
	const kept = text.split(' ');
	while (kept.length > 1 && countLines(`${kept.join(' ')} …`, size, width) > most) kept.pop();
	return `${kept.join(' ')} …`;
}
