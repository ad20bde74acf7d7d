import type { Quantity } from '../domain/quantity';
import type { VerdictReasonCode } from '../domain/verdict';
import { explainNote } from '../i18n/format/explain-note';
import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { wordChange, wordPercentage } from '../i18n/format/word-change';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { DrawnMeasure, DrawnPoint } from './drawn-measure';
import { wordStatus, wordTotal, wordTotalBriefly } from './tell-total';

/** Numbers from here on bear no decimals beside a mark. */
const BEARS_NO_DECIMALS = 100;

/** A measure in words: `▲ tăng 93 (206/113) · +82,3%`, an amount, an index, or why there is none. Never empty. */
export function wordMeasured(measure: DrawnMeasure, point: DrawnPoint, language: Language): string {
	const { total, value, reasons, change, said } = point;
	if (said !== undefined) return said.full;
	if (change !== null) return wordChange(change, language);
	if (measure === 'total' && total.quantity !== null)
		return wordTotal(total, language, total.series.unitText);
	if (value === null) return wordWithheld(reasons, language);
	if (measure === 'index') return formatNumber(value.low ?? 0, language, 1);
	return wordQuantity(value, language, 'normal', total.series.unitText);
}

/** Why something is withheld: `không tính: số liệu chưa đủ kỳ`. */
function wordWithheld(reasons: readonly VerdictReasonCode[], language: Language): string {
	return messagesIn(language).along.withheld(reasons.map((code) => nameReason(code, language)).join(', '));
}

/** The words beside a mark, from long to short: `+93 (+82,3%)`, `+93`. Empty where there is no value. */
export function wordMeasuredBriefly(
	measure: DrawnMeasure,
	{ total, value, change, said }: DrawnPoint,
	language: Language
): readonly string[] {
	if (value === null) return [];
	if (said !== undefined) return [said.brief];
	if (change !== null) {
		const difference = wordSigned(value, language);
		const { percentage } = change;
		const share = percentage.kind === 'value' ? formatPercent(percentage.value, language, 'change') : '';
		const both = messagesIn(language).along.signed.share(difference, share);
		return share === '' ? [difference] : [both, difference];
	}
	if (measure === 'total' && value === total.quantity) return [wordTotalBriefly(total, language)];
	return [wordQuantity({ ...rounded(value), per: null }, language, 'short')];
}

/** As a mark has room for: no decimals from a hundred on, one below. */
export function rounded(quantity: Quantity): Quantity {
	const round = (n: number | null): number | null => {
		if (n === null || Number.isInteger(n)) return n;
		return Math.abs(n) >= BEARS_NO_DECIMALS ? Math.round(n) : Math.round(n * 10) / 10;
	};
	return { ...quantity, low: round(quantity.low), high: round(quantity.high) };
}

/** A difference with its sign: `+93`, `−12`, `≥ +200`, `−5 đến +12`. */
function wordSigned(quantity: Quantity, language: Language): string {
	const words = messagesIn(language).along.signed;
	const { low, high } = rounded(quantity);
	const write = (n: number): string => `${n > 0 ? '+' : ''}${formatNumber(n, language)}`;
	const about = quantity.flags.includes('approximate') ? '≈ ' : '';
	if (low === null) return high === null ? '' : words.atMost(about + write(high));
	if (high === null) return words.atLeast(about + write(low));
	return about + (low === high ? write(low) : words.between(write(low), write(high)));
}

/** The percentage of a change or why there is none; `''` for other measures. */
export function wordShare({ change, said }: DrawnPoint, language: Language): string {
	if (change === null || said !== undefined) return '';
	const words = wordPercentage(change.percentage, language);
	return words === '' ? messagesIn(language).along.percentageNone : words;
}

/** What a point is measured against or made from; `''` where it stands for itself. */
export function wordAgainst(measure: DrawnMeasure, { against }: DrawnPoint, language: Language): string {
	if (against === null) return '';
	const period = labelPeriod(against.period, language, 'inline');
	const words = messagesIn(language).along.against;
	switch (measure) {
		case 'total':
		case 'monthly_average':
		case 'per_100k':
		case 'plan_share':
			return '';
		case 'change_same_period':
			return words.same_period(period);
		case 'change_previous':
			return words.previous(period);
		default:
			return words[measure](period);
	}
}

/** Everything a chart says about one point when it is pointed at, a line each. */
export function tellMeasured(
	measure: DrawnMeasure,
	point: DrawnPoint,
	lastYear: DrawnPoint | null,
	language: Language
): readonly string[] {
	const { total, against } = point;
	const words = messagesIn(language).along;
	const made = measure === 'to_date' || measure === 'trailing' ? (against ?? total) : total;
	return [
		labelPeriod(total.period, language),
		wordMeasured(measure, point, language),
		wordAgainst(measure, point, language),
		lastYear === null ? '' : words.lastYearSays(wordMeasured(measure, lastYear, language)),
		made.quantity === null ? '' : wordStatus(made, language),
		...made.notes.map((note) => explainNote(note, language))
	].filter((line) => line !== '');
}
