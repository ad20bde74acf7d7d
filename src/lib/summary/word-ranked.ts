import { changeBetween } from '../domain/measures';
import type { Quantity } from '../domain/quantity';
import { differenceOf } from '../domain/quantity-arithmetic';
import { isPercentageMeasure, type Verdict } from '../domain/verdict';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountAsShown, type ComparedSide } from './compared-side';
import { findExtremes, type Extremes } from './find-extremes';
import { reachOf } from './reach-of';
import { factBetween } from './series-facts';
import { wordChangeSince } from './word-change-since';
import { wordShares } from './word-shares';
import { sideParts, wordSide, type Telling } from './word-side';

/** Names are as brief as tells sides apart; a number beside another stands with its period. */
export function nameWithPeriod({ name, measured }: ComparedSide, language: Language): string {
	const period = labelPeriod(measured.total.period, language, 'inline');
	return name.includes(period) ? name : messagesIn(language).summary.comparison.named(name, period);
}

/**
 * The order of two or more ranked sides in one clause: of two the difference, of more the highest and the lowest where
 * no bounds leave them open; of percentages how many rose, fell or reached their plan.
 */
export function wordRanked(given: readonly ComparedSide[], verdict: Verdict, telling: Telling): string {
	const { language } = telling;
	const words = messagesIn(language).summary.comparison;
	const period = sharedPeriod(given, language);
	const ranked =
		period === '' ? given.map((side) => ({ ...side, name: nameWithPeriod(side, language) })) : given;
	if (isPercentageMeasure(telling.measure)) return wordShares(ranked, period, telling);
	const [one, other] = ranked;
	if (one !== undefined && other !== undefined && ranked.length === 2) {
		const clause = wordTwo(one, other, verdict, telling);
		return period === '' ? clause : words.within(period, clause);
	}
	const { highest, lowest } = extremesOf(ranked);
	const span = words.ranked(formatNumber(ranked.length, language), period);
	const name = (indexes: readonly number[]) => nameAll(indexes, ranked, telling);
	if (highest.length === ranked.length && one !== undefined)
		return words.allEqual(span, wordSide(one, telling));
	const head = highest.length > 0 ? words.highest(span, name(highest)) : words.noHighest(span);
	return lowest.length > 0 ? words.lowest(head, name(lowest)) : head;
}

/** The period that all sides share and no name says; `''` for none. */
function sharedPeriod(sides: readonly ComparedSide[], language: Language): string {
	const periods = new Set(
		sides.map(({ measured }) => labelPeriod(measured.total.period, language, 'inline'))
	);
	const [period = ''] = periods;
	return periods.size === 1 && sides.every(({ name }) => !name.includes(period)) ? period : '';
}

function extremesOf(sides: readonly ComparedSide[]): Extremes {
	return findExtremes(
		sides.map(
			(side) => reachOf({ ...side.measured.total, quantity: amountAsShown(side) }) ?? { low: 0, high: null }
		)
	);
}

/** Sides of one amount, the amount once. */
function nameAll(indexes: readonly number[], ranked: readonly ComparedSide[], telling: Telling): string {
	const own = indexes.flatMap((index) => ranked[index] ?? []);
	const [first] = own;
	if (first === undefined) return '';
	const names = own.map(({ name }) => name).join(', ');
	return messagesIn(telling.language).summary.series.entry(names, sideParts(first, telling).join('; '));
}

function isOnePlace({ measured: one }: ComparedSide, { measured: other }: ComparedSide): boolean {
	const { series, period } = one.total;
	return (
		series.province === other.total.series.province &&
		series.locality === other.total.series.locality &&
		period.end !== other.total.period.end
	);
}

/** One place in two periods rose or fell. */
function wordInTime(one: ComparedSide, other: ComparedSide, telling: Telling): string {
	const isLater = one.measured.total.period.end > other.measured.total.period.end;
	const [now, before] = isLater ? [one, other] : [other, one];
	const change = wordChangeSince(factBetween(now.measured.total, before.measured.total), telling.language);
	const { side } = messagesIn(telling.language).summary.comparison;
	return side(now.name, `${wordSide(now, telling)}, ${change}`);
}

/** Only totals have a percentage; other measures differ by their amounts. */
function differenceBetween(one: ComparedSide, other: ComparedSide, { measure }: Verdict) {
	const withheld = { kind: 'withheld' as const, reasons: [] };
	if (measure === 'total') return changeBetween(one.measured.total, other.measured.total);
	const [more, less] = [one, other].map(amountAsShown);
	if (!more || !less) return { difference: null, percentage: withheld };
	return {
		difference: differenceOf({ ...more, per: null }, { ...less, per: null }),
		percentage: withheld
	};
}

/** Two sides differ; neither rose or fell. A percentage stands only beside exact totals. */
function wordTwo(one: ComparedSide, other: ComparedSide, verdict: Verdict, telling: Telling): string {
	const { language, measure } = telling;
	const words = messagesIn(language).summary;
	if (measure === 'total' && isOnePlace(one, other)) return wordInTime(one, other, telling);
	const { difference, percentage } = differenceBetween(one, other, verdict);
	const pair = [one, other].map((side) => wordShort(amountAsShown(side), language)).join('/');
	const { highest } = extremesOf([one, other]);
	const { equal, unclear, more } = words.comparison;
	if (highest.length === 2) return equal(one.name, other.name, pair);
	if (difference === null || highest[0] !== 0) return unclear(one.name, other.name, pair);
	const percent =
		percentage.kind === 'value'
			? words.change.percent(formatPercent(percentage.value, language, 'change'))
			: '';
	const { per = null } = one.measured.value ?? {};
	const unit = measure === 'per_100k' ? words.measure.perPeople('') : '';
	const size = wordQuantity({ ...difference, unquantifiedParts: 0, per }, language, 'long', unit);
	return more(one.name, other.name, size, pair, percent);
}

function wordShort(quantity: Quantity | null, language: Language): string {
	return quantity === null
		? messagesIn(language).quantity.noData
		: wordQuantity({ ...quantity, per: null }, language, 'short');
}
