import { heatTable } from '../../lib/chart/heat-table';
import type { Total } from '../../lib/domain/total';
import { formatNumber } from '../../lib/i18n/format/format-number';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { summariseLatest } from '../../lib/summary/summarise-latest';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { makeWhenAsked } from '../../lib/ui/figure/make-when-asked';
import { pictureOfTable } from '../../lib/ui/figure/picture-of-table';
import { isChange, isPartial } from '../../lib/ui/heat-cells';
import { subtitleOf } from '../../lib/ui/name-measure';
import { tableOfGrid } from '../../lib/ui/table-of-grid';
import { linesOf, wordGrid, type GridRows } from './grid-figure';
import { heatRows, type HeatRows } from './heat-rows';

/** Provinces by periods: the table that is drawn, and the total of each cell by row and column. */
export interface HeatFigure extends DrawnFigure {
	readonly drawn: HeatRows;
	readonly totals: readonly (readonly Total[])[];
}

/** The figure of provinces by periods, each number in its cell. */
export function heatFigure(rows: GridRows, language: Language): HeatFigure {
	const { grid, measure, today, reference } = rows;
	const words = messagesIn(language).compareViews.heat;
	const lines = linesOf(rows, language);
	const around = wordGrid(rows, lines, language);
	const count = (n: number): string => formatNumber(n, language);
	const what = subtitleOf(measure, language);
	const latest = summariseLatest(
		grid.periods.map((_, column) =>
			lines.flatMap(({ name, cells }) => {
				const measured = cells[column];
				return measured === undefined ? [] : [{ name, measured }];
			})
		),
		{ measure, today, language }
	);
	const known = grid.known.length;
	const all = lines.length * grid.periods.length;
	const summary = [
		words.summary(count(lines.length), count(grid.periods.length), count(known), count(all - known)),
		latest
	]
		.filter(Boolean)
		.join(' ');
	const drawn = heatRows(rows, lines, language);
	const picture = () =>
		heatTable(
			{
				corner: messagesIn(language).compareViews.pivot.axis.province,
				columns: drawn.columns,
				lines: drawn.rows.map((row) => ({ ...row, remark: '', across: '' })),
				keeps: 'last',
				align: 'right'
			},
			drawn.keys,
			summary
		);
	const made = {
		...around,
		key: 'heat',
		subtitle: isChange(measure) ? words.subtitleChange(what) : words.subtitle(what),
		summary,
		alt: summary,
		footnotes: [
			words.empty,
			...(grid.known.some(({ total }) => isPartial(total)) ? [words.partial] : []),
			...around.footnotes
		],
		drawn,
		totals: lines.map(({ cells }) => cells.map(({ total }) => total))
	};
	return makeWhenAsked(made, {
		table: () => tableOfGrid(lines, measure, reference, language),
		picture: () => (lines.length === 0 ? null : pictureOfTable(picture(), language))
	});
}
