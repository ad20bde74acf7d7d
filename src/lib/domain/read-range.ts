import { digitAt, MAGNITUDES } from './digit-words';
import type { ConventionKind } from './number-convention';
import { readDigits, readNumberAt, type NumberRead, type NumberTrouble } from './read-number-at';
import { readQualifiers, type Qualified } from './read-qualifiers';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';

/** The two ends of a range, with what is said of the upper one. */
export interface RangeRead {
	readonly kind: 'range';
	readonly read: NumberRead;
	readonly upper: Qualified;
	/** Whether a word joins the ends (`trên 500 đến 600`), not a dash (`trên 500-600`). */
	readonly worded: boolean;
}

/** How many words a unit may put between the ends of `từ 20 buổi đến 30 buổi`. */
const WORDS_INSIDE = 3;
const TO = new Set(['đến', 'tới']);
const DASHES = new Set(['-', '÷']);

function markAfter(tokens: readonly AmountToken[], to: number, from: boolean): number | null {
	const start = keyAt(tokens, to) === '%' ? to + 1 : to;
	const key = keyAt(tokens, start);
	if (TO.has(key) || DASHES.has(key)) return start;
	if (!from) return null;
	for (let at = start; at <= start + WORDS_INSIDE && tokens[at]?.kind === 'word'; at += 1) {
		if (TO.has(keyAt(tokens, at))) return at;
	}
	return null;
}

/** The number at `at` without the powers of ten behind it: 3 of `3 nghìn`, `ba nghìn` and `ba mươi`. */
function withoutPower(cell: TokenizedCell, at: number, read: NumberRead, convention: ConventionKind): number {
	const digits = readDigits(cell, at, convention);
	if (digits?.kind === 'number') return digits.read.high;
	const behind = cell.tokens.slice(at + 1, read.to);
	const arePowers = behind.every(({ key }) => key === 'mươi' || MAGNITUDES.has(key));
	return (arePowers ? digitAt(cell.tokens, at) : null) ?? read.high;
}

/**
 * The upper end of a range whose lower end was read and what is said of it (`500 đến dưới 600`), with `2-3 nghìn`
 * meaning thousands at both ends; `null` where no range stands there.
 */
export function readRange(
	cell: TokenizedCell,
	lower: NumberRead,
	from: boolean,
	convention: ConventionKind
): RangeRead | NumberTrouble | null {
	const mark = lower.order || lower.low !== lower.high ? null : markAfter(cell.tokens, lower.to, from);
	if (mark === null) return null;
	const qualified = readQualifiers(cell.tokens, mark + 1);
	const upper = readNumberAt(cell, qualified.to, convention, qualified.to > mark + 1);
	if (upper?.kind !== 'number' || upper.read.order) return upper?.kind === 'number' ? null : upper;
	const bare = withoutPower(cell, qualified.to, upper.read, convention);
	const power = mark === lower.to ? upper.read.high / bare : 1;
	const shared = lower.low < bare ? lower.low * power : lower.low;
	if (shared > upper.read.high) return null;
	const worded = TO.has(keyAt(cell.tokens, mark));
	return { kind: 'range', read: { ...upper.read, low: shared }, upper: qualified, worded };
}
