import { csvFileOf } from '../../lib/export/csv-file';
import { CSV_WRITING, type CsvProfile } from '../../lib/export/csv-profile';
import { writeCsvText } from '../../lib/export/csv-text';
import type { Messages } from '../../lib/i18n/messages';
import type { ExploreResult, ResultColumn } from '../../lib/query/explore/explore-result';
import { saveFile } from '../../lib/state/save-file';

/**
 * Hands a result over as CSV: numbers whole and as the profile writes them, no text that could be taken for a formula.
 * Where made-up figures may be among the rows the file is named so.
 */
export function saveResult(
	{ columns, length }: ExploreResult,
	profile: CsvProfile,
	isSample: boolean,
	{ explore: { result } }: Messages
): void {
	const header = columns.map(({ name }) => writeCsvText(name));
	const records = Array.from({ length }, (_, row) =>
		columns.map((column) => writeField(column, row, profile))
	);
	saveFile(
		isSample ? result.sampleFileName : result.fileName,
		new Blob([csvFileOf([header, ...records], profile)]),
		'text/csv;charset=utf-8'
	);
}

/** A whole number that no double holds exactly travels as its digits, and stays as it is. */
function writeField({ kind, cells }: ResultColumn, row: number, profile: CsvProfile): string {
	const cell = cells[row] ?? null;
	if (cell === null) return '';
	if (kind !== 'number') return writeCsvText(String(cell));
	return typeof cell === 'number' ? CSV_WRITING[profile].number(cell) : String(cell);
}
