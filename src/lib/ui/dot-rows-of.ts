import type { DotRow } from '../chart/dot-row';
import { verdictOf } from '../domain/comparability';
import type { Quantity } from '../domain/quantity';
import type { Verdict, VerdictReasonCode } from '../domain/verdict';
import { nameReason, type NamedTotal } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { comparedQuantity, hasOpenWindow } from './compared-quantity';
import { rankSpans, type RankSpan } from './rank-spans';
import { totalId } from './total-id';

/**
 * The compared figures as rows of a picture, in the order given: ranked ones with their rank before the name, the
 * others with the reasons why they are not.
 */
export function dotRowsOf(
	compared: readonly NamedTotal[],
	verdict: Verdict,
	language: Language
): readonly DotRow[] {
	const quantities = compared.map(({ total }) => comparedQuantity(total, verdict.measure));
	const ranks = ranksIn(verdict, quantities);
	return compared.map((side, index) => {
		const rank = ranks.get(index);
		return {
			id: totalId(side.total),
			name: rank === undefined ? side.name : nameRanked(rank, side.name, language),
			place: side.total.series.province,
			origin: side.total.series.origin,
			quantity: quantities[index] ?? null,
			ranked: rank !== undefined,
			detail: labelPeriod(side.total.period, language, 'inline'),
			reasons: wordReasons(index, compared, verdict, language)
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
