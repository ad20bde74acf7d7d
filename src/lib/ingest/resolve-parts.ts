import { codeAt } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { tidyText } from '../domain/fold';
import type { RowRole } from '../domain/figure';
import type { Cell, Trouble } from './cell';
import { mapPairs, mapValues } from './coded-columns';
import type { RowGate } from './hold-rows';
import type { TextTable } from './text-table';

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
	const lineOf = new Map<string, number>();
	if (partOf.values.some((text) => tidyText(text) !== '')) {
		const texts = ids.values.map(tidyText);
		table.lines.forEach((line, row) => {
			const id = texts[codeAt(ids, row)] ?? '';
			if (id !== '' && !lineOf.has(id)) lineOf.set(id, line);
		});
	}
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
