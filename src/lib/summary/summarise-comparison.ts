import type { VerdictReason, VerdictReasonCode, Verdict } from '../domain/verdict';
import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { markSample } from '../i18n/format/mark-sample';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { ComparedSide } from './compared-side';
import { nameWithPeriod, wordRanked } from './word-ranked';
import { wordSide, type Telling } from './word-side';
import { joinSentences, writeSentence } from './write-sentences';

/** Up to so many sides are named one by one. */
const MOST_NAMED = 3;

/**
 * What stands beside what under any measure, in at most two sentences: the order, the difference or the percentages
 * that the verdict allows, then what calls for care and what keeps the rest out; or that nothing may be compared and
 * why, with the figures side by side.
 */
export function summariseComparison(
	sides: readonly ComparedSide[],
	verdict: Verdict,
	telling: Telling
): string {
	const { language } = telling;
	const words = messagesIn(language).summary.comparison;
	const [only] = sides;
	if (only === undefined) return '';
	if (sides.length === 1)
		return writeSentence([words.one(nameWithPeriod(only, language), wordSide(only, telling))]);
	const ranked = verdict.ranked.flatMap((index) => sides[index] ?? []);
	const rest = verdict.unranked.flatMap((index) => sides[index] ?? []);
	if (ranked.length < 2)
		return joinSentences([
			writeSentence([wordWhyNot(verdict, language)]),
			writeSentence([wordBeside(sides, telling)])
		]);
	const out = codesKeepingOut(rest, verdict);
	return joinSentences([
		writeSentence([wordRanked(ranked, verdict, telling)]),
		writeSentence([wordRest(rest, out, language), wordCare(verdict, out, language)])
	]);
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

/** What keeps sides out of the order: unlike figures, and whatever withholds the measure; others call for care. */
function codesKeepingOut(
	rest: readonly ComparedSide[],
	{ reasons }: Verdict
): ReadonlySet<VerdictReasonCode> {
	const own = rest.flatMap(({ measured }) => measured.reasons);
	const blocking = reasons.filter(({ level, code }) => level === 'not_comparable' || code === 'missing');
	return new Set([...blocking.map(({ code }) => code), ...own]);
}

function wordCare({ reasons }: Verdict, out: ReadonlySet<VerdictReasonCode>, language: Language): string {
	const care = reasons.filter(({ code }) => !out.has(code));
	return care.length === 0 ? '' : messagesIn(language).summary.comparison.care(listReasons(care, language));
}

/** Sides outside the order, and what keeps them out; a base of zero makes a change new and gives no percentage. */
function wordRest(
	rest: readonly ComparedSide[],
	out: ReadonlySet<VerdictReasonCode>,
	language: Language
): string {
	if (rest.length === 0) return '';
	const words = messagesIn(language).summary;
	const count = formatNumber(rest.length, language);
	const isNew = rest.some(({ measured }) => measured.change?.percentage.kind === 'new');
	const why = [
		...new Set([...out].map((code) => nameReason(code, language))),
		...(isNew ? [words.measure.fromZero] : [])
	].join(', ');
	return why === '' ? words.comparison.besideCount(count) : words.comparison.besideRest(count, why);
}

function wordBeside(sides: readonly ComparedSide[], telling: Telling): string {
	const { language } = telling;
	const words = messagesIn(language).summary.comparison;
	if (sides.length > MOST_NAMED)
		return markSample(
			words.besideCount(formatNumber(sides.length, language)),
			{ synthetic: sides.every(({ measured }) => measured.total.series.synthetic) },
			language
		);
	return words.beside(
		sides.map((side) => words.side(nameWithPeriod(side, language), wordSide(side, telling))).join('; ')
	);
}
