import { matchPhrase, phraseList } from './match-phrase';
import { QUALIFIERS, type Qualifier } from './qualifiers';
import type { QuantityFlag, QuantityWording } from './quantity';
import { keyAt, type AmountToken } from './tokenize-amount';

/** What the words before a number say of it. `to` is the token after the last of them. */
export interface Qualified {
	readonly wording: QuantityWording | null;
	readonly flags: readonly QuantityFlag[];
	/** Whether `từ` opens a range or a lower bound. */
	readonly from: boolean;
	readonly average: boolean;
	readonly to: number;
}

/** `ước đạt khoảng trên` is the longest in use; a limit keeps the reading linear. */
const MOST_QUALIFIERS = 4;
/** Small words between a bound and its number: `hơn hẳn 500`, `vượt mốc 500`. */
const FILLERS = phraseList<true>(['cả', 'hẳn', 'mức', 'mốc', 'ngưỡng', 'con số'].map((word) => [word, true]));
/** Those only behind a firm qualifier: `ít nhất là 12`, `tối đa: 30`; `nêu trên là 12` is no bound. */
const LOOSE_FILLERS = phraseList<true>(
	[
		...['cả', 'hẳn', 'mức', 'mốc', 'ngưỡng', 'con số', 'là', 'được', 'cũng', 'phải', 'đạt', 'có'],
		...['chỉ', 'tới', 'đến', 'bằng', 'vào', 'cũng phải', 'phải đạt', 'phải có', 'cũng là', ':']
	].map((word) => [word, true])
);
/** Words before which a qualifier is part of another word: `nêu trên`, `mầm non`, `hương ước`, `trình độ`. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['trên', new Set(['nêu', 'nói', 'kể', 'như', 'bên', 'phía', 'cấp'])],
	['dưới', new Set(['nêu', 'bên', 'phía', 'cấp'])],
	['non', new Set(['mầm', 'nước', 'núi'])],
	['ước', new Set(['hương', 'quy', 'công', 'điều', 'hiệp', 'giao', 'mong', 'mơ'])],
	['độ', new Set(['mức', 'chế', 'tốc', 'trình', 'cường', 'mật', 'thái', 'tiến'])],
	['cỡ', new Set(['kích', 'khổ'])],
	['tầm', new Set(['quan'])]
]);
/** Nothing said. */
export const UNQUALIFIED: Qualified = { wording: null, flags: [], from: false, average: false, to: 0 };

/** What was found with one more thing said, up to token `to`; a later wording counts. */
export function addQualifier(found: Qualified, meaning: Qualifier, to: number): Qualified {
	return {
		wording: meaning.kind === 'wording' ? meaning.wording : found.wording,
		flags: meaning.kind === 'flag' ? [...found.flags, meaning.flag] : found.flags,
		from: found.from || meaning.kind === 'from',
		average: found.average || meaning.kind === 'average',
		to
	};
}

/** Whether what stands at `at` is only part of another word: `hương ước`, `nêu trên`. */
export function isPartOfWord(tokens: readonly AmountToken[], at: number): boolean {
	return COMPOUNDS.get(keyAt(tokens, at))?.has(keyAt(tokens, at - 1)) === true;
}

/**
 * The qualifiers that start at token `start`, small words between them passed over. Where no number follows, `to`
 * is of no use.
 */
export function readQualifiers(tokens: readonly AmountToken[], start: number): Qualified {
	let found: Qualified = { ...UNQUALIFIED, to: start };
	for (let count = 0; count < MOST_QUALIFIERS; count += 1) {
		const match = matchPhrase(QUALIFIERS, tokens, found.to);
		if (match === null || isPartOfWord(tokens, found.to)) break;
		const filler = matchPhrase(match.meaning.firm ? LOOSE_FILLERS : FILLERS, tokens, match.next);
		found = addQualifier(found, match.meaning, filler?.next ?? match.next);
	}
	return found;
}
