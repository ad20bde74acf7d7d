import type { ReportId } from '../domain/brand';
import type { Report } from '../domain/report';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { formatNumber } from '../i18n/format/format-number';
import { nameReport } from '../i18n/format/name-report';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/** More reports than this are counted, not named. */
const MOST_NAMED = 4;

/** Names the reports behind a picture, or says how many there are. */
export function wordSource(
	ids: readonly ReportId[],
	reports: readonly Report[],
	reference: Reference,
	language: Language
): string {
	if (ids.length > MOST_NAMED)
		return messagesIn(language).overview.manyReports(formatNumber(ids.length, language));
	return reports
		.filter((report) => ids.includes(report.id))
		.map((report) => nameReport(report, reference.places.get(report.province), language))
		.join('; ');
}

/** The date of the latest report behind a picture; `''` where none of them is dated. */
export function wordAsOf(ids: readonly ReportId[], reports: readonly Report[], language: Language): string {
	const dates = reports.flatMap(({ id, date }) => (date !== null && ids.includes(id) ? [date] : []));
	const latest = dates.sort((one, other) => (one.day < other.day ? 1 : -1))[0];
	return latest === undefined ? '' : formatLooseDate(latest, language);
}
