import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import { monthlyAverage } from '../domain/monthly-average';
import { explainNote } from '../i18n/format/explain-note';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { wordDerivation } from '../i18n/format/word-derivation';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/**
 * A total in its own words where a report gave it, else as it was worked out; never empty. Where other reports
 * narrowed it, what follows from them with the report's words beside: `≥ 700 (báo cáo ghi trên 500)`.
 * `unit` stands beside the number, where there is one.
 */
export function wordTotal(total: Total, language: Language, unit = ''): string {
	const { quantity, asReported } = total;
	if (quantity === null) return messagesIn(language).quantity.noData;
	if (asReported === null) return wordQuantity(quantity, language, 'normal', unit);
	if (!isNarrowed(total)) return wordQuantity(asReported, language, 'normal', unit);
	const words = wordQuantity(asReported, language, 'long');
	const { reportedAs, countedAs } = messagesIn(language).chart;
	const say = asReported.flags.includes('counted') ? countedAs : reportedAs;
	return say(wordQuantity(quantity, language, 'normal', unit), words);
}

/** The amount that a chart draws, in as few signs as possible. */
export function wordTotalBriefly(total: Total, language: Language): string {
	const said = saidOf(total);
	return said === null ? messagesIn(language).quantity.noData : wordQuantity(said, language, 'short');
}

/** The bounds that the words of a total lead with: its own, or where other reports narrowed it those that follow. */
export function saidOf(total: Total): Quantity | null {
	return isNarrowed(total) ? total.quantity : (total.asReported ?? total.quantity);
}

function isNarrowed({ quantity, asReported }: Total): boolean {
	return asReported?.low !== quantity?.low || asReported?.high !== quantity?.high;
}

/** How a total is known: reported, derived with its chain, pieced with its coverage, or not at all. */
export function wordStatus(total: Total, language: Language): string {
	const words = messagesIn(language).chart.status;
	switch (total.status) {
		case 'reported':
			if (total.disputed) return words.disputed;
			return total.series.origin === 'published' ? words.published : words.reported;
		case 'derived':
			return words.derived(wordDerivation(total.chain, language));
		case 'pieced':
			return words.pieced(formatPercent(total.coverage, language));
		case 'none':
			return words.none;
	}
}

/** The total's amount per month in words, both ends where its window is not known; `''` where there is none. */
export function wordMonthly(total: Total, language: Language): string {
	const average = monthlyAverage(total);
	if (average === null) return '';
	return messagesIn(language).chart.perMonth(wordQuantity(average.quantity, language));
}

/** Everything a chart says about one total when it is pointed at, a line each. */
export function tellTotal(total: Total, language: Language): string[] {
	const lines = [
		labelPeriod(total.period, language),
		wordTotal(total, language, total.series.unitText),
		wordMonthly(total, language),
		// Without an amount the line above has said so already.
		total.quantity === null ? '' : wordStatus(total, language),
		...total.notes.map((note) => explainNote(note, language))
	];
	return lines.filter((words) => words !== '');
}
