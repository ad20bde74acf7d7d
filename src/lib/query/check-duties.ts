import type { IsoDay } from '../domain/brand';
import type { LateReport, MissedDuty } from '../domain/remark';
import type { Deadline, Report } from '../domain/report';
import { timelinessOf } from '../domain/timeliness';
import type { Reference } from '../reference/reference';
import { answersTo, forceOf, isFrom } from './answer-duty';

/** What is known of reporting duties, the latest first. */
export interface CheckedDuties {
	readonly late: readonly LateReport[];
	readonly missed: readonly MissedDuty[];
}

/**
 * What the loaded due dates and deadlines prove by `today` (domain model §9). A report is late where it was received,
 * or signed, after the day it was due. A duty is missed where a plan set its own department a last day that has
 * passed and reports of the province, of whatever length, do not cover the period; duties of others, duties without a
 * day and those of a unit that no longer stood on that day prove nothing.
 */
export function checkDuties(
	reports: readonly Report[],
	deadlines: readonly Deadline[],
	reference: Pick<Reference, 'bodies' | 'places' | 'indicators'>,
	today: IsoDay
): CheckedDuties {
	const byId = new Map(reports.map((report) => [report.id, report]));
	const results = reports.filter(({ type }) => type !== 'plan');
	const late = results.flatMap((report) => {
		const { dueDate: due } = report;
		if (due === null || timelinessOf(report, due) !== 'late') return [];
		const received = report.receivedDate ?? report.date?.day;
		return received === undefined ? [] : [{ report: report.id, due, received }];
	});
	const missed = deadlines.flatMap((deadline) => {
		const { report, province, date, who, period } = deadline;
		const plan = byId.get(report);
		if (plan === undefined || date === null || period === null || date >= today) return [];
		if (forceOf(deadline, plan, reference) !== 'binding') return [];
		const sender = reference.bodies.key(who);
		const own = results.filter(
			(other) =>
				other.province === province && other.synthetic === plan.synthetic && isFrom(other, sender, reference)
		);
		return answersTo(period, own).length > 0
			? []
			: [{ province, period, due: date, synthetic: plan.synthetic }];
	});
	return { late: late.sort(latestFirst), missed: missed.sort(latestFirst) };
}

function latestFirst(one: { readonly due: IsoDay }, other: { readonly due: IsoDay }): number {
	return one.due < other.due ? 1 : one.due > other.due ? -1 : 0;
}
