import type { Messages } from '../messages';

/** Messages of the trends screen. Counts arrive formatted. */
export const trends: Messages['trends'] = {
	title: 'Trends',
	question: 'How outputs develop over time.',
	grain: {
		label: 'Cut into',
		reported: 'Reporting periods',
		year: 'Years',
		half: 'Half-years',
		quarter: 'Quarters',
		month: 'Months'
	},
	scale: { label: 'Scale', shared: 'Shared', free: 'One for each chart' },
	chart: (indicator) => indicator,
	subtitle: 'As wide as the reporting period, as high as the monthly average: the area is the reported total',
	otherIndicators: 'One indicator at a time; choose another in the filters.',
	tooFew: 'Each series has only one reported period so far: too few to see a trend.',
	tooMany: (shown, all) =>
		`${shown} of ${all} series are shown; filter by province, topic or channel to see the rest.`,
	legend: {
		bound: 'Open top with an arrow: at least that number, or the data end before the period does.',
		disputed: 'Exclamation mark: contradicts another figure, see the evidence.',
		approximate: 'Hatched edge: an approximate number.',
		derived: 'Outline only: derived from other reports.',
		bracket: 'Bracket: the reported total of a long period over the shorter ones below it.',
		gap: 'Dotted foot: no data, which is not zero.'
	},
	empty: 'There are no figures over time for this choice.'
};
