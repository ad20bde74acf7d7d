import { codeAt } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { HeldRow } from '../domain/reading';
import type { Cell, Trouble } from './cell';
import { headerAt } from './coded-columns';
import type { ReadContext } from './read-context';
import type { ColumnPlaces } from './recognise-kind';
import { cellsOf, type TextTable } from './text-table';

/** Which rows of a table are accepted: the indexes of those no cell holds, and the held ones as read. */
export interface SortedRows {
	readonly accepted: Int32Array;
	readonly held: readonly HeldRow[];
}

function countUp(length: number): Int32Array {
	const numbers = new Int32Array(length);
	for (let at = 0; at < length; at += 1) numbers[at] = at;
	return numbers;
}

/** Turns the troubles of cells into findings with their lines, and holds the rows they stand in. */
export class RowGate {
	readonly #table: TextTable;
	readonly #places: ColumnPlaces;
	readonly #context: Pick<ReadContext, 'findings' | 'names'>;
	readonly #codes = new Map<number, string[]>();
	/** Rows turned from one row of a crosstab share its cells: what is wrong with those is said once. */
	readonly #said = new Set<string>();

	constructor(table: TextTable, places: ColumnPlaces, context: Pick<ReadContext, 'findings' | 'names'>) {
		this.#table = table;
		this.#places = places;
		this.#context = context;
		for (const column of table.checks) this.check(column);
	}

	/** Reports a trouble of one row; an error holds the row. */
	report(row: number, trouble: Trouble): void {
		const { code, level, value, params } = trouble;
		const line = this.#table.lines[row] ?? 0;
		const column = headerAt(this.#table, this.#places, trouble.column, row);
		if (this.#isNew(line, column, trouble)) {
			this.#context.findings.add(code, level, { line, column, value, params });
			this.#context.names.note(trouble, column, line);
		}
		if (level !== 'error') return;
		const codes = this.#codes.get(row);
		if (codes === undefined) this.#codes.set(row, [code]);
		else codes.push(code);
	}

	#isNew(line: number, column: string, { code, value }: Trouble): boolean {
		if (this.#table.turned === null) return true;
		const key = [line, column, code, value].join('\u0000');
		return !this.#said.has(key) && this.#said.add(key) !== null;
	}

	/** Checks a column of cells: held cells hold each of their rows, remarks are reported at their first row. */
	check(cells: Coded<Cell<unknown>>): void {
		const quiet = cells.values.every((cell) => cell.kind === 'read' && cell.remarks.length === 0);
		if (quiet) return;
		const reported = new Set<number>();
		for (let row = 0; row < this.#table.length; row += 1) {
			const code = codeAt(cells, row);
			const cell = cells.values[code];
			if (cell === undefined) continue;
			if (cell.kind === 'held') this.report(row, cell.trouble);
			else if (cell.remarks.length > 0 && !reported.has(code)) {
				reported.add(code);
				for (const trouble of cell.remarks) this.report(row, trouble);
			}
		}
	}

	isHeld(row: number): boolean {
		return this.#codes.has(row);
	}

	sort(): SortedRows {
		if (this.#codes.size === 0) return { accepted: countUp(this.#table.length), held: [] };
		const accepted = new Int32Array(this.#table.length - this.#codes.size);
		const held: HeldRow[] = [];
		let count = 0;
		for (let row = 0; row < this.#table.length; row += 1) {
			const codes = this.#codes.get(row);
			if (codes === undefined) {
				accepted[count] = row;
				count += 1;
			} else {
				const { turned } = this.#table;
				held.push({
					line: this.#table.lines[row] ?? 0,
					column: turned === null ? null : (turned.from.header[turned.column[row] ?? 0] ?? ''),
					cells: cellsOf(this.#table, row),
					codes,
					fate: 'held'
				});
			}
		}
		return { accepted, held };
	}
}
