import type { FindingWords } from '../finding-words';
import type { periodFindings as vietnamese } from '../vi/findings-period';

/** Findings about the period of a row. */
export const periodFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'period.missing': {
		title: 'Period missing',
		message: () => 'The row has neither a period nor a first and last day.',
		advice: 'Write the period (such as “6 tháng đầu năm 2019”) or both days.'
	},
	'period.unreadable': {
		title: 'Period can’t be read',
		message: (value) => `“${value}” is no known period. The row is held.`,
		advice: 'Write for example: 2020, quý I/2020, 6 tháng đầu năm 2019, 9 tháng 2021, 2016-2020.'
	},
	'period.incomplete': {
		title: 'Period without year or day',
		message: (value) => `“${value}” does not say when the period begins and ends.`,
		advice: 'Add the year, or give both days.'
	},
	'period.reversed': {
		title: 'Period reversed',
		message: (value) => `The last day is before the first (${value}).`,
		advice: 'Swap the days.'
	},
	'period.implausible_year': {
		title: 'Implausible year',
		message: (value) => `The year in “${value}” is not plausible for a report.`,
		advice: 'Mend the year.'
	},
	'period.window_apart': {
		title: 'Days outside the period',
		message: (value) => `The days given share none with “${value}”.`,
		advice: 'Check the label and the two days.'
	},
	'period.one_date_ignored': {
		title: 'One day only',
		message: (value) => `Only one of the two days is given; the period is “${value}”.`,
		advice: 'Give both days if the period has its own calendar.'
	}
};
