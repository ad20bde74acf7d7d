import { foldText } from './fold';

/** Abbreviated kinds of locality, folded; a dot, a space or a number must follow, for `h` also begins names. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
	[/^tp\.? ?(?=\S)/u, 'thành phố '],
	[/^tx(?:\. ?| )/u, 'thị xã '],
	[/^tt(?:\. ?| )/u, 'thị trấn '],
	[/^h(?:\. ?| )/u, 'huyện '],
	[/^q(?:\. ?| |(?=\d))/u, 'quận '],
	[/^p(?:\. ?| |(?=\d))/u, 'phường '],
	[/^x(?:\. ?| )/u, 'xã ']
];

/** `phường 05` is `phường 5`. */
const LEADING_ZERO = /(?<=^\p{L}+ )0+(?=\d+$)/u;

/**
 * The key under which two spellings of one locality are the same: folded, its kind written out (`H. Càng Long` →
 * `huyện càng long`, `P.05` → `phường 5`). Accents are kept, and a name without its kind stays without: it may be a
 * district or a commune. Idempotent.
 */
export function localityKey(text: string): string {
	const folded = foldText(text);
	const [pattern, kind] = ABBREVIATIONS.find(([abbreviation]) => abbreviation.test(folded)) ?? [];
	const whole = pattern === undefined ? folded : folded.replace(pattern, kind ?? '');
	return whole.replace(LEADING_ZERO, '');
}
