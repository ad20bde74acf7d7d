import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { formatDay } from '../../i18n/format/format-day';
import type { Messages } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { ExportBlock, ExportDocument, ExportFigure } from '../model';
import { quoteSheet } from './name-sheets';
import { setUpPage } from './page-setup';
import type { SheetGrid } from './sheet-grid';
import { STYLES } from './sheet-styles';

/** Widths in letters of what a line is, and of what it says. */
const WIDTHS = [26, 92];

/** What a line of the sheet says; `sheet` names the one it leads to. */
interface AboutLine {
	readonly label: string;
	readonly text: string;
	readonly sheet?: string;
	readonly isHeading?: boolean;
	/** Shown though it has no text: its label says how many there are. */
	readonly isCount?: boolean;
}

type About = Pick<ExportDocument, 'title' | 'subtitle' | 'language' | 'madeOn' | 'stamp'>;

/**
 * Lays out the sheet that tells what the file is: its title, when and from what it was made, the stamp, how to read the
 * numbers, `notes` on it as a whole, and `contents`, with a link to each sheet.
 */
export function layOutAbout(
	about: About,
	name: string,
	{ notes, contents }: { readonly notes: readonly AboutLine[]; readonly contents: readonly AboutLine[] },
	grid: SheetGrid
): WriteSheet {
	const { exportSheets: words, shell } = messagesIn(about.language);
	const { label, reading } = words;
	const lines: readonly AboutLine[] = [
		{ label: label.stamp, text: about.stamp },
		{ label: label.madeOn, text: formatDay(about.madeOn, about.language) },
		{ label: label.madeBy, text: `${shell.product.name} – ${shell.product.full}` },
		{ label: label.reading, text: reading.bounds },
		{ label: '', text: reading.gaps },
		...notes,
		{ label: label.contents, text: '', isHeading: true },
		...contents
	];
	grid.putLine(0, about.title, STYLES.title, WIDTHS);
	grid.putLine(1, about.subtitle, STYLES.subtitle, WIDTHS);
	const shown = lines.filter(
		({ text, isHeading, isCount }) => text !== '' || isHeading === true || isCount === true
	);
	for (const [index, line] of shown.entries()) {
		const row = index + 3;
		const { sheet } = line;
		grid.putText(row, 0, line.label, line.isHeading === true ? STYLES.heading : STYLES.label);
		grid.putText(row, 1, line.text, styleOf(line, about.stamp), sheet && `${quoteSheet(sheet)}!A1`);
	}
	grid.fitRows(WIDTHS);
	return {
		name,
		columns: WIDTHS.map((width) => ({ width })),
		cells: grid.cells,
		merges: grid.merges,
		rowDefs: grid.heights,
		...setUpPage(about.title, about.stamp, words)
	};
}

function styleOf({ text, sheet, isHeading }: AboutLine, stamp: string): CellStyle {
	if (sheet !== undefined) return STYLES.headingLink;
	if (isHeading === true) return STYLES.heading;
	return text === stamp ? STYLES.stamp : STYLES.plain;
}

/** What the sheet says of each block of a document, figures by the sheet they stand on, in order. */
export function describeBlocks(
	blocks: readonly ExportBlock[],
	sheets: readonly string[],
	words: Messages['exportSheets']
): readonly AboutLine[] {
	const names = [...sheets];
	return blocks.flatMap((block): readonly AboutLine[] => {
		switch (block.kind) {
			case 'figure':
				return describeFigure(block, names.shift() ?? '', words);
			case 'heading':
				return [{ label: '', text: block.text, isHeading: true }];
			case 'paragraph':
				return [{ label: '', text: block.text }];
			case 'list':
				return block.items.map((item, at) => ({
					label: '',
					text: `${block.ordered ? `${at + 1}.` : '–'} ${item}`
				}));
		}
	});
}

function describeFigure(
	figure: ExportFigure,
	sheet: string,
	{ label }: Messages['exportSheets']
): readonly AboutLine[] {
	return [
		{ label: label.sheet, text: sheet, sheet, isHeading: true },
		{ label: label.title, text: figure.title },
		{ label: label.subtitle, text: figure.subtitle },
		{ label: label.measure, text: figure.measure },
		{ label: label.period, text: figure.period },
		{ label: label.filters, text: figure.filters },
		{ label: label.summary, text: figure.summary },
		{ label: label.notes, text: figure.notes.join('\n') },
		{ label: label.source, text: figure.source },
		{ label: label.asOf, text: figure.asOf },
		{ label: label.evidence, text: figure.evidence.join('\n') },
		{ label: label.stamp, text: figure.stamp }
	];
}
