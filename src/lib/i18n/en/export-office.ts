import type { Messages } from '../messages';

export const exportOffice: Messages['exportOffice'] = {
	chart: 'Chart',
	table: 'Table',
	dataOf: (chart) => `Numbers of ${chart}`,
	notes: (notes) => `Notes: ${notes}`,
	notesTitle: 'Notes:',
	source: (source) => `Source: ${source}`,
	filters: (words) => `Chosen: ${words}`,
	draft: 'DRAFT',
	report: {
		state: 'SOCIALIST REPUBLIC OF VIET NAM',
		motto: 'Independence - Freedom - Happiness',
		name: 'REPORT',
		number: (symbol) => `No.          /${symbol}`,
		date: (place, month, year) => `${place},       ${month} ${year}`,
		to: 'To:',
		recipients: 'Recipients:',
		party: {
			name: 'COMMUNIST PARTY OF VIET NAM',
			number: (symbol) => `No.          -${symbol}`,
			blankSymbol: 'BC/………'
		},
		annex: 'Annex',
		blank: '……………………',
		blankSymbol: 'BC-………'
	},
	slides: {
		part: (title, part, parts) => `${title} (${part}/${parts})`,
		numbers: (title) => `${title}: the figures`,
		continued: (title) => `${title} (continued)`,
		evidence: 'Evidence:',
		summary: (words) => `Summary: ${words}`,
		measure: (words) => `Measure: ${words}`,
		period: (words) => `Period: ${words}`,
		moreRows: (count) => `${count} more rows are not on the slides; the Word and Excel files have them.`,
		moreNotes: (count) => `and ${count} more notes with this slide’s notes`,
		madeOn: (day) => `Made on ${day}`
	}
};
