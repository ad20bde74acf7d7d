import type { Total } from '../domain/total';
import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { factsOfSeries, type ExtremeFact, type SeriesFacts } from './series-facts';
import { amountParts, wordAmount } from './word-amount';
import { wordChangeSince } from './word-change-since';
import { joinSentences, writeSentence } from './write-sentences';

/** One series of a chart. */
export interface ShownSeries {
	/** What it is called, its unit and the mark of illustrative data included. */
	readonly name: string;
	/** Every period of the axis, known or not. */
	readonly totals: readonly Total[];
	/** Longer periods over those that have no number of their own. */
	readonly wider?: readonly Total[];
	/** Periods that lack a number and are shown as gaps. */
	readonly missing: number;
}

/**
 * One series over time in at most two sentences: the last known period with its change on the same period a year before
 * (else on the one just before it), then how many periods are known, the highest and the lowest, and the gaps. Every
 * number has its hedges; what the verdict withholds is not claimed, and the reason stands in its place.
 */
export function summariseSeries(shown: ShownSeries, language: Language): string {
	const words = messagesIn(language).summary.series;
	const facts = factsOfSeries(shown.totals);
	const clauses = wordLatest(facts, shown.wider ?? [], language);
	if (clauses.length === 0) return words.nothing(shown.name);
	const missing = shown.missing === 0 ? '' : words.missing(formatNumber(shown.missing, language));
	return joinSentences([
		writeSentence([words.line(shown.name, clauses.join('; '))]),
		writeSentence([wordSpan(facts, language), missing])
	]);
}

/** The last known period and its change; the longer periods where the axis itself has no number. */
export function wordLatest(
	{ last, change }: SeriesFacts,
	wider: readonly Total[],
	language: Language
): readonly string[] {
	if (last === null)
		return wider.filter(({ quantity }) => quantity !== null).map((total) => wordPeriod(total, language));
	const latest = wordPeriod(last, language);
	if (change === null) return [latest];
	return [`${latest}, ${wordChangeSince(change, language)}`];
}

function wordPeriod(total: Total, language: Language): string {
	const period = labelPeriod(total.period, language, 'inline');
	return messagesIn(language).summary.series.latest(period, wordAmount(total, language));
}

/** How many periods are known and which stand out; why nothing is said of a change where there is one alone. */
function wordSpan({ known, first, last, change, extremes }: SeriesFacts, language: Language): string {
	const words = messagesIn(language).summary.series;
	if (first === null || last === null) return '';
	if (known.length === 1) return words.onlyOne;
	const noBase = change === null ? words.noBase : '';
	if (extremes === null) return noBase;
	const span = words.within(
		formatNumber(known.length, language),
		labelPeriod(first.period, language, 'inline'),
		labelPeriod(last.period, language, 'inline')
	);
	const told = wordExtremes(span, extremes, known.length, language);
	return noBase === '' ? told : `${told}. ${noBase}`;
}

function wordExtremes(span: string, extremes: ExtremeFact, count: number, language: Language): string {
	const words = messagesIn(language).summary.series;
	if (extremes.kind === 'withheld')
		return words.withheld(span, extremes.reasons.map((code) => nameReason(code, language)).join(', '));
	const { highest, lowest } = extremes;
	const [top] = highest;
	const [bottom] = lowest;
	if (top !== undefined && highest.length === count) return words.equal(span, wordAmount(top, language));
	const high = nameAll(highest, language);
	const low = nameAll(lowest, language);
	if (top !== undefined && bottom !== undefined) return words.extremes(span, high, low);
	if (top !== undefined) return words.highest(span, high);
	return bottom === undefined ? words.unclear(span) : words.lowest(span, low);
}

/** Periods of one amount, the amount once: `năm 2018, năm 2020 (50)`. */
function nameAll(totals: readonly Total[], language: Language): string {
	const names = totals.map(({ period }) => labelPeriod(period, language, 'inline')).join(', ');
	const amount = totals[0] === undefined ? '' : amountParts(totals[0], language).join('; ');
	return messagesIn(language).summary.series.entry(names, amount);
}
