import type { ConventionKind } from './number-convention';
import type { QuantityFlag, QuantityWording } from './quantity';
import { readNumberAt, type NumberRead, type NumberTrouble } from './read-number-at';
import { readQualifiers, type Qualified } from './read-qualifiers';
import { readRange, type RangeRead } from './read-range';
import { readReaching, type Reaching } from './read-reaching';
import type { TokenizedCell } from './tokenize-amount';

/** A number with the words before it, at a place in the cell. `to` is the token after its last. */
export interface Amount {
	readonly low: number;
	readonly high: number;
	readonly wording: QuantityWording;
	readonly flags: readonly QuantityFlag[];
	readonly average: boolean;
	/** Whether words that bound or estimate stand before it of which it isn't sure that they speak of it. */
	readonly isParted: boolean;
	readonly from: number;
	readonly to: number;
	readonly foreign: NumberRead['foreign'];
}

/** An amount, or what stops its reading. */
export type AmountReading = { readonly kind: 'amount'; readonly amount: Amount } | NumberTrouble;

const LOWER_BOUNDS = new Set<QuantityWording | null>(['over', 'at_least']);

/**
 * How a range is worded. `ít nhất 2-3` has no upper end and `tối đa 20-30` no lower one, while in `trên 500 đến 600`
 * the bound is only the lower end.
 */
function wordingOfRange(qualified: Qualified, range: RangeRead | null): QuantityWording {
	if (LOWER_BOUNDS.has(range?.upper.wording ?? null)) return 'at_least';
	if (qualified.wording === 'over' && range?.worded === true) return 'range';
	return qualified.wording ?? 'range';
}

function wordingOf(read: NumberRead, qualified: Qualified, range: RangeRead | null): QuantityWording {
	if (read.order) return 'order';
	if (read.low !== read.high) return wordingOfRange(qualified, range);
	if (qualified.wording !== null) return qualified.wording;
	if (qualified.from) return 'at_least';
	return qualified.flags.includes('approximate') ? 'about' : 'exact';
}

/** What is said directly before the number, else what reaches to it over other words. */
function qualifiersAt(cell: TokenizedCell, since: number, at: number): Reaching {
	const direct = readQualifiers(cell.tokens, at);
	const reaching = readReaching(cell.tokens, since, at);
	return {
		...direct,
		wording: direct.wording ?? reaching.wording,
		flags: [...direct.flags, ...reaching.flags],
		average: direct.average || reaching.average,
		isParted: reaching.isParted
	};
}

/**
 * The amount that starts at token `at` with its qualifiers (`khoảng từ 20 đến 30`, `ước đạt 150`, `hơn 1,2 nghìn`,
 * `hàng trăm`), or `null` where none starts there. `1.250` that nothing settles is `ambiguous`. `since` is the token
 * behind the amount before it.
 */
export function readAmountAt(
	cell: TokenizedCell,
	since: number,
	at: number,
	convention: ConventionKind
): AmountReading | null {
	const direct = readQualifiers(cell.tokens, at);
	const number = readNumberAt(cell, direct.to, convention, direct.to > at);
	if (number === null || number.kind !== 'number') return number;
	const qualified = qualifiersAt(cell, since, at);
	const range = readRange(cell, number.read, qualified.from, convention);
	if (range !== null && range.kind !== 'range') return range;
	const { low, high, to, foreign, order } = range?.read ?? number.read;
	const wording = wordingOf(range?.read ?? number.read, qualified, range);
	const flags = [
		...qualified.flags,
		...(range?.upper.flags ?? []),
		...(order ? (['order_of_magnitude'] as const) : [])
	];
	return {
		kind: 'amount',
		amount: {
			...{ low, high, to, foreign, wording, flags, from: at },
			...{ average: qualified.average, isParted: qualified.isParted }
		}
	};
}
