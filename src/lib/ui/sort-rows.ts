import type { Column, TableSort } from './table-column';

/** Vietnamese order: Đ after D, tones after the letter, numbers inside text by their value. */
const collator = new Intl.Collator('vi', { numeric: true });

/** How two values of a column compare: numbers by their size, anything else as Vietnamese text. */
export function compareCells(a: number | string, b: number | string): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return collator.compare(String(a), String(b));
}

/**
 * A new list in the order of one column. Rows that compare alike keep their order, rows without a value stand
 * last in both directions; an unknown column or `null` leaves the order as given.
 */
export function sortRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	sort: TableSort | null
): readonly Row[] {
	const column = columns.find((candidate) => candidate.key === sort?.key);
	if (!column) return rows;
	const sign = sort?.direction === 'descending' ? -1 : 1;
	const keyed = rows.map((row) => ({ row, key: (column.order ?? column.text)(row) }));
	keyed.sort((a, b) => {
		if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
		return sign * compareCells(a.key, b.key);
	});
	return keyed.map(({ row }) => row);
}
