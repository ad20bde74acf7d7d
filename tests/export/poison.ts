import type { ExportDocument } from '../../src/lib/export/model';
import { BRIEFING, FIGURE } from './make-briefing';
import { figureOf } from './make-charts';

/** Every place of a document that takes text from data. */
export function poison(text: string): ExportDocument {
	const figure = figureOf(text, FIGURE.chart);
	return {
		...BRIEFING,
		title: text,
		subtitle: text,
		blocks: [
			{ kind: 'heading', level: 1, text },
			{ kind: 'paragraph', text },
			{ kind: 'list', ordered: true, items: [text] },
			{
				...figure,
				alt: text,
				notes: [text],
				source: text,
				evidence: [text],
				chart: FIGURE.chart && {
					...FIGURE.chart,
					categories: [text, 'b', 'c', 'd'],
					valueTitle: text,
					series: FIGURE.chart.series.map((series) => ({ ...series, name: text }))
				},
				table: { columns: [{ title: text, numeric: false }], rows: [[{ text, amount: null }]] }
			}
		]
	};
}
