import type { IsoDay } from '../../../lib/domain/brand';
import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { Snapshot } from '../../../lib/state/briefing/briefing';
import type { BriefingFigure } from './briefing-figure';

/** What a figure says, in words: to be kept, and to be held against what it says later. */
export function takeSnapshot(figure: BriefingFigure, day: IsoDay, language: Language): Snapshot {
	const { columns, rows } = figure.table;
	return {
		day,
		language,
		title: figure.title,
		subtitle: figure.subtitle,
		summary: figure.summary,
		notes: notesOf(figure, language),
		source: figure.source,
		asOf: figure.asOf,
		stamp: figure.stamp,
		columns: columns.map(({ title, numeric }) => ({ title, numeric })),
		rows: rows.map((row) => ({ id: row.id, cells: columns.map(({ key }) => row[key] ?? '') })),
		changed: null
	};
}

/** The notes of a figure, the verdict and its reasons first: unlike is never set side by side without saying so. */
export function notesOf({ footnotes, verdict }: BriefingFigure, language: Language): readonly string[] {
	if (verdict === null) return footnotes;
	const level = messagesIn(language).shell.verdict[verdict.level];
	return [`${level}.`, ...verdict.reasons.map(({ text }) => text), ...footnotes];
}
