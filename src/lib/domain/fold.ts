/** Characters that take no room: zero-width, bidirectional marks, soft hyphen, byte-order mark, variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/gu;

/** Ð (eth) and Ɖ (African d) look like Đ, and no Unicode normal form unifies them. */
const LOOKALIKE_D = /[ðɖ]/gu;

/** New-style tone placement (`hoà`, `thuỷ`) and the old style it is folded to; open syllables only. */
const TONE_PLACEMENT: Readonly<Record<string, string>> = {
	oà: 'òa',
	oá: 'óa',
	oả: 'ỏa',
	oã: 'õa',
	oạ: 'ọa',
	oè: 'òe',
	oé: 'óe',
	oẻ: 'ỏe',
	oẽ: 'õe',
	oẹ: 'ọe',
	uỳ: 'ùy',
	uý: 'úy',
	uỷ: 'ủy',
	uỹ: 'ũy',
	uỵ: 'ụy'
};
const MOVABLE_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** ASCII that is tidy as it is: most ids, numbers and dates. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * A written text with one spelling of everything that only looks different: NFC, no invisible characters, every
 * kind of space and dash as one, single spaces, trimmed. Case and accents are kept: this is for showing.
 */
export function tidyText(text: string): string {
	if (text === '' || TIDY.test(text)) return text;
	return text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(/\s+/gu, ' ').trim();
}

/**
 * The key under which two spellings of a Vietnamese name are the same: `tidyText`, lower case, Đ/Ð/Ɖ as one,
 * tone marks in the old place (hoà → hòa, thuỷ → thủy), and "phòng, chống" without its comma (domain notes §6).
 * Idempotent. i/y spellings (kỹ/kĩ) are kept apart: they are synonyms, not spellings.
 */
export function foldText(text: string): string {
	if (TIDY.test(text)) return text.toLowerCase();
	return tidyText(text)
		.toLowerCase()
		.normalize('NFC')
		.replace(LOOKALIKE_D, 'đ')
		.replace(MOVABLE_TONE, (pair) => TONE_PLACEMENT[pair] ?? pair)
		.replace(/phòng ?, ?chống/gu, 'phòng chống');
}

/** `foldText` without any accent and with đ as d, so that "dak nong" finds "Đắk Nông". For search only. */
export function foldAccents(text: string): string {
	return foldText(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}
