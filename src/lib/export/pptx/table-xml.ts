import { escapeMarkup } from '../../domain/escape-markup';
import type { Language } from '../../i18n/messages';
import type { ExportTable } from '../model';
import type { TablePart } from './plan-table';
import { EMU_A_POINT, type Box } from './slide-look';
import { fill, paragraphXml, transformXml, type TextLook } from './text-xml';

const line = (side: 'L' | 'R' | 'T' | 'B', colour: 'bg2' | 'accent1' | null): string =>
	colour === null
		? `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
		: `<a:ln${side} w="9525">${fill(colour)}</a:ln${side}>`;

function cellXml(text: string, look: TextLook, isTitle: boolean, language: Language): string {
	const borders = `${line('L', null)}${line('R', null)}${line('T', null)}${line('B', isTitle ? 'accent1' : 'bg2')}`;
	return (
		`<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(text, look, language)}</a:txBody>` +
		`<a:tcPr marL="88900" marR="88900" marT="38100" marB="38100" anchor="ctr">${borders}<a:noFill/></a:tcPr></a:tc>`
	);
}

/** A part of a table as a table that can be edited; its header row is repeated on every slide. */
export function tableXml(
	id: number,
	alt: string,
	{ columns }: ExportTable,
	part: TablePart,
	box: Box,
	language: Language
): string {
	const emu = (points: number): number => Math.round(points * EMU_A_POINT);
	const look = (at: number, isTitle: boolean): TextLook => ({
		size: part.size,
		bold: isTitle,
		align: columns[at]?.numeric === true ? 'r' : 'l'
	});
	const row = (texts: readonly string[], isTitle: boolean, height: number): string =>
		`<a:tr h="${emu(height)}">${texts
			.map((text, at) => cellXml(text, look(at, isTitle), isTitle, language))
			.join('')}</a:tr>`;
	const titles = columns.map(({ title }) => title);
	const rows = part.rows.map((cells, at) =>
		row(
			cells.map(({ text }) => text),
			false,
			part.heights[at + 1] ?? 0
		)
	);
	const grid = part.widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
	return (
		`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeMarkup(`Table ${id}`)}" descr="${escapeMarkup(alt)}"/>` +
		'<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
		`${transformXml(box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
		`<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${row(titles, true, part.heights[0] ?? 0)}${rows.join('')}</a:tbl>` +
		'</a:graphicData></a:graphic></p:graphicFrame>'
	);
}
