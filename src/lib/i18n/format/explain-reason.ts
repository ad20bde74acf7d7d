import { monthsIn } from '../../domain/calendar';
import type { Total } from '../../domain/total';
import type { VerdictReason, VerdictReasonCode } from '../../domain/verdict';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';
import { formatNumber } from './format-number';
import { formatPercent } from './format-percent';
import { labelPeriod } from './label-period';
import { wordQuantity } from './word-quantity';

/** A compared total with the names that the reference lists give it. */
export interface NamedTotal {
	readonly name: string;
	readonly total: Total;
	readonly indicatorName: string;
	readonly topicNames: readonly string[];
}

/** The short name of a reason, for a list: `độ dài kỳ khác nhau`. */
export function nameReason(code: VerdictReasonCode, language: Language): string {
	return messagesIn(language).verdict.name[code];
}

/**
 * A reason as a sentence that names what each side has: period and length, definition, cut-off day and so on.
 * `compared` is the set the verdict was made for, in the same order; sides without a total are passed over.
 */
export function explainReason(
	reason: VerdictReason,
	compared: readonly NamedTotal[],
	language: Language
): string {
	const words = messagesIn(language).verdict;
	const chosen = reason.sides.length > 0 ? reason.sides : compared.map((_, index) => index);
	const sides = chosen.flatMap((index) => {
		const side = compared[index];
		return side === undefined ? [] : [words.side(side.name, valueOf(reason.code, side, language))];
	});
	return words.sentence[reason.code]([...new Set(sides)].join('; '));
}

function valueOf(code: VerdictReasonCode, side: NamedTotal, language: Language): string {
	const { total } = side;
	const words = messagesIn(language).verdict.value;
	switch (code) {
		case 'definition':
		case 'unit':
			return total.series.unitText === ''
				? words.noUnit
				: messagesIn(language).quantity.asWritten(total.series.unitText);
		case 'indicator':
			return side.indicatorName;
		case 'synthetic':
			return total.series.synthetic ? words.synthetic : words.reported;
		case 'kind':
			return words[total.series.kind];
		case 'topics':
			return side.topicNames.length === 0 ? words.noTopic : side.topicNames.join(' + ');
		case 'length':
			return words.lengthOf(
				labelPeriod(total.period, language, 'inline'),
				formatNumber(monthsIn(total.period.window), language, 0)
			);
		case 'window':
			return messagesIn(language).period.custom(
				formatDay(total.period.window.start, language),
				formatDay(total.period.window.end, language)
			);
		case 'early_cutoff':
		case 'cutoff_unknown':
			return wordCutoff(total, language);
		case 'coverage':
			return words.coverageOf(formatPercent(total.coverage, language));
		case 'reposted':
			return words[total.series.origin];
		case 'bound':
		case 'approximate':
			return total.quantity === null
				? messagesIn(language).quantity.noData
				: wordQuantity(total.quantity, language, 'long');
		case 'derived':
		case 'disputed':
		case 'boundary':
		case 'missing':
			return labelPeriod(total.period, language, 'inline');
	}
}

function wordCutoff(total: Total, language: Language): string {
	const words = messagesIn(language).verdict.value;
	const period = labelPeriod(total.period, language, 'inline');
	if (total.earlyCutoff === null || total.earlyCutoff === 'unknown') return `${period}, ${words.unknownDay}`;
	return `${period}, ${words.dataUntil(formatDay(total.earlyCutoff.dataEnd, language))}`;
}
