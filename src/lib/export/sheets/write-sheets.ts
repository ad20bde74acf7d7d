import { messagesIn } from '../../i18n/messages-in';
import { makeChartParts } from '../charts/make-chart-parts';
import type { ExportDocument, ExportFigure } from '../model';
import { describeBlocks, layOutAbout } from './about-sheet';
import { bindChart } from './bind-chart';
import { DRAWING, HEADING_ROW, layOutFigure } from './figure-sheet';
import { finishBook } from './finish-book';
import { nameSheets } from './name-sheets';
import { makeNumberFormats } from './number-formats';
import { printOnly, repeatRow } from './page-setup';
import { SheetGrid } from './sheet-grid';
import { SHEET_FONT } from './sheet-styles';

/**
 * A document as an XLSX workbook: a sheet for each figure with its table, chart, notes, source and stamp, and one that
 * tells what was chosen and holds the text between the figures. Numbers are numbers, limits their formats, gaps empty
 * cells; every text stays text. Expects clean text.
 */
export async function writeSheets(document: ExportDocument): Promise<Uint8Array> {
	const { exportSheets: words, shell } = messagesIn(document.language);
	const figures = document.blocks.filter((block): block is ExportFigure => block.kind === 'figure');
	const wanted =
		figures.length === 1 ? [words.sheet.figures] : figures.map(({ title }, at) => `${at + 1}. ${title}`);
	const names = nameSheets([...wanted, words.sheet.about], words.sheet.nameless);
	const format = makeNumberFormats(document.language);
	const laidOut = figures.map((figure, at) => layOutFigure(figure, names[at] ?? '', format, words));
	const drawn = laidOut.flatMap(({ chart }, at) =>
		chart === null ? [] : [{ ...chart, alt: figures[at]?.alt ?? '' }]
	);
	const look = {
		...{ language: document.language, font: SHEET_FONT.name ?? '', size: 10 },
		...{ ink: '262626', soft: '595959', rule: 'd9d9d9', ground: 'ffffff' },
		...DRAWING
	};
	const parts = await makeChartParts(drawn.map(({ chart, alt }) => ({ chart, alt, look })));
	const contents = describeBlocks(document.blocks, names, words);
	const about = layOutAbout(document, names.at(-1) ?? '', { notes: [], contents }, new SheetGrid(format));
	return finishBook(
		{
			sheets: [...laidOut.map(({ sheet }) => sheet), about],
			namedRanges: laidOut.flatMap(({ sheet: { name }, printed }) => [
				repeatRow(name, HEADING_ROW),
				printOnly(name, printed.rows, printed.columns)
			])
		},
		document,
		shell.product.name,
		drawn.flatMap(({ cells }, at) => (parts[at] === undefined ? [] : [bindChart(parts[at].xml, cells)]))
	);
}
