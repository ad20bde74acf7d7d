import type { StatementId } from '../domain/brand';
import type { FollowUp, FollowUpState } from '../domain/statement';
import { worthOf } from './answers';
import { madeBy, type HistoryIndex } from './history-index';

/** What the app goes by where it suggests a state: the direction that answers, or the later limitation. */
export interface FollowUpSuggestion {
	readonly state: Extract<FollowUpState, 'planned' | 'repeated'>;
	readonly statement: StatementId;
}

/** What has become of a limitation. */
export interface FollowUpNow {
	/** The state that the last word gives; `null` where nobody said anything. */
	readonly state: FollowUpState | null;
	/** The last word itself. */
	readonly last: FollowUp | null;
	/** What links and confirmed recurrences suggest, which is no state until a person says so; `null` for nothing new. */
	readonly suggested: FollowUpSuggestion | null;
}

/**
 * The state of a limitation now: the last word by its date, of one day the one read later; a word without a date comes
 * before all that have one. Where nobody said anything, an answering direction suggests `planned` and a confirmed
 * recurrence `repeated`; after a word only a recurrence stated later than it does.
 */
export function followUpOf(limitation: StatementId, index: HistoryIndex): FollowUpNow {
	const words = index.followUps.get(limitation) ?? [];
	const last = words.reduce<FollowUp | null>(
		(latest, word) => (latest === null || dayOf(word) >= dayOf(latest) ? word : latest),
		null
	);
	const state = last?.state ?? null;
	return { state, last, suggested: last === null ? suggest(limitation, index) : suggestAfter(last, index) };
}

function dayOf({ date }: FollowUp): string {
	return date?.day ?? '';
}

function suggest(limitation: StatementId, index: HistoryIndex): FollowUpSuggestion | null {
	const [again] = repetitions(limitation, index);
	if (again !== undefined) return { state: 'repeated', statement: again };
	const answer = (index.links.get(limitation) ?? []).find((link) => worthOf(link) === 'answer');
	return answer === undefined ? null : { state: 'planned', statement: answer.direction };
}

function suggestAfter({ limitation, state, date }: FollowUp, index: HistoryIndex): FollowUpSuggestion | null {
	if (date === null || state === 'repeated') return null;
	const again = repetitions(limitation, index).find((later) => {
		const statement = index.statements.get(later);
		const day = statement === undefined ? null : madeBy(statement, index);
		return day !== null && day > date.day;
	});
	return again === undefined ? null : { state: 'repeated', statement: again };
}

function repetitions(limitation: StatementId, index: HistoryIndex): readonly StatementId[] {
	return (index.later.get(limitation) ?? [])
		.map(({ later }) => later)
		.filter((later) => index.statements.has(later));
}
