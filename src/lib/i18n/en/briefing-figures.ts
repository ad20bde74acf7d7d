import type { Messages } from '../messages';
import { agree, plural } from './plural';

export const briefingFigures: Messages['briefingFigures'] = {
	names: {
		timeline: 'Timeline of documents',
		figures: 'Reported figures',
		trend: 'Trend over time',
		compare: 'Comparison of provinces and periods',
		board: 'Limitations beside the directions that answer them',
		matrix: 'Limitations by province and category',
		follow_up: 'Follow-up of limitations',
		findings: 'Findings in the data',
		calendar: 'Calendar of reports',
		evidence: 'Evidence of one number',
		plot: 'Drawing of an SQL result'
	},
	search: (words) => `Search: ${words}`,
	first: (shown, all) => `The table has the first ${shown} of ${all} rows.`,
	proposal: {
		noDocuments: 'No document of the province is loaded.',
		reports: (count) => plural(count, 'report'),
		plans: (count) => plural(count, 'plan'),
		rests: (kinds, years, isListed) =>
			`Rests on ${kinds.join(' and ')} of the province, for ${years}${isListed ? ':' : '.'}`,
		document: (citation, period) => `${citation} (${period})`,
		planned: (count) => `The plan sets out ${plural(count, 'direction or task', 'directions and tasks')}.`,
		nothingSaid: (report) => `${report}: not known whether the document states limitations.`,
		stated: (report, stated, parts) =>
			`${report}: states ${plural(stated, 'limitation')}; ${parts.join(', ')}.`,
		direct: (count) => `${count} answered directly by a direction`,
		partial: (count) => `${count} answered in part`,
		unanswered: (count) => `${count} not answered by any direction found`
	},
	reported: {
		subtitle: 'The latest number of each indicator, in the words of the documents',
		columns: {
			indicator: 'Indicator',
			province: 'Province',
			amount: 'Figure',
			period: 'Period',
			context: 'Topics, limits'
		},
		summary: (counted, silent) =>
			silent === '0'
				? `${plural(counted, 'entry', 'entries')} with a number.`
				: `${plural(counted, 'entry', 'entries')} with a number, ${silent} without one for the whole period.`,
		withoutNumber: (names) => `Spoken of without a number for the whole period: ${names}.`,
		leftOut: (count) => `${count} more with a number, see Overview.`,
		nation:
			'Figures for the whole country contain the provinces: they stand beside none and are added to none.'
	},
	events: {
		title: 'Events and campaigns found on public pages',
		summary: (events, campaigns) => `${plural(events, 'event')}, ${plural(campaigns, 'campaign')}.`,
		apart: 'Each row is one event or campaign: not added, not ranked, and no period’s total.'
	},
	board: {
		title: 'Stated limitations and the directions that answer them',
		subtitle: 'Unanswered limitations come first',
		columns: {
			limitation: 'Limitation',
			document: 'Document, place',
			answer: 'How far answered',
			directions: 'Answering directions',
			followUp: 'Follow-up'
		},
		text: (code, text, category) => `${code}. ${text} (${category})`,
		summary: (stated, parts) => `${plural(stated, 'limitation')}: ${parts.join(', ')}.`,
		unanswered: (count) => `${count} unanswered`,
		partial: (count) => `${count} answered in part`,
		direct: (count) => `${count} answered directly`,
		direction: (strength, code, text) => `${code} (${strength}): ${text}`,
		noDirection: 'No direction yet',
		waiting: (codes) => `Suggested, not accepted: ${codes}`,
		idle: (count) =>
			`${plural(count, 'direction or task', 'directions or tasks')} ${agree(count, 'answers', 'answer')} no stated limitation.`,
		noneStated: (name) => `${name}: the document states no limitation; that is not the same as all answered.`,
		planAlone: (name) =>
			`${name}: no report before this plan is loaded, so it is not known which limitations it answers.`,
		notQuiteSure: (strength) => `${strength}, fairly sure`,
		quiteSure: 'Fairly sure: whoever linked them noted medium confidence.',
		unsaid: 'Nobody has noted any follow-up of these limitations.',
		beside: 'Some limitations are outside the choice but linked with a chosen direction.'
	},
	followUp: {
		title: 'Follow-up of limitations',
		subtitle: 'By the last word of whoever follows them',
		columns: {
			state: 'State',
			limitation: 'Limitation',
			document: 'Document, place',
			answer: 'How far answered',
			word: 'Last word'
		},
		summary: (counts) => `${counts.join('; ')}.`,
		count: (state, count) => `${count} “${state}”`,
		total: (count) => plural(count, 'limitation'),
		nobody: '–',
		suggested: (text) => `Suggested: ${text}`,
		unsaid: 'A limitation of which nobody said anything does not count as resolved.'
	},
	findings: {
		title: 'Findings in the data',
		columns: { level: 'Level', finding: 'Finding', whose: 'Of', place: 'File, line', advice: 'What to do' },
		summary: (count, levels) => `${count}: ${levels}`
	},
	calendar: {
		subtitle: 'Missing and late periods come first',
		columns: {
			province: 'Province',
			period: 'Period',
			state: 'State',
			document: 'Report',
			deadline: 'Deadline'
		},
		row: 'A row is one province in one period. Only a deadline of the sender itself makes silence missing; without one it is not known, which is not missing.',
		meaning: (state, meaning) => `“${state}”: ${meaning}`,
		document: (citation, received) => `${citation} (received: ${received})`,
		due: (day) => `${day} (due date of the report)`,
		duty: (day, who, force) => [day, who, force].filter((part) => part !== '').join(' · '),
		force: {
			binding: 'the sender’s own',
			others: 'set for others, does not count',
			no_day: 'nothing is late or missing',
			ended: 'the unit no longer stood, does not count'
		}
	},
	evidence: {
		title: (subject) => `Evidence: ${subject}`,
		summary: (amount, how) => `Number: ${amount} (${how}).`,
		columns: {
			what: 'Figure',
			period: 'Period',
			written: 'As written',
			reading: 'Read as',
			document: 'Document, place, file'
		}
	},
	kept: {
		lead: (day) =>
			`Result of an SQL statement, kept as of ${day}. A briefing never runs a statement by itself; run it again for new numbers.`,
		statement: 'Statement',
		noStatement: 'The statement was too long to be kept; add the drawing again from Explore.',
		run: 'Run this statement again',
		running: 'Running…',
		refused: 'The statement does not run on the data at hand. Open it in Explore to see why.',
		nothing: 'The new result cannot be drawn as before. Open it in Explore and choose its columns again.',
		ofDay: (day) => `Result of an SQL statement, run on ${day}.`
	},
	add: {
		source: 'Take the figure from',
		byAddress: 'An address that I paste',
		view: (name) => `Saved view: ${name}`,
		filtered: (words) => `By what is chosen: ${words}.`,
		unfiltered: 'Of all data chosen. For less, open its screen, filter, and add it by its own menu.',
		keptOnly:
			'A drawing of an SQL result can only be added by its own menu in Explore, after you have run the statement yourself.'
	}
};
