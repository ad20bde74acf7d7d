import type { DotRow, Section } from '../chart/dot-row';
import type { IsoDay } from '../domain/brand';
import { verdictOf } from '../domain/comparability';
import type { Measured } from '../domain/measure-total';
import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import { isPercentageMeasure, type Verdict, type VerdictReasonCode } from '../domain/verdict';
import { nameReason, type NamedTotal } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { hasOpenWindow } from './has-open-window';
import { rankSpans, type RankSpan } from './rank-spans';
import { markJoint } from './joint-topics';
import { totalId } from './total-id';
import { wordBeside, wordMeasured } from './word-measured';

/**
 * The compared figures as rows of a picture, in the order given: ranked ones with their rank before the name, the
 * others with the reasons why they are not. `measured` are the same in the same order. `sectionOf` says what each stands under.
 */
export function dotRowsOf(
	compared: readonly NamedTotal[],
	measured: readonly Measured[],
	verdict: Verdict,
	today: IsoDay,
	language: Language,
	sectionOf: (total: Total) => Section | null = () => null
): readonly DotRow[] {
	const quantities = measured.map(({ value }) => value);
	const needsWords = isPercentageMeasure(verdict.measure) || verdict.measure === 'per_100k';
	const ranks = ranksIn(verdict, quantities);
	const shown = compared.map(({ total }) => total.series);
	return compared.map((side, index) => {
		const rank = ranks.get(index);
		const own = measured[index];
		const detail =
			own === undefined
				? labelPeriod(side.total.period, language, 'inline')
				: wordBeside(own, verdict.measure, today, language);
		const said = own === undefined || !needsWords ? undefined : wordMeasured(own, verdict.measure, language);
		return {
			id: totalId(side.total),
			name: rank === undefined ? side.name : nameRanked(rank, side.name, language),
			place: side.total.series.province,
			origin: side.total.series.origin,
			quantity: quantities[index] ?? null,
			ranked: rank !== undefined,
			detail: markJoint(detail, side.total.series, shown, language),
			...(said === undefined ? {} : { said }),
			reasons: wordReasons(index, compared, verdict, language),
			section: sectionOf(side.total)
		};
	});
}

function ranksIn(verdict: Verdict, quantities: readonly (Quantity | null)[]): ReadonlyMap<number, RankSpan> {
	const ranked = verdict.ranked.flatMap((index) => {
		const quantity = quantities[index] ?? null;
		return quantity === null ? [] : [{ index, quantity }];
	});
	const spans = rankSpans(ranked.map(({ quantity }) => quantity));
	return new Map(
		ranked.flatMap(({ index }, place) => {
			const span = spans[place];
			return span === undefined ? [] : [[index, span] as const];
		})
	);
}

function nameRanked({ best, worst }: RankSpan, name: string, language: Language): string {
	const numbers = [...new Set([best, worst])].map((rank) => formatNumber(rank, language));
	return messagesIn(language).compare.ranked(numbers.join('–'), name);
}

/** What sets a figure apart from the ranked ones; where nothing does, what must be read with it. */
function wordReasons(
	index: number,
	compared: readonly NamedTotal[],
	verdict: Verdict,
	language: Language
): readonly string[] {
	const total = compared[index]?.total;
	const first = compared[verdict.ranked[0] ?? index]?.total;
	if (total === undefined || first === undefined) return [];
	const apart = verdictOf([first, total], verdict.measure)
		.reasons.filter(({ level }) => level === 'not_comparable')
		.map(({ code }) => code);
	const shared = verdict.reasons.filter(({ sides }) => sides.includes(index)).map(({ code }) => code);
	const codes: readonly VerdictReasonCode[] = apart.length > 0 ? apart : shared;
	const open = hasOpenWindow(total, verdict.measure) ? [messagesIn(language).compare.windowUnknown] : [];
	return [...codes.map((code) => nameReason(code, language)), ...open];
}
