import { codeAt } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { tidyText } from '../domain/fold';
import type { RowRole } from '../domain/figure';
import type { Cell, Trouble } from './cell';
import { firstRows, mapPairs, mapValues } from './coded-columns';
import type { RowGate } from './hold-rows';
import type { TextTable } from './text-table';

/** The line of the first row that bears each id. */
function linesOfIds({ lines, length }: TextTable, ids: Coded<string>): ReadonlyMap<string, number> {
	const firsts = firstRows(ids, length);
	const firstOf = new Map<string, number>();
	for (const [code, text] of ids.values.entries()) {
		const row = firsts[code] ?? -1;
		const id = tidyText(text);
		// Spellings that only look different are one id.
		if (row >= 0 && id !== '') firstOf.set(id, Math.min(row, firstOf.get(id) ?? row));
	}
	for (const [id, row] of firstOf) firstOf.set(id, lines[row] ?? 0);
	return firstOf;
}

/**
 * The line of the whole that each `part` row names, by line or by the id of a row; `null` where none is named. A
 * whole that the file does not have is a finding, and the word stays as written. A `part` row that names none is
 * held: nobody could tell it from a figure of the period.
 */
export function resolveParts(
	table: TextTable,
	columns: {
		readonly id: Coded<string>;
		readonly partOf: Coded<string>;
		readonly role: Coded<Cell<RowRole>>;
	},
	gate: RowGate
): Coded<string | null> {
	const { id: ids, partOf, role } = columns;
	const isNamed = partOf.values.some((text) => tidyText(text) !== '');
	const lineOf = isNamed ? linesOfIds(table, ids) : new Map<string, number>();
	let lines: ReadonlySet<number> | null = null;
	const isLine = (line: number): boolean => (lines ??= new Set(table.lines)).has(line);
	const named = mapValues(partOf, (text) => {
		const word = tidyText(text);
		if (word === '') return { whole: null, known: true };
		const line = lineOf.get(word);
		if (line !== undefined) return { whole: String(line), known: true };
		return { whole: word, known: /^\d+$/u.test(word) && isLine(Number(word)) };
	});
	const troubles = mapPairs(named, role, ({ whole, known }, cell): Trouble | null => {
		const at = { column: 'part_of', value: whole ?? '', params: {} };
		if (!known) return { ...at, code: 'part.unknown', level: 'warning' };
		const isNameless = whole === null && cell.kind === 'read' && cell.value === 'part';
		return isNameless ? { ...at, code: 'part.unnamed', level: 'error' } : null;
	});
	if (troubles.values.some((trouble) => trouble !== null)) {
		for (let row = 0; row < table.length; row += 1) {
			const trouble = troubles.values[codeAt(troubles, row)] ?? null;
			if (trouble !== null) gate.report(row, trouble);
		}
	}
	return mapValues(named, ({ whole }) => whole);
}
