import type { SourceId } from '../domain/brand';
import type { LooseDate, Report } from '../domain/report';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { formatNumber } from '../i18n/format/format-number';
import { nameReport } from '../i18n/format/name-report';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/** More reports than this are counted, not named. */
const MOST_NAMED = 4;

/**
 * Names the reports behind a picture, or says how many there are; then the public pages by the names of their sites,
 * which are no reports and are told apart from them. Every address stands in the evidence of its figure.
 */
export function wordSource(
	ids: readonly SourceId[],
	reports: readonly Report[],
	reference: Reference,
	language: Language
): string {
	const words = messagesIn(language).overview;
	const behind = reportsOf(ids, reports);
	const known = new Set<SourceId>(behind.map(({ id }) => id));
	const pages = ids.filter((id) => !known.has(id) && isAddress(id));
	const count = (number: number) => formatNumber(number, language);
	const named =
		ids.length - pages.length > MOST_NAMED
			? words.manyReports(count(ids.length - pages.length))
			: behind
					.map((report) => nameReport(report, reference.places.get(report.province), language))
					.join('; ');
	const sites = [...new Set(pages.map(siteOf))];
	const listed = sites.length > MOST_NAMED ? '' : sites.join(', ');
	const told = pages.length === 0 ? '' : words.publicPages(count(pages.length), listed);
	return [named, told].filter((part) => part !== '').join('; ');
}

function reportsOf(ids: readonly SourceId[], reports: readonly Report[]): readonly Report[] {
	const asked = new Set(ids);
	return reports.filter(({ id }) => asked.has(id));
}

const ADDRESS = /^https?:\/\/([^/]+)/;

function isAddress(id: SourceId): boolean {
	return ADDRESS.test(id);
}

/** `https://vjs.vietnam.vn/en/…` is of `vjs.vietnam.vn`. */
function siteOf(page: SourceId): string {
	return (ADDRESS.exec(page)?.[1] ?? page).replace(/^www\./, '');
}

/**
 * Says how recent the reports behind a picture are: the latest day on which one of them closed its data or was issued,
 * and which are undated, for those may be later; of public pages, that they close no data on a common day. `''` where
 * there is neither.
 */
export function wordAsOf(
	ids: readonly SourceId[],
	reports: readonly Report[],
	reference: Reference,
	language: Language
): string {
	const pages = ids.some(isAddress) ? messagesIn(language).shell.chart.asOfPages : '';
	const behind = reportsOf(ids, reports);
	const dated = behind.length === 0 ? '' : wordDays(behind, reports, reference, language);
	return [dated, pages].filter((part) => part !== '').join(' ');
}

function wordDays(
	behind: readonly Report[],
	reports: readonly Report[],
	reference: Reference,
	language: Language
): string {
	const words = messagesIn(language).shell.chart;
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
