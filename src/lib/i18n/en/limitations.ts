import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Messages of the screen that holds limitations against directions. Counts arrive formatted. */
export const limitations: Messages['limitations'] = {
	title: 'Limitations and planned directions',
	question: 'Which stated limitations are answered by a planned direction, and which are not.',
	views: { label: 'View', board: 'Side by side', matrix: 'Matrix', follow_up: 'Follow-up' },
	linkedByPeople:
		'Links were made by people who read the documents; a suggestion that nobody accepted answers nothing.',
	summary: {
		title: 'By document',
		document: 'Document',
		stated: 'Limitations stated',
		direct: 'Answered directly',
		partial: 'Answered in part',
		unanswered: 'Not answered',
		directions: 'Directions',
		tasks: 'Tasks of a plan',
		noneStated: 'No limitations stated',
		unknown: 'Not known to have a limitations section',
		planWithoutReport: 'plan without a preceding report',
		notApplicable: '–'
	},
	unanswered: {
		lead: (unanswered, stated) =>
			`${unanswered} of ${plural(stated, 'stated limitation')} ${agree(unanswered, 'has', 'have')} no direction that answers them.`,
		ofSample: (unanswered, stated) => `Of these, ${unanswered} of ${stated} are sample data.`,
		none: 'No limitation of this choice is left without an answer.'
	},
	reports: {
		title: 'Limitations and directions of each document',
		counts: (limitations, directions) =>
			`${plural(limitations, 'limitation')}, ${plural(directions, 'direction')}`,
		tasks: (count) => `${plural(count, 'task')} of the plan`,
		strengths: (count) => plural(count, 'strength'),
		noneStated: 'This document states no limitations; that is not the same as having answered them all.',
		unknown: 'No limitation of this document has been entered.',
		planWithoutReport: "No report precedes this plan, so it isn't known which limitations it answers.",
		place: (place, file, line) =>
			place === '' ? `${file}, line ${line}` : `${place} (${file}, line ${line})`
	},
	undocumented: {
		title: (count) => `In no known document (${count})`,
		lead: 'Their rows name no document, or one that is not loaded and no period, so they can’t be held against anything and are not in the numbers above. Open one to see and mend it.',
		noPeriod: 'period not known'
	},
	published: {
		title: 'Stated on public pages',
		lead: (limitations, directions) =>
			`${plural(limitations, 'limitation')} and ${plural(directions, 'direction')}, summarised from public web pages. They stand in no report, so nothing above counts them.`,
		noPeriod: 'Period not known',
		address: (address) => `Page address: ${address}`
	},
	empty: 'There are no limitations or directions for this choice.'
};
