import type { BodyKey, IsoDay } from '../domain/brand';
import { addDays } from '../domain/calendar';
import { splitBody } from '../domain/joint-body';
import type { DaySpan } from '../domain/period';
import type { Deadline, Report } from '../domain/report';
import type { DutyForce } from '../domain/report-calendar';
import type { Reference } from '../reference/reference';

type Lists = Pick<Reference, 'bodies' | 'places' | 'indicators'>;

/**
 * Whether a deadline obliges the province's own sender (domain model §9). The sender is the body that issued the
 * document naming the deadline; of a document that is not loaded, a department, police, party or committee of the
 * province. `document` is that document.
 */
export function forceOf(
	{ province, who, date }: Deadline,
	document: Report | undefined,
	{ bodies, places }: Lists
): DutyForce {
	const key = bodies.key(who);
	const isOwn =
		document === undefined
			? OWN_SENDERS.has(bodies.all.find(({ code }) => code === key)?.group ?? '')
			: document.body === key && document.province === province;
	if (!isOwn) return 'others';
	if (date === null) return 'no_day';
	return (places.get(province).validTo ?? date) < date ? 'ended' : 'binding';
}

/** Groups of bodies that report for a province as a whole. */
const OWN_SENDERS: ReadonlySet<string> = new Set(['department', 'police', 'party', 'committee']);

/** Whether a report is of a sender: its own, of those who carry on its work, or of nobody named. */
export function isFrom(report: Report, sender: BodyKey, { bodies, indicators }: Lists): boolean {
	if (report.body === null) return true;
	const heirs = indicators.groups.map(({ code }) => bodies.producerOf(sender, code));
	return splitBody(report.body).some((body) => body === sender || heirs.includes(body));
}

/**
 * The reports that together cover each day of a period, none reaching beyond its end: those of the very period, else
 * shorter ones. Empty where they leave a day out.
 */
export function answersTo(period: DaySpan, reports: readonly Report[]): readonly Report[] {
	const same = reports.filter(({ period: own }) => own.start === period.start && own.end === period.end);
	if (same.length > 0) return same;
	const within = reports
		.filter(({ period: own }) => own.end <= period.end)
		.sort((one, other) => (one.period.start < other.period.start ? -1 : 1));
	const used: Report[] = [];
	let next: IsoDay = period.start;
	for (const report of within) {
		const { start, end } = report.period;
		if (start > next || end < next) continue;
		used.push(report);
		next = addDays(end, 1);
	}
	return next > period.end ? used : [];
}
