import { DIGITS } from './digit-words';
import { matchPhrase } from './match-phrase';
import { everyAt, perSlash } from './per-part';
import { REACHING_QUALIFIERS } from './qualifiers';
import { readQualifiers, UNQUALIFIED, type Qualified } from './read-qualifiers';
import { keyAt, type AmountToken } from './tokenize-amount';

/** What a bracket behind a number says of it, and what it says that it is per. */
export interface Bracketed {
	readonly qualified: Qualified;
	readonly parts: readonly string[];
}

const NOTHING: Bracketed = { qualified: UNQUALIFIED, parts: [] };
/** No remark has more words; a limit keeps the reading linear. */
const LONGEST = 16;

/** `15 lớp (mỗi xã một)` */
function saysHowMany(part: string): boolean {
	return part.split(' ').some((word, at) => at > 0 && DIGITS.has(word));
}

/**
 * What the first bracket between tokens `from` and `limit` says of the number before it: `150 lượt (ước)`, `12 buổi
 * (tối thiểu)`, `15 (trung bình mỗi xã)`, `02 buổi (mỗi tuần)`. Further words may follow what can mean nothing else
 * (`150 (ước tính của Sở)`); a bracket with a number of its own says nothing of this one.
 */
export function readBracketed(tokens: readonly AmountToken[], from: number, limit: number): Bracketed {
	const open = tokens.findIndex((token, at) => at >= from && at < limit && token.key === '(');
	if (open < 0) return NOTHING;
	const length = tokens.slice(open, open + LONGEST).findIndex((token) => token.key === ')');
	const inside = tokens.slice(open + 1, open + Math.max(length, 0));
	if (inside.length === 0 || inside.some(({ kind }) => kind === 'numeral')) return NOTHING;
	const close = open + length;
	const qualified = readQualifiers(tokens, open + 1);
	const at = qualified.to;
	const part = keyAt(tokens, at) === '/' ? perSlash(tokens, at, close) : everyAt(tokens, at, close);
	if (part?.to === close && !saysHowMany(part.word)) return { qualified, parts: [part.word] };
	const isPlain = at === close || matchPhrase(REACHING_QUALIFIERS, tokens, open + 1) !== null;
	return isPlain && at > open + 1 ? { qualified, parts: [] } : NOTHING;
}
