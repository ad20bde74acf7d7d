import { hasNumber } from '../domain/limits-of-total';
import { monthlyAverage } from '../domain/measures';
import type { Total } from '../domain/total';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { nameOf } from '../i18n/format/name-of';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import { nameArea } from './name-compared';
import { totalId } from './total-id';
import { wordFigure, wordMarks } from './word-figure';

/** A total in words, as a row to choose from and as a card beside others. No cell is blank where a value is missing. */
export interface CandidateRow {
	readonly id: string;
	readonly total: Total;
	readonly place: string;
	readonly period: string;
	readonly amount: string;
	/** True where there is no number; such a total can't be chosen. */
	readonly isMissing: boolean;
	readonly definition: string;
	readonly topics: string;
	readonly monthly: string;
	readonly hasMonthly: boolean;
	readonly marks: string;
}

/** Puts a total into words for the table of candidates and the cards. */
export function candidateRow(total: Total, reference: Reference, language: Language): CandidateRow {
	const { series, period } = total;
	const words = messagesIn(language).compare;
	const average = monthlyAverage(total);
	const topics = series.topics.map((topic) => nameOf(reference.topics.get(topic), language));
	return {
		id: totalId(total),
		total,
		place: markSample(nameArea(total, reference, language), series, language),
		period: labelPeriod(period, language),
		amount: wordFigure(total, reference, language).amount,
		isMissing: !hasNumber(total),
		definition: series.unitText === '' ? words.noUnit : series.unitText,
		topics: topics.length === 0 ? words.noTopic : topics.join(' + '),
		monthly: average === null ? words.noMonthly : wordQuantity(average.quantity, language, 'short'),
		hasMonthly: average !== null,
		marks: wordMarks(total, language).join(' · ')
	};
}
