import type { Amount } from './read-amount';
import type { AmountToken, TokenizedCell } from './tokenize-amount';

/**
 * A number that speaks of another figure: a change, an index against the same period (per cent), or the share of
 * a plan done (per cent). `candidates` where the wording has two uses.
 */
export type Comparison =
	| {
			readonly form: 'change' | 'index' | 'completion';
			readonly value: number;
			readonly unit: 'as_written' | '%';
	  }
	| { readonly form: 'ambiguous'; readonly candidates: readonly number[] };

const WORDS_AHEAD = 8;
const WHOLE = 100;

function follows(tokens: readonly AmountToken[], from: number, first: string, second: string): boolean {
	const ahead = tokens.slice(from, from + WORDS_AHEAD);
	return ahead.some((token, index) => token.key === first && ahead[index + 1]?.key === second);
}

function speaksOfPlan(tokens: readonly AmountToken[], from: number): boolean {
	return follows(tokens, from, 'kế', 'hoạch') || follows(tokens, from, 'chỉ', 'tiêu');
}

/**
 * Reads the first amount of a cell as a comparison, or `null` where it is an amount of its own (domain notes §1.4).
 * `vượt 12% kế hoạch` is 112 %; `vượt 275%` has been printed for *reached* 275 %, so that above 100 it is asked.
 */
export function readComparison(cell: TokenizedCell, amount: Amount): Comparison | null {
	const { tokens } = cell;
	const before = tokens[amount.from - 1]?.key ?? '';
	const isPercent = tokens[amount.to]?.key === '%';
	const value = amount.high;
	if (before === 'tăng' || (before === 'thêm' && tokens[amount.from - 2]?.key === 'tăng')) {
		return { form: 'change', value, unit: 'as_written' };
	}
	if (before === 'giảm') return { form: 'change', value: -value, unit: 'as_written' };
	if (before === 'gấp' && tokens[amount.to]?.key === 'lần')
		return { form: 'index', value: value * WHOLE, unit: '%' };
	if (!isPercent) return null;
	if (before === 'bằng' && follows(tokens, amount.to, 'so', 'với'))
		return { form: 'index', value, unit: '%' };
	if (!speaksOfPlan(tokens, amount.to)) return null;
	if (tokens[amount.from]?.key !== 'vượt') return { form: 'completion', value, unit: '%' };
	if (value > WHOLE) return { form: 'ambiguous', candidates: [value, value + WHOLE] };
	return { form: 'completion', value: value + WHOLE, unit: '%' };
}
