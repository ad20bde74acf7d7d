import type { IsoDay } from '../domain/brand';
import type { Provenance } from '../domain/figure';
import type { Deadline, Report } from '../domain/report';
import { formatDay } from '../i18n/format/format-day';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** A name and a value in words; `''` for what is not known and is left out. */
export type Field = readonly [name: string, value: string];

/** A report or plan in its own particulars: number, days, period, body, subject, and where it stands in its file. */
export function reportFields(report: Report, language: Language): readonly Field[] {
	const { cell, row } = messagesIn(language).quality;
	const dayOr = (day: IsoDay | null): string => (day === null ? cell.unknownDay : formatDay(day, language));
	return [
		[row.number, report.number === '' ? row.blank : report.number],
		[cell.date, report.date === null ? cell.unknownDay : formatLooseDate(report.date, language)],
		[cell.received, dayOr(report.receivedDate)],
		[cell.due, dayOr(report.dueDate)],
		[cell.period, labelPeriod(report.period, language)],
		[cell.body, report.bodyText === '' ? cell.noBody : report.bodyText],
		[row.subject, report.title],
		...placeFields(report.provenance, language)
	];
}

/** A reporting duty as its document words it: the last day, who reports what to whom. */
export function deadlineFields({ date, who, toWhom, what }: Deadline, language: Language): readonly Field[] {
	const { cell } = messagesIn(language).quality;
	return [
		[cell.lastDay, date === null ? cell.noDay : formatDay(date, language)],
		[cell.who, who],
		[cell.toWhom, toWhom],
		[cell.what, what]
	];
}

/** Where something stands: place in the document, file and line, source and note. */
export function placeFields(
	{ file, line, placeInReport, source, note }: Provenance,
	language: Language
): readonly Field[] {
	const { cell, row } = messagesIn(language).quality;
	return [
		[cell.place, placeInReport],
		[cell.where, cell.file(file, formatNumber(line, language))],
		[row.source, source],
		[row.note, note]
	];
}
