import type { ReportId } from '../domain/brand';
import type { LooseDate, Report } from '../domain/report';
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

/**
 * Says how recent the reports behind a picture are: the latest day on which one of them closed its data or was issued,
 * and which are undated, for those may be later. `''` where there is no report.
 */
export function wordAsOf(
	ids: readonly ReportId[],
	reports: readonly Report[],
	reference: Reference,
	language: Language
): string {
	const words = messagesIn(language).shell.chart;
	const behind = reports.filter(({ id }) => ids.includes(id));
	if (behind.length === 0) return '';
	const days = behind
		.flatMap((report) => {
			const end = dataEndOf(report);
			return end === null ? [] : [end];
		})
		.sort((one, other) => (one.day < other.day ? 1 : -1));
	const latest = days[0];
	if (latest === undefined) return words.asOfNone;
	const undated = behind.filter((report) => dataEndOf(report) === null).map(({ id }) => id);
	if (undated.length === 0) return words.asOf(formatLooseDate(latest, language));
	return words.asOfSome(formatLooseDate(latest, language), wordSource(undated, reports, reference, language));
}

function dataEndOf({ cutOff, date }: Report): LooseDate | null {
	return cutOff === null ? date : { text: cutOff, day: cutOff, precision: 'day' };
}
