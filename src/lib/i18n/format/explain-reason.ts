import { monthsIn } from '../../domain/calendar';
import { groupBy } from '../../domain/group-by';
import type { Total } from '../../domain/total';
import type { VerdictReason, VerdictReasonCode } from '../../domain/verdict';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';
import { formatNumber } from './format-number';
import { formatPercent } from './format-percent';
import { labelPeriod } from './label-period';
import { markSample } from './mark-sample';
import { wordQuantity } from './word-quantity';

/** A compared total with the names that the reference lists give it. */
export interface NamedTotal {
	readonly name: string;
	/** Its province, and locality where it has one, by which several are named together. */
	readonly place: string;
	readonly total: Total;
	readonly indicatorName: string;
	readonly topicNames: readonly string[];
}

/** The short name of a reason, for a list: `độ dài kỳ khác nhau`. */
export function nameReason(code: VerdictReasonCode, language: Language): string {
	return messagesIn(language).verdict.name[code];
}

/** So many sides are named one by one, in so many characters; more is no longer a sentence to say aloud. */
const MOST_NAMED = 3;
const LONGEST_LIST = 200;
/** So many values are told apart in one sentence. */
const MOST_VALUES = 4;
/** Reasons in which what each side has matters; the others only say which sides they concern. */
const TELLS_APART: ReadonlySet<VerdictReasonCode> = new Set([
	'definition',
	'unit',
	'indicator',
	'kind',
	'synthetic',
	'published_with_report',
	'topics',
	'length',
	'window',
	'early_cutoff'
]);

/**
 * A reason as a sentence that says what each side has: period and length, definition, cut-off day and so on. Up to
 * three sides are named with it, if briefly; else it says how many have what, by provinces. `compared` is the set the
 * verdict was made for, in the same order; sides without a total are passed over.
 */
export function explainReason(
	reason: VerdictReason,
	compared: readonly NamedTotal[],
	language: Language
): string {
	const words = messagesIn(language).verdict;
	const chosen = reason.sides.length > 0 ? reason.sides : compared.map((_, index) => index);
	const sides = chosen.flatMap((index) => compared[index] ?? []);
	const named = sides.map((side) => words.side(side.name, valueOf(reason.code, side, language)));
	const list = [...new Set(named)].join('; ');
	const say = words.sentence[reason.code];
	if (isSayable(sides, list)) return say(list);
	return say(
		TELLS_APART.has(reason.code) ? listByValue(reason.code, sides, language) : countTogether(sides, language)
	);
}

/** Names sides in a sentence: each by its name, or where they are many how many of which provinces. */
export function nameTogether(sides: readonly NamedTotal[], language: Language): string {
	const list = [...new Set(sides.map(({ name }) => name))].join('; ');
	return isSayable(sides, list) ? list : countTogether(sides, language);
}

function isSayable(sides: readonly NamedTotal[], list: string): boolean {
	return sides.length < 2 || (sides.length <= MOST_NAMED && list.length <= LONGEST_LIST);
}

function countTogether(sides: readonly NamedTotal[], language: Language): string {
	const words = messagesIn(language).verdict;
	return words.figuresOf(formatNumber(sides.length, language), listPlaces(sides, language));
}

/** What sides have, the commonest first, each with how many of which provinces have it. */
function listByValue(code: VerdictReasonCode, sides: readonly NamedTotal[], language: Language): string {
	const words = messagesIn(language).verdict;
	const groups = groupBy(sides, (side) =>
		code === 'length' ? wordMonths(side, language) : valueOf(code, side, language)
	);
	const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
	const told = sorted
		.slice(0, MOST_VALUES)
		.map(([value, own]) =>
			words.valueOf(value, formatNumber(own.length, language), listPlaces(own, language))
		);
	const rest = sorted.slice(MOST_VALUES).reduce((sum, [, own]) => sum + own.length, 0);
	return [...told, ...(rest > 0 ? [words.others(formatNumber(rest, language))] : [])].join('; ');
}

function listPlaces(sides: readonly NamedTotal[], language: Language): string {
	const isSample = sides.every(({ total }) => total.series.synthetic);
	const marked = sides.map(({ place, total }) =>
		isSample ? place : markSample(place, total.series, language)
	);
	const places = [...new Set(marked)];
	const list =
		places.length <= MOST_NAMED
			? places.join(', ')
			: messagesIn(language).verdict.places(
					formatNumber(new Set(sides.map(({ place }) => place)).size, language)
				);
	return markSample(list, { synthetic: isSample }, language);
}

function wordMonths({ total }: NamedTotal, language: Language): string {
	const months = formatNumber(monthsIn(total.period.window), language, 0);
	return messagesIn(language).verdict.value.months(months);
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
			return words.lengthOf(labelPeriod(total.period, language, 'inline'), wordMonths(side, language));
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
		case 'published_with_report':
			return total.series.origin === 'published' ? words.published : words.reported;
		case 'reposted':
			return words[total.series.origin];
		case 'bound':
		case 'approximate':
			return total.quantity === null
				? messagesIn(language).quantity.noData
				: wordQuantity(total.quantity, language, 'long');
		case 'derived':
		case 'published':
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
