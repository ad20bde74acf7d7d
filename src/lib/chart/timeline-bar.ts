import type { PlaceId } from '../domain/brand';
import { daysIn } from '../domain/calendar';
import { earlyCutoffOf } from '../domain/early-cutoff';
import type { EarlyCutoff } from '../domain/figure';
import type { DaySpan } from '../domain/period';
import type { Deadline, Report } from '../domain/report';

/** One document on its lane; `row` counts from the top of the whole picture. */
export interface TimelineBar {
	readonly report: Report;
	readonly deadlines: readonly Deadline[];
	readonly row: number;
	readonly earlyCutoff: EarlyCutoff;
	/** Whether nothing follows on the same row, so that words may stand to the right. */
	readonly last: boolean;
}

/** One province: the row of its name, then the rows of its documents. */
export interface TimelineLane {
	readonly place: PlaceId;
	readonly row: number;
	readonly rows: number;
}

export interface PlannedTimeline {
	readonly lanes: readonly TimelineLane[];
	readonly bars: readonly TimelineBar[];
	readonly rows: number;
	/** The days that bars, document dates and deadlines reach over. */
	readonly spans: readonly DaySpan[];
}

/**
 * Puts documents on lanes, one lane a province in the order of `places`, overlapping periods on separate rows. A
 * plan counts nothing, so it has no data end and can't be cut off early.
 */
export function planTimeline(
	reports: readonly Report[],
	deadlines: readonly Deadline[],
	places: readonly PlaceId[]
): PlannedTimeline {
	const lanes: TimelineLane[] = [];
	const bars: TimelineBar[] = [];
	let row = 0;
	for (const place of places) {
		const packed = packRows(reports.filter((report) => report.province === place));
		lanes.push({ place, row, rows: packed.length + 1 });
		packed.forEach((line, index) => {
			line.forEach((report, position) => {
				bars.push({
					report,
					deadlines: deadlines.filter((deadline) => deadline.report === report.id),
					row: row + index + 1,
					earlyCutoff: cutoffOf(report),
					last: position === line.length - 1
				});
			});
		});
		row += packed.length + 1;
	}
	return { lanes, bars, rows: row, spans: bars.flatMap(spansOf) };
}

/** Fills rows from the top; a document goes to the first row whose last one has ended. */
function packRows(reports: readonly Report[]): Report[][] {
	const rows: Report[][] = [];
	const inOrder = [...reports].sort(
		(a, b) => a.period.start.localeCompare(b.period.start) || daysIn(b.period) - daysIn(a.period)
	);
	for (const report of inOrder) {
		const free = rows.find((row) => (row.at(-1)?.period.end ?? '') < report.period.start);
		if (free === undefined) rows.push([report]);
		else free.push(report);
	}
	return rows;
}

function cutoffOf(report: Report): EarlyCutoff {
	if (report.type === 'plan') return null;
	return earlyCutoffOf(report.period, { cutOff: report.cutOff, reportDate: report.date, asOf: null });
}

function spansOf({ report, deadlines }: TimelineBar): DaySpan[] {
	const days = [report.date?.day, ...deadlines.map(({ date }) => date)].filter((day) => day != null);
	return [report.period, ...days.map((day) => ({ start: day, end: day }))];
}
