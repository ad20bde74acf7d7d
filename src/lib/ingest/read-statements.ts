import type { StatementId, ReportId } from '../domain/brand';
import type { Statement, StatementKind } from '../domain/statement';
import type { Reference } from '../reference/reference';
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

/** Limitations have a list of their own; directions and tasks share one; strengths may use either. */
function readCategory(
	{ limitationCategories, directionCategories }: Reference,
	row: RowCells,
	kind: StatementKind
): Pick<Statement, 'category' | 'categoryText'> {
	const text = row.text('category');
	if (text === '') return { category: 'other' };
	const lists = {
		limitation: [limitationCategories],
		direction: [directionCategories],
		task: [directionCategories],
		strength: [directionCategories, limitationCategories]
	}[kind];
	for (const list of lists) {
		const match = list.match(text);
		if (match.kind === 'match') return { category: match.value };
	}
	row.remark('category.unknown', 'warning', 'category', text);
	return { category: 'other', categoryText: text };
}

/** Reads a *statements* file. The report stays as written until all files are joined. */
export function readStatements(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<Statement> {
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
		const named = row.text('indicator');
		const indicator = named === '' ? null : row.take(readIndicator(reference, named, ''));
		const synthetic = row.take(readWord(SYNTHETIC, row.text('synthetic')));
		const origin = row.take(readWord(ORIGINS, row.text('origin')));
		const text = row.text('text');
		if (text === '') row.hold('cell.missing', 'text', '');
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
			...readCategory(reference, row, kind),
			topics,
			indicator,
			body: bodyText === '' ? null : reference.bodies.key(bodyText),
			bodyText,
			deadline: row.text('deadline'),
			target: row.text('target'),
			synthetic: synthetic ?? false,
			...(origin === 'published' && { origin }),
			provenance: row.provenance
		};
	});
}
