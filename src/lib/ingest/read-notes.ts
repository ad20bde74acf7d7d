import type { Coded } from '../domain/figure-table';
import { columnNamed, mapPairs, mapValues } from './coded-columns';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

/**
 * The note of each row, unchanged, followed by what stands in columns that the format does not know
 * (`Người nhập: An`), so that nothing of the file is lost.
 */
export function readNotes(table: TextTable, places: ColumnPlaces): Coded<string> {
	return places.extra.reduce<Coded<string>>(
		(notes, at) => {
			const column = table.columns[at];
			if (column === undefined) return notes;
			const name = table.header[at] ?? '';
			const extra = mapValues(column, (text) =>
				text.trim() === '' ? '' : name === '' ? text : `${name}: ${text}`
			);
			return mapPairs(notes, extra, (note, more) => [note, more].filter((part) => part !== '').join('; '));
		},
		columnNamed(table, places, 'note')
	);
}
