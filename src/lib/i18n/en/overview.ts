import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Messages of the overview screen. Counts arrive formatted. */
export const overview: Messages['overview'] = {
	title: 'Overview',
	question: 'What figures there are, from whom and for when; what stands out and what is missing.',
	summary: (reports, plans, provinces, figures) =>
		`${plural(reports, 'report')} and ${plural(plans, 'plan')} of ${plural(provinces, 'province')}, with ${plural(figures, 'figure')}.`,
	ofSample: (documents, figures) =>
		`Of these, ${plural(documents, 'document')} and ${plural(figures, 'figure')} are sample data.`,
	ofPublished: (figures) =>
		`${plural(figures, 'figure is', 'figures are')} from public pages, not from reports of the provinces.`,
	nation: {
		title: 'Figures for the whole country',
		subtitle: 'They contain the provinces and stand beside none; press a number for its source'
	},
	events: {
		title: (count) => `Events and campaigns found on public pages (${count})`,
		lead: 'Each row is one event or campaign: not added, not ranked, and no period’s total. Press a number for its source.',
		caption: 'Events and campaigns by province and day',
		day: 'Day',
		place: 'Province and area',
		grain: 'Kind',
		grains: { event: 'Event', campaign: 'Campaign', period: 'Period' },
		indicator: 'Indicator',
		amount: 'Figure',
		body: 'Done by',
		noDay: (period) => `The page gives no day (${period})`,
		noBody: 'Not stated'
	},
	outputsNotOutcomes:
		'These are activities done, not effects: no document measures what people know or how they act.',
	timeline: {
		title: 'Documents over time',
		subtitle: 'Each bar is a report or plan, as long as the period it speaks of',
		document: 'Document',
		deadlines: 'Deadlines it sets',
		footnote:
			'Diamond: date of the document, hollow where only the month is given. Flag: reporting deadline. Hatched: after the data cut-off. Outline only: a plan. Dashed outline: illustrative.'
	},
	standsOut: 'Worth knowing',
	missing: 'Missing',
	nothingStandsOut: 'Nothing stands out in this choice.',
	nothingMissing: 'Nothing seems to be missing in this choice.',
	figures: {
		title: 'Reported figures',
		working: 'Putting the reported figures together',
		former: 'What stands below is still of the choice before.',
		subtitle: 'By indicator and province, as the documents word them; press a figure to see its source',
		indicator: 'Indicator',
		none: 'No data',
		morePeriods: (count) => `and ${plural(count, 'other period')}`,
		moreNumbers: (count) => `and ${plural(count, 'figure')} more`,
		folded: (figures, provinces) => `${plural(figures, 'figure')} of ${plural(provinces, 'province')}`,
		openEvidence: (indicator, province, words) => `See the source: ${indicator}, ${province}, ${words}`,
		joint: 'several topics jointly',
		withoutNumber: (count) => `${plural(count, 'entry', 'entries')} without a number`,
		reposted: 're-posted',
		plan: 'plan',
		disputed: 'contradicts another figure',
		dataEnd: (day) => `data to ${day}`,
		cutoffUnknown: 'data cut-off not known'
	},
	remark: {
		sharedIndicator: (indicator, provinces, definitions, periods) =>
			`“${indicator}” is reported by ${provinces}, counted as: ${definitions}; ${plural(periods, 'reporting period', 'different reporting periods')}.`,
		compareThem: 'See whether they may be compared',
		jointTopics: (count) =>
			`${plural(count, 'figure covers', 'figures cover')} several topics jointly: drugs, crime and trafficking can't be told apart in them.`,
		disputed: (count) => `${count} figures contradict each other: each answers only for its own period.`,
		doubtful: (count) =>
			`${plural(count, 'place in the data needs', 'places in the data need')} a second look, such as impossible dates.`,
		seeFindings: 'See the findings',
		late: {
			all: (count, reports) => `Reports sent after they were due: ${count}. ${reports}.`,
			latest: (count, reports) => `Reports sent after they were due: ${count}. The latest: ${reports}.`
		},
		lateReport: (report, due, received) => `${report} (due ${due}, sent ${received})`,
		missed: {
			all: (count, reports) => `Reports overdue and not here: ${count}. ${reports}.`,
			latest: (count, reports) => `Reports overdue and not here: ${count}. The latest: ${reports}.`
		},
		missedReport: (report, due) => `${report} (due ${due})`,
		unquantified: (count, of) =>
			`${count} of ${plural(of, 'figure')} ${agree(count, 'states', 'state')} no number.`,
		reportedElsewhere: (reports) => `${reports}: some figures are in a separate report that isn't loaded.`,
		earlyCutoff: (reports) => `${reports}: the data end before the period does.`,
		undated: (reports) => `${reports}: undated, so it isn't known when its data end.`,
		noFigures: (reports) => `${reports}: no figures at all.`,
		noLimitations: (reports) => `${reports}: no limitations stated.`,
		noRepeatedPeriod:
			"No province has the same indicator for two periods of one kind: change on the same period last year can't be computed.",
		noPlanWithResult:
			"No plan stands beside a result of the same province and period: completion can't be computed."
	},
	publicPages: (count, sites) =>
		sites === ''
			? plural(count, 'public page', 'public pages')
			: `${plural(count, 'public page', 'public pages')} (${sites})`,
	manyReports: (count) => plural(count, 'report'),
	empty: 'There are no figures for this choice.',
	nothingOf: (provinces) => `No report and no figure of ${provinces} is loaded.`,
	nothing: 'No report and no figure is loaded for this choice.',
	notZero: 'Having no report does not mean that nothing was done.',
	clearFilters: 'Clear all filters'
};
