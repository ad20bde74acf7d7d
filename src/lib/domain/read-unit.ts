import { OPENING } from './comparison-words';
import { matchPhrase } from './match-phrase';
import { ENDS, everyAt, partsBefore, perOf, perSlash } from './per-part';
import type { QuantityWording, RatePer } from './quantity';
import { SUFFIXES } from './quantity-words';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';
import { timeNamed } from './unit-nouns';

/** The unit behind an amount, what it is per, and whether the next amount is joined to it. */
export interface UnitRead {
	readonly unitText: string;
	readonly per: RatePer | null;
	/** What `trở lên` or `+` behind the number or its unit says. */
	readonly suffix: QuantityWording | null;
	/** Whether a slash joins this unit to the next amount (`17.123 buổi/627.132 lượt người`). */
	readonly slashed: boolean;
}

const END_MARKS = new Set(['(', ')', '[', ']', ';', ':', '…', '.', '"', '“', '”', '!', '?']);
/** Units of attendance, of which `/người` is a part: `lượt/người` is attendances, `tờ/người` a rate. */
const ATTENDANCES = new Set(['lượt', 'người']);

/** `01 (một) cuộc`: the number repeated in words is no part of the unit. */
function skipRepeated(tokens: readonly AmountToken[], at: number): number {
	if (keyAt(tokens, at) !== '(') return at;
	const close = tokens.slice(at, at + 8).findIndex((token) => token.key === ')');
	const behind = tokens[at + close + 1];
	return close > 0 && behind?.kind === 'word' ? at + close + 1 : at;
}

/** `lượt/người` and `người/lượt` are one unit. */
function isAttendance(tokens: readonly AmountToken[], slash: number): boolean {
	const [before, behind] = [keyAt(tokens, slash - 1), keyAt(tokens, slash + 1)];
	return ATTENDANCES.has(before) && ATTENDANCES.has(behind);
}

/**
 * Reads the unit that starts at token `at` and the rate it may be, up to `limit` (the next amount). `from` is where
 * the amount itself began, because `mỗi tháng 4 chuyên mục` says what it is per in front.
 */
export function readUnitAt(cell: TokenizedCell, from: number, at: number, limit: number): UnitRead {
	const { tokens, text } = cell;
	const stop = Math.min(limit, tokens.length);
	const first = skipRepeated(tokens, at);
	const parts: string[] = [];
	const isSlash = keyAt(tokens, first) === '/' && tokens[first + 1]?.kind === 'word';
	const stray = isSlash && perSlash(tokens, first, stop) === null;
	let start = stray ? first + 1 : first;
	let [end, to, slashed] = [start, start, false];
	let suffix: QuantityWording | null = null;
	while (to < stop) {
		const key = keyAt(tokens, to);
		const behind = matchPhrase(SUFFIXES, tokens, to);
		const isRate = key === '/' && !isAttendance(tokens, to);
		const part = isRate ? perSlash(tokens, to, stop) : everyAt(tokens, to, stop);
		slashed = key === '/' && to + 1 === limit;
		const isDated = timeNamed(key) !== null && tokens[to + 1]?.kind === 'numeral';
		const isAside = key === ',' && OPENING.has(keyAt(tokens, to + 1));
		if (
			END_MARKS.has(key) ||
			(ENDS.has(key) && behind === null) ||
			slashed ||
			isAside ||
			(isDated && to > start)
		)
			break;
		if (behind !== null) {
			[suffix, to] = [behind.meaning, behind.next];
			if (end === start) [start, end] = [to, to];
		} else if (part !== null) {
			parts.push(part.word);
			to = part.to;
		} else {
			to += 1;
			const isClosed = end > start && (suffix !== null || parts.length > 0);
			if (!isClosed && (tokens[to - 1]?.kind !== 'mark' || key === '%')) end = to;
		}
	}
	const unitText = end > start ? text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0) : '';
	return { unitText, per: perOf([...partsBefore(tokens, from), ...parts], stray), suffix, slashed };
}
