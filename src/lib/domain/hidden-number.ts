import { MAGNITUDES } from './digit-words';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';
import { isUnitNounAt, timeNamed } from './unit-nouns';

/** Half a thing is no count of things: `2½`, `gần 1 nửa`, `2 giờ rưỡi` hide a fraction that nothing here can hold. */
export function hidesFraction(tokens: readonly AmountToken[], to: number): boolean {
	const behind = keyAt(tokens, to);
	return (
		behind === 'nửa' || behind === 'rưỡi' || keyAt(tokens, to + 1) === 'rưỡi' || /^\p{No}$/u.test(behind)
	);
}

/** `15'` is fifteen minutes; a number in quotation marks is only quoted. */
const MINUTE_MARKS = new Set(["'", '’', '′', '"', '″', '”']);

/** `0x10`, `1tr`, `10h`, `.5`, `4/`: a numeral run together with what is neither a unit nor a power of ten. */
export function isRunTogether({ tokens }: TokenizedCell, at: number): boolean {
	const [before, numeral, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (behind?.start === numeral?.end && MINUTE_MARKS.has(behind?.key ?? '') && before?.key !== behind?.key)
		return true;
	if (before?.end === numeral?.start && (before?.key === '.' || before?.key === ',')) return true;
	if (before?.key === '/' && at === 1) return true;
	if (behind?.key === '/' && tokens.length === at + 2) return true;
	if (behind?.kind !== 'word' || behind.start !== numeral?.end) return false;
	return !MAGNITUDES.has(behind.key) && !isUnitNounAt(tokens, at + 1) && timeNamed(behind.key) === null;
}
