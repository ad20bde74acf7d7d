import type { PlaceId, ReportId } from '../../domain/brand';
import { groupBy } from '../../domain/group-by';
import type { Report } from '../../domain/report';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import type { NamedPlace } from './name-place';
import { nameReport } from './name-report';

interface Places {
	get(id: PlaceId): NamedPlace;
}

/**
 * What tells each document from others of its province and period: its number, its type in words, or its id, the first
 * that no other of them has; `''` where no other bears its name.
 */
export function tellReportsApart(
	reports: readonly Report[],
	places: Places,
	language: Language
): ReadonlyMap<ReportId, string> {
	const types = messagesIn(language).evidence.document.type;
	const told = new Map<ReportId, string>();
	const nameOf = (report: Report) => nameReport(report, places.get(report.province), language);
	for (const bearers of groupBy(reports, nameOf).values()) {
		const isOwn = (text: string, textOf: (report: Report) => string) =>
			text !== '' && bearers.filter((other) => textOf(other) === text).length === 1;
		for (const { id, number, type } of bearers) {
			if (bearers.length === 1) told.set(id, '');
			else if (isOwn(number, (other) => other.number)) told.set(id, number);
			else told.set(id, isOwn(type, (other) => other.type) ? lowerFirst(types[type]) : id);
		}
	}
	return told;
}

/** The name of each document, so that no two of those given bear the same: see `tellReportsApart`. */
export function nameReports(
	reports: readonly Report[],
	places: Places,
	language: Language
): ReadonlyMap<ReportId, string> {
	const apart = tellReportsApart(reports, places, language);
	return new Map(
		reports.map((report) => [
			report.id,
			nameReport(report, places.get(report.province), language, apart.get(report.id))
		])
	);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
