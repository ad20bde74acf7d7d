import type { PlaceId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';

/** What following needs to know of places: the unit of today that each is or became part of. */
export interface Successors {
	get(id: PlaceId): { readonly successor: PlaceId };
}

/**
 * What may answer a limitation of a report across documents: the next report, and the plans that begin before it
 * ends; where none does, those that begin soonest. Of the same province or the unit it became part of in 2025, and
 * never illustrative beside real. In the order given.
 */
export function followingReports(
	report: Report,
	reports: readonly Report[],
	places: Successors
): readonly Report[] {
	const later = reports.filter((other) => comesAfter(other, report, places));
	const nextEnd = least(later.filter(isNoPlan).map(({ period }) => period.end));
	const firstStart = least(later.filter(isPlan).map(({ period }) => period.start));
	return later.filter((other) => {
		if (isNoPlan(other)) return other.period.end === nextEnd;
		return other.period.start === firstStart || (nextEnd !== null && other.period.start <= nextEnd);
	});
}

/**
 * Whether a document comes after another of the same sender. A report does where its period ends later; a plan
 * where its period begins after the other has ended, or where it ends later and was signed later.
 */
export function comesAfter(other: Report, report: Report, places: Successors): boolean {
	if (other.id === report.id || !isSameSender(other, report, places)) return false;
	if (other.period.end <= report.period.end) return false;
	if (isNoPlan(other) || other.period.start > report.period.end) return true;
	return other.date !== null && report.date !== null && other.date.day > report.date.day;
}

/**
 * Reports by the unit of today that their province is or became part of: whatever follows a report stands in its
 * group, so that many reports need not each be held against all.
 */
export function groupBySuccessor(
	reports: readonly Report[],
	places: Successors
): ReadonlyMap<PlaceId, readonly Report[]> {
	return groupBy(reports, ({ province }) => places.get(province).successor);
}

function isSameSender(other: Report, report: Report, places: Successors): boolean {
	if (other.synthetic !== report.synthetic) return false;
	return other.province === report.province || other.province === places.get(report.province).successor;
}

function isPlan({ type }: Report): boolean {
	return type === 'plan';
}

function isNoPlan(report: Report): boolean {
	return !isPlan(report);
}

function least<Day extends string>(days: readonly Day[]): Day | null {
	return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
