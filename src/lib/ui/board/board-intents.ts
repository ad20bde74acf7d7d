import type { BoardStatement, BoardSuggestion } from './board-statement';

/** The two statements that a link joins, by their ids. */
export interface Pair {
	readonly limitation: string;
	readonly direction: string;
}

/** What a card asks for. */
interface BoardIntents {
	/** To see a statement whole. */
	readonly onopen: (id: string) => void;
	/** To see, make or change the link of a pair. */
	readonly onpair: (pair: Pair) => void;
	/** To choose what to link a statement with. */
	readonly onconnect: (id: string) => void;
	readonly onaccept: (suggestion: BoardSuggestion) => void;
	readonly onreject: (suggestion: BoardSuggestion) => void;
}

/** What cards need to know besides their own statement. */
export interface BoardContext extends BoardIntents {
	readonly lookUp: (id: string) => BoardStatement | undefined;
	/** Why nothing can be decided here, `''` where it can. */
	readonly whyNot: string;
}
