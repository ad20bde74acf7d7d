import type { Messages } from '../i18n/messages';
import { endsOf, type AmountEnds } from './amount-ends';
import { CSV_WRITING, type CsvProfile, type CsvWriting } from './csv-profile';
import { writeCsvText } from './csv-text';
import type { ExportAmount, ExportCell, ExportTable } from './model';

/** A column of a CSV: its heading as plain text, and its field for each row, ready to be written. */
export interface CsvColumn {
	readonly heading: string;
	readonly fields: readonly string[];
}

/**
 * The columns of a table as a profile has them. A column of numbers becomes three: its low end, its high end, and the
 * words of whatever is not one exact number; so the first two hold numbers or nothing, and no limit is lost or taken
 * for an exact number. Exact numbers have no words beside them, as a grouped `1.150` would be read back as 1,15. For
 * Excel, where people look, a column without limits stays one column, in which sums and charts skip the words.
 */
export function csvColumnsOf(
	table: ExportTable,
	profile: CsvProfile,
	words: Messages['exportSheets']['heading']
): readonly CsvColumn[] {
	const writing = CSV_WRITING[profile];
	return table.columns.flatMap(({ title, numeric }, index) => {
		const cells = table.rows.map((row) => row[index] ?? EMPTY);
		const limited = cells.some(({ amount }) => amount !== null && amount.limit !== 'exact');
		const oneColumn = profile === 'excel' ? !limited : !numeric && cells.every(isText);
		if (oneColumn) return [{ heading: title, fields: cells.map((cell) => writeCell(cell, writing)) }];
		const share = profile === 'software' && cells.some(({ amount }) => isPercent(amount));
		const name = share ? words.share(title) : title;
		return [
			{ heading: words.low(name), fields: cells.map((cell) => writeEnd(cell, 'low', writing)) },
			{ heading: words.high(name), fields: cells.map((cell) => writeEnd(cell, 'high', writing)) },
			{ heading: words.shown(title), fields: cells.map(writeWords) }
		];
	});
}

const EMPTY: ExportCell = { text: '', amount: null };

const isText = ({ amount }: ExportCell): boolean => amount === null;

function isPercent(amount: ExportAmount | null): boolean {
	return amount?.kind === 'percent' || amount?.kind === 'change_percent';
}

function writeCell(cell: ExportCell, writing: CsvWriting): string {
	if (cell.amount !== null) return writeNumber(cell.amount.value, cell.amount, writing);
	return cell.day === undefined ? writeCsvText(cell.text) : writing.day(cell.day);
}

function writeEnd({ amount }: ExportCell, end: keyof AmountEnds, writing: CsvWriting): string {
	const value = amount && endsOf(amount)[end];
	return amount === null || value === null ? '' : writeNumber(value, amount, writing);
}

function writeNumber(value: number, amount: ExportAmount, { number, percent }: CsvWriting): string {
	return isPercent(amount) ? percent(value) : number(value);
}

function writeWords({ amount, text }: ExportCell): string {
	return amount?.limit === 'exact' ? '' : writeCsvText(text);
}
