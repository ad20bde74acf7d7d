import { applyComparison, changeBetween } from './apply-comparison';
import { withoutParts } from './break-down';
import { composeAmount, type Reading } from './compose-amount';
import { endsInJoined } from './digit-words';
import type { AmountsFound } from './find-amounts';
import { mayBeDayAndMonth } from './may-be-date';
import { isPerOne } from './per-part';
import type { QuantityReading } from './quantity-reading';
import type { Amount } from './read-amount';
import { readComparison, type Comparison } from './read-comparison';
import { isPlausibleYear } from './read-date';
import { readTwoAmounts } from './read-two-amounts';
import { keyAt, type TokenizedCell } from './tokenize-amount';
import { timeNamed } from './unit-nouns';

const SEVERAL: QuantityReading = { kind: 'unreadable', reason: 'several_numbers' };
/** Words before the figure that a change leads to. */
const LEADING_TO = new Set(['lên', 'xuống', 'còn', 'đến', 'thành']);
const MONTHS = 12;
/** Words that set a percentage beside the figure it is a share of: `15 cuộc, đạt 100%`. */
const SHARING = new Set(['đạt', 'chiếm', 'bằng', 'lệ', 'là', ',', ';']);

/** `2 ngày/lần`: the time between occurrences, which is neither a count nor a rate. */
function isInterval({ unitText, quantity }: Reading): boolean {
	return quantity.per === 'lần' && timeNamed(unitText.toLowerCase()) !== null;
}

/** `2-3` and `2020-2021` alone may be dates: what follows would decide, and nothing does. */
function isBareDateLike(cell: TokenizedCell, amount: Amount, unitText: string): boolean {
	if (
		amount.wording !== 'range' ||
		unitText !== '' ||
		amount.to < cell.tokens.length ||
		amount.to - amount.from !== 3
	) {
		return false;
	}
	const years = isPlausibleYear(amount.high) && (isPlausibleYear(amount.low) || amount.low <= MONTHS);
	return years || mayBeDayAndMonth(amount.low, amount.high);
}

/** `3 lần trong ngày` is a frequency in other words; of a longer time it is as well a count. */
function isPerDayOrWeek({ tokens }: TokenizedCell, { to }: Amount): boolean {
	const [unit, inside, time] = tokens.slice(to, to + 3).map((token) => token.key);
	return unit === 'lần' && inside === 'trong' && (time === 'ngày' || time === 'tuần');
}

/** Whether an amount behind the first only says how the first compares: `15 cuộc, tăng 20%`. */
function isAside(cell: TokenizedCell, amount: Amount, comparison: Comparison | null): boolean {
	if (comparison !== null) return true;
	const isShare = keyAt(cell.tokens, amount.to) === '%';
	return isShare && SHARING.has(keyAt(cell.tokens, amount.from - 1));
}

function readCompared(
	cell: TokenizedCell,
	comparison: Comparison,
	first: Amount,
	second: Amount | undefined,
	text: string
): QuantityReading {
	const { tokens } = cell;
	if (second !== undefined && keyAt(tokens, first.to) === '/' && second.from === first.to + 1) return SEVERAL;
	const { read } = composeAmount(cell, first, second?.from ?? tokens.length, text);
	if (
		comparison.form === 'change' &&
		second !== undefined &&
		LEADING_TO.has(keyAt(tokens, second.from - 1))
	) {
		return changeBetween(first, second, composeAmount(cell, second, tokens.length, text).read);
	}
	return applyComparison(comparison, first, read);
}

/**
 * The reading of a cell with the amounts found in it: those outside brackets count, those inside only where there
 * are no others. `null` where there are none.
 */
export function readAmounts(
	cell: TokenizedCell,
	found: Extract<AmountsFound, { readonly kind: 'amounts' }>,
	text: string
): QuantityReading | null {
	const { tokens } = cell;
	const { amounts, end } = withoutParts(
		cell,
		(found.outside.length > 0 ? found.outside : found.inside).filter(
			({ from, to }) => !isPerOne(tokens, from, to)
		)
	);
	const compared = amounts.map((amount, index) =>
		readComparison(cell, amount, amounts[index - 1]?.to ?? 0, amounts[index + 1]?.from ?? end)
	);
	const [first] = amounts;
	if (first === undefined) return null;
	const comparison = compared[0] ?? null;
	if (comparison !== null) return readCompared(cell, comparison, first, amounts[1], text);
	if (first.isParted) return { kind: 'unreadable', reason: 'parted_qualifier' };
	const isPercentage = keyAt(tokens, first.to) === '%';
	const [second, third] = amounts.filter(
		(amount, index) =>
			index > 0 && (isPercentage ? compared[index] === null : !isAside(cell, amount, compared[index] ?? null))
	);
	if (third !== undefined) return SEVERAL;
	if (second !== undefined) {
		const limit = amounts[amounts.indexOf(second) + 1]?.from ?? end;
		return readTwoAmounts(cell, first, second, limit, text);
	}
	const { read } = composeAmount(cell, first, amounts[1]?.from ?? end, text);
	if (isInterval(read) || isPerDayOrWeek(cell, first) || endsInJoined(tokens, first.to)) return SEVERAL;
	if (isBareDateLike(cell, first, read.unitText))
		return { kind: 'ambiguous', candidates: [first.low, first.high] };
	return read;
}
