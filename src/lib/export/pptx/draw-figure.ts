import { escapeMarkup } from '../../domain/escape-markup';
import type { Language } from '../../i18n/messages';
import type { ChartLook } from '../charts/chart-look';
import { splitChart } from '../charts/split-chart';
import type { ExportChart, ExportFigure, ExportPicture } from '../model';
import { formOf } from '../number-figures';
import type { SlideParts } from './deck-parts';
import { footOf, type Foot } from './foot-of';
import { EMU_A_PIXEL, EMU_A_POINT, SLIDE_FONT, type Box, type SlideColours } from './slide-look';
import { paragraphXml, textBoxXml, transformXml, type TextLook } from './text-xml';

/** Between charts side by side. */
const BETWEEN = 200_000;

/** What slides are drawn with. */
export interface SlideSetting {
	readonly language: Language;
	readonly colours: SlideColours;
}

/** The foot as a box at the lower end of `box`. */
export function drawFoot(foot: Foot, box: Box, size: number, slide: SlideParts, language: Language): string {
	const height = foot.height * EMU_A_POINT;
	const look: TextLook = { size, colour: 'tx2' };
	const text = foot.lines.map((line) => paragraphXml(line, look, language)).join('');
	const place = { ...box, y: box.y + box.height - height, height };
	const id = slide.nextShape();
	return foot.lines.length === 0 ? '' : textBoxXml(id, `Notes ${id}`, place, text);
}

/** A chart or picture with its foot in a box; `size` in points is that of the labels, the foot is a little smaller. */
export function drawFigure(
	figure: ExportFigure,
	box: Box,
	size: number,
	slide: SlideParts,
	{ language, colours }: SlideSetting
): string {
	const footSize = size - 2;
	const foot = footOf(figure, box.width / EMU_A_POINT, footSize, language);
	const inner = { ...box, height: box.height - foot.height * EMU_A_POINT - 60_000 };
	const below = drawFoot(foot, box, footSize, slide, language);
	if (formOf(figure) === 'picture' && figure.picture !== null) {
		return drawPicture(figure.picture, figure.alt, inner, slide) + below;
	}
	if (figure.chart === null) return below;
	return drawChartIn(figure.chart, figure.alt, inner, size, slide, { language, colours }) + below;
}

/** A chart in a box, or its parts side by side. */
function drawChartIn(
	chart: ExportChart,
	alt: string,
	box: Box,
	size: number,
	slide: SlideParts,
	{ language, colours }: SlideSetting
): string {
	const { ink, soft, rule, ground } = colours;
	const { parts, range } = splitChart(chart);
	const width = (box.width - BETWEEN * (parts.length - 1)) / parts.length;
	const look: Omit<ChartLook, 'width' | 'height'> = {
		...{ language, font: SLIDE_FONT, size, ink, soft, rule, ground },
		range
	};
	return parts
		.map((part, at) => {
			const place = { ...box, x: box.x + at * (width + BETWEEN), width };
			const pixels = { width: width / EMU_A_PIXEL, height: box.height / EMU_A_PIXEL };
			const relation = slide.addChart({ chart: part, alt, look: { ...look, ...pixels } });
			return chartXml(slide.nextShape(), relation, alt, place);
		})
		.join('');
}

function chartXml(id: number, relation: string, alt: string, box: Box): string {
	return (
		`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart ${id}" descr="${escapeMarkup(alt)}"/>` +
		'<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
		`${transformXml(box, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
		'<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
		`r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`
	);
}

/** The SVG with its PNG for programs that don't draw it, in the middle of the box, on what it was drawn for. */
function drawPicture(picture: ExportPicture, alt: string, box: Box, slide: SlideParts): string {
	const scale = Math.min(box.width / picture.width, box.height / picture.height);
	const width = picture.width * scale;
	const height = picture.height * scale;
	const place = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
	const id = slide.nextShape();
	const [png, svg] = slide.addPicture(picture);
	return (
		`<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escapeMarkup(alt)}"/>` +
		'<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
		`<p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
		'<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" ' +
		`r:embed="${svg}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
		`<p:spPr>${transformXml(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
		`<a:solidFill><a:srgbClr val="${(picture.ground ?? 'ffffff').toUpperCase()}"/></a:solidFill></p:spPr></p:pic>`
	);
}
