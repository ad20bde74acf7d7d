import { writeDate } from '../format/write-date';
import { countOf, dayOf, ifGiven, textOf, type FindingWords } from '../finding-words';
import type { joinedFindings as vietnamese } from '../vi/findings-joined';

/** Findings that only several rows, reports or files together can show. */
export const joinedFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'period.early_cutoff': {
		title: 'Early cut-off',
		message: (_, params) =>
			`The data end on ${dayOf(params, 'dataEnd', 'en')}, before “${textOf(params, 'period')}” does; against other periods this is a lower bound.`,
		advice: 'Load the full report of the period if there is one.'
	},
	'period.after_report': {
		title: 'Period begins after its data end',
		message: (_, params) =>
			`The data end on ${dayOf(params, 'dataEnd', 'en')}, before the period “${textOf(params, 'period')}” begins (${dayOf(params, 'start', 'en')}); one of the two cannot be right.`,
		advice: 'Compare the period and the date with the report; if the row is a plan, say so in its kind.'
	},
	'id.duplicate': {
		title: 'Id twice',
		message: (value, params) =>
			`“${value}” is used on line ${countOf(params, 'line', 'en')}${ifGiven(params, 'file', (file) => ` of ${file}`)} already; the later row is not loaded.`,
		advice: 'Give one of the rows another id.'
	},
	'report.number_shared': {
		title: 'Two reports with one number',
		message: (value, params) =>
			`Several reports bear the number “${value}” (${textOf(params, 'reports')}), so nothing is joined by it.`,
		advice: 'Write the report’s id in place of its number.'
	},
	'report.other_province': {
		title: 'Report of another province',
		message: (value, params) =>
			textOf(params, 'by') === 'id'
				? `The id “${value}” is a report of ${textOf(params, 'province')}, but the row says ${textOf(params, 'own')}; the figure goes with that report all the same.`
				: `Only a report of ${textOf(params, 'province')} has the number “${value}”, but the row says ${textOf(params, 'own')}, so it is not joined.`,
		advice: 'Check the province and the report; two provinces can have documents of one number.'
	},
	'report.unknown': {
		title: 'No such report',
		message: (value) => `No report loaded has the id or number “${value}”.`,
		advice: 'Load the file of reports, or mend the id.'
	},
	'link.unknown': {
		title: 'Link to nothing',
		message: (value) => `No statement has the id “${value}”, so this row can’t be used yet.`,
		advice: 'Load the file of statements, or mend the id.'
	},
	'replaces.unknown': {
		title: 'Nothing known to replace',
		message: (value) => `No file loaded before has a statement “${value}”, so this one stands by itself.`,
		advice: 'Load the file of the replaced statement first, or mend the id in the column “replaces”.'
	},
	'limitations.stated': {
		title: 'Document states limitations',
		message: (value) =>
			`“${value}” is said to have no section on limitations, but limitations of it are loaded; that word is not used.`,
		advice: 'Take the word back, or check which document the limitations belong to.'
	},
	'link.not_limitation': {
		title: 'Not the id of a limitation',
		message: (value) => `“${value}” is no limitation, so this row can’t be used.`,
		advice: 'Check whether the two ids were swapped.'
	},
	'date.after_report': {
		title: 'Cited document dated after the report',
		message: (value, params) =>
			`Document ${textOf(params, 'number')} is dated ${writeDate(value, 'en')}, after the report that cites it (${dayOf(params, 'reportDate', 'en')}); the date can’t be right.`,
		advice: 'Compare with the document; the data stay as written.'
	},
	'number.out_of_order': {
		title: 'Number runs against its date',
		message: (value, params) =>
			`Number ${value} is dated ${dayOf(params, 'date', 'en')}, after number ${textOf(params, 'other')} of ${dayOf(params, 'otherDate', 'en')}; within a year numbers rise with the days.`,
		advice: 'One of the numbers or dates is mistyped; compare with the documents.'
	},
	parts_do_not_add_up: {
		title: 'Parts do not add up',
		message: (_, params) =>
			`The parts add up to ${countOf(params, 'sum', 'en')}, the whole is ${countOf(params, 'whole', 'en')}; each stands for its own period.`,
		advice: 'Check which report is wrong or which period is missing.'
	},
	disputed_figures: {
		title: 'Contradicting figures',
		message: (value, params) =>
			`The figures ${value}${ifGiven(params, 'periods', (periods) => ` of ${periods}`)} can’t all be true, so nothing is derived from them.`,
		advice: 'Check these reports.'
	},
	undecided_revision: {
		title: 'Two figures of one day',
		message: (value) => `One period, one report date, different figures: ${value}. None is used.`,
		advice: 'Keep the row with the right number, or give the later report its date, and load again.'
	},
	revised: {
		title: 'Revised',
		message: (value, params) =>
			`A later report replaces the figure: ${value}${ifGiven(params, 'now', () => `; it is ${countOf(params, 'now', 'en')} now`)}.`,
		advice: 'Nothing to do; the earlier figure stays in the history.'
	},
	crossing_periods: {
		title: 'Crossing periods',
		message: (value) => `Two periods overlap in part: ${value}; they can’t simply be added.`,
		advice: 'Nothing to do; totals use what is certain.'
	},
	tenfold_jump: {
		title: 'Tenfold jump',
		message: (value) => `The figure differs more than tenfold from the period before: ${value}.`,
		advice: 'Check dots, commas and digits typed twice.'
	},
	total_row_disagrees: {
		title: 'Total row disagrees',
		message: (_, params) =>
			`The total row says ${countOf(params, 'whole', 'en')}; the rows add up to ${countOf(params, 'sum', 'en')}.`,
		advice: 'Look for a missing or doubled row or a typing error.'
	},
	restatement_disagrees: {
		title: 'Restated figure disagrees',
		message: (_, params) =>
			`The figure restated is ${countOf(params, 'whole', 'en')}; ${ifGiven(params, 'reported', () => `${countOf(params, 'reported', 'en')} was reported`) || `the rows add up to ${countOf(params, 'sum', 'en')}`}.`,
		advice: 'Compare with the report.'
	},
	duplicate_rows: {
		title: 'Duplicate row',
		message: () => 'The row is like another of the same report and may be counted twice.',
		advice: 'Remove one, or add a detail if these are two different events.'
	}
};
