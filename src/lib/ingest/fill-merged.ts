import { packCodes, unpackCodes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { FindingList } from './finding-list';
import { isRunningNumber } from './header-words';
import type { MergedCells } from './open-sheet';
import { cellAt, type TextTable } from './text-table';

/** Areas that reach over several rows, first to last in each column; one inside another is not in a sound file. */
function areasOf(merges: readonly MergedCells[]): MergedCells[] {
	const reached = new Map<number, number>();
	return merges
		.filter(({ fromLine, toLine }) => toLine > fromLine)
		.sort((a, b) => a.fromLine - b.fromLine)
		.filter(({ fromColumn, fromLine, toLine }) => {
			if (fromLine <= (reached.get(fromColumn) ?? 0)) return false;
			reached.set(fromColumn, toLine);
			return true;
		});
}

/** The first row whose line is at least `line`. */
function rowFrom(lines: Int32Array, line: number): number {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The rows below the first of an area whose own cell is blank. */
function blankRows(table: TextTable, { fromLine, toLine, fromColumn }: MergedCells): number[] {
	const rows: number[] = [];
	for (let row = rowFrom(table.lines, fromLine + 1); (table.lines[row] ?? Infinity) <= toLine; row += 1) {
		if (cellAt(table, fromColumn, row).trim() === '') rows.push(row);
	}
	return rows;
}

/** What an area says, whatever became of the row it begins in. */
function textOf(table: TextTable, { fromLine, fromColumn }: MergedCells): string {
	const row = rowFrom(table.lines, fromLine);
	if (table.lines[row] === fromLine) return cellAt(table, fromColumn, row);
	return table.outside.find(({ line }) => line === fromLine)?.cells[fromColumn] ?? '';
}

/**
 * Fills the rows that a merged cell reaches over with what it says, in some columns, with a finding for each. In
 * other columns it belongs to its first row, which is said: an amount over several rows is not the amount of each.
 * `fillable` are positions of columns; those of amounts must not be among them.
 */
export function fillMerged(table: TextTable, fillable: readonly number[], findings: FindingList): TextTable {
	const filled = new Map<number, { codes: Int32Array; codeOf: Map<string, number> }>();
	for (const area of areasOf(table.merges)) {
		const { fromColumn: at, fromLine } = area;
		const column = table.columns[at];
		const name = table.header[at] ?? '';
		const value = textOf(table, area);
		const rows = blankRows(table, area);
		if (column === undefined || value.trim() === '' || rows.length === 0) continue;
		if (!fillable.includes(at)) {
			if (isRunningNumber(name)) continue;
			findings.add('sheet.merged', 'info', { line: fromLine, column: name, value });
			continue;
		}
		const { codes, codeOf } = filled.get(at) ?? {
			codes: unpackCodes(column, table.length),
			codeOf: new Map(column.values.map((text, code) => [text, code]))
		};
		const code = codeOf.get(value) ?? codeOf.size;
		filled.set(at, { codes, codeOf: codeOf.set(value, code) });
		for (const row of rows) {
			codes[row] = code;
			const line = table.lines[row] ?? null;
			findings.add('merged.filled', 'info', { line, column: name, value, params: { from: fromLine } });
		}
	}
	if (filled.size === 0) return table;
	const columns = table.columns.map((column, at): Coded<string> => {
		const own = filled.get(at);
		if (own === undefined) return column;
		return { codes: packCodes(own.codes, own.codeOf.size), values: [...own.codeOf.keys()] };
	});
	return { ...table, columns };
}
