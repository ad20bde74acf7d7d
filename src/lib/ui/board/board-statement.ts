import type { AnswerState } from '../../coverage/answers';
import type { LinkStrength } from '../../domain/statement';
import type { StatementView } from '../linked-statement';

/** The column a statement stands in; tasks of a plan stand among its directions. */
export type BoardSide = 'limitation' | 'direction';

/** What statements are chosen by on the board. */
export type BoardFacet =
	'provinces' | 'periods' | 'categories' | 'topics' | 'bodies' | 'indicators' | 'answers' | 'followUps';

/** A person's word on a limitation and a direction, `none` where the one does not answer the other. */
export interface BoardLink {
	readonly limitation: string;
	readonly direction: string;
	readonly strength: LinkStrength;
	readonly by: string;
	readonly date: string;
	readonly note: string;
}

/** Two statements that may belong together, and why; it answers nothing. */
export interface BoardSuggestion {
	readonly limitation: string;
	readonly direction: string;
	/** Who made it: the person who coded the document, or the app. */
	readonly from: 'coder' | 'app';
	/** How strongly the person thought the one answers the other; `partial` where the app suggests it. */
	readonly strength: Exclude<LinkStrength, 'none'>;
	/** Why, in words, the weightiest first. */
	readonly reasons: readonly string[];
	/** The person's own note, `''` for none. */
	readonly note: string;
}

/** A statement as the board holds it, with all that is said of it and by what it is chosen. */
export interface BoardStatement {
	readonly id: string;
	readonly side: BoardSide;
	readonly view: StatementView;
	/** The key of its document. */
	readonly document: string;
	readonly documentName: string;
	/** The name of its document without that of the province. */
	readonly documentInProvince: string;
	/** The key of the province of its document. */
	readonly province: string;
	/** `null` for a direction. */
	readonly answer: AnswerState | null;
	/** Standing answers, to it or by it. */
	readonly links: readonly BoardLink[];
	/** Pairs of which a person says that the one does not answer the other. */
	readonly refused: readonly BoardLink[];
	readonly suggestions: readonly BoardSuggestion[];
	/** The values by which each filter finds it. */
	readonly keys: Readonly<Record<BoardFacet, readonly string[]>>;
	/** All that is searched in, folded and without accents. */
	readonly words: string;
}

/** One document with what it states; `key` is `''` nowhere, for statements may name none. */
export interface BoardDocument {
	readonly key: string;
	readonly name: string;
	readonly province: { readonly key: string; readonly name: string };
	readonly period: { readonly key: string; readonly name: string };
	/** What it says about limitations, see `LimitationsState`. */
	readonly state: 'stated' | 'none_stated' | 'unknown';
	readonly planWithoutReport: boolean;
	readonly limitations: readonly BoardStatement[];
	readonly directions: readonly BoardStatement[];
	/** The keys of the documents that follow it, whose directions may answer its limitations. */
	readonly following: readonly string[];
}

/** Names a pair in lists and marks. */
export function pairKey({ limitation, direction }: Pick<BoardLink, 'limitation' | 'direction'>): string {
	return `${limitation}→${direction}`;
}
