import type { Messages } from '../messages';

const months = [
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

const nameOf = (month: string): string => months[Number(month) - 1] ?? month;

/** Names of periods; see the Vietnamese catalogue. */
export const period: Messages['period'] = {
	month: (month, year) => `${nameOf(month)} ${year}`,
	quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
	firstHalf: (year) => `first half of ${year}`,
	secondHalf: (year) => `second half of ${year}`,
	nineMonths: (year) => `first nine months of ${year}`,
	year: (year) => `year ${year}`,
	multiYear: (from, to) => `period ${from}–${to}`,
	placeSince: (place, day) => `${place} (from ${day})`,
	custom: (from, to) => `${from} to ${to}`,
	brief: {
		month: (month, year) => `${nameOf(month).slice(0, 3)} ${year}`,
		quarter: (quarter, year) => `Q${quarter} ${year}`,
		firstHalf: (year) => `H1 ${year}`,
		secondHalf: (year) => `H2 ${year}`,
		nineMonths: (year) => `9M ${year}`
	},
	yearless: {
		month: (month) => nameOf(month),
		quarter: (quarter) => `quarter ${quarter}`,
		firstHalf: 'first half',
		secondHalf: 'second half',
		nineMonths: 'nine months',
		year: 'year'
	},
	window: {
		stated: (span) => `data ${span}, as the report states`,
		published: (span) => `data ${span}, as the public page states`,
		calendar: (span) => `data ${span}, calendar days`,
		administrative: (span) => `data ${span}, administrative reporting window`,
		inferred: (span) => `data ${span}, inferred from the name of the period`
	}
};
