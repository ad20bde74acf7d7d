import type { ReportId } from '../domain/brand';
import type { Period } from '../domain/period';
import type { Report } from '../domain/report';
import { yearsOutside } from './check-years';
import type { ReadContext } from './read-context';
import { readDate, readPeriodCells, readProvince, whenWritten } from './read-names';
import { LIMITATION_SECTIONS, readWord, REPORT_TYPES, SYNTHETIC } from './read-words';
import type { ColumnPlaces } from './recognise-kind';
import { holdRepeatedId, readItems, type ItemsReading, type RowCells } from './row-cells';
import type { TextTable } from './text-table';

/** A title that names years, none of them of the period, was probably copied from another year's report. */
function checkTitleYears(row: RowCells, title: string, period: Period): void {
	const years = yearsOutside(title, period);
	if (years.length === 0) return;
	row.remark('year.unlike', 'warning', 'title', title, { year: years.join(', '), period: period.label });
}

/** Reads a *reports* file. A blank number or day is information; the report is loaded. */
export function readReports(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<Report> {
	const { reference } = context;
	const seen = new Map<string, number>();
	return readItems(table, places, context, (row) => {
		const id = row.text('id');
		holdRepeatedId(row, id, seen);
		const period = row.take(readPeriodCells({ label: row.text('period'), start: '', end: '' }));
		const type = row.take(readWord(REPORT_TYPES, row.text('type')));
		const day = (name: string) => row.take(readDate(name, row.text(name)));
		const date = day('date');
		const on = whenWritten(period, date);
		const province = row.take(readProvince(reference, row.text('province'), on));
		const cutOff = day('cut_off');
		const dueDate = day('due_date');
		const receivedDate = day('received_date');
		const section = row.take(readWord(LIMITATION_SECTIONS, row.text('limitations_section')));
		const synthetic = row.take(readWord(SYNTHETIC, row.text('synthetic')));
		const number = row.text('number');
		if (number === '' || number.startsWith('/')) row.remark('number.blank', 'info', 'number', number);
		if (row.text('date') === '') row.remark('date.blank', 'info', 'date', '');
		if (period === null || province === null || type === null) return null;
		checkTitleYears(row, row.text('title'), period);
		const bodyText = row.text('body');
		return {
			id: id as ReportId,
			province,
			body: bodyText === '' ? null : reference.bodies.key(bodyText),
			bodyText,
			type,
			number,
			date,
			period,
			cutOff: cutOff?.day ?? null,
			title: row.text('title'),
			dueDate: dueDate?.day ?? null,
			receivedDate: receivedDate?.day ?? null,
			limitationsSection: section ?? 'not_stated',
			synthetic: synthetic ?? false,
			provenance: row.provenance
		};
	});
}
