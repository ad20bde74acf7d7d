import { mapValues } from './coded-columns';
import type { FindingList } from './finding-list';
import type { TextTable } from './text-table';
import { isMarked, readMarked } from '../domain/mark-formula';

/**
 * Takes the apostrophe off the texts that bear one before `=`, `+`, `-` or `@`: it keeps spreadsheets from running
 * them and is no part of the text. Said once for each column.
 */
export function unmarkTexts(table: TextTable, findings: FindingList): TextTable {
	if (!table.columns.some(({ values }) => values.some(isMarked))) return table;
	const columns = table.columns.map((column, at) => {
		const first = column.values.find(isMarked);
		if (first === undefined) return column;
		findings.add('text.marked', 'info', { column: table.header[at] ?? null, value: first });
		return mapValues(column, readMarked);
	});
	return { ...table, columns };
}
