import type { ConventionKind } from './number-convention';
import { readAmountAt, type Amount } from './read-amount';
import { skipName } from './skip-name';
import { keyAt, type TokenizedCell } from './tokenize-amount';

/** The amounts of a cell, outside and inside brackets, or what stopped the reading. */
export type AmountsFound =
	| {
			readonly kind: 'amounts';
			readonly outside: readonly Amount[];
			readonly inside: readonly Amount[];
			/** Whether a date, a period or a document number was passed over. */
			readonly passedDate: boolean;
	  }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
	| { readonly kind: 'malformed' };

/** More numbers than a figure can have; a cell with more is prose and is held. */
const MOST_AMOUNTS = 64;

/** Finds the amounts of a cell, passing over dates, period names and document numbers. */
export function findAmounts(cell: TokenizedCell, convention: ConventionKind): AmountsFound {
	const outside: Amount[] = [];
	const inside: Amount[] = [];
	let [depth, passedDate] = [0, false];
	for (let at = 0; at < cell.tokens.length && outside.length + inside.length < MOST_AMOUNTS;) {
		const key = keyAt(cell.tokens, at);
		if (key === '(' || key === '[') depth += 1;
		if (key === ')' || key === ']') depth = Math.max(0, depth - 1);
		const behind = skipName(cell, at);
		if (behind !== null) {
			[at, passedDate] = [behind, true];
			continue;
		}
		const since = Math.max(outside.at(-1)?.to ?? 0, depth > 0 ? (inside.at(-1)?.to ?? 0) : 0);
		const reading = readAmountAt(cell, since, at, convention);
		if (reading !== null && reading.kind !== 'amount') return reading;
		if (reading !== null) (depth > 0 ? inside : outside).push(reading.amount);
		at = reading?.amount.to ?? at + 1;
	}
	return { kind: 'amounts', outside, inside, passedDate };
}
