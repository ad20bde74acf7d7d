import type { IndicatorCode, ReportId, StatementId } from '../domain/brand';
import type { StatementRow } from '../domain/statement';
import { splitList } from '../reference/parse-table';
import type { ReadContext } from './read-context';
import {
	readDate,
	readIndicator,
	readPeriodCells,
	readProvince,
	readTopics,
	whenWritten
} from './read-names';
import { ORIGINS, readWord, STATEMENT_KINDS, SYNTHETIC } from './read-words';
import type { ColumnPlaces } from './recognise-kind';
import { holdRepeatedId, readItems, type ItemsReading, type RowCells } from './row-cells';
import type { TextTable } from './text-table';

/** Several indicators are separated by `;`, unless the whole cell is the name of one. */
function readIndicators({ reference }: ReadContext, row: RowCells): readonly IndicatorCode[] {
	const text = row.text('indicator');
	if (text === '') return [];
	const parts = reference.indicators.match(text).kind === 'unknown' ? splitList(text) : [text];
	const codes = parts.map((part) => row.take(readIndicator(reference, part, '')));
	return [...new Set(codes.filter((code) => code !== null))];
}

/** Reads a *statements* file. The report and the category stay as written until all files are joined. */
export function readStatements(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<StatementRow> {
	const { reference } = context;
	const seen = new Map<string, number>();
	return readItems(table, places, context, (row) => {
		const id = row.text('id');
		holdRepeatedId(row, id, seen);
		const label = row.text('period');
		const period = label === '' ? null : row.take(readPeriodCells({ label, start: '', end: '' }));
		const date = row.take(readDate('report_date', row.text('report_date')));
		const on = whenWritten(period, date);
		const province = row.take(readProvince(reference, row.text('province'), on));
		const kind = row.take(readWord(STATEMENT_KINDS, row.text('kind')));
		const topics = row.take(readTopics(reference, row.text('topic')));
		const indicators = readIndicators(context, row);
		const synthetic = row.take(readWord(SYNTHETIC, row.text('synthetic')));
		const origin = row.take(readWord(ORIGINS, row.text('origin')));
		const text = row.text('text');
		if (text === '' && kind !== 'none_stated') row.hold('cell.missing', 'text', '');
		if (kind === 'none_stated' && row.text('report') === '') row.hold('cell.missing', 'report', '');
		if (province === null || kind === null || topics === null) return null;
		const bodyText = row.text('body');
		const report = row.text('report');
		return {
			id: id as StatementId,
			province,
			report: report === '' ? null : (report as ReportId),
			reportDate: date,
			period,
			kind,
			text,
			textEn: row.text('text_en'),
			category: 'other',
			categoryText: row.text('category'),
			topics,
			indicators,
			body: bodyText === '' ? null : reference.bodies.key(bodyText),
			bodyText,
			deadline: row.text('deadline'),
			target: row.text('target'),
			replaces: splitList(row.text('replaces')) as StatementId[],
			by: row.text('by'),
			date: row.text('date'),
			synthetic: synthetic ?? false,
			...(origin === 'published' && { origin }),
			provenance: row.provenance
		};
	});
}
