import { PLACES, SLIDE_FONT, type SlideColours, type SlideTheme } from './slide-look';
import { fill, textBoxXml, transformXml } from './text-xml';
import { sheetXml } from './sheet-xml';

/** Colours that Office offers for new series: readable in light and dark (Okabe and Ito). */
const SERIES = ['E69F00', '009E73', 'CC79A7', '56B4E9'];

/** The theme part: colours and typeface. Its first four colours are text and ground of light and dark. */
export function themeXml(theme: SlideTheme, colours: SlideColours): string {
	const isDark = theme === 'dark';
	const pairs = [
		['dk1', isDark ? colours.ground : colours.ink],
		['lt1', isDark ? colours.ink : colours.ground],
		['dk2', isDark ? colours.rule : colours.soft],
		['lt2', isDark ? colours.soft : colours.rule],
		['accent1', colours.accent],
		['accent2', colours.warn],
		...SERIES.map((colour, at) => [`accent${at + 3}`, colour]),
		['hlink', colours.accent],
		['folHlink', colours.soft]
	];
	const scheme = pairs
		.map(([name = '', colour = '']) => `<a:${name}><a:srgbClr val="${colour.toUpperCase()}"/></a:${name}>`)
		.join('');
	const font = `<a:latin typeface="${SLIDE_FONT}"/><a:ea typeface=""/><a:cs typeface=""/>`;
	const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
	const edge = `<a:ln w="9525">${plain}<a:prstDash val="solid"/></a:ln>`;
	const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
	return (
		`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${theme}"><a:themeElements>` +
		`<a:clrScheme name="${theme}">${scheme}</a:clrScheme>` +
		`<a:fontScheme name="${theme}"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
		`<a:fmtScheme name="${theme}"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge.repeat(3)}</a:lnStyleLst>` +
		`<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
		'</a:themeElements></a:theme>'
	);
}

/** Which colours of the theme are text and ground: swapped in the dark. */
function colourMapXml(theme: SlideTheme): string {
	const [ground, text] = theme === 'dark' ? ['dk', 'lt'] : ['lt', 'dk'];
	const accents = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}="accent${at}"`).join(' ');
	return `<p:clrMap bg1="${ground}1" tx1="${text}1" bg2="${ground}2" tx2="${text}2" ${accents} hlink="hlink" folHlink="folHlink"/>`;
}

const GROUND =
	'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

function levelXml(level: number, size: number, isBold: boolean): string {
	const font = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
	return `<a:lvl${level}pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}">${fill('tx1')}${font}</a:defRPr></a:lvl${level}pPr>`;
}

const sample = (text: string): string => `<a:p><a:r><a:rPr/><a:t>${text}</a:t></a:r></a:p>`;
const NUMBER_FIELD =
	'<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr sz="1000"/><a:t>1</a:t></a:fld></a:p>';

/** The master: ground, and where title, text and number stand. `layouts` ids of relations to its layouts. */
export function masterXml(theme: SlideTheme, layouts: readonly string[]): string {
	const shapes =
		textBoxXml(2, 'Title', PLACES.title, sample('Title'), 'title', 'ctr') +
		textBoxXml(3, 'Text', PLACES.body, sample('Text'), 'body') +
		textBoxXml(4, 'Slide number', PLACES.number, NUMBER_FIELD, 'sldNum').replace('idx="12"', 'idx="4"');
	const list = layouts.map((id, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="${id}"/>`).join('');
	const texts =
		`<p:txStyles><p:titleStyle>${levelXml(1, 26, true)}</p:titleStyle><p:bodyStyle>${levelXml(1, 18, false)}</p:bodyStyle>` +
		`<p:otherStyle>${levelXml(1, 12, false)}</p:otherStyle></p:txStyles>`;
	return sheetXml('p:sldMaster', shapes, {
		before: GROUND,
		after: `${colourMapXml(theme)}<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst>${texts}`
	});
}

/** The layouts: a cover, a title with room below, a title with text. */
export const LAYOUTS = ['cover', 'figure', 'text'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** One layout. */
export function layoutXml(layout: Layout): string {
	const number = textBoxXml(4, 'Slide number', PLACES.number, NUMBER_FIELD, 'sldNum');
	const title = textBoxXml(2, 'Title', PLACES.title, sample('Title'), 'title', 'ctr');
	const shapes = {
		cover:
			textBoxXml(2, 'Title', PLACES.coverTitle, sample('Title'), 'ctrTitle', 'b') +
			textBoxXml(3, 'Subtitle', PLACES.coverSubtitle, sample('Subtitle'), 'subTitle'),
		figure: title + number,
		text: title + textBoxXml(3, 'Text', PLACES.body, sample('Text'), 'body') + number
	};
	const type = { cover: 'title', figure: 'titleOnly', text: 'obj' }[layout];
	return sheetXml('p:sldLayout', shapes[layout], {
		attributes: ` type="${type}" preserve="1"`,
		name: layout,
		after: '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
	});
}

/** Where slide and text stand on a page of notes (portrait, 7.5 by 10 inches). */
export const NOTES = {
	size: { width: 6_858_000, height: 9_144_000 },
	image: { x: 685_800, y: 685_800, width: 5_486_400, height: 3_086_100 },
	text: { x: 685_800, y: 4_000_000, width: 5_486_400, height: 4_500_000 }
} as const;

/** The picture of the slide on a page of notes. */
export function slideImageXml(id: number): string {
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
		'<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>' +
		`<p:spPr>${transformXml(NOTES.image)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`
	);
}

/** The master of the pages of notes: always dark on light, since they are printed. */
export function notesMasterXml(): string {
	const shapes = slideImageXml(2) + textBoxXml(3, 'Notes', NOTES.text, sample('Notes'), 'body');
	return sheetXml('p:notesMaster', shapes, {
		before: GROUND,
		after: `${colourMapXml('plain')}<p:notesStyle>${levelXml(1, 12, false)}</p:notesStyle>`
	});
}
