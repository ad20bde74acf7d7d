import { matchPhrase, phraseList } from './match-phrase';
import type { Amount } from './read-amount';
import type { TokenizedCell } from './tokenize-amount';

/** Words that say what the figure before them is made up of: `15 cuộc, trong đó 3 cuộc cấp tỉnh`. */
const PARTS = phraseList<true>(
	['trong đó', 'gồm', 'bao gồm', 'cụ thể', 'thời lượng', 'dài', 'mỗi'].map((phrase) => [phrase, true])
);

/** The amounts before a breakdown, and the token at which it starts (the end of the cell where there is none). */
export interface WithoutParts {
	readonly amounts: readonly Amount[];
	readonly end: number;
}

/** `4 cuộc: 1 cấp tỉnh, 3 cấp huyện`: parts behind a colon tell themselves by their sum. */
function sumsUp(cell: TokenizedCell, first: Amount, rest: readonly Amount[]): boolean {
	const isExact = [first, ...rest].every(({ low, high }) => low === high);
	const until = rest[0]?.from ?? first.to;
	const hasColon = cell.tokens.slice(first.to, until).some((token) => token.key === ':');
	return hasColon && isExact && rest.reduce((sum, { low }) => sum + low, 0) === first.low;
}

/** Leaves out the amounts that only break the first one down or describe each of what it counts. */
export function withoutParts(cell: TokenizedCell, amounts: readonly Amount[]): WithoutParts {
	const [first, ...rest] = amounts;
	const end = cell.tokens.length;
	if (first === undefined || rest.length === 0) return { amounts, end };
	if (rest.length > 1 && sumsUp(cell, first, rest)) return { amounts: [first], end: rest[0]?.from ?? end };
	const at = cell.tokens.findIndex(
		(_, index) => index >= first.to && matchPhrase(PARTS, cell.tokens, index) !== null
	);
	const kept = at < 0 ? amounts : amounts.filter(({ from }) => from < at);
	return { amounts: kept, end: kept.length < amounts.length ? at : end };
}
