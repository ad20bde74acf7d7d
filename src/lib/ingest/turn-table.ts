import { codeAt, makeCodes, type Codes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { Crosstab } from './find-crosstab';
import type { TextTable } from './text-table';

/** A crosstab turned long, and where the columns of the format now are that its headers fill. */
export interface Turned {
	readonly table: TextTable;
	/** New position of each column of the file that stays; −1 for those that were turned. */
	readonly movedTo: readonly number[];
	/** Position of each column that was made: `value` and those that the headers set. */
	readonly made: ReadonlyMap<string, number>;
}

function recode(texts: readonly string[]): {
	readonly values: string[];
	readonly codeOf: (text: string) => number;
} {
	const codes = new Map<string, number>();
	for (const text of texts) if (!codes.has(text)) codes.set(text, codes.size);
	return { values: [...codes.keys()], codeOf: (text) => codes.get(text) ?? 0 };
}

/** The cells of several columns as one, row after row. */
function joinCells(columns: readonly Coded<string>[], length: number): Coded<string> {
	const { values, codeOf } = recode(columns.flatMap((column) => column.values));
	const recoded = columns.map((column) => Int32Array.from(column.values, codeOf));
	const codes = makeCodes(length * columns.length, values.length);
	if (codes.length === 0) return { codes, values };
	for (let row = 0; row < length; row += 1) {
		for (const [index, column] of columns.entries()) {
			codes[row * columns.length + index] = recoded[index]?.[codeAt(column, row)] ?? 0;
		}
	}
	return { codes, values };
}

/**
 * Turns a crosstab long: each row of the file gives one row for each of its value columns, in their order, with the
 * texts that the header sets; total columns are left out. A blank cell stays blank, which is a missing figure. Lines,
 * checks and corrections go with the rows. The table must have at least one value column.
 */
export function turnTable(table: TextTable, { columns }: Crosstab): Turned {
	const values = columns.filter(({ role }) => role === 'value');
	const spread = new Set(columns.map(({ at }) => at));
	const kept = table.columns.flatMap((column, at) => (spread.has(at) ? [] : [{ column, at }]));
	const times = values.length;
	const repeatInto = <To extends Codes>(repeated: To, codes: Codes): To => {
		for (let row = 0; row < codes.length; row += 1) {
			repeated.fill(codes[row] ?? 0, row * times, (row + 1) * times);
		}
		return repeated;
	};
	const repeat = (rows: Int32Array): Int32Array => repeatInto(new Int32Array(rows.length * times), rows);
	const repeatColumn = <Value>({ codes, values }: Coded<Value>): Coded<Value> => ({
		codes: repeatInto(makeCodes(codes.length * times, values.length), codes),
		values
	});
	const cycle = (texts: readonly string[]): Coded<string> => {
		const { values: distinct, codeOf } = recode(texts);
		const once = texts.map(codeOf);
		const codes = makeCodes(table.length * times, distinct.length);
		for (let index = 0; index < codes.length; index += 1) codes[index] = once[index % times] ?? 0;
		return { codes, values: distinct };
	};
	const names = [...new Set(values.flatMap(({ sets }) => sets.map(({ column }) => column)))];
	const cells = joinCells(
		values.flatMap(({ at }) => table.columns[at] ?? []),
		table.length
	);
	const set = names.map((name) =>
		cycle(values.map(({ sets }) => sets.find(({ column }) => column === name)?.text ?? ''))
	);
	const firstAdded = kept.length;
	const movedTo = table.columns.map((_, at) => kept.findIndex((one) => one.at === at));
	return {
		movedTo,
		made: new Map([
			['value', firstAdded],
			...names.map((name, index) => [name, firstAdded + 1 + index] as const)
		]),
		table: {
			...table,
			header: [...kept.map(({ at }) => table.header[at] ?? ''), 'value', ...names],
			parts: [...kept.map(({ at }) => table.parts[at] ?? []), ['value'], ...names.map((name) => [name])],
			columns: [...kept.map(({ column }) => repeatColumn(column)), cells, ...set],
			lines: repeat(table.lines),
			length: table.length * times,
			checks: table.checks.map(repeatColumn),
			turned: {
				from: table,
				firstAdded,
				row: repeat(Int32Array.from({ length: table.length }, (_, row) => row)),
				column: Int32Array.from(
					{ length: table.length * times },
					(_, index) => values[index % times]?.at ?? 0
				)
			}
		}
	};
}
