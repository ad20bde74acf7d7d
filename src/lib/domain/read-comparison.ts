import { clauseOf } from './clause';
import {
	AFTER_CHANGING,
	AGAINST,
	CHANGING,
	COMPARED,
	EQUAL,
	EXCEEDING,
	MORE_OR_LESS,
	type Compared
} from './comparison-words';
import { matchPhrase, type PhraseList } from './match-phrase';
import { isPlausibleYear } from './read-date';
import type { Amount } from './read-amount';
import { keyAt, type AmountToken, type TokenizedCell } from './tokenize-amount';

/**
 * A number that speaks of another figure: a change, an index against another period (per cent), or the share of a
 * plan done (per cent). The bounds as read are multiplied by `factor` (−1 for a fall, 100 for `lần`) and `added` to;
 * `comparative` where the wording is the comparison itself (`cao hơn 12%` is 12 more) and bounds nothing.
 * `candidates` where the wording has two uses.
 */
export type Comparison =
	| {
			readonly form: 'change' | 'index' | 'completion';
			readonly factor: number;
			readonly added: number;
			readonly comparative: boolean;
			readonly unit: 'as_written' | '%';
	  }
	| { readonly form: 'ambiguous'; readonly candidates: readonly number[] };

type Tokens = readonly AmountToken[];

const WHOLE = 100;

interface Found<Meaning = Compared> {
	readonly at: number;
	readonly meaning: Meaning;
}

/** The first phrase of the list between two tokens. */
function find<Meaning>(
	list: PhraseList<Meaning>,
	tokens: Tokens,
	from: number,
	to: number
): Found<Meaning> | null {
	for (let at = from; at < to; at += 1) {
		const match = matchPhrase(list, tokens, at);
		if (match !== null && match.next <= to) return { at, meaning: match.meaning };
	}
	return null;
}

function changed(factor: number, comparative: boolean): Comparison {
	return { form: 'change', factor, added: 0, comparative, unit: 'as_written' };
}

function shared(form: 'index' | 'completion', factor: number): Comparison {
	return { form, factor, added: 0, comparative: false, unit: '%' };
}

/** `tăng 93`, `giảm được 5`, `tăng gấp 2 lần`, `+5`: the word directly before the number. */
function readVerb(tokens: Tokens, amount: Amount): Comparison | null {
	let at = amount.from - 1;
	while (AFTER_CHANGING.has(keyAt(tokens, at))) at -= 1;
	if (keyAt(tokens, at) === 'gấp') return shared('index', WHOLE);
	const direction = CHANGING.get(keyAt(tokens, at));
	if (direction !== undefined) return changed(direction, false);
	const isSigned = at === 0 && keyAt(tokens, 0) === '+' && tokens[0]?.end === tokens[1]?.start;
	return isSigned ? changed(1, false) : null;
}

/** The direction of the last word of *more* or *less* between two tokens, `tăng cường` and the like not counted. */
function directionIn(tokens: Tokens, from: number, to: number): 1 | -1 | null {
	let found: 1 | -1 | null = null;
	for (let at = from; at < to; at += 1) {
		const direction = MORE_OR_LESS.get(keyAt(tokens, at));
		const isCompound = keyAt(tokens, at) === 'tăng' && keyAt(tokens, at + 1) === 'cường';
		const isLess = keyAt(tokens, at) === 'hơn' && found === -1;
		if (direction !== undefined && !isCompound && !isLess) found = direction;
	}
	return found;
}

/** `vượt 12% kế hoạch` is 112 %; `vượt 275%` has been printed for *reached* 275 %, so that above 100 it is asked. */
function readCompletion(amount: Amount, exceeds: boolean, isTimes: boolean): Comparison {
	const factor = isTimes ? WHOLE : 1;
	if (!exceeds) return shared('completion', factor);
	const value = amount.high * factor;
	if (value > WHOLE || isTimes) return { form: 'ambiguous', candidates: [value, value + WHOLE] };
	return { form: 'completion', factor, added: WHOLE, comparative: true, unit: '%' };
}

/** `bằng 95% năm 2019`: a share of another year without further words. */
function isOfYear(tokens: Tokens, at: number): boolean {
	return keyAt(tokens, at) === 'năm' && isPlausibleYear(Number(keyAt(tokens, at + 1)));
}

interface Named {
	readonly before: Found | null;
	readonly behind: Found | null;
	/** Whether `so với` stands on either side. */
	readonly against: boolean;
	readonly start: number;
}

function isCompleted(tokens: Tokens, amount: Amount): boolean {
	return keyAt(tokens, amount.from - 2) === 'hoàn' && keyAt(tokens, amount.from - 1) === 'thành';
}

/** A percentage or a number of times; `3 lần theo kế hoạch` counts, `1,2 lần kế hoạch` does not. */
function readShare(tokens: Tokens, amount: Amount, named: Named): Comparison | null {
	const { before, behind, against, start } = named;
	const isTimes = keyAt(tokens, amount.to) === 'lần';
	if (isTimes && !against && behind?.at !== amount.to + 1) return null;
	const number = amount.to - 1;
	const direction = directionIn(tokens, start, number);
	const ofPlan = before?.meaning === 'plan' || behind?.meaning === 'plan';
	if (ofPlan && direction !== -1) {
		return readCompletion(amount, find(EXCEEDING, tokens, start, number) !== null, isTimes);
	}
	const ofYear = EQUAL.has(keyAt(tokens, amount.from - 1)) && isOfYear(tokens, amount.to + 1);
	if (!against && before === null && behind === null && !ofYear) {
		return isCompleted(tokens, amount) ? shared('completion', 1) : null;
	}
	return direction !== null ? changed(direction, true) : shared('index', isTimes ? WHOLE : 1);
}

/** What stands around the amount in its clause; words up to a next amount belong to that, unless this one compares. */
function namedAround(tokens: Tokens, amount: Amount, isShare: boolean, first: number, next: number): Named {
	const { start, end, meetsNext } = clauseOf(tokens, amount.from, amount.to, first, next);
	const compares = isShare || directionIn(tokens, amount.from, amount.to - 1) !== null;
	const last = meetsNext && !compares ? amount.to : end;
	const behind = find(COMPARED, tokens, amount.to, last);
	const isEqual = behind !== null && EQUAL.has(keyAt(tokens, behind.at - 1));
	const against = find(AGAINST, tokens, start, amount.from) ?? find(AGAINST, tokens, amount.to, last);
	return {
		before: find(COMPARED, tokens, start, amount.from),
		behind: isEqual ? null : behind,
		against: against !== null,
		start
	};
}

/**
 * Reads an amount as a comparison, or `null` where it is an amount of its own (domain notes §1.4). `first` is the
 * token after the amount before it and `next` the next amount's first. Any number with `so với` or `cùng kỳ`, and a
 * percentage with a plan, says how much more, less or how large a share, and never how much was done.
 */
export function readComparison(
	cell: TokenizedCell,
	amount: Amount,
	first: number,
	next: number
): Comparison | null {
	const { tokens } = cell;
	const verb = readVerb(tokens, amount);
	const isPercent = keyAt(tokens, amount.to) === '%' || keyAt(tokens, amount.to + 1) === 'trăm';
	const isShare = isPercent || keyAt(tokens, amount.to) === 'lần';
	const named = namedAround(tokens, amount, isShare, first, next);
	const { before, behind, against, start } = named;
	if (verb !== null) {
		const ofPlan = before?.meaning === 'plan' || behind?.meaning === 'plan';
		return verb.form === 'index' && ofPlan ? shared('completion', WHOLE) : verb;
	}
	if (isShare) return readShare(tokens, amount, named);
	const moved = before === null ? null : directionIn(tokens, start, before.at);
	if (moved !== null) return changed(moved, true);
	const speaksOfPast = before?.meaning === 'past' || behind?.meaning === 'past';
	return against || speaksOfPast ? changed(directionIn(tokens, start, amount.to - 1) ?? 1, true) : null;
}
