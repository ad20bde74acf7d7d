import type { Deadline, Report } from '../../domain/report';
import { citeReport } from '../../i18n/format/cite-report';
import { formatDay } from '../../i18n/format/format-day';
import { nameReport } from '../../i18n/format/name-report';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { Reference } from '../../reference/reference';
import { wordRows } from '../word-location';

/** Where documents and the deadlines they name were read, a line each: the document, then its deadlines. */
export function tellDocuments(
	reports: readonly Report[],
	deadlines: readonly Deadline[],
	reference: Reference,
	language: Language
): readonly string[] {
	const words = messagesIn(language).figure;
	return reports.flatMap((report) => {
		const place = reference.places.get(report.province);
		const name = nameReport(report, place, language);
		return [
			words.document(name, citeReport(report, place, language), wordRows([report], { language })),
			...deadlines
				.filter((deadline) => deadline.report === report.id)
				.map((deadline) => {
					const day = deadline.date === null ? '' : formatDay(deadline.date, language);
					return words.deadline(name, day, deadline.what, wordRows([deadline], { language }));
				})
		];
	});
}
