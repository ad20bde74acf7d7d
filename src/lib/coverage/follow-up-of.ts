import type { StatementId } from '../domain/brand';
import type { FollowUp, FollowUpState } from '../domain/statement';
import { worthOf } from './answers';
import { madeBy, sameLimitation, type HistoryIndex } from './history-index';

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
 * The state of a limitation now, and of all that a person confirmed to be the same one: the last word on any of them by
 * its date, of one day the one read later; a word without a date comes before all that have one. Where nobody said
 * anything, an answering direction suggests `planned` and a confirmed recurrence `repeated`; after a word only one
 * stated later than it does.
 */
export function followUpOf(limitation: StatementId, index: HistoryIndex): FollowUpNow {
	const chain = sameLimitation(limitation, index);
	const words = chain.flatMap((id) => index.followUps.get(id) ?? []);
	const last = words.reduce<FollowUp | null>(
		(latest, word) => (latest === null || dayOf(word) >= dayOf(latest) ? word : latest),
		null
	);
	const state = last?.state ?? null;
	return { state, last, suggested: last === null ? suggest(chain, index) : suggestAfter(last, chain, index) };
}

function dayOf({ date }: FollowUp): string {
	return date?.day ?? '';
}

function suggest(chain: readonly StatementId[], index: HistoryIndex): FollowUpSuggestion | null {
	const again = lastStated(chain, index);
	if (chain.length > 1 && again !== undefined) return { state: 'repeated', statement: again };
	const answer = chain.flatMap((id) => index.links.get(id) ?? []).find((link) => worthOf(link) === 'answer');
	return answer === undefined ? null : { state: 'planned', statement: answer.direction };
}

function suggestAfter(
	{ state, date }: FollowUp,
	chain: readonly StatementId[],
	index: HistoryIndex
): FollowUpSuggestion | null {
	if (date === null || state === 'repeated') return null;
	const again = lastStated(chain, index);
	return again !== undefined && madeOn(again, index) > date.day
		? { state: 'repeated', statement: again }
		: null;
}

function madeOn(limitation: StatementId, index: HistoryIndex): string {
	const statement = index.statements.get(limitation);
	return (statement === undefined ? null : madeBy(statement, index)) ?? '';
}

/** The latest of a limitation stated again and again; of one day the first given. */
function lastStated(chain: readonly StatementId[], index: HistoryIndex): StatementId | undefined {
	return chain.reduce<StatementId | undefined>(
		(latest, id) => (latest === undefined || madeOn(id, index) > madeOn(latest, index) ? id : latest),
		undefined
	);
}
