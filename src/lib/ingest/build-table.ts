import type { FileDecisions } from '../domain/decisions';
import type { EditMark } from '../domain/figure';
import type { HeldRow } from '../domain/reading';
import type { ByteRow } from './byte-row';
import { RowCoder } from './code-columns';
import type { FoundHeader, NumberedRow } from './find-header';
import type { FindingList } from './finding-list';
import { readSection } from './read-section';
import { RowDecisions } from './row-decisions';
import type { RowDoubt } from './row-source';
import { isNote, isSparse, sortRow, type RowShape } from './sort-row';
import type { SectionRow, TextTable, TotalRow } from './text-table';

/** What the bytes say about the rows of a table, and what the user decided about them. */
export interface BodyOptions {
	readonly doubts: ReadonlyMap<number, RowDoubt>;
	/** With `garbled` the characters are all wrong in one known way, and are not reported one by one. */
	readonly garbled: boolean;
	readonly decisions: Pick<FileDecisions, 'edits' | 'rows'>;
}

/** The body of a table under its header: coded rows, and the rows that shape, damage or decision keep out. */
export class TableBuilder {
	readonly #header: FoundHeader;
	readonly #findings: FindingList;
	readonly #coder: RowCoder;
	readonly #doubts: ReadonlyMap<number, RowDoubt>;
	readonly #decisions: RowDecisions;
	readonly #lines: number[] = [];
	readonly #outside: HeldRow[] = [];
	readonly #totals: TotalRow[] = [];
	readonly #sections: SectionRow[] = [];
	readonly #edits = new Map<number, readonly EditMark[]>();
	/** Lone cells, which are notes if nothing but notes follows. */
	#waiting: NumberedRow[] = [];
	/** True below the first row of a signature block, where names stand in any column. */
	#signed = false;
	#line = 0;
	#first = true;

	constructor(header: FoundHeader, findings: FindingList, { doubts, garbled, decisions }: BodyOptions) {
		this.#header = header;
		const { names } = header;
		this.#findings = findings;
		this.#doubts = doubts;
		this.#decisions = new RowDecisions(names, decisions);
		let normalized = false;
		this.#coder = new RowCoder(header, (column, value, trouble) => {
			if (trouble === 'broken' || garbled) return;
			const info = trouble === 'text.normalized';
			if (info && normalized) return;
			normalized ||= info;
			const place = { line: this.#line, column: names[column] ?? null, value };
			findings.add(trouble, info ? 'info' : 'warning', place);
		});
	}

	add(written: NumberedRow): void {
		const corrected = this.#decisions.correct(written.line, written.cells);
		const row = corrected === null ? written : { ...written, cells: corrected.cells };
		if (corrected !== null) this.#mark(row.line, corrected.marks);
		const fate = this.#decisions.fateOf(row.line);
		if (fate === 'drop') return this.#setAside(row, 'row.dropped', 'info');
		const shape = sortRow(row.cells, this.#header, this.#first);
		if (shape !== 'blank') this.#first = false;
		if (fate === 'take' && shape !== 'blank') return this.#take(row, shape);
		// A person who corrects a short row or one with stray quotes has looked at its cells.
		if (corrected !== null && (shape === 'data' || shape === 'short')) return this.#addData(row, true);
		if (this.#signed && shape !== 'blank') {
			if (isSparse(row.cells, this.#header.names.length)) return this.#setAside(row, 'row.signature');
			this.#signed = false;
		}
		this.#addShape(row, shape);
	}

	/**
	 * Adds a row as it stands in the file. False, and nothing done, where it may be anything but data, or something is
	 * decided about it: then its texts are to be added.
	 */
	addBytes(row: ByteRow): boolean {
		if (this.#first || this.#signed || this.#waiting.length > 0) return false;
		if (this.#decisions.speakOf(row.line)) return false;
		this.#line = row.line;
		if (!this.#coder.addBytes(row)) return false;
		this.#lines.push(row.line);
		return true;
	}

	/** Ends the table: lone cells still waiting stand under it and are notes. */
	finish(): Pick<TextTable, 'columns' | 'lines' | 'length' | 'outside' | 'totals' | 'sections' | 'edits'> {
		this.#settleNotes();
		this.#decisions.reportUnfit(this.#findings);
		return {
			columns: this.#coder.finish(),
			lines: Int32Array.from(this.#lines),
			length: this.#lines.length,
			outside: this.#outside,
			totals: this.#totals,
			sections: this.#sections,
			edits: this.#edits
		};
	}

	#mark(line: number, marks: readonly EditMark[]): void {
		if (marks.length > 0) this.#edits.set(line, marks);
		for (const { column, original, text: value, by, at } of marks) {
			this.#findings.add('cell.edited', 'info', { line, column, value, params: { original, by, at } });
		}
	}

	#addShape(row: NumberedRow, shape: RowShape): void {
		switch (shape) {
			case 'blank':
				return;
			case 'lone':
				if (isNote(row.cells)) this.#setAside(row, 'row.note');
				else this.#waiting.push(row);
				return;
			case 'signature':
				this.#settleNotes();
				this.#signed = true;
				return this.#setAside(row, 'row.signature');
			case 'header':
				this.#settleWaiting();
				return this.#setAside(row, 'row.header');
			case 'numbering':
				return this.#setAside(row, 'row.numbering');
			case 'section': {
				this.#settleWaiting();
				const section = readSection(row.cells, true);
				if (section !== null) this.#sections.push({ ...section, line: row.line, after: this.#lines.length });
				return this.#setAside(row, 'row.section');
			}
			case 'total':
				this.#settleWaiting();
				this.#totals.push({ cells: row.cells, line: row.line, after: this.#lines.length });
				return this.#setAside(row, 'row.total');
			case 'data':
				this.#settleWaiting();
				return this.#addData(row, false);
			case 'short':
			case 'long':
				this.#settleWaiting();
				return this.#holdShape(row, shape);
		}
	}

	/** A row whose shape says otherwise is data because the user says so; cells over are named, not lost in silence. */
	#take(row: NumberedRow, shape: RowShape): void {
		this.#settleWaiting();
		const over = row.cells.slice(this.#header.names.length).filter((cell) => cell.trim() !== '');
		if (shape !== 'data') {
			const place = { line: row.line, value: over.join(' '), params: { over: over.length } };
			this.#findings.add('row.taken', over.length > 0 ? 'warning' : 'info', place);
		}
		this.#addData(row, true);
	}

	#settleNotes(): void {
		for (const row of this.#waiting) this.#setAside(row, 'row.note');
		this.#waiting = [];
	}

	#settleWaiting(): void {
		for (const row of this.#waiting) {
			if (row.cells.length < this.#header.names.length) this.#holdShape(row, 'short');
			else this.#addData(row, false);
		}
		this.#waiting = [];
	}

	#addData(row: NumberedRow, seen: boolean): void {
		for (let line = row.line; !seen && line < row.nextLine; line += 1) {
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
		this.#outside.push({ line: row.line, column: null, cells: row.cells, codes: [code], fate: 'held' });
	}

	#setAside(row: NumberedRow, code: string, level: 'warning' | 'info' = 'warning'): void {
		const value = row.cells.filter((cell) => cell.trim() !== '').join(' ');
		this.#findings.add(code, level, { line: row.line, value });
		this.#outside.push({ line: row.line, column: null, cells: row.cells, codes: [code], fate: 'set_aside' });
	}
}
