import type { StatementId } from '../domain/brand';
import type { Link } from '../domain/statement';
import type { ReadContext } from './read-context';
import { CONFIDENCES, readWord, STRENGTHS } from './read-words';
import type { ColumnPlaces } from './recognise-kind';
import { readItems, type ItemsReading } from './row-cells';
import type { TextTable } from './text-table';

/** Reads a *links* file. Whether the statements exist is known only when all files are joined. */
export function readLinks(table: TextTable, places: ColumnPlaces, context: ReadContext): ItemsReading<Link> {
	return readItems(table, places, context, (row) => {
		const limitation = row.text('limitation');
		const direction = row.text('direction');
		if (limitation === '') row.hold('cell.missing', 'limitation', '');
		if (direction === '') row.hold('cell.missing', 'direction', '');
		const strength = row.take(readWord(STRENGTHS, row.text('strength')));
		const confidence = row.take(readWord(CONFIDENCES, row.text('confidence')));
		if (strength === null || confidence === null) return null;
		return {
			limitation: limitation as StatementId,
			direction: direction as StatementId,
			strength,
			confidence,
			by: row.text('by'),
			date: row.text('date'),
			note: row.provenance.note,
			provenance: row.provenance
		};
	});
}
