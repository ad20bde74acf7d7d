import type { ReportId, StatementId } from '../domain/brand';
import type { StatementOrdinals, StatementRow } from '../domain/statement';

/**
 * The number of each statement among those of its kind in its document, from 1, in the order in which their ids were
 * first read. What was replaced keeps its number, so that a correction, a split or a merge renames no other; the parts
 * and the merged one get the next free ones. Statements of no document are numbered by province, those of public pages
 * apart. `rows` are all that stand or stood, in reading order; `documentOf` says of which document a row is.
 */
export function numberStatements(
	rows: readonly StatementRow[],
	documentOf: (row: StatementRow) => ReportId | null
): StatementOrdinals {
	const given = new Map<string, Map<StatementId, number>>();
	const ordinals = new Map<StatementId, number>();
	for (const row of rows) {
		const document = documentOf(row);
		const list = JSON.stringify([row.kind, document, document === null && [row.province, row.origin ?? '']]);
		const numbers = given.get(list) ?? new Map<StatementId, number>();
		given.set(list, numbers);
		const ordinal = numbers.get(row.id) ?? numbers.size + 1;
		numbers.set(row.id, ordinal);
		ordinals.set(row.id, ordinal);
	}
	return ordinals;
}
