import type { Messages } from '../messages';
import { plural } from './plural';

/** Messages of measures along time. Amounts, periods, counts and reasons arrive worded. */
export const along: Messages['along'] = {
	label: 'Measure',
	measure: {
		total: 'Total',
		monthly_average: 'Monthly average',
		same_period: 'Change on the same period last year',
		previous: 'Change on the previous period',
		index: 'Index (first period = 100)',
		to_date: 'Year to date',
		trailing: 'Monthly average of the last 12 months'
	},
	subtitle: {
		total: 'Total of each period',
		monthly_average: 'Average a month of each period',
		same_period: 'Rise or fall on the same period last year',
		previous: 'Rise or fall on the period before',
		index: 'The first period with full data is set to 100',
		to_date: 'Total from the start of the year to the end of each period',
		trailing: 'Average a month of the 12 months to the end of each period'
	},
	axis: {
		total: (unit) => unit,
		monthly_average: (unit) => `${unit}, monthly average`,
		same_period: (unit) => `${unit}, rise or fall`,
		previous: (unit) => `${unit}, rise or fall`,
		index: () => 'First period = 100',
		to_date: (unit) => `${unit}, year to date`,
		trailing: (unit) => `${unit}, monthly average`
	},
	noUnit: 'Amount',
	withheld: (reasons) => `withheld: ${reasons}`,
	against: {
		same_period: (period) => `Against ${period}`,
		previous: (period) => `Against ${period}`,
		index: (period) => `Base: ${period} = 100`,
		to_date: (period) => `For ${period}`,
		trailing: (period) => `For ${period}`
	},
	signed: {
		share: (difference, share) => `${difference} (${share})`,
		between: (low, high) => `${low} to ${high}`,
		atLeast: (n) => `≥ ${n}`,
		atMost: (n) => `≤ ${n}`
	},
	undecided: (where) => `Nothing is drawn for ${where}, which may be a rise or a fall.`,
	lastYear: 'same period last year',
	lastYearSays: (amount) => `Same period last year: ${amount}`,
	shown: (measure, series) => `${measure}. ${series}`,
	panels: (count, scale) => `${plural(count, 'small chart')}, ${scale}.`,
	series: (name, list) => `${name}: ${list}.`,
	periodSays: (period, amount) => `${period} ${amount}`,
	fromTo: (first, last, count) => `${plural(count, 'period')}, from ${first} to ${last}`,
	withheldCounted: (n) => `Withheld for ${n === '1' ? '1 period' : `${n} periods`}.`,
	noneAtAll: 'This measure is withheld for every period; the table gives the reason of each.',
	noneCounted: (name) => `${name}: withheld for every period.`,
	column: {
		value: 'Result',
		percentage: 'Percentage',
		against: 'Measured with',
		lastYear: 'Same period last year'
	},
	percentageNone: 'the period before is 0',
	milestones: {
		show: 'Show campaigns and legal milestones',
		on: (name, day) => `${name} (${day})`,
		days: (first, last) => `${first} to ${last}`,
		inPeriod: (list) => `In this period: ${list}.`,
		entry: (short, name) => `${short} – ${name}`,
		from: (list, source) => `${list} (source: ${source})`,
		explained: (list) => `Milestones, to be seen beside the figures and not as their cause: ${list}.`
	},
	form: { label: 'Drawn as', bars: 'Bars', line: 'Line' },
	showLastYear: 'Add a line of the same period last year',
	legend: {
		point: 'Full dot: the number as reported.',
		column: 'Column: the result of the period, from the zero line.',
		hollow: 'Hollow dot: a derived or approximate number.',
		bound: 'Arrow: known from one side only, at least or at most that much.',
		range: 'Bar with two ends: the result lies in between.',
		undecided:
			'Arrow both ways at the zero line: known from one side only, may be a rise or a fall; the number is in the words beside it.',
		dashed: 'Dashed stretch: leads to a number that is not certain.',
		lastYear: 'Grey line: the same period last year.',
		disputed: 'Exclamation mark: contradicts another figure, see the evidence.',
		gap: 'Dotted foot: no data, or withheld, which is not zero.',
		absent: 'Grey ground: the unit did not exist then.'
	}
};
