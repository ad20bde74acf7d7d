/** The delimiters Excel and databases write; the order decides a tie. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A character that may part the cells of a row. */
type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_LINES = 100;
const HEADER_LINES = 30;
const HEADER_WORDS_MIN = 2;
/** More than any count of columns is worth. */
const HEADED_SCORE = 100;

/** The delimiter and, where the file begins with Excel's `sep=` line, the characters that line takes. */
export interface DetectedDelimiter {
	readonly delimiter: Delimiter;
	readonly skip: number;
	/** Whether a space follows every delimiter, quoted cells too: it belongs to none of the cells. */
	readonly spaced: boolean;
}

/** How many delimiters each line holds outside quotes; blank lines are left out. */
function countByLine(sample: string, delimiter: Delimiter): number[] {
	const counts: number[] = [];
	let count = 0;
	let quoted = false;
	let blank = true;
	for (const character of `${sample}\n`) {
		if (character === '"') quoted = !quoted;
		else if (!quoted && character === delimiter) count += 1;
		else if (!quoted && (character === '\n' || character === '\r')) {
			if (!blank) counts.push(count);
			if (counts.length === SAMPLE_LINES) break;
			count = 0;
			blank = true;
			continue;
		}
		if (character.trim() !== '') blank = false;
	}
	return counts;
}

/** Share of lines with the commonest number of delimiters, more columns being better evidence than few. */
function scoreOf(counts: readonly number[]): number {
	const lines = new Map<number, number>();
	for (const count of counts) lines.set(count, (lines.get(count) ?? 0) + 1);
	let best = 0;
	for (const [count, times] of lines) {
		if (count > 0) best = Math.max(best, (times / counts.length) * Math.log2(count + 1));
	}
	return best;
}

/** Whether every delimiter outside quotes has a space behind it, and a quoted cell shows that it is no part of one. */
function isSpaced(sample: string, delimiter: string): boolean {
	if (!sample.includes(`${delimiter} "`)) return false;
	let quoted = false;
	for (let at = 0; at < sample.length - 1; at += 1) {
		if (sample[at] === '"') quoted = !quoted;
		else if (!quoted && sample[at] === delimiter && sample[at + 1] !== ' ') return false;
	}
	return true;
}

function settle(text: string, delimiter: Delimiter, skip: number): DetectedDelimiter {
	return { delimiter, skip, spaced: isSpaced(text.slice(0, SAMPLE_CHARACTERS), delimiter) };
}

/** Whether a line near the top parts into at least two header words: prose with many commas does not. */
function hasHeader(lines: readonly string[], delimiter: string, isKnown: (name: string) => boolean): boolean {
	return lines.some((line) => {
		const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/u, '$1'));
		return names.filter((name) => name !== '' && isKnown(name)).length >= HEADER_WORDS_MIN;
	});
}

/**
 * Finds the delimiter from a `sep=` line or from the first hundred lines; one that parts a line into words `isKnown`
 * as headers comes before all others. A file of one column has the comma.
 */
export function detectDelimiter(
	text: string,
	isKnown: (name: string) => boolean = () => false
): DetectedDelimiter {
	const told = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/iu.exec(text.slice(0, 8));
	if (told?.[1] !== undefined)
		return settle(text.slice(told[0].length), told[1] as Delimiter, told[0].length);
	const sample = text.slice(0, SAMPLE_CHARACTERS);
	const top = sample.split(/\r\n|\r|\n/u, HEADER_LINES);
	let delimiter: Delimiter = ',';
	let bestScore = 0;
	for (const candidate of DELIMITERS) {
		const headed = hasHeader(top, candidate, isKnown) ? HEADED_SCORE : 0;
		const score = headed + scoreOf(countByLine(sample, candidate));
		if (score > bestScore) {
			delimiter = candidate;
			bestScore = score;
		}
	}
	return settle(text, delimiter, 0);
}
