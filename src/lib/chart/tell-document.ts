import type { Report } from '../domain/report';
import { formatDay } from '../i18n/format/format-day';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { nameDocument } from './draw-timeline';
import type { DocumentTimelineSpec, TimelineBar } from './timeline-bar';

/** Everything a document says when it is pointed at, a line each. */
export function tellDocument(bar: TimelineBar, spec: DocumentTimelineSpec, language: Language): string[] {
	const words = messagesIn(language).chart;
	const { report } = bar;
	return [
		`${spec.placeName(report.province)} · ${nameDocument(bar, language)}`,
		report.title,
		`${wordNumber(report, language)} · ${wordDate(report, language)}`,
		words.covers(labelPeriod(report.period, language, 'inline')),
		wordEarly(bar, language),
		...wordDeadlines(bar, language)
	].filter((line) => line !== '');
}

function wordNumber({ number }: Report, language: Language): string {
	const words = messagesIn(language).chart;
	return number === '' ? words.noNumber : words.number(number);
}

/** The date of a document no more exactly than it is known, or that it has none. */
export function wordDate({ date }: Report, language: Language): string {
	const words = messagesIn(language).chart;
	if (date === null) return words.undated;
	const text = formatLooseDate(date, language);
	return date.precision === 'day' ? words.dated(text) : words.datedMonth(text);
}

/** Where the data end before the period does or nobody knows; `''` where they cover it. */
export function wordEarly({ earlyCutoff }: TimelineBar, language: Language): string {
	if (earlyCutoff === null) return '';
	if (earlyCutoff === 'unknown') return messagesIn(language).notes.cutoff_unknown;
	return messagesIn(language).chart.dataUntil(formatDay(earlyCutoff.dataEnd, language));
}

/** The dated deadlines that a document names. */
export function wordDeadlines({ deadlines }: TimelineBar, language: Language): string[] {
	const words = messagesIn(language).chart;
	return deadlines.flatMap(({ date, what }) =>
		date === null ? [] : [words.deadline(formatDay(date, language), what)]
	);
}
