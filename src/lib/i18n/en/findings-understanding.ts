import { countOf, ifGiven, textOf, type FindingWords } from '../finding-words';
import type { understandingFindings as vietnamese } from '../vi/findings-understanding';

const SPREADS: Readonly<Record<string, string>> = {
	period: 'periods',
	province: 'provinces',
	indicator: 'indicators'
};
const UNFIT: Readonly<Record<string, string>> = {
	column: 'a mapped column',
	constant: 'a value shared by all rows',
	crosstab: 'a turned column',
	numbers: 'how a column writes numbers',
	dates: 'the order of dates in a column',
	section: 'a column filled from sections',
	header: 'the header row',
	row: 'a row taken or dropped',
	duplicate: 'a duplicate row kept',
	edit: 'a corrected cell',
	sheet: 'the sheet'
};

/** Findings about how a table was understood, and about what people decided. */
export const understandingFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'column.by_content': {
		title: 'Column known by name and content',
		message: (value) =>
			`The name may mean several things; the cells say it is “${value}”, so it was read as that.`,
		advice: 'Look at the mapping and choose another column if it is wrong.'
	},
	'columns.remembered': {
		title: 'Mapping remembered',
		message: (_, params) =>
			`The header is that of an earlier file; ${countOf(params, 'columns', 'en')} columns are mapped as they were then.`,
		advice: 'Nothing to do if the columns still mean the same.'
	},
	'crosstab.turned': {
		title: 'Crosstab turned',
		message: (value, params) =>
			`${countOf(params, 'columns', 'en')} columns of ${SPREADS[textOf(params, 'spread')] ?? ''} (${value}) were turned into rows; a blank cell is missing, not 0.`,
		advice: 'Look at the preview; say so if this is no crosstab.'
	},
	'crosstab.asked': {
		title: 'Perhaps a crosstab',
		message: (_, params) =>
			`Several columns look like ${SPREADS[textOf(params, 'spread')] ?? ''}, but not surely enough to turn them. The rows are held.`,
		advice: 'Confirm which columns to turn and what each of them is, or map the columns by hand.'
	},
	'text.marked': {
		title: 'Apostrophe before a formula',
		message: (value) =>
			`“${value}” begins with an apostrophe that keeps spreadsheets from running it; it is no part of the text and is left out.`,
		advice: 'Nothing to do.'
	},
	'row.numbering': {
		title: 'Column numbers',
		message: (value) => `“${value}” only numbers the columns and is set aside.`,
		advice: 'Nothing to do.'
	},
	'row.section': {
		title: 'Section heading',
		message: (value) => `“${value}” is a heading between rows, not data, and is set aside.`,
		advice: 'If it names a province or an indicator, choose the column that sections fill.'
	},
	'row.signature': {
		title: 'Signature block',
		message: (value) => `“${value}” belongs to the signatures under the table and is set aside.`,
		advice: 'Take the row back if it is data.'
	},
	'row.taken': {
		title: 'Row taken back',
		message: (value, params) =>
			`The row is taken because a user said so${ifGiven(params, 'over', (over) => (over === '0' ? '' : `; what stands beyond the table (“${value}”) is not loaded`))}.`,
		advice: 'Look at its cells in the preview.'
	},
	'row.dropped': {
		title: 'Row dropped',
		message: () => 'The row is dropped because a user said so; the original file keeps it.',
		advice: 'Take it back if that was a mistake.'
	},
	'row.duplicate_kept': {
		title: 'Duplicate kept',
		message: (_, params) =>
			`The same as line ${textOf(params, 'line')}, kept because a user said so; both are counted.`,
		advice: 'Nothing to do if these are two different events.'
	},
	'ditto.filled': {
		title: 'Ditto mark',
		message: (value, params) => `“${value}” was read as “${textOf(params, 'text')}”, as in the row above.`,
		advice: 'Nothing to do if that is right.'
	},
	'ditto.nothing_above': {
		title: 'Ditto mark under nothing',
		message: () => 'The cell says “as above”, but nothing stands above it. The row is held.',
		advice: 'Write out what the cell means.'
	},
	'date.month_first': {
		title: 'Perhaps month first',
		message: (value) =>
			`Dates of this column (such as “${value}”) are only right with the month first, unlike the usual day first. The row is held.`,
		advice: 'Choose the order of the column: day first or month first.'
	},
	'date.ambiguous': {
		title: 'Date with two readings',
		message: (value) => `“${value}” may be day first or month first; the column has both. The row is held.`,
		advice: 'Choose the order of the column, or correct the cells.'
	},
	'date.mixed': {
		title: 'Two ways of writing dates',
		message: (value) => `The column has dates with the day first and with the month first (${value}).`,
		advice: 'Compare the dates with the documents.'
	},
	'cell.edited': {
		title: 'Cell corrected by hand',
		message: (value, params) =>
			`The file says “${textOf(params, 'original')}”; it was corrected to “${value}”${ifGiven(params, 'by', (by) => ` by ${by}`)}. The original file is unchanged.`,
		advice: 'Nothing to do.'
	},
	'decision.unfit': {
		title: 'Decision no longer fits',
		message: (value, params) =>
			`A decision on ${UNFIT[textOf(params, 'what')] ?? 'the file'}${value === '' ? '' : ` (“${value}”)`} no longer fits the file and is not applied.`,
		advice: 'Decide anew for this file, or remove the old decision.'
	},
	'alias.conflict': {
		title: 'Own name is taken',
		message: (value, params) =>
			`“${value}” is a name of the list, so the meaning remembered for it (${textOf(params, 'code')}) is not used.`,
		advice: 'Remove the remembered name, or write another in the file.'
	},
	'alias.unknown_code': {
		title: 'Own name of nothing',
		message: (value, params) =>
			`“${value}” is remembered as ${textOf(params, 'code')}, which the list does not have.`,
		advice: 'Choose again what the name means.'
	}
};
