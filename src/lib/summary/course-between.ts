import { drawnValue } from '../domain/drawn-value';
import type { Measured } from '../domain/measure-total';
import { changeBetween } from '../domain/measures';
import type { Quantity } from '../domain/quantity';
import { isPercentageMeasure, type Measure, type VerdictReasonCode } from '../domain/verdict';
import { nameReason } from '../i18n/format/explain-reason';
import { formatPercent } from '../i18n/format/format-percent';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { isAbove } from './find-extremes';
import { reachOf } from './reach-of';

/** Which way a measure went between two times, where that is certain, and how that is said. */
export interface Course {
	readonly direction: 'up' | 'down' | 'same' | 'unclear' | 'none';
	readonly words: string;
}

/** A drawn value in few signs: a percentage as one, a change with its sign. */
export function wordValue(value: Quantity, measure: Measure, language: Language): string {
	if (!isPercentageMeasure(measure)) return wordQuantity({ ...value, per: null }, language, 'short');
	return formatPercent(value.low ?? 0, language, measure === 'plan_share' ? 'share' : 'change');
}

/**
 * The course of a measure other than the amount itself, from one value to another: nothing is taken away from a
 * percentage or a rate, and a bound, an approximate or a disputed side claims no direction that it does not prove.
 */
export function courseBetween(before: Measured, now: Measured, measure: Measure, language: Language): Course {
	const words = messagesIn(language).summary.course;
	const [from, to] = [drawnValue(before, measure), drawnValue(now, measure)];
	const [earlier, later] = [reachFor(before, from.value), reachFor(now, to.value)];
	const reasons = [...from.reasons, ...to.reasons, ...reasonsApart(before, now, measure)];
	if (from.value === null || to.value === null || earlier === null || later === null || reasons.length > 0)
		return { direction: 'none', words: words.none(listReasons(reasons, language)) };
	const [old, own] = [wordValue(from.value, measure, language), wordValue(to.value, measure, language)];
	if (isAbove(later, earlier)) return { direction: 'up', words: words.up(old, own) };
	if (isAbove(earlier, later)) return { direction: 'down', words: words.down(old, own) };
	const isSame = later.low === later.high && earlier.low === earlier.high && later.low === earlier.low;
	return isSame
		? { direction: 'same', words: words.same(own) }
		: { direction: 'unclear', words: words.unclear(old, own) };
}

function reachFor({ total }: Measured, value: Quantity | null): ReturnType<typeof reachOf> {
	return value === null ? null : reachOf({ ...total, quantity: value });
}

/** What forbids to set one against the other, though each has its value. */
function reasonsApart(
	{ total: before }: Measured,
	{ total: now }: Measured,
	measure: Measure
): readonly VerdictReasonCode[] {
	if (before.disputed || now.disputed) return ['disputed'];
	if (measure !== 'per_100k') return [];
	const { difference, percentage } = changeBetween(now, before);
	return difference === null && percentage.kind === 'withheld' ? percentage.reasons : [];
}

function listReasons(reasons: readonly VerdictReasonCode[], language: Language): string {
	const said: readonly VerdictReasonCode[] = reasons.length === 0 ? ['missing'] : reasons;
	return [...new Set(said)].map((code) => nameReason(code, language)).join(', ');
}
