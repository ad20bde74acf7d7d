const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ONSET = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|t|th|tr|v|x)?';
const NUCLEUS =
	'(?:oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|iêu|yêu|ươi|ươu|' +
	'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
	'[aăâeêioôơuưy])';
/** k closes syllables of place names only: Đắk Lắk, Đắk Nông. */
const CODA = '(?:ch|ng|nh|c|k|m|n|p|t)?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');
/** A run of anything but blanks, digits and ASCII punctuation, which no Vietnamese encoding gives a letter. */
const WORD = /[^\s\d!-/:-@[-`{-~]+/gu;
const ACCENTED = /[^\p{ASCII}]/u;

function isSyllable(word: string): boolean {
	const spread = word.toLowerCase().normalize('NFD');
	const tones = spread.match(TONES)?.length ?? 0;
	return tones <= 1 && SYLLABLE.test(spread.replace(TONES, '').normalize('NFC'));
}

/** How Vietnamese a text looks: of its `words` with a letter outside ASCII, the `share` (0–1) that are syllables. */
export interface VietnameseScore {
	readonly words: number;
	readonly share: number;
}

/** Scores a text by the structure of Vietnamese syllables, so that no list of words is needed. */
export function scoreVietnamese(text: string): VietnameseScore {
	let words = 0;
	let syllables = 0;
	for (const [word] of text.matchAll(WORD)) {
		if (!ACCENTED.test(word)) continue;
		words += 1;
		if (isSyllable(word)) syllables += 1;
	}
	return { words, share: words === 0 ? 0 : syllables / words };
}
