import { codeAt } from '../domain/codes';
import { readQuantity } from '../domain/read-quantity';
import { agrees, checkSums, exactNumber } from './check-sums';
import { headerOf } from './coded-columns';
import type { Crosstab } from './find-crosstab';
import type { FindingList } from './finding-list';
import type { RowGate } from './hold-rows';
import type { AmountColumn } from './read-amount-column';
import type { ConventionKind } from '../domain/number-convention';
import type { ColumnPlaces } from './recognise-kind';
import { cellAt, type TextTable } from './text-table';

function readNumber(text: string, convention: ConventionKind): number | null {
	const reading = readQuantity(text, { convention });
	return reading.kind === 'quantity' ? exactNumber(reading.quantity) : null;
}

/** Compares the total rows of a table with the sums of its rows; held rows make a total uncheckable. */
export function checkTotals(
	table: TextTable,
	places: ColumnPlaces,
	{ cells: amounts, convention }: AmountColumn,
	gate: RowGate,
	findings: FindingList
): void {
	const at = places.at.get('value');
	if (at === undefined || table.turned !== null) return;
	const numberAt = (row: number): number | null => {
		const cell = amounts.values[codeAt(amounts, row)];
		return cell?.kind === 'read' && !gate.isHeld(row) ? exactNumber(cell.value.quantity) : null;
	};
	const column = headerOf(table, places, 'value');
	const wrong = checkSums(table, numberAt, (cells) => {
		const text = cells[at] ?? '';
		return { text, number: readNumber(text, convention) };
	});
	for (const { line, text, total, sum } of wrong) {
		findings.add('total.disagrees', 'warning', { line, column, value: text, params: { total, sum } });
	}
}

/**
 * Compares the total rows and the total columns of a crosstab with the columns that were turned. Cells of no exact
 * number make a total uncheckable.
 */
export function checkCrosstabTotals(
	table: TextTable,
	{ columns }: Crosstab,
	convention: ConventionKind,
	findings: FindingList
): void {
	const numbers = new Map<number, Map<number, number | null>>();
	const numberAt = (column: number, row: number): number | null => {
		const known = numbers.get(column) ?? new Map<number, number | null>();
		numbers.set(column, known);
		const coded = table.columns[column];
		const code = coded === undefined ? 0 : codeAt(coded, row);
		if (!known.has(code)) known.set(code, readNumber(cellAt(table, column, row), convention));
		return known.get(code) ?? null;
	};
	for (const { at, role, parts } of columns) {
		const column = table.header[at] ?? '';
		const wrong = checkSums(
			table,
			(row) => numberAt(at, row),
			(cells) => ({ text: cells[at] ?? '', number: readNumber(cells[at] ?? '', convention) })
		);
		for (const { line, text, total, sum } of wrong) {
			findings.add('total.disagrees', 'warning', { line, column, value: text, params: { total, sum } });
		}
		if (role !== 'total' || parts.length === 0) continue;
		for (let row = 0; row < table.length; row += 1) {
			const total = numberAt(at, row);
			const addends = parts.map((part) => numberAt(part, row));
			const sum = addends.reduce<number | null>(
				(all, one) => (all === null || one === null ? null : all + one),
				0
			);
			if (total === null || sum === null || agrees(total, sum)) continue;
			const place = { line: table.lines[row] ?? 0, column, value: cellAt(table, at, row) };
			findings.add('total.disagrees', 'warning', { ...place, params: { total, sum } });
		}
	}
}
