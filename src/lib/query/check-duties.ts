import type { IsoDay } from '../domain/brand';
import { addDays } from '../domain/calendar';
import type { DaySpan } from '../domain/period';
import type { LateReport, MissedDuty } from '../domain/remark';
import type { Deadline, Report } from '../domain/report';
import type { Reference } from '../reference/reference';

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
	reference: Pick<Reference, 'bodies' | 'places'>,
	today: IsoDay
): CheckedDuties {
	const byId = new Map(reports.map((report) => [report.id, report]));
	const results = reports.filter(({ type }) => type !== 'plan');
	const late = results.flatMap((report) => {
		const received = report.receivedDate ?? (report.date?.precision === 'day' ? report.date.day : null);
		const due = report.dueDate;
		return due !== null && received !== null && received > due ? [{ report: report.id, due, received }] : [];
	});
	const missed = deadlines.flatMap(({ report, province, date, who, period }) => {
		const plan = byId.get(report);
		if (plan === undefined || date === null || period === null || date >= today) return [];
		if (plan.body === null || reference.bodies.key(who) !== plan.body) return [];
		if (province !== plan.province || (reference.places.get(province).validTo ?? date) < date) return [];
		const own = results.filter((other) => other.province === province && other.synthetic === plan.synthetic);
		const isAnswered = isCovered(
			period,
			own.map((other) => other.period)
		);
		return isAnswered ? [] : [{ province, period, due: date, synthetic: plan.synthetic }];
	});
	return { late: late.sort(latestFirst), missed: missed.sort(latestFirst) };
}

/** Whether spans that end inside a period cover each of its days. */
function isCovered({ start, end }: DaySpan, spans: readonly DaySpan[]): boolean {
	let next = start;
	for (const span of spans.filter((one) => one.end <= end).sort((a, b) => (a.start < b.start ? -1 : 1)))
		if (span.start <= next && span.end >= next) next = addDays(span.end, 1);
	return next > end;
}

function latestFirst(one: { readonly due: IsoDay }, other: { readonly due: IsoDay }): number {
	return one.due < other.due ? 1 : one.due > other.due ? -1 : 0;
}
