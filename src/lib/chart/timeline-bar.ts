import type { IsoDay, PlaceId } from '../domain/brand';
import { daysIn } from '../domain/calendar';
import { earlyCutoffOf } from '../domain/early-cutoff';
import type { EarlyCutoff } from '../domain/figure';
import { groupBy } from '../domain/group-by';
import type { DaySpan } from '../domain/period';
import type { Deadline, Report } from '../domain/report';

/** Whose documents are shown, and what a province is called. */
export interface DocumentTimelineSpec {
	/** The provinces in the order of their lanes. */
	readonly places: readonly PlaceId[];
	/** The name of a province in the language of the picture. */
	placeName(place: PlaceId): string;
}

/** The documents and the deadlines that they name. */
export interface TimelineRows {
	readonly reports: readonly Report[];
	readonly deadlines: readonly Deadline[];
}

/** Height of the row with a province's name and of a document's row, in px. */
const LANE_HEAD = 24;
const DOCUMENT_ROW = 36;

/** One document on its lane; `top` is in px from the top of the drawing area. */
export interface TimelineBar {
	readonly report: Report;
	readonly deadlines: readonly Deadline[];
	readonly top: number;
	readonly earlyCutoff: EarlyCutoff;
	/** First day of the next document on the same row, where words must end; `null` for the last. */
	readonly next: IsoDay | null;
	/** Whether no other document comes before it on the row, so that its name may reach to the left. */
	readonly first: boolean;
}

/** One province: its name, then the rows of its documents. `top` and `height` in px. */
export interface TimelineLane {
	readonly place: PlaceId;
	readonly top: number;
	readonly height: number;
	readonly bars: readonly TimelineBar[];
}

/** Everything on the timeline, placed. */
export interface PlannedTimeline {
	readonly lanes: readonly TimelineLane[];
	readonly bars: readonly TimelineBar[];
	/** Height of all lanes, in px. */
	readonly height: number;
	/** Whether it holds both reported and illustrative documents. */
	readonly mixed: boolean;
	/** The days that bars, document dates and deadlines reach over. */
	readonly spans: readonly DaySpan[];
}

/**
 * Puts documents on lanes, one lane a province in the order of `places`, overlapping periods on separate rows. A
 * plan counts nothing, so it has no data end and can't be cut off early.
 */
export function planTimeline(
	{ places }: Pick<DocumentTimelineSpec, 'places'>,
	{ reports, deadlines }: TimelineRows
): PlannedTimeline {
	const lanes: TimelineLane[] = [];
	const named = groupBy(deadlines, ({ report }) => report);
	const sent = groupBy(reports, ({ province }) => province);
	let top = 0;
	for (const place of places) {
		const packed = packRows(sent.get(place) ?? []);
		const start = top;
		const bars = packed.flatMap((line, index) =>
			line.map((report, position): TimelineBar => ({
				report,
				deadlines: named.get(report.id) ?? [],
				top: start + LANE_HEAD + index * DOCUMENT_ROW,
				earlyCutoff: cutoffOf(report),
				next: line[position + 1]?.period.start ?? null,
				first: position === 0
			}))
		);
		const height = LANE_HEAD + packed.length * DOCUMENT_ROW;
		lanes.push({ place, top, height, bars });
		top += height;
	}
	const bars = lanes.flatMap((lane) => lane.bars);
	const mixed = new Set(reports.map(({ synthetic }) => synthetic)).size > 1;
	return { lanes, bars, height: top, mixed, spans: bars.flatMap(spansOf) };
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
