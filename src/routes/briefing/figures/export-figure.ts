import type { ExportFigure, ExportPicture } from '../../../lib/export/model';
import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { Snapshot } from '../../../lib/state/briefing/briefing';
import type { BriefingFigure } from './briefing-figure';
import { notesOf } from './take-snapshot';

/** A figure as it leaves the app, under the user's own title where there is one. */
export function exportedFigure(
	figure: BriefingFigure,
	picture: ExportPicture | null,
	{ title, language }: { readonly title: string; readonly language: Language }
): ExportFigure {
	const { columns, rows } = figure.table;
	return {
		kind: 'figure',
		title: title === '' ? figure.title : title,
		subtitle: figure.subtitle,
		measure: figure.measure,
		period: figure.period,
		filters: figure.filters,
		summary: figure.summary,
		notes: notesOf(figure, language),
		source: figure.source,
		asOf: figure.asOf,
		stamp: figure.isSample ? messagesIn(language).briefing.stamp : '',
		alt: altOf(figure),
		evidence: [],
		chart: null,
		picture,
		table: {
			columns: columns.map(({ title: heading, numeric }) => ({ title: heading, numeric })),
			rows: rows.map((row) =>
				columns.map(({ key }) => ({
					text: row[key] ?? '',
					amount: figure.amounts.get(row.id)?.[key] ?? null
				}))
			)
		}
	};
}

/** A figure in words for those who don't see it. */
export function altOf({ title, subtitle, summary }: BriefingFigure): string {
	return [title, subtitle, summary].filter((words) => words !== '').join('. ');
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
