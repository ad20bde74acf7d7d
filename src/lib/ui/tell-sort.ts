import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Column, TableSort } from './table-column';

/** The order of a table in words; `''` where it is in none. */
export function tellSort<Row>(
	sort: TableSort | null,
	columns: readonly Column<Row>[],
	language: Language
): string {
	const label = columns.find(({ key }) => key === sort?.key)?.label;
	if (sort === null || label === undefined) return '';
	const { sorted, sortAscending, sortDescending } = messagesIn(language).shell.table;
	return sorted(label, sort.direction === 'ascending' ? sortAscending : sortDescending);
}
