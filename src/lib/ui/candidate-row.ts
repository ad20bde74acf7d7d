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

/** Worded when it is looked at: of thousands of candidates a screen shows some dozens. */
class WordedCandidate implements CandidateRow {
	readonly id: string;
	readonly total: Total;
	readonly isMissing: boolean;
	readonly #reference: Reference;
	readonly #language: Language;

	constructor(total: Total, reference: Reference, language: Language) {
		this.id = totalId(total);
		this.total = total;
		this.isMissing = !hasNumber(total);
		this.#reference = reference;
		this.#language = language;
	}

	get place(): string {
		const name = nameArea(this.total, this.#reference, this.#language);
		return markSample(name, this.total.series, this.#language);
	}

	get period(): string {
		return labelPeriod(this.total.period, this.#language);
	}

	get amount(): string {
		return wordFigure(this.total, this.#reference, this.#language).amount;
	}

	get definition(): string {
		return this.total.series.unitText || messagesIn(this.#language).compare.noUnit;
	}

	get topics(): string {
		const { topics } = this.total.series;
		const names = topics.map((topic) => nameOf(this.#reference.topics.get(topic), this.#language));
		return names.length === 0 ? messagesIn(this.#language).compare.noTopic : names.join(' + ');
	}

	get monthly(): string {
		const average = monthlyAverage(this.total);
		return average === null
			? messagesIn(this.#language).compare.noMonthly
			: wordQuantity(average.quantity, this.#language, 'short');
	}

	get hasMonthly(): boolean {
		return monthlyAverage(this.total) !== null;
	}

	get marks(): string {
		return wordMarks(this.total, this.#language).join(' · ');
	}
}

/** Puts a total into words for the table of candidates and the cards, each of them when it is read. */
export function candidateRow(total: Total, reference: Reference, language: Language): CandidateRow {
	return new WordedCandidate(total, reference, language);
}
