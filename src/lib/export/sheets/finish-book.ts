import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { ExportDocument } from '../model';
import { DRAWING } from './figure-sheet';
import { SHEET_FONT } from './sheet-styles';

/** English Metric Units in a CSS pixel. */
const PIXEL = 9525;
/** A frame that the library ties to two cells, so that its size would follow the rows and columns between them. */
const FRAME =
	/<xdr:twoCellAnchor[^>]*>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gsu;
/** The size of a picture, as its frame tells it. */
const PICTURE_SIZE = /<xdr:spPr><a:xfrm><a:off [^>]*\/><a:ext (cx="\d+" cy="\d+")\/>/u;
/** The colour and size of a font as the library writes them. */
const FONT_COLOUR = /(<color [^>]*\/>)(<sz [^>]*\/>)/gu;
/** Files in a zip need a time; this one is the first it knows, so that alike documents give alike files. */
const TIME = new Date(1980, 0, 1);

/**
 * Writes a workbook: what the library writes, with `charts` (parts, in the order of their frames) in its frames, each of
 * its own size however high the rows beside it are. The same document gives the same bytes.
 */
export async function finishBook(
	options: Pick<WriteOptions, 'sheets' | 'namedRanges'>,
	{ title, subtitle, madeOn }: Pick<ExportDocument, 'title' | 'subtitle' | 'madeOn'>,
	product: string,
	charts: readonly string[]
): Promise<Uint8Array> {
	const made = new Date(`${madeOn}T00:00:00Z`);
	const written = await writeXlsx({
		...options,
		defaultFont: SHEET_FONT,
		properties: { title, subject: subtitle, creator: product, created: made, modified: made }
	});
	const files: Zippable = {};
	for (const [path, bytes] of Object.entries(unzipSync(written))) {
		files[path] = [finishPart(path, bytes, product, charts), { mtime: TIME }];
	}
	return zipSync(files, { level: 6 });
}

function finishPart(path: string, bytes: Uint8Array, product: string, charts: readonly string[]): Uint8Array {
	const chart = /^xl\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1];
	if (chart !== undefined) return strToU8(charts[Number(chart) - 1] ?? '');
	if (path.startsWith('xl/drawings/drawing')) return strToU8(sizeFrames(strFromU8(bytes)));
	// The standard has the size before the colour.
	if (path === 'xl/styles.xml') return strToU8(strFromU8(bytes).replace(FONT_COLOUR, '$2$1'));
	if (path === 'docProps/app.xml')
		return strToU8(strFromU8(bytes).replace(/(<Application>).*?(<\/Application>)/u, `$1${product}$2`));
	return bytes;
}

function sizeFrames(xml: string): string {
	const chart = `cx="${DRAWING.width * PIXEL}" cy="${DRAWING.height * PIXEL}"`;
	return xml.replace(FRAME, (_, from: string, drawing: string) => {
		const size = PICTURE_SIZE.exec(drawing)?.[1] ?? chart;
		return `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/>${drawing}</xdr:oneCellAnchor>`;
	});
}
