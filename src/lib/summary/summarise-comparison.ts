import { changeBetween } from '../domain/measures';
import type { Quantity } from '../domain/quantity';
import { differenceOf } from '../domain/quantity-arithmetic';
import type { Total } from '../domain/total';
import type { Verdict, VerdictReason } from '../domain/verdict';
import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { findExtremes } from './find-extremes';
import { reachOf } from './reach-of';
import { factBetween } from './series-facts';
import { amountParts, wordAmount } from './word-amount';
import { wordChangeSince } from './word-change-since';
import { joinSentences, writeSentence } from './write-sentences';

/** One compared figure: its name, and what is set beside the others under the measure. */
export interface ComparedSide {
	readonly name: string;
	readonly total: Total;
	readonly quantity: Quantity | null;
}

/** Up to so many sides are named one by one. */
const MOST_NAMED = 3;

/**
 * What stands beside what, in at most two sentences: the order or the difference that the verdict allows, then what
 * calls for care; or that nothing may be compared and why, with the figures side by side.
 */
export function summariseComparison(
	given: readonly ComparedSide[],
	verdict: Verdict,
	language: Language
): string {
	const sides = given.map(roundAsShown);
	const words = messagesIn(language).summary.comparison;
	const [only] = sides;
	if (only === undefined) return '';
	if (sides.length === 1)
		return writeSentence([words.one(nameWithPeriod(only, language), wordSide(only, language))]);
	const ranked = verdict.ranked.flatMap((index) => sides[index] ?? []);
	const rest = verdict.unranked.flatMap((index) => sides[index] ?? []);
	if (ranked.length < 2)
		return joinSentences([
			writeSentence([wordWhyNot(verdict, language)]),
			writeSentence([wordBeside(sides, language)])
		]);
	return joinSentences([
		writeSentence([wordRanked(ranked, verdict, language)]),
		writeSentence([wordRest(rest, verdict, language), wordCare(verdict, language)])
	]);
}

/** Amounts that read alike are alike: averages are told to two decimals. */
function roundAsShown(side: ComparedSide): ComparedSide {
	const { quantity } = side;
	if (quantity === null) return side;
	const round = (bound: number | null) => (bound === null ? null : Math.round(bound * 100) / 100);
	return { ...side, quantity: { ...quantity, low: round(quantity.low), high: round(quantity.high) } };
}

function wordSide({ total, quantity }: ComparedSide, language: Language): string {
	return wordAmount(total, language, quantity, total.series.unitText);
}

function listReasons(reasons: readonly VerdictReason[], language: Language): string {
	return [...new Set(reasons.map(({ code }) => nameReason(code, language)))].join(', ');
}

function wordWhyNot({ level, reasons }: Verdict, language: Language): string {
	const words = messagesIn(language).summary.comparison;
	const blocking = reasons.filter((reason) => reason.level === 'not_comparable');
	if (level === 'not_comparable') return words.notComparable(listReasons(blocking, language));
	return reasons.length === 0 ? words.noRank : words.care(listReasons(reasons, language));
}

/** Whether a reason keeps a side out of the order; the others are to be kept in mind. */
function keepsOut({ level, code }: VerdictReason): boolean {
	return level === 'not_comparable' || code === 'missing';
}

function wordCare({ reasons }: Verdict, language: Language): string {
	const care = reasons.filter((reason) => !keepsOut(reason));
	return care.length === 0 ? '' : messagesIn(language).summary.comparison.care(listReasons(care, language));
}

/** Sides outside the order, and what keeps them out. */
function wordRest(rest: readonly ComparedSide[], { reasons }: Verdict, language: Language): string {
	if (rest.length === 0) return '';
	const words = messagesIn(language).summary.comparison;
	const count = formatNumber(rest.length, language);
	const why = listReasons(reasons.filter(keepsOut), language);
	return why === '' ? words.besideCount(count) : words.besideRest(count, why);
}

function wordBeside(sides: readonly ComparedSide[], language: Language): string {
	const words = messagesIn(language).summary.comparison;
	if (sides.length > MOST_NAMED)
		return markSample(
			words.besideCount(formatNumber(sides.length, language)),
			{ synthetic: sides.every(({ total }) => total.series.synthetic) },
			language
		);
	return words.beside(
		sides.map((side) => words.side(nameWithPeriod(side, language), wordSide(side, language))).join('; ')
	);
}

/** Names are as brief as tells sides apart; a number beside another stands with its period. */
function nameWithPeriod({ name, total }: ComparedSide, language: Language): string {
	const period = labelPeriod(total.period, language, 'inline');
	return name.includes(period) ? name : messagesIn(language).summary.comparison.named(name, period);
}

/** The period that all sides share and no name says; `''` for none. */
function sharedPeriod(sides: readonly ComparedSide[], language: Language): string {
	const periods = new Set(sides.map(({ total }) => labelPeriod(total.period, language, 'inline')));
	const [period = ''] = periods;
	return periods.size === 1 && sides.every(({ name }) => !name.includes(period)) ? period : '';
}

function wordRanked(given: readonly ComparedSide[], verdict: Verdict, language: Language): string {
	const words = messagesIn(language).summary.comparison;
	const period = sharedPeriod(given, language);
	const ranked =
		period === '' ? given.map((side) => ({ ...side, name: nameWithPeriod(side, language) })) : given;
	const [one, other] = ranked;
	if (one !== undefined && other !== undefined && ranked.length === 2) {
		const clause = wordTwo(one, other, verdict, language);
		return period === '' ? clause : words.within(period, clause);
	}
	const { highest, lowest } = findExtremes(
		ranked.map(({ total, quantity }) => reachOf({ ...total, quantity }) ?? { low: 0, high: null })
	);
	const span = words.ranked(formatNumber(ranked.length, language), period);
	const name = (indexes: readonly number[]) => nameAll(indexes, ranked, language);
	if (highest.length === ranked.length && one !== undefined)
		return words.allEqual(span, wordSide(one, language));
	const head = highest.length > 0 ? words.highest(span, name(highest)) : words.noHighest(span);
	return lowest.length > 0 ? words.lowest(head, name(lowest)) : head;
}

/** Sides of one amount, the amount once. */
function nameAll(indexes: readonly number[], ranked: readonly ComparedSide[], language: Language): string {
	const own = indexes.flatMap((index) => ranked[index] ?? []);
	const [first] = own;
	if (first === undefined) return '';
	const names = own.map(({ name }) => name).join(', ');
	return messagesIn(language).summary.series.entry(
		names,
		amountParts(first.total, language, first.quantity, first.total.series.unitText).join('; ')
	);
}

function isOnePlace({ total: one }: ComparedSide, { total: other }: ComparedSide): boolean {
	const { series, period } = one;
	return (
		series.province === other.series.province &&
		series.locality === other.series.locality &&
		period.end !== other.period.end
	);
}

/** One place in two periods rose or fell. */
function wordInTime(one: ComparedSide, other: ComparedSide, language: Language): string {
	const [now, before] = one.total.period.end > other.total.period.end ? [one, other] : [other, one];
	const change = wordChangeSince(factBetween(now.total, before.total), language);
	return messagesIn(language).summary.comparison.side(now.name, `${wordSide(now, language)}, ${change}`);
}

/** Only totals have a percentage; other measures differ by their amounts. */
function differenceBetween(one: ComparedSide, other: ComparedSide, { measure }: Verdict) {
	const withheld = { kind: 'withheld' as const, reasons: [] };
	if (measure === 'total') return changeBetween(one.total, other.total);
	if (one.quantity === null || other.quantity === null) return { difference: null, percentage: withheld };
	const [more, less] = [one.quantity, other.quantity].map((quantity) => ({ ...quantity, per: null }));
	return {
		difference: more === undefined || less === undefined ? null : differenceOf(more, less),
		percentage: withheld
	};
}

/** Two sides differ; neither rose or fell. A percentage stands only beside exact totals. */
function wordTwo(one: ComparedSide, other: ComparedSide, verdict: Verdict, language: Language): string {
	const words = messagesIn(language).summary.comparison;
	if (verdict.measure === 'total' && isOnePlace(one, other)) return wordInTime(one, other, language);
	const { difference, percentage } = differenceBetween(one, other, verdict);
	const pair = [one, other].map(({ quantity }) => wordShort(quantity, language)).join('/');
	const { highest } = findExtremes(
		[one, other].map(({ total, quantity }) => reachOf({ ...total, quantity }) ?? { low: 0, high: null })
	);
	if (highest.length === 2) return words.equal(one.name, other.name, pair);
	if (difference === null || highest[0] !== 0) return words.unclear(one.name, other.name, pair);
	const percent =
		percentage.kind === 'value'
			? messagesIn(language).summary.change.percent(formatPercent(percentage.value, language, 'change'))
			: '';
	const { per = null } = one.quantity ?? {};
	const size = wordQuantity({ ...difference, unquantifiedParts: 0, per }, language, 'long');
	return words.more(one.name, other.name, size, pair, percent);
}

function wordShort(quantity: Quantity | null, language: Language): string {
	return quantity === null
		? messagesIn(language).quantity.noData
		: wordQuantity({ ...quantity, per: null }, language, 'short');
}
