import type { Messages } from '../messages';
import { plural } from './plural';

/** Words on and about charts; see the Vietnamese catalogue. */
export const chart: Messages['chart'] = {
	status: {
		reported: 'as reported',
		published: 'as the public page has it',
		disputed: 'as reported, contradicted by other figures',
		derived: (chain) => (chain === '' ? 'derived' : `derived: ${chain}`),
		pieced: (share) => `sum of the known parts, covering ${share} of the period`,
		none: 'no data'
	},
	reportedAs: (amount, words) => `${amount} (reported as ${words})`,
	countedAs: (amount, words) => `${amount} (counted from a list: ${words})`,
	perMonth: (amount) => `${amount} on average`,
	axisPerMonth: (unit) => (unit === '' ? 'Average a month' : `${unit}, average a month`),
	gapBrief: 'gap',
	gapInside: 'no number of its own',
	absent: {
		not_yet: 'not yet formed',
		no_longer: 'merged',
		sentence: {
			not_yet: (day) => `This unit was formed on ${day}; earlier figures are those of the former provinces.`,
			no_longer: (day) => `This unit existed until ${day}; later figures are those of the new unit.`
		}
	},
	seriesShown: (name, list) => `${name}: ${list}.`,
	periodAmount: (period, amount) => `${period} ${amount}`,
	fromTo: (first, last, count) => `${plural(count, 'period')}, from ${first} to ${last}`,
	multiplesShown: (count, scale) => `${plural(count, 'small chart')}, ${scale}.`,
	sharedScale: 'on one scale',
	freeScale: 'each on its own scale',
	unranked: 'Cannot be ranked',
	rankedShown: (count, top) => `${count} ranked; highest: ${top}.`,
	noneRanked: 'Nothing here can be ranked.',
	unrankedShown: (count) => `${count} shown side by side without a rank.`,
	entry: (name, amount) => `${name} (${amount})`,
	published: 'public page',
	sample: 'sample',
	reportType: {
		interim: 'Interim report',
		annual: 'Annual report',
		period: 'Period report',
		plan: 'Plan',
		other: 'Document'
	},
	reportName: (type, period) => `${type} ${period}`,
	number: (n) => `No. ${n}`,
	noNumber: 'No number given',
	dated: (day) => `Dated ${day}`,
	datedMonth: (month) => `${month}, no day given`,
	undated: 'No date given',
	covers: (period) => `Period: ${period}`,
	dataUntil: (day) => `Data only up to ${day}`,
	deadline: (day, what) => `Due ${day}: ${what}`,
	deadlineBy: (who, toWhom) => `${who} to ${toWhom}`,
	column: {
		period: 'Period',
		amount: 'Amount',
		monthly: 'Average',
		status: 'How it is known',
		coverage: 'Covered',
		window: 'Days covered',
		notes: 'Notes',
		name: 'Name',
		rank: 'Rank',
		reason: 'Reason',
		province: 'Province',
		document: 'Document',
		number: 'Number',
		date: 'Date',
		deadlines: 'Deadlines it names',
		group: 'Chart'
	},
	ranked: 'ranked',
	notRanked: 'not ranked',
	loading: 'Drawing the chart',
	failed: 'The chart could not be drawn. The table beside it is complete.',
	keys: 'Arrow keys go through the items.',
	keysOpen: 'Arrow keys go through the items, Enter opens the source.',
	role: 'chart'
};
