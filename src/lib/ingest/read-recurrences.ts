import type { StatementId } from '../domain/brand';
import type { Recurrence } from '../domain/statement';
import type { ReadContext } from './read-context';
import { readWord, SAME } from './read-words';
import type { ColumnPlaces } from './recognise-kind';
import { readItems, type ItemsReading } from './row-cells';
import type { TextTable } from './text-table';

/** Reads a *recurrences* file. Whether the limitations exist is known only when all files are joined. */
export function readRecurrences(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<Recurrence> {
	return readItems(table, places, context, (row) => {
		const [earlier, later] = [row.text('earlier'), row.text('later')];
		if (earlier === '') row.hold('cell.missing', 'earlier', '');
		if (later === '') row.hold('cell.missing', 'later', '');
		const same = row.take(readWord(SAME, row.text('same')));
		if (same === null) return null;
		return {
			earlier: earlier as StatementId,
			later: later as StatementId,
			same,
			by: row.text('by'),
			date: row.text('date'),
			note: row.provenance.note,
			provenance: row.provenance
		};
	});
}
