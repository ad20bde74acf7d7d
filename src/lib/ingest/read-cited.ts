import type { ReportId } from '../domain/brand';
import type { CitedDocument } from '../domain/report';
import type { ReadContext } from './read-context';
import { readDate } from './read-names';
import type { ColumnPlaces } from './recognise-kind';
import { readItems, type ItemsReading } from './row-cells';
import type { TextTable } from './text-table';

/**
 * Reads a *documents_cited* file. A date that no calendar has is a finding and left out: the document was cited
 * all the same.
 */
export function readCited(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<CitedDocument> {
	return readItems(table, places, context, (row) => {
		const report = row.text('report');
		if (report === '') row.hold('cell.missing', 'report', '');
		const cell = readDate('date', row.text('date'));
		if (cell.kind === 'held')
			row.remark('date.invalid', 'warning', 'date', cell.trouble.value, cell.trouble.params);
		return {
			report: report as ReportId,
			number: row.text('number'),
			kind: row.text('kind'),
			date: cell.kind === 'held' ? null : row.take(cell),
			issuer: row.text('issuer'),
			title: row.text('title'),
			provenance: row.provenance
		};
	});
}
