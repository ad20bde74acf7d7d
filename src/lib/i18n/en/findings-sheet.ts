import { countOf, textOf, type FindingWords } from '../finding-words';
import type { sheetFindings as vietnamese } from '../vi/findings-sheet';

/** Findings about workbooks: whether they open, which sheet was read, and cells that hold more than they show. */
export const sheetFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'workbook.encrypted': {
		title: 'Password-protected file',
		message: () => 'The workbook is locked with a password, so its content can’t be read.',
		advice: 'Open it with the password, save a copy without one, and load the copy.'
	},
	'workbook.damaged': {
		title: 'Damaged workbook',
		message: () => 'The file has the form of a workbook or zip, but what is inside can’t be read.',
		advice: 'Copy or download the file again; if Excel opens it, save it as a new .xlsx and load that.'
	},
	'workbook.old': {
		title: 'Workbook of an old Excel',
		message: () =>
			'The file is in the format of Excel 95 or before. It does not say for certain how its letters are encoded, so Vietnamese text could be wrong without anyone noticing; nothing was loaded.',
		advice:
			'Open it in Excel, check the accented letters, choose Save as → Excel (.xlsx), and load the new file.'
	},
	'workbook.too_large': {
		title: 'Workbook too large',
		message: (_, params) =>
			textOf(params, 'limit') === ''
				? `The file has ${countOf(params, 'entries', 'en')} parts, more than any usual workbook.`
				: `Unpacked, the file exceeds the ${countOf(params, 'limit', 'en')} MB that a browser can handle.`,
		advice: 'Save the sheet you need as CSV UTF-8, or split the file and load the parts.'
	},
	'sheet.missing': {
		title: 'No such sheet',
		message: (value, params) =>
			`The file has no sheet “${value}”; its sheets are: ${textOf(params, 'names')}.`,
		advice: 'Choose a sheet that is in the file.'
	},
	'sheet.all_hidden': {
		title: 'All sheets hidden',
		message: () => 'All sheets with content are hidden, so none was read.',
		advice: 'Choose the sheet to read, or unhide it in Excel and load again.'
	},
	'sheet.chosen': {
		title: 'Sheet that was read',
		message: (value, params) =>
			`Only the sheet “${value}” was read; other sheets: ${textOf(params, 'others')}.`,
		advice: 'If the figures are on another sheet, choose it and read again.'
	},
	'sheet.hidden': {
		title: 'Hidden sheets',
		message: (value) => `The file has hidden sheets: ${value}. They are not read unless chosen.`,
		advice: 'Nothing to do if they hold no figures to load.'
	},
	'sheet.hidden_rows': {
		title: 'Hidden rows',
		message: (_, params) =>
			`The sheet has ${countOf(params, 'count', 'en')} hidden rows (filtered or hidden by its author); they are read all the same.`,
		advice: 'Unhide them to check; delete them in the file if they should not be loaded.'
	},
	'sheet.hidden_columns': {
		title: 'Hidden columns',
		message: (value) => `The sheet has hidden columns: ${value}; they are read all the same.`,
		advice: 'Unhide them to check; delete them in the file if they should not be loaded.'
	},
	'sheet.merged': {
		title: 'Cells merged over rows',
		message: (value) =>
			`A cell merged over several rows says “${value}”; it belongs to the first of them and is blank in the others.`,
		advice: 'If the other rows have it too, unmerge the cell, fill each row, and load again.'
	},
	'merged.filled': {
		title: 'Filled from a merged cell',
		message: (value, params) =>
			`The cell merged from row ${textOf(params, 'from')} on says “${value}”; this row was read as saying the same.`,
		advice: 'Nothing to do if that is right; if not, unmerge the cell in the file and load again.'
	},
	'cell.rounded': {
		title: 'Cell shows a rounded number',
		message: (value, params) =>
			`The cell shows “${value}” but holds “${textOf(params, 'read')}”; what it holds was taken (${countOf(params, 'count', 'en')} cells of the column).`,
		advice: 'Nothing to do if the number in the cell is right.'
	},
	'cell.shown_blank': {
		title: 'Cell looks blank but holds a number',
		message: (value, params) =>
			`The cell looks blank but holds ${value} (${countOf(params, 'count', 'en')} cells of the column); it was read as ${value}.`,
		advice: 'If blank means that there is no figure, clear the cell in the file and load again.'
	},
	'cell.format_unknown': {
		title: 'Number format not understood',
		message: (value, params) =>
			`The cell has the number format “${value}”, which is not understood; what it holds was taken: “${textOf(params, 'read')}” (${countOf(params, 'count', 'en')} cells of the column).`,
		advice:
			'Nothing to do if the number is right. If the format adds words (a unit, “trên”…), write them into the cell or a column of their own.'
	},
	'cell.time_dropped': {
		title: 'Time left out',
		message: (value, params) =>
			`The cell says “${value}”; only the day “${textOf(params, 'read')}” was taken (${countOf(params, 'count', 'en')} cells of the column).`,
		advice: 'Nothing to do: figures are counted by days.'
	},
	'cell.error': {
		title: 'Formula error in a cell',
		message: (value) => `The cell shows the error “${value}”, so it has no value; the row is held.`,
		advice: 'Mend the formula in Excel, or type the value into the cell, and load again.'
	},
	'cell.malformed': {
		title: 'Malformed number cell',
		message: (value) =>
			`The file holds “${value}” in a number cell, which no spreadsheet writes, so it is not certain which number is meant; the row is held.`,
		advice: 'Open the file in Excel, type the value again, and load again.'
	},
	'cell.no_value': {
		title: 'Formula not calculated',
		message: () =>
			'The cell has a formula whose result the file does not hold, so its value is unknown; the row is held.',
		advice: 'Open the file in Excel, save it so that Excel calculates it, and load again.'
	}
};
