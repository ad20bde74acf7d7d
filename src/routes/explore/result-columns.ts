import { formatResult } from '../../lib/i18n/format/format-result';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { ResultCell, ResultColumn } from '../../lib/query/explore/explore-result';
import type { GridColumn } from '../../lib/ui/grid/grid-column';

/** The columns of a result for a grid whose rows are the numbers of the result's rows. */
export function resultColumns(
	columns: readonly ResultColumn[],
	language: Language
): readonly GridColumn<number>[] {
	return columns.map(({ key, name, kind, cells }) => ({
		key,
		label: name,
		numeric: kind === 'number',
		text: (row) => wordCell(cells[row] ?? null, language),
		order: (row) => orderOf(cells[row] ?? null, kind === 'number'),
		copied: (row) =>
			kind === 'number' ? copyNumber(cells[row] ?? null, language) : wordCell(cells[row] ?? null, language)
	}));
}

/** A cell in words; `''` where there is none. */
export function wordCell(cell: ResultCell, language: Language): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return formatResult(cell, language);
	const { yes, no } = messagesIn(language).explore.result;
	return typeof cell === 'boolean' ? (cell ? yes : no) : cell;
}

function orderOf(cell: ResultCell, isNumber: boolean): number | string | null {
	if (typeof cell === 'boolean') return Number(cell);
	return isNumber && typeof cell === 'string' ? Number(cell) : cell;
}

/** A number as a spreadsheet of the language reads it: no grouping, its own decimal sign. */
function copyNumber(cell: ResultCell, language: Language): string {
	if (cell === null) return '';
	return language === 'vi' ? String(cell).replace('.', ',') : String(cell);
}
