import type { Coded } from '../domain/figure-table';
import { tidyText } from '../domain/fold';
import type { Provenance } from '../domain/figure';
import { remark, type Cell, type Trouble } from './cell';
import { columnNamed } from './coded-columns';
import { RowGate, type SortedRows } from './hold-rows';
import type { ReadContext } from './read-context';
import { readNotes } from './read-notes';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

/** One row of a small file: its cells by the names of the format, and what is wrong with them. */
export interface RowCells {
	/** The cell with spaces tidied; `''` where blank or missing. */
	text(name: string): string;
	/** The value of a cell that was read; `null` where it is held. Its remarks become findings. */
	take<Value>(cell: Cell<Value>): Value | null;
	remark(
		code: string,
		level: 'warning' | 'info',
		column: string,
		value: string,
		params?: Trouble['params']
	): void;
	hold(code: string, column: string, value: string, params?: Trouble['params']): void;
	readonly provenance: Provenance;
}

/** What a small file gave: one item for each accepted row. */
export interface ItemsReading<Item> {
	readonly items: readonly Item[];
	readonly rows: SortedRows;
}

/**
 * Reads a file of statements, reports and the like row by row. A row whose reader returns `null`, or any cell of
 * which is held, is held.
 */
export function readItems<Item>(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext,
	read: (row: RowCells) => Item | null
): ItemsReading<Item> {
	const gate = new RowGate(table, places, context);
	const notes = readNotes(table, places);
	const items: Item[] = [];
	const columns = new Map<string, Coded<string>>();
	const named = (name: string): Coded<string> => {
		const column = columns.get(name) ?? columnNamed(table, places, name);
		columns.set(name, column);
		return column;
	};
	for (let row = 0; row < table.length; row += 1) {
		const textOf = (name: string): string => {
			const { codes, values } = named(name);
			return tidyText(values[codes[row] ?? 0] ?? '');
		};
		const line = table.lines[row] ?? 0;
		const edits = table.edits.get(line);
		const item = read({
			text: textOf,
			take: (cell) => {
				const troubles = cell.kind === 'held' ? [cell.trouble] : cell.remarks;
				for (const trouble of troubles) gate.report(row, trouble);
				return cell.kind === 'held' ? null : cell.value;
			},
			remark: (code, level, column, value, params) =>
				gate.report(row, remark(code, level, column, value, params)),
			hold: (code, column, value, params = {}) =>
				gate.report(row, { code, level: 'error', column, value, params }),
			provenance: {
				file: context.file,
				line,
				placeInReport: textOf('place_in_report'),
				source: textOf('source'),
				note: notes.values[notes.codes[row] ?? 0] ?? '',
				...(edits !== undefined && { edits })
			}
		});
		if (item !== null && !gate.isHeld(row)) items.push(item);
	}
	return { items, rows: gate.sort() };
}

/** Holds the second row of an id: two rows of one name can't both be meant. */
export function holdRepeatedId(row: RowCells, id: string, seen: Map<string, number>): void {
	const earlier = seen.get(id);
	if (id === '') row.hold('cell.missing', 'id', '');
	else if (earlier !== undefined) row.hold('id.duplicate', 'id', id, { line: earlier });
	else seen.set(id, row.provenance.line);
}
