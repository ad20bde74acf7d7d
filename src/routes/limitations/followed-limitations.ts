import type { AnsweredLimitation } from '../../lib/coverage/answers';
import { coverageOf } from '../../lib/coverage/coverage-of';
import type { Successors } from '../../lib/coverage/following-reports';
import { followUpOf, type FollowUpNow } from '../../lib/coverage/follow-up-of';
import type { HistoryIndex } from '../../lib/coverage/history-index';
import type { Report } from '../../lib/domain/report';
import type { FollowUpChoice } from '../../lib/state/limitations-choice';
import { isAnsweredAsChosen, isFound, type NarrowingChoice } from './choose-limitations';
import type { LimitationsData } from './limitations-data';

/** A limitation with what is said of it. */
export interface Followed {
	readonly report: Report;
	readonly answered: AnsweredLimitation;
	readonly now: FollowUpNow;
	readonly state: FollowUpChoice;
}

/** In the order they stand: what needs somebody first. */
export const FOLLOWED_STATES: readonly FollowUpChoice[] = [
	'repeated',
	'open',
	'unsaid',
	'planned',
	'resolved'
];

/** The limitations of the chosen data, documents and topics with the last word on each. */
export function followedLimitations(
	{ joined, reports, statements }: LimitationsData,
	index: HistoryIndex,
	places: Successors
): readonly Followed[] {
	const shown = new Set(statements.map(({ id }) => id));
	return coverageOf(joined.statements, joined.links, reports, places).flatMap(({ report, limitations }) =>
		limitations
			.filter(({ limitation }) => shown.has(limitation.id))
			.map((answered): Followed => {
				const now = followUpOf(answered.limitation.id, index);
				return { report, answered, now, state: now.state ?? 'unsaid' };
			})
	);
}

/** Those that have what is searched for and are answered as chosen, whatever is said of them. */
export function foundAmong(followed: readonly Followed[], choice: NarrowingChoice): readonly Followed[] {
	return followed.filter(
		({ report, answered }) =>
			isFound(answered.limitation, answered.limitation.period ?? report.period, choice) &&
			isAnsweredAsChosen(answered, choice)
	);
}
