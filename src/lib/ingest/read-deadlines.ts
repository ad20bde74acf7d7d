import type { ReportId } from '../domain/brand';
import type { Deadline } from '../domain/report';
import type { ReadContext } from './read-context';
import { readDate, readPeriodCells, readProvince } from './read-names';
import type { ColumnPlaces } from './recognise-kind';
import { readItems, type ItemsReading } from './row-cells';
import type { TextTable } from './text-table';

/** Reads a *deadlines* file; `date` is the last day allowed, blank where the document names none. */
export function readDeadlines(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<Deadline> {
	const { reference } = context;
	return readItems(table, places, context, (row) => {
		const label = row.text('period');
		const period = label === '' ? null : row.take(readPeriodCells({ label, start: '', end: '' }));
		const date = row.take(readDate('date', row.text('date')));
		const on = period ?? (date === null ? null : { start: date.day, end: date.day });
		const province = row.take(
			readProvince(reference, row.text('province'), { on, written: null, isForetold: true })
		);
		const report = row.text('report');
		if (report === '') row.hold('cell.missing', 'report', '');
		if (province === null) return null;
		return {
			report: report as ReportId,
			province,
			date: date?.day ?? null,
			who: row.text('who'),
			toWhom: row.text('to_whom'),
			what: row.text('what'),
			period,
			provenance: row.provenance
		};
	});
}
