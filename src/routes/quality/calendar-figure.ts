import type { IsoDay } from '../../lib/domain/brand';
import type { FigureFilter } from '../../lib/domain/filter';
import type { Period } from '../../lib/domain/period';
import type { Report } from '../../lib/domain/report';
import {
	CALENDAR_STATES,
	reportsOfCell,
	type CalendarCell,
	type CalendarDuty,
	type CalendarSender,
	type ReportCalendar
} from '../../lib/domain/report-calendar';
import { citeReport } from '../../lib/i18n/format/cite-report';
import { formatDay } from '../../lib/i18n/format/format-day';
import { formatNumber } from '../../lib/i18n/format/format-number';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import { markSample } from '../../lib/i18n/format/mark-sample';
import { namePlace } from '../../lib/i18n/format/name-place';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { Reference } from '../../lib/reference/reference';
import type { QualityChoice } from '../../lib/state/quality-choice';
import { clearFilter } from '../../lib/state/view';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { MOST_ROWS } from '../../lib/ui/figure/most-rows';
import { tellDocuments } from '../../lib/ui/figure/tell-documents';
import { wordSpan, wordStamp } from '../../lib/ui/figure/tell-figure';
import { wordFilter } from '../../lib/ui/figure/word-filter';
import { wordSource } from '../../lib/ui/word-source';
import { shownYears } from './shown-years';
import { summariseCalendar } from './summarise-calendar';

/** The calendar as it is chosen, and the day by which it judges. */
export interface ShownCalendar {
	readonly calendar: ReportCalendar;
	readonly choice: Pick<QualityChoice, 'years' | 'units'>;
	readonly filter: FigureFilter;
	readonly today: IsoDay;
	readonly reference: Reference;
}

interface Listed {
	readonly sender: CalendarSender;
	readonly period: Period;
	readonly cell: CalendarCell;
}

/**
 * Who has reported for which period as a table, a row for each cell of the years shown, what is missing or late first. A
 * row tells silence from a missed deadline as the screen does, and names what it rests on.
 */
export function calendarFigure(shown: ShownCalendar, language: Language): DrawnFigure {
	const { calendar, choice, filter, today, reference } = shown;
	const words = messagesIn(language);
	const own = words.briefingFigures.calendar;
	const { calendar: said } = words.quality;
	const cells = listCells(calendar, choice);
	const listed = cells.slice(0, MOST_ROWS);
	const documents = documentsOf(listed);
	const deadlines = listed.flatMap(({ cell }) => cell.duties.map(({ deadline }) => deadline));
	const count = (number: number) => formatNumber(number, language);
	const summary = summariseCalendar(calendar, choice.years, language);
	const chosen = wordFilter({ ...clearFilter(filter), provinces: filter.provinces }, reference, language);
	const units = choice.units === 'all' ? words.figure.filter(said.units, said.unitChoices.all) : '';
	const columns = ['province', 'period', 'state', 'document', 'deadline'] as const;
	return {
		key: 'calendar',
		title: said.title,
		subtitle: own.subtitle,
		measure: '',
		period: wordSpan(
			cells.map(({ period }) => period),
			language
		),
		filters: [chosen, units].filter((part) => part !== '').join('; '),
		summary,
		alt: summary,
		footnotes: [
			...(cells.length > listed.length
				? [words.briefingFigures.first(count(listed.length), count(cells.length))]
				: []),
			own.row,
			...CALENDAR_STATES.filter((state) => listed.some(({ cell }) => cell.state === state)).map((state) =>
				own.meaning(said.states[state], said.meanings[state])
			)
		],
		legend: [],
		source: wordSource(
			documents.map(({ id }) => id),
			documents,
			reference,
			language
		),
		asOf: said.today(formatDay(today, language)),
		stamp: wordStamp(
			cells.map(({ sender }) => sender.synthetic),
			language
		),
		evidence: tellDocuments(documents, deadlines, reference, language),
		table: {
			columns: columns.map((key) => ({ key, title: own.columns[key], numeric: false })),
			rows: listed.map((one) => rowOf(one, reference, language))
		},
		picture: null,
		chart: null
	};
}

/** Cells where the unit stood, the gravest state first, else in the order of the calendar. */
function listCells(calendar: ReportCalendar, { years }: Pick<QualityChoice, 'years'>): readonly Listed[] {
	const all = shownYears(calendar, years).flatMap(({ periods, rows }) =>
		rows.flatMap((sender) =>
			periods.flatMap((period, at): readonly Listed[] => {
				const cell = sender.cells[at] ?? null;
				return cell === null ? [] : [{ sender, period, cell }];
			})
		)
	);
	return CALENDAR_STATES.flatMap((state) => all.filter(({ cell }) => cell.state === state));
}

/** The reports of some cells and the documents that set their deadlines, each once. */
function documentsOf(cells: readonly Listed[]): readonly Report[] {
	const all = cells.flatMap(({ cell }) => [
		...reportsOfCell(cell),
		...cell.duties.flatMap(({ document }) => document ?? [])
	]);
	return [...new Map(all.map((report) => [report.id, report])).values()];
}

function rowOf({ sender, period, cell }: Listed, reference: Reference, language: Language) {
	const { calendar, cell: own } = messagesIn(language).quality;
	const reports = reportsOfCell(cell);
	const dues = reports.flatMap((report) => wordDue(report, language));
	const deadlines = [...dues, ...cell.duties.map((duty) => wordDuty(duty, language))];
	return {
		id: `${sender.province} ${String(sender.synthetic)} ${period.start} ${period.end}`,
		province: markSample(namePlace(reference.places.get(sender.province), language), sender, language),
		period: labelPeriod(period, language),
		state: calendar.states[cell.state],
		document:
			reports.length === 0
				? own.noReports
				: reports.map((report) => wordDocument(report, reference, language)).join('; '),
		deadline: deadlines.length === 0 ? own.noDuties : deadlines.join('; ')
	};
}

function wordDocument(report: Report, reference: Reference, language: Language): string {
	const words = messagesIn(language);
	const { receivedDate } = report;
	const received = receivedDate === null ? words.quality.cell.unknownDay : formatDay(receivedDate, language);
	return words.briefingFigures.calendar.document(
		citeReport(report, reference.places.get(report.province), language),
		received
	);
}

function wordDue({ dueDate }: Report, language: Language): readonly string[] {
	if (dueDate === null) return [];
	return [messagesIn(language).briefingFigures.calendar.due(formatDay(dueDate, language))];
}

function wordDuty({ deadline: { date, who }, force }: CalendarDuty, language: Language): string {
	const words = messagesIn(language);
	const { cell } = words.quality;
	const own = words.briefingFigures.calendar;
	return own.duty(date === null ? cell.noDay : formatDay(date, language), who, own.force[force]);
}
