import { messagesIn } from '../../i18n/messages-in';
import { formatNumber } from '../../i18n/format/format-number';
import type { ExportDocument, ExportTable } from '../model';
import { layOutAbout } from './about-sheet';
import { CELL_LENGTH } from './cell-text';
import { finishBook } from './finish-book';
import { nameSheets } from './name-sheets';
import { makeNumberFormats } from './number-formats';
import { repeatRow } from './page-setup';
import { layOutPlain } from './plain-sheet';
import { SheetGrid } from './sheet-grid';

/** A table with the name of its sheet; `about` is a sentence on what it holds, `''` where the name says it. */
export interface NamedTable {
	readonly name: string;
	readonly about: string;
	readonly table: ExportTable;
}

/** What a workbook of tables is, besides its tables. */
export interface WorkbookOptions extends Pick<
	ExportDocument,
	'title' | 'subtitle' | 'language' | 'madeOn' | 'stamp'
> {
	/** Sentences on the workbook as a whole: up to when it is, what is not in it. */
	readonly notes?: readonly string[];
}

/** Rows below the headings that a sheet holds at most. */
const MOST_ROWS = 1_048_575;

/**
 * Plain tables as an XLSX workbook: first a sheet that says what the file is and lists the others with their numbers of
 * rows, then a sheet a table in the order given, none left out because it is empty. A table longer than a sheet goes on
 * in the next one. Expects clean text; nothing in it becomes a formula.
 */
export async function writeWorkbook(
	tables: readonly NamedTable[],
	options: WorkbookOptions
): Promise<Uint8Array> {
	const { exportSheets: words, shell } = messagesIn(options.language);
	const format = makeNumberFormats(options.language);
	const parts = tables.flatMap((table) => cutTable(table, words.sheet.part));
	const [aboutName = '', ...names] = nameSheets(
		[words.sheet.about, ...parts.map(({ name }) => name)],
		words.sheet.nameless
	);
	const contents = parts.flatMap(({ about, table }, at) => {
		const name = names[at] ?? '';
		const rows = formatNumber(table.rows.length, options.language);
		return [
			{ label: words.label.sheet, text: name, sheet: name, isHeading: true },
			{ label: words.sentence(words.label.rows, rows), text: about, isCount: true }
		];
	});
	const cut = parts.flatMap(({ table }, at) => (isCut(table) ? [names[at] ?? ''] : []));
	const notes = [
		...(options.notes ?? []),
		...(cut.length > 0 ? [words.reading.cut(cut.join(', '))] : [])
	].map((text, at) => ({ label: at === 0 ? words.label.notes : '', text }));
	const about = layOutAbout(options, aboutName, { notes, contents }, new SheetGrid(format));
	const sheets = parts.map(({ table }, at) =>
		layOutPlain(table, names[at] ?? '', format, options.stamp, words)
	);
	return finishBook(
		{
			sheets: [about, ...sheets],
			namedRanges: sheets.map(({ name, pageSetup }) => repeatRow(name, 0, pageSetup?.fitToWidth ?? 1))
		},
		options,
		shell.product.name,
		[]
	);
}

/** Whether any text is longer than a cell holds. */
function isCut({ rows }: ExportTable): boolean {
	return rows.some((row) => row.some(({ text }) => text.length > CELL_LENGTH));
}

function cutTable(named: NamedTable, part: (name: string, part: string) => string): readonly NamedTable[] {
	const { rows } = named.table;
	const count = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
	return Array.from({ length: count }, (_, at) => ({
		...named,
		name: at === 0 ? named.name : part(named.name, String(at + 1)),
		table: { ...named.table, rows: count === 1 ? rows : rows.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS) }
	}));
}
