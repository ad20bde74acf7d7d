import type { IsoDay, PlaceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { DaySpan, Period } from '../domain/period';
import type { Deadline, Report } from '../domain/report';
import {
	CALENDAR_STATES,
	type CalendarCell,
	type CalendarDuty,
	type CalendarReport,
	type CalendarSender,
	type CalendarState,
	type CalendarYear,
	type DutyForce,
	type ReportCalendar
} from '../domain/report-calendar';
import { timelinessOf, type Timeliness } from '../domain/timeliness';
import type { Reference } from '../reference/reference';
import { answersTo, forceOf, isFrom } from './answer-duty';
import { chooseReports } from './choose-reports';

/** What a calendar is drawn from. */
export interface CalendarSources {
	readonly reports: readonly Report[];
	readonly deadlines: readonly Deadline[];
	readonly filter: Pick<FigureFilter, 'data' | 'provinces'>;
	/** Whether provinces of which nothing is known have a line too. */
	readonly allPlaces: boolean;
	readonly today: IsoDay;
}

const NOTHING: CalendarCell = { state: 'not_known', reports: [], duties: [] };

/**
 * Who has reported for which period, and when. A report is expected only where a loaded deadline or its own last day
 * says so for that sender; otherwise silence is not known, never missing. A duty is met by reports of its sender for
 * the very period or by shorter ones that together cover it.
 */
export function reportCalendar(sources: CalendarSources, reference: Reference): ReportCalendar {
	const { filter, today } = sources;
	const documents = new Map(sources.reports.map((report) => [report.id, report]));
	const results = chooseReports(sources.reports, filter).filter(({ type }) => type !== 'plan');
	const cells = new Map<string, { reports: CalendarReport[]; duties: CalendarDuty[] }>();
	const periods = new Map<string, Period>();
	const cellAt = (sender: CalendarSender, period: Period) => {
		if (!periods.has(spanKey(period))) periods.set(spanKey(period), period);
		const key = cellKey(sender, period);
		const cell = cells.get(key) ?? { reports: [], duties: [] };
		cells.set(key, cell);
		return cell;
	};
	for (const report of results) {
		const timeliness = report.dueDate === null ? 'unknown' : timelinessOf(report, report.dueDate);
		cellAt(report, report.period).reports.push({ report, timeliness });
	}
	const bySender = new Map<string, Report[]>();
	for (const report of results)
		bySender.set(senderKey(report), [...(bySender.get(senderKey(report)) ?? []), report]);
	for (const deadline of sources.deadlines) {
		const document = documents.get(deadline.report) ?? null;
		const sender = { province: deadline.province, synthetic: document?.synthetic ?? false };
		if (deadline.period === null || !isChosen(sender, filter)) continue;
		const force = forceOf(deadline, document ?? undefined, reference);
		const key = reference.bodies.key(deadline.who);
		const own = (bySender.get(senderKey(sender)) ?? []).filter((report) => isFrom(report, key, reference));
		const answers = force === 'others' ? [] : answersTo(deadline.period, own);
		const state = stateOfDuty(deadline, force, answers, today);
		cellAt(sender, deadline.period).duties.push({ deadline, document, force, answers, state });
	}
	const senders = sendersOf([...cells.keys()], sources, reference);
	const years = yearsOf([...periods.values()]).map(([year, own]) => ({
		year,
		periods: own,
		rows: senders
			.map((sender) => ({
				...sender,
				cells: own.map((period) => {
					if (!stands(sender.province, period, reference)) return null;
					const cell = cells.get(cellKey(sender, period));
					return cell === undefined ? NOTHING : { ...cell, state: stateOfCell(cell) };
				})
			}))
			.filter((row) => row.cells.some((cell) => cell !== null))
	}));
	return { years, counts: countStates(years) };
}

function stateOfDuty(
	{ date }: Deadline,
	force: DutyForce,
	answers: readonly Report[],
	today: IsoDay
): CalendarState {
	if (force === 'others') return 'not_known';
	if (answers.length > 0) {
		if (date === null || force !== 'binding') return 'received';
		return timelinessOfAll(answers, date);
	}
	if (force !== 'binding' || date === null) return 'not_known';
	return date < today ? 'missing' : 'not_due';
}

/** Of several versions of a report the one that came first counts; of several reports, the last to come. */
function timelinessOfAll(answers: readonly Report[], due: IsoDay): 'on_time' | 'late' | 'received' {
	const versions = new Map<string, Timeliness>();
	for (const report of answers) {
		const key = spanKey(report.period);
		versions.set(key, better(versions.get(key) ?? null, timelinessOf(report, due)));
	}
	const all = [...versions.values()];
	if (all.includes('late')) return 'late';
	return all.includes('unknown') ? 'received' : 'on_time';
}

function better(one: Timeliness | null, other: Timeliness): Timeliness {
	const order: readonly Timeliness[] = ['on_time', 'unknown', 'late'];
	return order.find((timeliness) => timeliness === one || timeliness === other) ?? other;
}

function stateOfCell({ reports, duties }: Omit<CalendarCell, 'state'>): CalendarState {
	const dated = reports.filter(({ report }) => report.dueDate !== null);
	const first = dated.reduce<Timeliness | null>((best, { timeliness }) => better(best, timeliness), null);
	const states: CalendarState[] = duties.map(({ state }) => state);
	if (reports.length > 0) states.push(first === null || first === 'unknown' ? 'received' : first);
	return CALENDAR_STATES.find((state) => states.includes(state)) ?? 'not_known';
}

function isChosen(
	{ province, synthetic }: CalendarSender,
	{ data, provinces }: CalendarSources['filter']
): boolean {
	return (
		(data === 'all' || synthetic === (data === 'sample')) &&
		(provinces.length === 0 || provinces.includes(province))
	);
}

/** The lines of the calendar in the order of the lists, real ones before illustrative ones. */
function sendersOf(
	keys: readonly string[],
	{ filter, allPlaces }: CalendarSources,
	{ places }: Reference
): readonly CalendarSender[] {
	const known = new Set(keys.map((key) => key.slice(0, key.indexOf(' '))));
	return places.all.flatMap(({ id, level }) =>
		[false, true]
			.map((synthetic) => ({ province: id, synthetic }))
			.filter((sender) => {
				if (known.has(senderKey(sender))) return true;
				const isAsked = filter.provinces.length > 0 || (allPlaces && level === 'province');
				return isAsked && !(sender.synthetic && filter.data === 'all') && isChosen(sender, filter);
			})
	);
}

/** Periods by the year they end in, those of several years by themselves at the end. */
function yearsOf(periods: readonly Period[]): readonly (readonly [string | null, readonly Period[]])[] {
	const years = new Map<string | null, Period[]>();
	const sorted = [...periods].sort(
		(one, other) => lengthOf(one) - lengthOf(other) || (one.start < other.start ? -1 : 1)
	);
	for (const period of sorted) {
		const [from, to] = [period.start.slice(0, 4), period.end.slice(0, 4)];
		const year = from === to ? to : null;
		years.set(year, [...(years.get(year) ?? []), period]);
	}
	return [...years].sort(([one], [other]) => (one === null ? 1 : other === null ? -1 : other < one ? -1 : 1));
}

/** Months before quarters before halves, so that columns of one length stand together. */
function lengthOf({ start, end }: DaySpan): number {
	return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000 / 30);
}

function stands(province: PlaceId, { start, end }: DaySpan, { places }: Reference): boolean {
	const { validFrom, validTo } = places.get(province);
	return (validFrom ?? start) <= end && start <= (validTo ?? end);
}

function countStates(years: readonly CalendarYear[]): Record<CalendarState, number> {
	const counts = { missing: 0, late: 0, on_time: 0, received: 0, not_due: 0, not_known: 0 };
	for (const { rows } of years)
		for (const { cells } of rows) for (const cell of cells) if (cell !== null) counts[cell.state] += 1;
	return counts;
}

function spanKey({ start, end }: DaySpan): string {
	return `${start}..${end}`;
}

function senderKey({ province, synthetic }: CalendarSender): string {
	return `${province}${synthetic ? '*' : ''}`;
}

function cellKey(sender: CalendarSender, period: DaySpan): string {
	return `${senderKey(sender)} ${spanKey(period)}`;
}
