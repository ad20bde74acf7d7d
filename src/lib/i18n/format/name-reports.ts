import type { PlaceId, ReportId } from '../../domain/brand';
import { groupBy } from '../../domain/group-by';
import type { Report } from '../../domain/report';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import type { NamedPlace } from './name-place';
import { nameReport } from './name-report';

/**
 * The name of each document so that no two of those given bear the same: province and period where that is enough,
 * else with its number, its type, or its id, the first of them that tells it apart.
 */
export function nameReports(
	reports: readonly Report[],
	places: { get(id: PlaceId): NamedPlace },
	language: Language
): ReadonlyMap<ReportId, string> {
	const name = (report: Report, apart?: string) =>
		nameReport(report, places.get(report.province), language, apart);
	const types = messagesIn(language).evidence.document.type;
	const names = new Map<ReportId, string>();
	for (const [shared, bearers] of groupBy(reports, (report) => name(report))) {
		const isOwn = (text: string, textOf: (report: Report) => string) =>
			text !== '' && bearers.filter((other) => textOf(other) === text).length === 1;
		for (const report of bearers) {
			const { id, number, type } = report;
			if (bearers.length === 1) names.set(id, shared);
			else if (isOwn(number, (other) => other.number)) names.set(id, name(report, number));
			else if (isOwn(type, (other) => other.type)) names.set(id, name(report, lowerFirst(types[type])));
			else names.set(id, name(report, id));
		}
	}
	return names;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
