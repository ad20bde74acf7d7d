import type { Understanding } from '../domain/understanding';
import type { Reference } from '../reference/reference';
import { signatureOf } from './column-refs';
import type { NameQueue } from './name-queue';
import type { PreparedTable } from './prepare-table';
import { previewRows } from './preview-rows';
import { proposeColumns } from './propose-columns';
import type { TextTable } from './text-table';
import type { UnderstoodColumns } from './understand-columns';

const SECTIONS_MAX = 100;
/** A figure needs its period, though a file may give it by label or by days. */
const PERIODS = ['period', 'period_start'];

function missingIn({ kind, at, constants, crosstab, missing }: UnderstoodColumns): Understanding['missing'] {
	if (kind !== 'activities') return missing;
	const filled = new Set(crosstab?.columns.flatMap(({ sets }) => sets.map(({ column }) => column)) ?? []);
	const hasPeriod = PERIODS.some((name) => at.has(name) || constants.has(name) || filled.has(name));
	return hasPeriod ? missing : [...missing, PERIODS];
}

/**
 * Says how a file was understood, for a person to see and correct. `read` is the table as it stands in the file,
 * `accepted` the rows of the prepared one that were loaded.
 */
export function describeUnderstanding(
	read: TextTable,
	prepared: PreparedTable,
	accepted: Int32Array,
	loaded: boolean,
	names: NameQueue,
	reference: Reference
): Understanding {
	const { table, places, columns, refs, conventions, dates, title } = prepared;
	const { crosstab } = columns;
	const missing = missingIn(columns);
	const open = new Set(missing.flat());
	return {
		headerLines: read.headerLines,
		signature: signatureOf(read.header),
		kind: columns.kind,
		columns: proposeColumns(read, refs, columns, reference),
		missing,
		constants: title.constants.filter(({ column }) => open.has(column)),
		numbers: conventions.shown(),
		dates,
		...names.list(reference),
		crosstab:
			crosstab === null
				? null
				: {
						state: columns.complete || crosstab.state === 'by_hand' ? crosstab.state : 'asked',
						decision: {
							kind: 'spread',
							spread: crosstab.spread,
							columns: crosstab.columns.flatMap(({ at, role, sets }) => {
								const column = refs[at];
								return column === undefined ? [] : [{ column, role, sets }];
							})
						}
					},
		sections: read.sections.slice(0, SECTIONS_MAX).map(({ level, text, line }) => ({ level, text, line })),
		preview: previewRows(table, places, accepted, loaded)
	};
}
