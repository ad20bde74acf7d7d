import type { StatementId } from '../domain/brand';
import type { FollowUp } from '../domain/statement';
import type { ReadContext } from './read-context';
import { readDate } from './read-names';
import { FOLLOW_UP_STATES, readWord } from './read-words';
import type { ColumnPlaces } from './recognise-kind';
import { readItems, type ItemsReading } from './row-cells';
import type { TextTable } from './text-table';

/** Reads a *follow_ups* file. Whether the limitations exist is known only when all files are joined. */
export function readFollowUps(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<FollowUp> {
	return readItems(table, places, context, (row) => {
		const limitation = row.text('limitation');
		if (limitation === '') row.hold('cell.missing', 'limitation', '');
		const state = row.take(readWord(FOLLOW_UP_STATES, row.text('state')));
		const date = row.take(readDate('date', row.text('date')));
		if (state === null) return null;
		return {
			limitation: limitation as StatementId,
			state,
			date,
			by: row.text('by'),
			note: row.provenance.note,
			provenance: row.provenance
		};
	});
}
