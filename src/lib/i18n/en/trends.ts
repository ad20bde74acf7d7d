import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of the trends screen. Counts arrive formatted. */
export const trends: Messages['trends'] = {
	title: 'Trends',
	question: 'How outputs develop over time.',
	grain: {
		label: 'Cut into',
		reported: 'Reporting periods',
		multi_year: 'Five years',
		year: 'Years',
		nine_months: 'Nine months',
		half: 'Half-years',
		quarter: 'Quarters',
		month: 'Months',
		custom: 'The days as a whole'
	},
	clock: { label: 'Periods run', calendar: '1st to end of month', administrative: '15th to 14th' },
	window: {
		label: 'Days shown',
		from: 'From',
		to: 'to',
		all: 'Show all there is',
		wrong: 'The last day is before the first: please correct one of them.',
		noDay:
			'This day is not complete or not in the calendar, so the days shown stay as they were. Please type the day, the month and all four digits of the year.'
	},
	drill: {
		label: 'Days looked at',
		all: 'All there is',
		hint: 'Click a period to see the shorter ones inside it, and a month for its evidence; hold Shift to see the evidence at once. Drag across the chart to choose the days shown.',
		hintReported: 'Click a period to see its evidence. Drag across the chart to choose the days shown.',
		keys: 'Use the arrow keys to go through the items, Enter for the shorter periods inside, Shift + Enter for the source.'
	},
	footnote: {
		entry: (name, periods) => `${name}: ${periods}`,
		part: (name, share) => `${name} (${share})`,
		share: (share) => `${share} of its time so far`,
		until: (day) => `data only until ${day}`,
		more: (list, rest) => `${list} and ${plural(rest, 'other period')}`,
		partial: (list) => `Periods without full data, no percentage formed: ${list}.`,
		otherClock: (list) => `Reports that count their periods by the other calendar: ${list}.`
	},
	scale: { label: 'Scale', shared: 'Shared', free: 'One for each chart' },
	chart: (indicator) => indicator,
	subtitle: 'As wide as the reporting period, as high as the monthly average: the area is the reported total',
	otherIndicators: 'One indicator at a time; choose another in the filters.',
	tooFew: 'Each series has only one reported period so far: too few to see a trend.',
	tooMany: (shown, all) =>
		`${shown} of ${all} series are shown; filter by province, topic or channel to see the rest.`,
	legendTitle: 'Legend',
	legend: {
		filled: 'Filled bar: the number as reported.',
		bound: 'Open top with an arrow: at least that number, or the data end before the period does.',
		approximate: 'Hatched top edge: an approximate number.',
		range: 'Hatched upper part: the number lies between the foot and the top of that part.',
		derived: 'Outline only: derived from other reports.',
		part: 'Dashes: the part of the period without data; the bar stands on the known days only.',
		frame: 'Grey frame, bracket: the one number of a long period around the shorter ones inside it.',
		disputed: 'Exclamation mark: contradicts another figure, see the evidence.',
		gap: 'Dotted foot: no data, which is not zero.',
		absent: 'Grey ground: the unit did not exist then.'
	},
	emptyWindow: 'There are no figures in the days chosen.',
	empty: 'There are no figures over time for this choice.'
};
