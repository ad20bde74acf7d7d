import { MAGNITUDES } from './digit-words';
import { ENDS } from './per-part';
import { readNumeral, type SeparatorStyle } from './read-numeral';
import { keyAt, tokenizeAmount, type AmountToken, type TokenizedCell } from './tokenize-amount';

/**
 * How a column writes numbers: `vi` (2.000 and 12,5), `en` (2,000 and 12.5), `plain` (no separator anywhere),
 * `ambiguous` (separators, but nothing that decides: bare `1.250`), `mixed` (evidence of both).
 */
export type ConventionKind = 'vi' | 'en' | 'plain' | 'ambiguous' | 'mixed';

/** The decision for one column, with the distinct texts (at most five of each) that speak for each side. */
export interface NumberConvention {
	readonly kind: ConventionKind;
	readonly vietnamese: readonly string[];
	readonly english: readonly string[];
	readonly undecided: readonly string[];
}

const EXAMPLES = 5;

/** Powers of ten and shares, which are told in thousandths: `1,250 triệu`, `12,345%`. */
const FRACTIONAL = new Set([...MAGNITUDES.keys(), '%', 'phần', 'điểm']);
/** Measures that may be told in thousandths or counted in thousands: `45,581 phút`. */
const MEASURED = new Set('giờ phút giây tiếng kg tấn tạ lít km m m2 ha lần độ'.split(' '));

/**
 * The style in which the words around an undecided numeral settle it: a number among Vietnamese words is read the
 * Vietnamese way, except that a count of things has no thousandths (`7,206 trang` is 7206); English words settle
 * it the English way. `null` where the column decides: no word stands there, or a comma has no counted noun behind
 * it (`trên 2,000`).
 */
export function styleFromWords(
	cell: TokenizedCell,
	numeral: AmountToken,
	after: AmountToken | undefined
): SeparatorStyle {
	if (cell.words === 'none') return null;
	if (cell.words === 'english') return 'en';
	if (!numeral.key.includes(',')) return 'vi';
	const key = after?.key ?? '';
	if (FRACTIONAL.has(key)) return 'vi';
	return after?.kind !== 'word' || MEASURED.has(key) || ENDS.has(key) ? null : 'en';
}

/** What one numeral speaks for: a side, or one separator with three digits behind it. */
type Evidence = 'vi' | 'en' | 'dot' | 'comma';

function evidenceOf(text: string): readonly Evidence[] {
	const cell = tokenizeAmount(text);
	return cell.tokens.flatMap((token, index) => {
		if (token.kind !== 'numeral' || isInsideDate(cell.tokens, index)) return [];
		const reading = readNumeral(token.key);
		if (reading.kind === 'value') return reading.style === null ? [] : [reading.style];
		if (reading.kind === 'malformed') return [];
		return [
			styleFromWords(cell, token, cell.tokens[index + 1]) ?? (reading.separator === '.' ? 'dot' : 'comma')
		];
	});
}

/** `06.02.2020` is no number. */
function isInsideDate(tokens: readonly AmountToken[], at: number): boolean {
	return /^\d{1,2}[.]\d{1,2}[.]\d{4}$/u.test(keyAt(tokens, at));
}

/**
 * Decides the convention of one column of one file from its distinct texts; nothing is guessed. Three digits
 * behind the separator that would have to be the decimal mark (`2,000` beside `1.250.000`, `1.234` beside `2.5`)
 * speak against the other cells: the column is `mixed`, and such cells are asked.
 */
export function decideConvention(distinctTexts: Iterable<string>): NumberConvention {
	const found = { vi: [] as string[], en: [] as string[], dot: [] as string[], comma: [] as string[] };
	for (const text of distinctTexts) {
		for (const evidence of new Set(evidenceOf(text))) {
			if (found[evidence].length < EXAMPLES) found[evidence].push(text);
		}
	}
	return {
		kind: kindOf(found),
		vietnamese: found.vi,
		english: found.en,
		undecided: [...found.dot, ...found.comma].slice(0, EXAMPLES)
	};
}

function kindOf(found: Readonly<Record<Evidence, readonly string[]>>): ConventionKind {
	const has = (evidence: Evidence) => found[evidence].length > 0;
	if (has('vi')) return has('en') || has('comma') ? 'mixed' : 'vi';
	if (has('en')) return has('dot') ? 'mixed' : 'en';
	return has('dot') || has('comma') ? 'ambiguous' : 'plain';
}
