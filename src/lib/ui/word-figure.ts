import { wordTotal } from '../chart/tell-total';
import { explainNote } from '../i18n/format/explain-note';
import { formatDay } from '../i18n/format/format-day';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { nameTopics } from '../i18n/format/name-topics';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Total } from '../domain/total';
import type { Reference } from '../reference/reference';

/** A total as a table cell shows it: the amount with its unit, and what must be read with it. */
export interface WordedFigure {
	readonly amount: string;
	/** Period first, then whether it is illustrative, topics and every mark that limits the number. */
	readonly context: readonly string[];
	/** True where there is no number. */
	readonly isMissing: boolean;
}

/** Puts a total into a cell: never a number without its period, and never a blank for a missing one. */
export function wordFigure(total: Total, reference: Reference, language: Language): WordedFigure {
	const { series, quantity } = total;
	const amount = quantity === null ? wordNone(total, language) : wordTotal(total, language, series.unitText);
	return {
		amount,
		context: [
			markSample(labelPeriod(total.period, language), series, language),
			...(series.locality === null ? [] : [series.locality]),
			nameTopics(
				series.topics.map((topic) => reference.topics.get(topic)),
				language
			),
			...wordMarks(total, language)
		].filter((part) => part !== ''),
		isMissing: isMissing(total)
	};
}

/** Whether neither what was reported nor what follows from it has a bound. */
export function isMissing({ asReported, quantity }: Total): boolean {
	const bounds = asReported ?? quantity;
	return bounds === null || (bounds.low === null && bounds.high === null);
}

/** Every mark that limits a number, a few words each. */
export function wordMarks(total: Total, language: Language): readonly string[] {
	const { series, disputed } = total;
	const words = messagesIn(language).overview.figures;
	return [
		...(series.topics.length > 1 ? [words.joint] : []),
		...(series.kind === 'plan' ? [words.plan] : []),
		...(series.origin === 'reposted' ? [words.reposted] : []),
		wordCutoff(total, language),
		...(disputed ? [words.disputed] : [])
	].filter((part) => part !== '');
}

/** Why there is no number: rates side by side, a separate report, events only; else that nothing is known. */
function wordNone(total: Total, language: Language): string {
	const rates = total.notes.find(({ code }) => code === 'rate');
	if (rates && rates.quantities.length > 0)
		return rates.quantities
			.map((quantity) => wordQuantity(quantity, language, 'normal', total.series.unitText))
			.join('; ');
	const telling = total.notes.find(({ code }) => code === 'reported_elsewhere' || code === 'events_only');
	return telling ? explainNote(telling, language) : messagesIn(language).overview.figures.none;
}

function wordCutoff({ earlyCutoff }: Total, language: Language): string {
	const words = messagesIn(language).overview.figures;
	if (earlyCutoff === null) return '';
	return earlyCutoff === 'unknown'
		? words.cutoffUnknown
		: words.dataEnd(formatDay(earlyCutoff.dataEnd, language));
}
