import type { DaySpan } from '../domain/period';

/** How limitations and directions are looked at: side by side, counted, or followed over time. */
export const LIMITATION_VIEWS = ['board', 'matrix', 'follow_up'] as const;
/** A way of looking at limitations. */
export type LimitationView = (typeof LIMITATION_VIEWS)[number];

/** What stands under one heading of the board. */
export const STATEMENT_GROUPINGS = ['document', 'province', 'period', 'all'] as const;
/** A way of putting statements under headings. */
export type StatementGrouping = (typeof STATEMENT_GROUPINGS)[number];

/** How far a limitation is answered, and whether a suggestion waits for it. */
export const ANSWER_CHOICES = ['unanswered', 'partial', 'direct', 'suggested'] as const;
/** A state of its answer by which a limitation is chosen. */
export type AnswerChoice = (typeof ANSWER_CHOICES)[number];

/** What people say has become of a limitation; `unsaid` is one of which nobody has said anything. */
export const FOLLOW_UP_CHOICES = ['open', 'planned', 'resolved', 'repeated', 'unsaid'] as const;
/** A state of its follow-up by which a limitation is chosen. */
export type FollowUpChoice = (typeof FOLLOW_UP_CHOICES)[number];

/** No more characters are searched for than this. */
export const LONGEST_SEARCH = 200;

/** What is chosen of limitations and directions, besides the filters of every screen. Empty lists restrict nothing. */
export interface LimitationsChoice {
	readonly view: LimitationView;
	readonly grouping: StatementGrouping;
	/** Words that a statement must hold, with or without accents; `''` for any. */
	readonly search: string;
	/** Categories with their list before them, `limitation:coordination`; each restricts statements of its own list. */
	readonly categories: readonly string[];
	/** The nominal periods of the statements. */
	readonly periods: readonly DaySpan[];
	readonly answers: readonly AnswerChoice[];
	readonly followUps: readonly FollowUpChoice[];
	/** Whether directions of the documents that follow stand beside a limitation too. */
	readonly following: boolean;
	/** Whether suggestions stand on the cards and between them. */
	readonly suggestions: boolean;
}

/** Everything, side by side, document by document. */
export const DEFAULT_LIMITATIONS: LimitationsChoice = {
	view: 'board',
	grouping: 'document',
	search: '',
	categories: [],
	periods: [],
	answers: [],
	followUps: [],
	following: true,
	suggestions: true
};
