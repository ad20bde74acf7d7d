import type { Messages } from '../messages';
import { exportWords } from './export-words';

/** Words that workbooks, CSV and file names bring themselves; see the Vietnamese catalogue. */
export const exportSheets: Messages['exportSheets'] = {
	file: {
		chart: exportWords.chart,
		table: 'Figures',
		briefing: 'Briefing'
	},
	sheet: {
		figures: 'Figures',
		about: 'About',
		nameless: 'Sheet',
		part: (name, part) => `${name} (${part})`
	},
	heading: {
		low: (column) => `${column} (from)`,
		high: (column) => `${column} (to)`,
		shown: (column) => `${column} (as given)`,
		share: (column) => `${column} [1 = 100%]`,
		again: (column, count) => `${column} ${count}`,
		remark: 'How to read the numbers',
		chartData: 'Figures behind the chart'
	},
	label: {
		title: 'Chart or table',
		subtitle: 'Description',
		measure: exportWords.measure,
		period: exportWords.period,
		filters: exportWords.filters,
		summary: exportWords.summary,
		notes: exportWords.notes,
		allNotes: 'General notes',
		source: exportWords.source,
		asOf: 'As of',
		stamp: 'Please note',
		evidence: exportWords.evidence,
		sheet: 'Sheet',
		rows: 'Rows',
		madeOn: exportWords.madeOn,
		madeBy: 'Exported from',
		contents: 'Contents',
		reading: 'How to read'
	},
	remark: (column, amount) => `${column}: ${amount}`,
	remarks: {
		exact: (amount) => amount,
		at_least: (amount) => `known only as at least this (${amount})`,
		over: (amount) => `more than this (${amount})`,
		at_most: (amount) => `known only as at most this (${amount})`,
		under: (amount) => `less than this (${amount})`,
		near: (amount) => `near this and no more than it (${amount})`,
		about: (amount) => `approximate (${amount})`,
		range: (amount) => `known only as a range (${amount}); the cell holds its lower end`
	},
	reading: {
		bounds:
			'A number with ≥, >, ≤, <, ≈, “nearly” or a range is a limit, not an exact number: its cell still holds a number to reckon with, but a sum of such cells is only a limit too.',
		gaps: 'An empty cell, or one with words, has no figure or none that can be worked out; it is not 0.',
		cut: (sheets) =>
			`A text too long for one cell of a spreadsheet has been cut and ends in …. Sheets with such a text: ${sheets}.`
	},
	from: 'from',
	sentence: exportWords.sentence,
	page: (page, pages) => `Page ${page}/${pages}`
};
