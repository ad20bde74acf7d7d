import type { Messages } from '../messages';
import { plural } from './plural';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** Words of the evidence of one number; see the Vietnamese catalogue. */
export const evidence: Messages['evidence'] = {
	equals: (chain, result) => `${chain} = ${result}`,
	coverage: {
		days: (known, all, share) => `Covers ${known} of ${all} days of the period (${share}).`,
		known: (spans) => `Known: ${spans}.`,
		missing: (spans) => `Not known: ${spans}.`,
		span: (from, to) => (from === to ? from : `${from} to ${to}`)
	},
	disputes: {
		title: 'Figures that cannot all be true',
		set: 'To be checked; until then none of them is used to work out others',
		sum: (sum, whole) => `The parts add up to ${sum}, the whole is ${whole}`
	},
	revisions: {
		title: 'Figures since replaced',
		line: (period, former, current) => `${period}: ${former}, replaced by ${current}`,
		amountIn: (amount, document) => `${amount} (${document})`,
		none: 'none chosen yet'
	},
	rows: (file, lines) => `file ${file}, line ${lines}`,
	column: (title) => `column “${title}”`,
	counted: (amount) => `${amount}, counted from a list in the document`,
	reposted: 'Re-posted from elsewhere, not produced.',
	blank: 'left blank',
	document: {
		type: {
			interim: 'Interim report',
			annual: 'Annual report',
			period: 'Period report',
			plan: 'Plan',
			other: 'Document'
		},
		number: (number) => `No. ${number}`,
		noNumber: 'without number',
		date: (day, month, year) => {
			const monthOfYear = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
			return day === '' ? `of ${monthOfYear} (no day given)` : `of ${Number(day)} ${monthOfYear}`;
		},
		noDate: 'undated',
		issuedBy: (body, place) => `by ${body === '' ? place : `${body}, ${place}`}`,
		inferred: (day) => `taken as ${day}, the date of a document it cites`,
		issuer: 'Type, issued by',
		unknown: 'document not known'
	},
	citation: {
		copy: 'Copy citation',
		copied: 'Citation copied.',
		failed: 'The browser does not allow copying. Select and copy the text below.',
		text: 'Citation',
		print: 'Print this evidence',
		sample: 'SAMPLE DATA, not real figures.',
		amount: (what, amount) => `${what}: ${amount}.`,
		known: (amount, how) => `${amount} (${how})`,
		source: 'Source',
		notes: 'Notes',
		entry: (index, text) => `(${index}) ${text}`,
		more: (count) => `and ${plural(count, 'further row')}`
	}
};
