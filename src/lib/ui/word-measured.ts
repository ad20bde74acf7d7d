import { elapsedShare } from '../domain/measures';
import type { IsoDay } from '../domain/brand';
import type { Measured } from '../domain/measure-total';
import type { PlanShare } from '../domain/measures';
import { isPercentageMeasure, type Measure } from '../domain/verdict';
import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { wordChange } from '../i18n/format/word-change';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** A measured total in few signs, as beside a mark, and at length with what it was worked out from. */
export interface WordedMeasure {
	readonly brief: string;
	readonly full: string;
}

/** Puts a total under a measure into words; where there is no value, why. */
export function wordMeasured(measured: Measured, measure: Measure, language: Language): WordedMeasure {
	const { value, change, plan, total, population } = measured;
	const words = messagesIn(language).compareMeasure;
	const why = measured.reasons.map((code) => nameReason(code, language)).join(', ');
	if (change !== null) {
		const brief =
			change.percentage.kind === 'new'
				? messagesIn(language).quantity.change.appeared
				: value === null
					? words.withheld
					: formatPercent(value.low ?? 0, language, 'change');
		return { brief, full: measured.beside.length === 0 ? words.none(why) : wordChange(change, language) };
	}
	if (plan !== null) return wordShare(plan, language);
	if (value === null)
		return total.quantity === null || why !== ''
			? { brief: why, full: why }
			: { brief: words.notWorkedOut, full: words.notWorkedOut };
	const brief = wordQuantity(value, language, 'short');
	if (measure !== 'per_100k' || population === null) return { brief, full: wordQuantity(value, language) };
	const amount = total.quantity === null ? '' : wordQuantity(total.quantity, language, 'short');
	return { brief, full: words.rate(brief, amount, formatNumber(population, language)) };
}

/** `83,3% (100/120)`, or both amounts and why there is no percentage. */
export function wordShare({ actual, plan, percentage }: PlanShare, language: Language): WordedMeasure {
	const words = messagesIn(language).compareMeasure;
	const pair = [actual, plan].map((side) => wordQuantity(side, language, 'short')).join('/');
	switch (percentage.kind) {
		case 'value': {
			const brief = formatPercent(percentage.value, language);
			return { brief, full: words.share(brief, pair) };
		}
		case 'new':
			return { brief: words.noTarget, full: words.share(words.noTarget, pair) };
		case 'withheld': {
			const why = percentage.reasons.map((code) => nameReason(code, language)).join(', ');
			return {
				brief: words.withheld,
				full: `${pair} · ${messagesIn(language).quantity.change.withheld(why)}`
			};
		}
	}
}

/** The period of a total, with what a change goes by or how much of the period is over beside a plan. */
export function wordBeside(
	{ total, beside }: Measured,
	measure: Measure,
	today: IsoDay,
	language: Language
): string {
	const words = messagesIn(language).compareMeasure;
	const period = labelPeriod(total.period, language, 'inline');
	if (measure === 'plan_share')
		return words.elapsed(period, formatPercent(elapsedShare(total.period, today), language));
	const base = beside[0];
	return isPercentageMeasure(measure) && base !== undefined
		? words.against(period, labelPeriod(base.period, language, 'inline'))
		: period;
}
