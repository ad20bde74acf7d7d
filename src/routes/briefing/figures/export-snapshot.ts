import type { ExportFigure } from '../../../lib/export/model';
import type { Snapshot } from '../../../lib/state/briefing/briefing';

/** A figure that can't be drawn any more, as the table it was on the day it was taken, and that it is of that day. */
export function exportedSnapshot(snapshot: Snapshot, title: string, ofDay: string): ExportFigure {
	return {
		kind: 'figure',
		title: title === '' ? snapshot.title : title,
		subtitle: snapshot.subtitle,
		measure: '',
		period: '',
		filters: '',
		summary: snapshot.summary,
		notes: [ofDay, ...snapshot.notes],
		source: snapshot.source,
		asOf: snapshot.asOf,
		stamp: snapshot.stamp,
		alt: [snapshot.title, snapshot.subtitle, snapshot.summary].filter((words) => words !== '').join('. '),
		evidence: [],
		chart: null,
		picture: null,
		table: {
			columns: snapshot.columns,
			rows: snapshot.rows.map(({ cells }) => cells.map((text) => ({ text, amount: null })))
		}
	};
}
