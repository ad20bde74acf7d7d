import { countOf, textOf, type FindingWords } from '../finding-words';
import type { fileFindings as vietnamese } from '../vi/findings-file';
import { agree, plural } from './plural';

const FILE_KINDS: Readonly<Record<string, string>> = {
	html: 'a web page (HTML), though its name may end in .xls or .csv',
	mhtml: 'a web page saved as one file (MHTML), though its name may end in .xls',
	spreadsheetml: 'an XML spreadsheet of 2003, though its name may end in .xls',
	xml: 'an XML file',
	zip: 'a zip file without a workbook',
	docx: 'a Word document (.docx)',
	doc: 'a Word document (.doc)',
	odt: 'an OpenDocument text',
	pptx: 'a PowerPoint presentation (.pptx)',
	ppt: 'a PowerPoint presentation (.ppt)',
	numbers: 'an Apple Numbers spreadsheet',
	ole: 'an old Office file without a workbook',
	pdf: 'a PDF file',
	gzip: 'a compressed file',
	rtf: 'an RTF text',
	image: 'a picture',
	json: 'a JSON file',
	binary: 'a binary file'
};
const ENCODINGS: Readonly<Record<string, string>> = {
	tcvn3: 'TCVN3 (.VnTime fonts)',
	vni: 'VNI (VNI-Times fonts)',
	viscii: 'VISCII',
	'windows-1258': 'Windows-1258'
};
const REPAIRS: Readonly<Record<string, string>> = {
	tcvn3: 'text typed with a TCVN3 (.VnTime) font',
	vni: 'text typed with a VNI font',
	utf8_as_1252: 'UTF-8 text opened with the wrong encoding and saved again',
	utf8_as_1258: 'UTF-8 text opened with the wrong encoding and saved again'
};
const named = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key;

/** Findings about a file as a whole: its bytes, encoding, lines, header and rows by shape. */
export const fileFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'file.empty': {
		title: 'Empty file',
		message: () => 'The file has no content, so there is nothing to load.',
		advice: 'Check the saved file or export it again from the spreadsheet.'
	},
	'file.too_large': {
		title: 'File too large',
		message: (_, params) =>
			`The file has ${countOf(params, 'megabytes', 'en')} MB; a browser can handle ${countOf(params, 'limit', 'en')} MB.`,
		advice: 'Split it by year or province and load the parts.'
	},
	'file.not_csv': {
		title: 'Not a workbook or CSV',
		message: (_, params) =>
			`This is ${named(FILE_KINDS, textOf(params, 'kind'))}, not an Excel workbook or a CSV table, so it can’t be read.`,
		advice:
			'Open it (Excel opens web pages and XML), copy the table into Excel if need be, choose Save as → Excel (.xlsx) or CSV UTF-8, and load the new file.'
	},
	'file.no_rows': {
		title: 'No data rows',
		message: () => 'The file has a header and no rows.',
		advice: 'Check whether an empty template was exported.'
	},
	'columns.too_many': {
		title: 'Too many columns',
		message: (_, params) =>
			`The table has more than ${countOf(params, 'limit', 'en')} columns and is probably no report.`,
		advice: 'Check the delimiter, or remove columns that are not needed.'
	},
	'cell.too_long': {
		title: 'Cell too long',
		message: () => 'A cell is longer than 1 MB, usually because a closing quote is missing.',
		advice: 'Open the file at this line and mend the quotes.'
	},
	'record.too_long': {
		title: 'Line too long',
		message: () => 'A line is longer than 16 MB: most likely this is no table, or its line ends are lost.',
		advice: 'Look at this line of the file, or export the file again from the spreadsheet.'
	},
	'delimiter.spaced': {
		title: 'Space behind each delimiter',
		message: (value) =>
			`A space follows every “${value}” between columns; it belongs to no cell and is left out.`,
		advice: 'Nothing to do if the cells are parted rightly.'
	},
	'header.missing': {
		title: 'No header found',
		message: () => 'No row has known column names (tỉnh, chỉ tiêu, số lượng…), so no column can be told.',
		advice:
			'Point at the header under “How the file is read”, or add one as in the template and load the file again.'
	},
	'header.preamble': {
		title: 'Rows above the header',
		message: (_, params) =>
			`${plural(countOf(params, 'rows', 'en'), 'row above the header is', 'rows above the header are')} not read as data.`,
		advice: 'If data were left out, delete the rows above the header and load the file again.'
	},
	'header.multirow': {
		title: 'Header of two rows',
		message: () => 'The header takes two rows; names come from the lower one, gaps from the upper.',
		advice: 'Check the column names.'
	},
	'header.duplicate': {
		title: 'Column name twice',
		message: (value) => `Two columns are called “${value}”; the first is read, the second is kept as a note.`,
		advice: 'Rename or remove one if the second is the right one.'
	},
	'header.reserved': {
		title: 'Unusual column name',
		message: (value) => `“${value}” is a technical word; the column is kept as plain text.`,
		advice: 'Better rename the column.'
	},
	'encoding.guessed': {
		title: 'Encoding inferred',
		message: (_, params) =>
			`The file does not say its encoding; it was read as ${textOf(params, 'encoding').toUpperCase()}.`,
		advice: 'Nothing to do if the text looks right.'
	},
	'encoding.legacy': {
		title: 'Old encoding',
		message: (_, params) =>
			`The file is not UTF-8; it was read as ${named(ENCODINGS, textOf(params, 'encoding'))}, which makes most Vietnamese sense.`,
		advice: 'Check a few accented words; if they are wrong, save the file as CSV UTF-8 and load it again.'
	},
	'encoding.confirm': {
		title: 'Encoding to be confirmed',
		message: (_, params) =>
			`Nothing in the file confirms ${named(ENCODINGS, textOf(params, 'encoding'))}; accented capitals may have become small letters.`,
		advice: 'Compare provinces and column names with the original before use.'
	},
	'encoding.truncated': {
		title: 'File cut off',
		message: () => 'The file ends in the middle of a character; its end may be lost.',
		advice: 'Copy or download it again and compare the number of rows.'
	},
	'encoding.invalid': {
		title: 'Broken text',
		message: (value) =>
			`“${value}” has bytes that are no letter, so its content is uncertain and the row is held.`,
		advice: 'Mend the cell in the original file and save it as CSV UTF-8.'
	},
	'encoding.mojibake': {
		title: 'Garbled text',
		message: (value, params) =>
			`“${value}” looks like ${named(REPAIRS, textOf(params, 'repair'))}; it should read “${textOf(params, 'repaired')}”. No row is loaded yet.`,
		advice:
			'Choose a repair under “How the file is read”, or export the original again as CSV UTF-8 and load that file.'
	},
	'newline.mixed': {
		title: 'Mixed line ends',
		message: () =>
			'The file mixes kinds of line ends, as when parts are pasted together; rows were kept apart.',
		advice: 'Check the number of rows.'
	},
	'quote.bare': {
		title: 'Quote inside a cell',
		message: () =>
			'A quotation mark stands inside a cell; it is kept, but cells may be split in the wrong place.',
		advice: 'Check that the cells of this line are in the right columns.'
	},
	'quote.stray': {
		title: 'Misplaced quote',
		message: () => 'A quote inside a quoted cell is not doubled, so where the cell ends is uncertain.',
		advice: 'Double the quotes inside the cell ("") and load the file again.'
	},
	'quote.unclosed': {
		title: 'Closing quote missing',
		message: () =>
			'A cell opens with a quote that never closes, so all that follows runs into it. The file is not loaded.',
		advice: 'Add the closing quote on this line and load the file again.'
	},
	'row.short': {
		title: 'Row too short',
		message: (_, params) =>
			`The row has ${plural(countOf(params, 'cells', 'en'), 'cell')}, the table ${plural(countOf(params, 'columns', 'en'), 'column')}; cells may have shifted, so the row is held.`,
		advice: 'Add the missing cells (empty ones too) and load the file again.'
	},
	'row.long': {
		title: 'Row too long',
		message: (value, params) =>
			`The row has ${plural(countOf(params, 'cells', 'en'), 'cell')}, the table ${plural(countOf(params, 'columns', 'en'), 'column')} (“${value}” is over); cells may have shifted, so the row is held.`,
		advice: 'Put cells with a comma in quotes and load the file again.'
	},
	'row.note': {
		title: 'Note',
		message: (value) => `“${value}” is a note to the table, not data, and is set aside.`,
		advice: 'Nothing to do if it is a note.'
	},
	'row.total': {
		title: 'Total row',
		message: () => 'The total row is set aside and used as a check, so that nothing is counted twice.',
		advice: 'Nothing to do if it is a total.'
	},
	'row.header': {
		title: 'Header repeated',
		message: () => 'The header appears again, as where files were pasted together; the row is set aside.',
		advice: 'Check that the rows below have the same columns as those above.'
	},
	'row.duplicate': {
		title: 'Duplicate row',
		message: (_, params) =>
			`The same as line ${countOf(params, 'line', 'en')} in every column; loading both would count it twice.`,
		advice: 'Remove it, or add a place or note if these are two different events.'
	},
	'text.control': {
		title: 'Control characters',
		message: () => 'The cell has invisible control characters, usually copied from other software.',
		advice: 'Type the cell again in the original file.'
	},
	'text.bidi': {
		title: 'Direction characters',
		message: () =>
			'The cell has characters that turn the writing direction and can make a name look like another.',
		advice: 'Type the cell again in the original file.'
	},
	'text.invisible': {
		title: 'Invisible characters',
		message: () => 'The cell has invisible characters; they are ignored when names are compared.',
		advice: 'Better type the cell again in the original file.'
	},
	'text.normalized': {
		title: 'Loose accents',
		message: () =>
			'Accents are stored apart from their letters (usual on a Mac); they are joined when names are compared.',
		advice: 'Nothing to do.'
	},
	'text.newline_in_key': {
		title: 'Name broken over lines',
		message: (value) => `The name “${value}” is broken over lines in its cell; it was read as one name.`,
		advice: 'Remove the line break from the cell.'
	},
	'finding.more': {
		title: 'More of the same',
		message: (value, params) =>
			`${countOf(params, 'count', 'en')} more of one kind (${value}) ${agree(countOf(params, 'count', 'en'), 'is', 'are')} not listed.`,
		advice: 'Mend the column once and load the file again.'
	}
};
