import { isExact } from '../domain/quantity-arithmetic';
import { readQuantity } from '../domain/read-quantity';
import { headerOf } from './coded-columns';
import type { FindingList } from './finding-list';
import type { RowGate } from './hold-rows';
import type { AmountColumn } from './read-amount-column';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

/**
 * Compares each total row with the sum of the rows since the one before. Only exact rows can be checked; a total
 * over a bound, a missing or a held figure is left alone.
 */
export function checkTotals(
	table: TextTable,
	places: ColumnPlaces,
	{ cells: amounts, convention }: AmountColumn,
	gate: RowGate,
	findings: FindingList
): void {
	const at = places.at.get('value');
	if (at === undefined) return;
	let from = 0;
	for (const { cells, line, after } of table.totals) {
		const value = cells[at] ?? '';
		const stated = readQuantity(value, { convention });
		let sum = 0;
		let checkable = stated.kind === 'quantity' && isExact(stated.quantity);
		for (let row = from; row < after; row += 1) {
			const cell = amounts.values[amounts.codes[row] ?? 0];
			const quantity = cell?.kind === 'read' && !gate.isHeld(row) ? cell.value.quantity : null;
			if (quantity === null || quantity.per !== null || !isExact(quantity)) checkable = false;
			else sum += quantity.low ?? 0;
		}
		from = after;
		if (!checkable || stated.kind !== 'quantity' || stated.quantity.low === sum) continue;
		findings.add('total.disagrees', 'warning', {
			line,
			column: headerOf(table, places, 'value'),
			value,
			params: { total: stated.quantity.low ?? 0, sum }
		});
	}
}
