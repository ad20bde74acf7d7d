import type { PlaceId, ReportId } from './brand';
import type { Period } from './period';
import type { Deadline, Report } from './report';
import type { Timeliness } from './timeliness';

/** What is known of one period of one province (domain model §9), the gravest first. */
export const CALENDAR_STATES = ['missing', 'late', 'on_time', 'received', 'not_due', 'not_known'] as const;
/** `received` is a report that is there, without proof whether it came in time; `not_known` is silence. */
export type CalendarState = (typeof CALENDAR_STATES)[number];

/** What a deadline says to the province it stands under. */
export type DutyForce =
	| 'binding'
	/** Of somebody else than the province's own sender, such as the units under a department. */
	| 'others'
	/** Without a last day. */
	| 'no_day'
	/** Of a unit that no longer stood on the last day. */
	| 'ended';

/** A deadline that names a period of a province, and what became of it. */
export interface CalendarDuty {
	readonly deadline: Deadline;
	/** The document that names the deadline; `null` where it is not loaded. */
	readonly document: Report | null;
	readonly force: DutyForce;
	/** The reports that answer it: one of the period, or shorter ones that together cover it. */
	readonly answers: readonly Report[];
	readonly state: CalendarState;
}

/** A report of exactly the period, held against its own last day. */
export interface CalendarReport {
	readonly report: Report;
	readonly timeliness: Timeliness;
}

/** One province in one period, with all that its state rests on. */
export interface CalendarCell {
	readonly state: CalendarState;
	readonly reports: readonly CalendarReport[];
	readonly duties: readonly CalendarDuty[];
}

/** What a sender of reports is known by: a province, in real or in illustrative data. */
export interface CalendarSender {
	readonly province: PlaceId;
	readonly synthetic: boolean;
}

/** A line of the calendar; a cell is `null` where the unit did not stand in the period. */
export interface CalendarRow extends CalendarSender {
	readonly cells: readonly (CalendarCell | null)[];
}

/** The periods that end in one year, with the provinces beside them; `year` is `null` for periods of several years. */
export interface CalendarYear {
	readonly year: string | null;
	readonly periods: readonly Period[];
	readonly rows: readonly CalendarRow[];
}

/** The latest year first, periods of several years last. */
export interface ReportCalendar {
	readonly years: readonly CalendarYear[];
	readonly counts: Readonly<Record<CalendarState, number>>;
}

/** The reports that a cell rests on, each once: those of the period, and shorter ones that answer a duty. */
export function reportsOfCell({ reports, duties }: CalendarCell): readonly Report[] {
	const all = [...reports.map(({ report }) => report), ...duties.flatMap(({ answers }) => answers)];
	return [...new Map<ReportId, Report>(all.map((report) => [report.id, report])).values()];
}
