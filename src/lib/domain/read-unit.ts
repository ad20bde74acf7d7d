import { OPENING } from './comparison-words';
import { ENDS, everyAt, partsBefore, perOf, perSlash } from './per-part';
import type { RatePer } from './quantity';
import { readBracketed } from './read-bracketed';
import { addQualifier, isPartOfWord, UNQUALIFIED, type Qualified } from './read-qualifiers';
import { opensAnother, trailingAt } from './read-reaching';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';
import { timeNamed } from './unit-nouns';

/** The unit behind an amount, what it is per, and whether the next amount is joined to it. */
export interface UnitRead {
	readonly unitText: string;
	readonly per: RatePer | null;
	/** What is said of it behind the number or its unit: `trở lên`, `+`, `tối thiểu`. */
	readonly trailing: Qualified;
	/** What a bracket behind it says: `(ước)`. */
	readonly bracketed: Qualified;
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

/** Whether the unit from token `start` ends before token `at`; a qualifier behind it may begin like an ending. */
function endsUnit(tokens: readonly AmountToken[], start: number, at: number, isTrailing: boolean): boolean {
	const [key, next] = [keyAt(tokens, at), tokens[at + 1]];
	if (END_MARKS.has(key)) return true;
	if (ENDS.has(key)) return !isTrailing && !isPartOfWord(tokens, at);
	if (key === ',') return OPENING.has(next?.key ?? '') || opensAnother(tokens, at);
	return at > start && timeNamed(key) !== null && next?.kind === 'numeral';
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
	const isDashed = keyAt(tokens, first) === '-' && tokens[first + 1]?.kind === 'word';
	let start = stray || isDashed ? first + 1 : first;
	let [end, to, slashed] = [start, start, false];
	let trailing = UNQUALIFIED;
	while (to < stop) {
		const key = keyAt(tokens, to);
		const behind = trailingAt(tokens, to);
		const isRate = key === '/' && !isAttendance(tokens, to);
		const part = isRate ? perSlash(tokens, to, stop) : everyAt(tokens, to, stop);
		slashed = key === '/' && to + 1 === limit;
		if (slashed || endsUnit(tokens, start, to, behind !== null)) break;
		if (behind !== null) {
			[trailing, to] = [addQualifier(trailing, behind.meaning, behind.next), behind.next];
			if (end === start) [start, end] = [to, to];
		} else if (part !== null) {
			parts.push(part.word);
			to = part.to;
		} else {
			to += 1;
			const isClosed = end > start && (trailing !== UNQUALIFIED || parts.length > 0);
			if (!isClosed && (tokens[to - 1]?.kind !== 'mark' || key === '%')) end = to;
		}
	}
	const unitText = end > start ? text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0) : '';
	const bracket = readBracketed(tokens, at, stop);
	const per = perOf([...partsBefore(tokens, from), ...parts, ...bracket.parts], stray);
	return { unitText, per, trailing, bracketed: bracket.qualified, slashed };
}
