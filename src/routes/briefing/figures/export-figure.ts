import type { ExportFigure } from '../../../lib/export/model';
import type { Language } from '../../../lib/i18n/messages';
import type { Snapshot } from '../../../lib/state/briefing/briefing';
import { exportFigure } from '../../../lib/ui/figure/export-figure';
import type { BriefingFigure } from './briefing-figure';
import { notesOf } from './take-snapshot';

/** A figure as it leaves the app, with its verdict among its notes, and under the user's own title where there is one. */
export function exportBriefingFigure(
	figure: BriefingFigure,
	title: string,
	language: Language
): Promise<ExportFigure> {
	const own = { ...figure, title: title === '' ? figure.title : title };
	return exportFigure({ ...own, footnotes: notesOf(figure, language) }, language);
}

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
