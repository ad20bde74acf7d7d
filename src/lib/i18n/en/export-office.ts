import type { Messages } from '../messages';
import { exportWords } from './export-words';
import { agree, plural } from './plural';

export const exportOffice: Messages['exportOffice'] = {
	chart: exportWords.chart,
	table: 'Table',
	dataOf: (chart) => `Numbers of ${chart}`,
	notes: (notes) => exportWords.sentence(exportWords.notes, notes),
	notesTitle: `${exportWords.notes}:`,
	source: (source) => exportWords.sentence(exportWords.source, source),
	filters: (words) => exportWords.sentence(exportWords.filters, words),
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
		evidence: `${exportWords.evidence}:`,
		summary: (words) => exportWords.sentence(exportWords.summary, words),
		measure: (words) => exportWords.sentence(exportWords.measure, words),
		period: (words) => exportWords.sentence(exportWords.period, words),
		moreRows: (count) =>
			`${plural(count, 'more row')} ${agree(count, 'is', 'are')} not on the slides; the Word and Excel files have them.`,
		moreNotes: (count) => `and ${plural(count, 'more note')} with this slide’s notes`,
		madeOn: (day) => `Made on ${day}`
	}
};
