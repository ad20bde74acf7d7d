import type { StatementRow } from '../domain/statement';
import type { Reference } from '../reference/reference';
import { writeDate, writePlace } from './write-cells';

/**
 * A row of *statements* as it is written, by column of the format; a blank cell is `''`. Reading the cells gives the
 * same row again.
 */
export function writeStatement(
	statement: StatementRow,
	reference: Reference
): Readonly<Record<string, string>> {
	const { placeInReport, source, note } = statement.provenance;
	return {
		id: statement.id,
		province: writePlace(reference, statement.province),
		report: statement.report ?? '',
		report_date: writeDate(statement.reportDate),
		period: statement.period?.label ?? '',
		kind: statement.kind,
		text: statement.text,
		text_en: statement.textEn,
		category: statement.categoryText,
		topic: statement.topics.join('; '),
		indicator: statement.indicators.join('; '),
		body: statement.bodyText,
		place_in_report: placeInReport,
		deadline: statement.deadline,
		target: statement.target,
		replaces: statement.replaces.join('; '),
		by: statement.by,
		date: statement.date,
		origin: statement.origin ?? '',
		source,
		synthetic: statement.synthetic ? 'yes' : '',
		note
	};
}
