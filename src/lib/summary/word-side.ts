import type { IsoDay } from '../domain/brand';
import { elapsedShare, type PlanShare } from '../domain/measures';
import type { Measured } from '../domain/measure-total';
import { previousPeriod, samePeriodLastYear } from '../domain/shift-period';
import type { Measure } from '../domain/verdict';
import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountAsShown, type ComparedSide } from './compared-side';
import { directionOf, factBetween } from './series-facts';
import { amountParts, hedgesOf } from './word-amount';
import { wordChangeSince } from './word-change-since';

/** What a sentence about compared figures is made under. */
export interface Telling {
	readonly measure: Measure;
	/** Up to which the time of a plan has gone by; not said where left out. */
	readonly today?: IsoDay | undefined;
	readonly language: Language;
}

/**
 * A figure under its measure inside a sentence, in parts: first the measure in the official manner (`tăng 93 (206/113),
 * +82,3% so với cùng kỳ`, `đạt 83,3% kế hoạch (100/120)`), then the hedges that its data need. Where a percentage or
 * a rate may not be stated the reason stands in its place.
 */
export function sideParts(side: ComparedSide, { measure, today, language }: Telling): readonly string[] {
	const { measured } = side;
	const { total } = measured;
	const { unitText } = total.series;
	const words = messagesIn(language).summary.measure;
	switch (measure) {
		case 'total':
		case 'monthly_average':
		case 'index':
			return amountParts(total, language, amountAsShown(side), unitText);
		case 'per_100k': {
			if (measured.value === null) return withHedges(wordNoRate(measured, language), measured, language);
			const people = formatNumber(measured.population ?? 0, language);
			const whole = total.quantity === null ? '' : wordQuantity(total.quantity, language, 'short');
			const [rate = '', ...hedges] = amountParts(
				total,
				language,
				amountAsShown(side),
				words.perPeople(unitText)
			);
			return [rate, words.people(whole, people), ...hedges];
		}
		case 'change_same_period':
		case 'change_previous':
			return withHedges(wordChangeOf(measured, measure, language), measured, language);
		case 'plan_share': {
			const { plan } = measured;
			const clause = plan === null ? wordNoPlan(measured, language) : wordPlan(plan, language);
			const elapsed = today === undefined ? 1 : elapsedShare(total.period, today);
			const isOver = plan === null || elapsed >= 1;
			const timed = isOver ? clause : words.elapsed(clause, formatPercent(elapsed, language));
			return withHedges(timed, measured, language);
		}
	}
}

/** The same as one clause, the hedges in brackets behind it. */
export function wordSide(side: ComparedSide, telling: Telling): string {
	const [clause = '', ...hedges] = sideParts(side, telling);
	return hedges.length === 0
		? clause
		: messagesIn(telling.language).summary.hedge.of(clause, hedges.join('; '));
}

function withHedges(clause: string, { total, reasons }: Measured, language: Language): readonly string[] {
	// Why something is withheld stands in its place already; it is not said twice.
	return total.quantity === null || reasons.length > 0 ? [clause] : [clause, ...hedgesOf(total, language)];
}

function wordReasons({ reasons }: Measured, language: Language): string {
	return reasons.map((code) => nameReason(code, language)).join(', ');
}

function wordNoRate(measured: Measured, language: Language): string {
	const words = messagesIn(language);
	const { quantity } = measured.total;
	if (quantity === null) return words.quantity.noData;
	const amount = wordQuantity(quantity, language, 'long', measured.total.series.unitText);
	const why = wordReasons(measured, language);
	return why === '' ? amount : words.summary.measure.noRate(amount, why);
}

function wordChangeOf(
	measured: Measured,
	measure: 'change_same_period' | 'change_previous',
	language: Language
): string {
	const { total, change, beside } = measured;
	const words = messagesIn(language);
	if (change === null) return words.quantity.noData;
	const [before] = beside;
	if (before !== undefined)
		return wordChangeSince(
			{ ...factBetween(total, before), change, direction: directionOf(total, before, change) },
			language
		);
	const shift = measure === 'change_previous' ? previousPeriod : samePeriodLastYear;
	const period = shift(total.period);
	return period === null
		? nameReason('base', language)
		: words.summary.change.baseMissing(labelPeriod(period, language, 'inline'));
}

function wordNoPlan(measured: Measured, language: Language): string {
	const { quantity, series } = measured.total;
	if (quantity === null) return messagesIn(language).quantity.noData;
	const amount = wordQuantity(quantity, language, 'long', series.unitText);
	return messagesIn(language).summary.measure.noPlan(amount, wordReasons(measured, language));
}

/** What a plan was to reach and what was reached, with the percentage or why there is none. */
function wordPlan({ actual, plan, percentage }: PlanShare, language: Language): string {
	const words = messagesIn(language).summary.measure;
	const pair = [actual, plan].map((amount) => wordQuantity(amount, language, 'short')).join('/');
	switch (percentage.kind) {
		case 'value':
			return words.ofPlan(formatPercent(percentage.value, language), pair);
		case 'new':
			return words.noTarget(pair);
		case 'withheld':
			return words.planWithheld(
				pair,
				percentage.reasons.map((code) => nameReason(code, language)).join(', ')
			);
	}
}
