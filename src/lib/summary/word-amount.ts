import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import { formatDay } from '../i18n/format/format-day';
import { formatPercent } from '../i18n/format/format-percent';
import { wordDerivation } from '../i18n/format/word-derivation';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/**
 * An amount inside a sentence with every hedge that the data need, in words: `ít nhất 70 tờ (suy ra: năm 120 − 6 tháng
 * 50)`, `15 tin (số liệu chỉ đến 31/8/2020)`. `quantity` stands in for the total's own where another measure is told,
 * `unit` after the number.
 */
export function wordAmount(total: Total, language: Language, quantity = saidOf(total), unit = ''): string {
	const [amount = '', ...hedges] = amountParts(total, language, quantity, unit);
	return hedges.length === 0 ? amount : messagesIn(language).summary.hedge.of(amount, hedges.join('; '));
}

/** The same in parts, for where it stands in brackets already: the amount, then its hedges. */
export function amountParts(
	total: Total,
	language: Language,
	quantity = saidOf(total),
	unit = ''
): readonly string[] {
	if (quantity === null) return [messagesIn(language).quantity.noData];
	return [wordQuantity(quantity, language, 'long', unit), ...hedgesOf(total, language)];
}

/** The report's own amount, with its wording, where the others leave it as it is. */
function saidOf(total: Total): Quantity | null {
	return isNarrowed(total) ? total.quantity : (total.asReported ?? total.quantity);
}

function isNarrowed({ asReported, quantity }: Total): boolean {
	return asReported !== null && (asReported.low !== quantity?.low || asReported.high !== quantity.high);
}

/** What a total must be read with, each in a few words. */
export function hedgesOf(total: Total, language: Language): readonly string[] {
	const words = messagesIn(language).summary.hedge;
	const { series, status, chain, asReported, coverage, earlyCutoff, disputed } = total;
	return [
		...(series.kind === 'plan' ? [words.plan] : []),
		...(isNarrowed(total) && asReported !== null
			? [words.reportedAs(wordQuantity(asReported, language, 'long'))]
			: []),
		...(status === 'derived' ? [words.derived(wordDerivation(chain, language, 'long'))] : []),
		...(status === 'pieced' ? [words.pieced(formatPercent(coverage, language))] : []),
		...(earlyCutoff !== null && earlyCutoff !== 'unknown'
			? [words.dataEnd(formatDay(earlyCutoff.dataEnd, language))]
			: []),
		...(earlyCutoff === 'unknown' ? [words.cutoffUnknown] : []),
		...(disputed ? [words.disputed] : []),
		...(series.topics.length > 1 ? [words.joint] : []),
		...(series.origin === 'reposted' ? [words.reposted] : [])
	];
}
