import type { Coded } from '../domain/figure-table';
import type { HeldRow } from '../domain/reading';
import type { Cell, Trouble } from './cell';
import { headerOf } from './coded-columns';
import type { FindingList } from './finding-list';
import type { ColumnPlaces } from './recognise-kind';
import { cellsOf, type TextTable } from './text-table';

/** Which rows of a table are accepted: the indexes of those no cell holds, and the held ones as read. */
export interface SortedRows {
	readonly accepted: Int32Array;
	readonly held: readonly HeldRow[];
}

/** Turns the troubles of cells into findings with their lines, and holds the rows they stand in. */
export class RowGate {
	readonly #table: TextTable;
	readonly #places: ColumnPlaces;
	readonly #findings: FindingList;
	readonly #codes = new Map<number, string[]>();

	constructor(table: TextTable, places: ColumnPlaces, findings: FindingList) {
		this.#table = table;
		this.#places = places;
		this.#findings = findings;
	}

	/** Reports a trouble of one row; an error holds the row. */
	report(row: number, { code, level, column, value, params }: Trouble): void {
		this.#findings.add(code, level, {
			line: this.#table.lines[row] ?? null,
			column: headerOf(this.#table, this.#places, column),
			value,
			params
		});
		if (level !== 'error') return;
		const codes = this.#codes.get(row);
		if (codes === undefined) this.#codes.set(row, [code]);
		else codes.push(code);
	}

	/** Checks a column of cells: held cells hold each of their rows, remarks are reported at their first row. */
	check(cells: Coded<Cell<unknown>>): void {
		const quiet = cells.values.every((cell) => cell.kind === 'read' && cell.remarks.length === 0);
		if (quiet) return;
		const reported = new Set<number>();
		cells.codes.forEach((code, row) => {
			const cell = cells.values[code];
			if (cell === undefined) return;
			if (cell.kind === 'held') this.report(row, cell.trouble);
			else if (cell.remarks.length > 0 && !reported.has(code)) {
				reported.add(code);
				for (const trouble of cell.remarks) this.report(row, trouble);
			}
		});
	}

	isHeld(row: number): boolean {
		return this.#codes.has(row);
	}

	sort(): SortedRows {
		const accepted = new Int32Array(this.#table.length - this.#codes.size);
		const held: HeldRow[] = [];
		let count = 0;
		for (let row = 0; row < this.#table.length; row += 1) {
			const codes = this.#codes.get(row);
			if (codes === undefined) {
				accepted[count] = row;
				count += 1;
			} else {
				held.push({
					line: this.#table.lines[row] ?? 0,
					cells: cellsOf(this.#table, row),
					codes,
					fate: 'held'
				});
			}
		}
		return { accepted, held };
	}
}
