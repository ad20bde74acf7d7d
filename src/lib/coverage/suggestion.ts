import type { BodyKey, IndicatorCode, StatementId, TopicCode } from '../domain/brand';

/** Why the app takes two statements to belong together; the codes and words are those both have. */
export type SharedReason =
	| { readonly kind: 'topic'; readonly topics: readonly TopicCode[] }
	| { readonly kind: 'body'; readonly bodies: readonly BodyKey[] }
	| { readonly kind: 'indicator'; readonly indicators: readonly IndicatorCode[] }
	/** At most four, folded, without accents where one of the texts has none; the rarest first. */
	| { readonly kind: 'wording'; readonly words: readonly string[] };

/** Why a direction may answer a limitation. */
export type SuggestionReason =
	| SharedReason
	/** Directions of one category may answer limitations of the other. */
	| { readonly kind: 'category'; readonly direction: string; readonly limitation: string }
	/** A person linked the two, but was not sure. */
	| { readonly kind: 'coder'; readonly by: string; readonly note: string }
	/** Linked for sure, before one of the two was split. */
	| { readonly kind: 'whole'; readonly by: string; readonly note: string };

/** Why a limitation may be one that was stated before. */
export type RecurrenceReason = SharedReason | { readonly kind: 'same_category'; readonly category: string };

/** A direction that may answer a limitation: for a person to accept or reject, never an answer of itself. */
export interface AnswerSuggestion {
	readonly limitation: StatementId;
	readonly direction: StatementId;
	/** For order only; it says nothing outside the list it came in. */
	readonly score: number;
	/** The weightiest first, never empty. */
	readonly reasons: readonly SuggestionReason[];
	/** The direction stands in another document than the limitation. */
	readonly across: boolean;
}

/** Two limitations that may be the same one, stated again: for a person to confirm or reject. */
export interface RecurrenceSuggestion {
	readonly earlier: StatementId;
	readonly later: StatementId;
	/** For order only; it says nothing outside the list it came in. */
	readonly score: number;
	readonly reasons: readonly RecurrenceReason[];
}

/** A reason with what it adds to the score. */
export interface Weighed<Reason> {
	readonly reason: Reason;
	readonly weight: number;
}
