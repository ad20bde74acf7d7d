import type { IsoDay } from '../../../lib/domain/brand';
import type { Language } from '../../../lib/i18n/messages';
import type { Snapshot } from '../../../lib/state/briefing/briefing';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';

/** What a figure says, in words: to be kept, and to be held against what it says later. */
export function takeSnapshot(figure: DrawnFigure, day: IsoDay, language: Language): Snapshot {
	const { columns, rows } = figure.table;
	return {
		day,
		language,
		title: figure.title,
		subtitle: figure.subtitle,
		summary: figure.summary,
		notes: [...(figure.remarks ?? []), ...figure.footnotes],
		source: figure.source,
		asOf: figure.asOf,
		stamp: figure.stamp,
		columns: columns.map(({ title, numeric }) => ({ title, numeric })),
		rows: rows.map((row) => ({ id: row.id, cells: columns.map(({ key }) => row[key] ?? '') })),
		...(figure.plot !== undefined && { plot: figure.plot }),
		changed: null
	};
}
