import { changeBetween, type Change } from '../domain/measures';
import type { Quantity } from '../domain/quantity';
import type { NamedTotal } from '../i18n/format/explain-reason';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { wordChange, wordPercentage } from '../i18n/format/word-change';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Reference } from '../reference/reference';
import { nameArea } from './name-compared';

/** What stands against what, and the difference in words. */
export interface WordedDifference {
	readonly title: string;
	readonly text: string;
}

/**
 * The difference between two comparable totals. One place in two periods is a change in time, later against
 * earlier, as leaders read it; two places differ, and neither rose or fell.
 */
export function wordDifference(
	one: NamedTotal,
	other: NamedTotal,
	reference: Reference,
	language: Language
): WordedDifference {
	const words = messagesIn(language).compare.change;
	if (isOnePlace(one, other)) {
		const [now, before] = one.total.period.end > other.total.period.end ? [one, other] : [other, one];
		const [later, earlier] = [now, before].map(({ total }) => labelPeriod(total.period, language, 'inline'));
		return {
			title: words.inTime(
				markSample(nameArea(one.total, reference, language), one.total.series, language),
				later ?? '',
				earlier ?? ''
			),
			text: wordChange(changeBetween(now.total, before.total), language)
		};
	}
	const [more, less] = lowOf(one) >= lowOf(other) ? [one, other] : [other, one];
	return {
		title: words.between(more.name, less.name),
		text: wordGap(changeBetween(more.total, less.total), more.name, language)
	};
}

function isOnePlace({ total: one }: NamedTotal, { total: other }: NamedTotal): boolean {
	return (
		one.series.province === other.series.province &&
		one.series.locality === other.series.locality &&
		one.period.end !== other.period.end
	);
}

function lowOf({ total }: NamedTotal): number {
	return total.quantity?.low ?? 0;
}

/** `Trà Vinh nhiều hơn 93 (206/113) · +82,3%`; nothing is claimed where the bounds leave it open. */
function wordGap(change: Change, name: string, language: Language): string {
	const words = messagesIn(language).compare.change;
	const pair = [change.now, change.before].map((side) => wordSide(side, language)).join('/');
	const entry = words.entry(wordClaim(change.difference, name, language), pair);
	const tail = wordPercentage(change.percentage, language);
	return tail === '' ? entry : `${entry} · ${tail}`;
}

function wordClaim(difference: Quantity | null, name: string, language: Language): string {
	const words = messagesIn(language).compare.change;
	if (difference === null) return '';
	if (difference.low === 0 && difference.high === 0) return words.same;
	if (difference.low === null || difference.low <= 0) return words.unclear;
	return words.more(name, wordQuantity({ ...difference, wording: 'exact', per: null }, language, 'short'));
}

function wordSide(side: Quantity | null, language: Language): string {
	return side === null ? messagesIn(language).quantity.noData : wordQuantity(side, language, 'short');
}
