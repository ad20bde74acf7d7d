import type { HeldRow } from '../domain/reading';
import { RowCoder } from './code-columns';
import type { FoundHeader, NumberedRow } from './find-header';
import type { FindingList } from './finding-list';
import type { RowDoubt } from './row-source';
import { isNote, sortRow } from './sort-row';
import type { TextTable, TotalRow } from './text-table';

/** The body of a table under its header: coded rows, and the rows that shape or damage keeps out. */
export class TableBuilder {
	readonly #header: FoundHeader;
	readonly #findings: FindingList;
	readonly #coder: RowCoder;
	readonly #doubts: ReadonlyMap<number, RowDoubt>;
	readonly #lines: number[] = [];
	readonly #outside: HeldRow[] = [];
	readonly #totals: TotalRow[] = [];
	/** Lone cells, which are notes if nothing but notes follows. */
	#waiting: NumberedRow[] = [];
	#line = 0;

	/** With `garbled` the characters are all wrong in one known way, and are not reported one by one. */
	constructor(
		header: FoundHeader,
		findings: FindingList,
		doubts: ReadonlyMap<number, RowDoubt>,
		garbled: boolean
	) {
		this.#header = header;
		const { names } = header;
		this.#findings = findings;
		this.#doubts = doubts;
		let normalized = false;
		this.#coder = new RowCoder(names.length, (column, value, trouble) => {
			if (trouble === 'broken' || garbled) return;
			const info = trouble === 'text.normalized';
			if (info && normalized) return;
			normalized ||= info;
			const place = { line: this.#line, column: names[column] ?? null, value };
			findings.add(trouble, info ? 'info' : 'warning', place);
		});
	}

	add(row: NumberedRow): void {
		const shape = sortRow(row.cells, this.#header);
		if (shape === 'blank') return;
		if (shape === 'lone' && !isNote(row.cells)) {
			this.#waiting.push(row);
			return;
		}
		if (shape === 'lone') {
			this.#setAside(row, 'row.note');
			return;
		}
		this.#settleWaiting();
		if (shape === 'header') this.#setAside(row, 'row.header');
		else if (shape === 'total') {
			this.#totals.push({ cells: row.cells, line: row.line, after: this.#lines.length });
			this.#setAside(row, 'row.total');
		} else if (shape === 'data') this.#addData(row);
		else this.#holdShape(row, shape);
	}

	/** Ends the table: lone cells still waiting stand under it and are notes. */
	finish(): Pick<TextTable, 'columns' | 'lines' | 'length' | 'outside' | 'totals'> {
		for (const row of this.#waiting) this.#setAside(row, 'row.note');
		this.#waiting = [];
		return {
			columns: this.#coder.finish(),
			lines: Int32Array.from(this.#lines),
			length: this.#lines.length,
			outside: this.#outside,
			totals: this.#totals
		};
	}

	#settleWaiting(): void {
		for (const row of this.#waiting) {
			if (row.cells.length < this.#header.names.length) this.#holdShape(row, 'short');
			else this.#addData(row);
		}
		this.#waiting = [];
	}

	#addData(row: NumberedRow): void {
		for (let line = row.line; line < row.nextLine; line += 1) {
			const doubt = this.#doubts.get(line);
			if (doubt === undefined) continue;
			const column = doubt.column === null ? null : (this.#header.names[doubt.column] ?? null);
			return this.#hold(row, doubt.code, column, doubt.value);
		}
		this.#line = row.line;
		if (this.#coder.add(row.cells)) {
			this.#lines.push(row.line);
			return;
		}
		const broken = row.cells.findIndex((cell) => cell.includes('\uFFFD'));
		this.#hold(row, 'encoding.invalid', this.#header.names[broken] ?? null, row.cells[broken] ?? '');
	}

	#holdShape(row: NumberedRow, shape: 'short' | 'long'): void {
		const width = this.#header.names.length;
		const long = shape === 'long';
		const column = long ? null : (this.#header.names[row.cells.length] ?? null);
		const value = long ? (row.cells.slice(width).find((cell) => cell.trim() !== '') ?? '') : '';
		this.#hold(row, `row.${shape}`, column, value, { cells: row.cells.length, columns: width });
	}

	#hold(
		row: NumberedRow,
		code: string,
		column: string | null,
		value: string,
		params: Record<string, number> = {}
	): void {
		this.#findings.add(code, 'error', { line: row.line, column, value, params });
		this.#outside.push({ line: row.line, cells: row.cells, codes: [code], fate: 'held' });
	}

	#setAside(row: NumberedRow, code: string): void {
		const value = row.cells.filter((cell) => cell.trim() !== '').join(' ');
		this.#findings.add(code, 'warning', { line: row.line, value });
		this.#outside.push({ line: row.line, cells: row.cells, codes: [code], fate: 'set_aside' });
	}
}
