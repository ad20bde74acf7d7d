import { hasNumber } from '../domain/limits-of-total';
import type { Change } from '../domain/measures';
import type { Series, Total } from '../domain/total';
import type { Verdict } from '../domain/verdict';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { nameTopics } from '../i18n/format/name-topics';
import { wordChange } from '../i18n/format/word-change';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import { tellApart } from './tell-apart';
import { wordFigure, wordMarks } from './word-figure';
import { wordVerdictPanel, type WordedVerdict } from './word-verdict-panel';

/** A series beside a statement: its totals period by period, and from each to the next the change between them. */
export interface LineOfFigures {
	readonly series: Series;
	readonly totals: readonly Total[];
	readonly changes: readonly (Change | null)[];
	readonly verdict: Verdict | null;
}

/** One period of a series in words. */
interface WordedPeriod {
	readonly total: Total;
	readonly amount: string;
	readonly isMissing: boolean;
	/** What limits this number alone: an early cut-off, a contradiction. */
	readonly marks: string;
	readonly change: string;
}

/** A series in words: what is counted, each period, and whether they may be compared. */
export interface WordedLine {
	readonly id: string;
	readonly counted: string;
	readonly periods: readonly WordedPeriod[];
	/** `null` where there are not two numbers to compare; the changes then say nothing. */
	readonly verdict: WordedVerdict | null;
}

/** Puts series into words; those that read alike are told apart by who did it, through what and for whom. */
export function wordLines(
	lines: readonly LineOfFigures[],
	reference: Reference,
	language: Language
): readonly WordedLine[] {
	const said = lines.map(({ series }) => wordCounted(series, reference, language));
	const apart = tellApart(
		lines.map(({ series }, index) => ({ series, said: said[index] ?? '' })),
		reference,
		language
	);
	return lines.map((line, index) => ({
		id: line.series.key,
		counted: [said[index] ?? '', apart[index] ?? ''].filter((part) => part !== '').join(' · '),
		periods: line.totals.map((total, at) => wordPeriod(total, at, line, reference, language)),
		verdict: wordVerdict(line, reference, language)
	}));
}

/** What a series counts: the unit as written, its topics, and whether it is planned, re-posted or illustrative. */
function wordCounted(series: Series, reference: Reference, language: Language): string {
	const words = messagesIn(language).statementPanel.figures;
	const { reposted, joint } = messagesIn(language).overview.figures;
	const topics = series.topics.map((topic) => reference.topics.get(topic));
	const parts = [
		series.unitText === '' ? words.noUnit : series.unitText,
		...(series.locality === null ? [] : [series.locality]),
		topics.length === 0 ? words.noTopic : nameTopics(topics, language),
		...(topics.length > 1 ? [joint] : []),
		...(series.kind === 'plan' ? [words.kind.plan] : []),
		...(series.origin === 'reposted' ? [reposted] : [])
	];
	return markSample(parts.join(' · '), series, language);
}

function wordPeriod(
	total: Total,
	at: number,
	line: LineOfFigures,
	reference: Reference,
	language: Language
): WordedPeriod {
	const words = messagesIn(language).statementPanel.figures;
	const { amount, isMissing } = wordFigure(total, reference, language);
	const change = at === 0 ? null : line.changes[at - 1];
	return {
		total,
		amount,
		isMissing,
		marks: isMissing ? '' : marksOfOwn(total, language).join(' · '),
		change:
			at === 0
				? words.first
				: change === null || change === undefined
					? words.noChange
					: wordChange(change, language)
	};
}

function wordVerdict(
	{ series, totals, verdict }: LineOfFigures,
	reference: Reference,
	language: Language
): WordedVerdict | null {
	if (verdict === null) return null;
	const indicator = reference.indicators.get(series.indicator);
	const named = totals.filter(hasNumber).map((total) => ({
		name: labelPeriod(total.period, language, 'inline'),
		place: '',
		total,
		indicatorName: language === 'vi' ? indicator.nameVi : indicator.nameEn,
		topicNames: series.topics.map((topic) => nameTopics([reference.topics.get(topic)], language))
	}));
	return wordVerdictPanel(verdict, named, language);
}

/** A number of another period or of another indicator, with all that must be read with it: period, unit, topics, limits. */
export function wordAside(total: Total, reference: Reference, language: Language): string {
	return [
		labelPeriod(total.period, language),
		wordCounted(total.series, reference, language),
		...marksOfOwn(total, language)
	].join(' · ');
}

/** What limits this total alone; what holds of all of its series is said with the series. */
function marksOfOwn(total: Total, language: Language): readonly string[] {
	const ofSeries = new Set(wordMarks({ ...total, disputed: false, earlyCutoff: null }, language));
	return wordMarks(total, language).filter((mark) => !ofSeries.has(mark));
}
