import type { ReportId } from '../domain/brand';
import type { Report } from '../domain/report';
import { comesAfter, followingReports, groupBySuccessor, type Successors } from './following-reports';

/** For each report the documents in which an answer to its limitations may stand: itself and what follows it. */
export function answerScopes(
	reports: readonly Report[],
	places: Successors
): ReadonlyMap<ReportId, readonly ReportId[]> {
	return scopesOf(reports, places, (report, unit) => [report, ...followingReports(report, unit, places)]);
}

/** For each report the earlier ones, in which its limitations may have been stated before; the latest first. */
export function earlierScopes(
	reports: readonly Report[],
	places: Successors
): ReadonlyMap<ReportId, readonly ReportId[]> {
	return scopesOf(reports, places, (report, unit) =>
		unit
			.filter((other) => comesAfter(report, other, places))
			.sort((one, other) => (one.period.end < other.period.end ? 1 : -1))
	);
}

function scopesOf(
	reports: readonly Report[],
	places: Successors,
	scopeOf: (report: Report, unit: readonly Report[]) => readonly Report[]
): ReadonlyMap<ReportId, readonly ReportId[]> {
	const byUnit = groupBySuccessor(reports, places);
	return new Map(
		reports.map((report) => {
			const unit = byUnit.get(places.get(report.province).successor) ?? [];
			return [report.id, scopeOf(report, unit).map(({ id }) => id)];
		})
	);
}
