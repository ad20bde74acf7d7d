import type { DateOrder } from './decisions';
import type { DateEvidence } from './understanding';
import { foldText } from './fold';

const SLASHED =
	/^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|[0-4]\d)(?:[ t]\d{1,2} ?(?:[:h]|giờ).*)?$/u;
const MONTHS = 12;

/** The parts of a date of three numbers ending in a year, as written; `null` for every other text. */
function partsOf(text: string): readonly [first: number, second: number, year: number] | null {
	const [, first, second, year] = SLASHED.exec(foldText(text)) ?? [];
	if (first === undefined || year === undefined) return null;
	return [Number(first), Number(second), year.length === 2 ? 2000 + Number(year) : Number(year)];
}

/** What one date says about the order of its column; `null` where it is not written in three numbers. */
function orderOf(text: string): 'dmy' | 'mdy' | 'either' | 'same' | null {
	const parts = partsOf(text);
	if (parts === null) return null;
	const [first, second] = parts;
	if (first === second) return 'same';
	if (first > MONTHS && second <= MONTHS) return 'dmy';
	if (second > MONTHS && first <= MONTHS) return 'mdy';
	return first <= MONTHS ? 'either' : 'same';
}

/**
 * What the distinct texts of a column say about the order of day and month. `undecided` are dates that read both
 * ways, which Vietnamese texts mean day first; `mdy` needs a 13th or later in second place and none in first.
 */
export function dateEvidenceOf(texts: Iterable<string>): DateEvidence {
	const seen = new Set<string>();
	for (const text of texts) {
		const order = orderOf(text);
		if (order !== null) seen.add(order);
	}
	if (seen.has('mdy')) return seen.has('dmy') ? 'mixed' : 'mdy';
	if (seen.has('dmy')) return 'dmy';
	return seen.has('either') ? 'undecided' : 'plain';
}

/** Whether a date reads one way day first and another month first. */
export function readsBothWays(text: string): boolean {
	return orderOf(text) === 'either';
}

/** Whether a date is written in three numbers, so that the order of its column matters. */
export function hasOrder(text: string): boolean {
	return orderOf(text) !== null;
}

/** A date of three numbers in a given order as `YYYY-MM-DD`, real or not; every other text as it is. */
export function reorderDate(text: string, order: DateOrder): string {
	const parts = partsOf(text);
	if (parts === null || order === 'dmy') return text;
	const [month, day, year] = parts;
	return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
