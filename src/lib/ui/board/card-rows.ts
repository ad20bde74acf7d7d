import type { BoardLink, BoardStatement, BoardSuggestion } from './board-statement';

/** So many links and suggestions a card shows; all stand on the page of the statement. */
const MOST_LINKS = 5;
const MOST_SUGGESTIONS = 2;

/** What a card lists under its text. */
export interface CardRows {
	readonly links: readonly BoardLink[];
	readonly suggestions: readonly BoardSuggestion[];
	/** Links and suggestions it has no room for, and pairs said not to belong together. */
	readonly hidden: number;
	readonly refused: number;
	/** Whether a line says that a direction answers nothing; a limitation has its state beside its name. */
	readonly none: boolean;
}

/** The lines of a card: answers first, then what is suggested, then how many more there are. */
export function cardRows({ side, links, suggestions, refused }: BoardStatement): CardRows {
	const shown = links.slice(0, MOST_LINKS);
	const suggested = suggestions.slice(0, MOST_SUGGESTIONS);
	return {
		links: shown,
		suggestions: suggested,
		hidden: links.length - shown.length + suggestions.length - suggested.length,
		refused: refused.length,
		none: side === 'direction' && links.length === 0
	};
}
