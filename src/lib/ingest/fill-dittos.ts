import { packCodes, unpackCodes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { foldText } from '../domain/fold';
import { holdCell, readCell, type Cell } from './cell';
import type { FindingList } from './finding-list';
import type { TextTable } from './text-table';

/** `"`, `''`, `nt`, `-nt-`, `như trên`, `- như trên -`, `-"-`, `//`. */
const DITTO = /^[-–— ]*(?:"|''|``|\/\/|〃|nt|n\.t\.?|như trên)[-–—. ]*$/u;
const STARTS = /^[\s\-–—]*(?:["'`/〃“”″]|n)/iu;

/** Whether a cell only repeats the one above it. */
export function isDitto(text: string): boolean {
	if (text.length > 20 || !STARTS.test(text)) return false;
	return DITTO.test(foldText(text.replace(/[“”″]/gu, '"')));
}

const SOUND = readCell(null);

/**
 * Fills the ditto marks of some columns from the row above, whatever became of that row, with a finding for each.
 * A mark with nothing above it holds its row. `columns` are positions; columns of amounts must not be among them.
 */
export function fillDittos(table: TextTable, columns: readonly number[], findings: FindingList): TextTable {
	let filled = table;
	for (const at of columns) {
		const column = filled.columns[at];
		if (column === undefined || !column.values.some(isDitto)) continue;
		filled = fillColumn(filled, at, column, findings);
	}
	return filled;
}

function fillColumn(table: TextTable, at: number, column: Coded<string>, findings: FindingList): TextTable {
	const marks = new Set(column.values.flatMap((text, code) => (isDitto(text) ? [code] : [])));
	const codes = unpackCodes(column, table.length);
	const held = new Uint8Array(table.length);
	const name = table.header[at] ?? '';
	let above = -1;
	codes.forEach((code, row) => {
		if (!marks.has(code)) {
			above = code;
			return;
		}
		const value = column.values[code] ?? '';
		const text = above < 0 ? '' : (column.values[above] ?? '');
		if (text.trim() === '') {
			held[row] = 1;
			return;
		}
		codes[row] = above;
		findings.add('ditto.filled', 'info', {
			line: table.lines[row] ?? null,
			column: name,
			value,
			params: { text }
		});
	});
	const filled = { ...column, codes: packCodes(codes, column.values.length) };
	const columns = table.columns.map((other, index) => (index === at ? filled : other));
	if (!held.includes(1)) return { ...table, columns };
	const cells: Cell<unknown>[] = [SOUND, holdCell('ditto.nothing_above', name, '"')];
	return { ...table, columns, checks: [...table.checks, { codes: held, values: cells }] };
}
