import type { Coded } from '../domain/figure-table';
import { tidyText } from '../domain/fold';
import { mapValues } from './coded-columns';
import type { RowGate } from './hold-rows';
import type { TextTable } from './text-table';

/**
 * The line of the whole that each `part` row names, by line or by the id of a row; `null` where none is named. A
 * whole that the file does not have is a finding, and the word stays as written.
 */
export function resolveParts(
	table: TextTable,
	ids: Coded<string>,
	partOf: Coded<string>,
	gate: RowGate
): Coded<string | null> {
	const lineOf = new Map<string, number>();
	ids.codes.forEach((code, row) => {
		const id = tidyText(ids.values[code] ?? '');
		if (id !== '' && !lineOf.has(id)) lineOf.set(id, table.lines[row] ?? 0);
	});
	const lines = new Set(table.lines);
	const named = mapValues(partOf, (text) => {
		const word = tidyText(text);
		if (word === '') return { whole: null, known: true };
		const line = lineOf.get(word);
		if (line !== undefined) return { whole: String(line), known: true };
		return { whole: word, known: /^\d+$/u.test(word) && lines.has(Number(word)) };
	});
	if (named.values.some(({ known }) => !known)) {
		named.codes.forEach((code, row) => {
			const part = named.values[code];
			if (part === undefined || part.known) return;
			const value = part.whole ?? '';
			gate.report(row, { code: 'part.unknown', level: 'warning', column: 'part_of', value, params: {} });
		});
	}
	return mapValues(named, ({ whole }) => whole);
}
