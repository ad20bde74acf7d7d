import { nameOf } from '../../../lib/i18n/format/name-of';
import { askCompare, type Comparison } from '../../../lib/query/ask-compare';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { wordFilter } from '../../../lib/ui/figure/word-filter';
import { wordVerdict } from '../../../lib/ui/figure/word-verdict';
import { nameCompared } from '../../../lib/ui/name-compared';
import { wordAsOf, wordSource } from '../../../lib/ui/word-source';
import { compareFigure } from '../../compare/compare-figure';
import type { GridRows } from '../../compare/grid-figure';
import { heatFigure } from '../../compare/heat-figure';
import { multiplesFigure } from '../../compare/multiples-figure';
import { slopeFigure } from '../../compare/slope-figure';
import type { FigureGround } from './figure-ground';

/**
 * The figure of the screen of comparisons for what is chosen in a view, its verdict among the remarks; `null` where
 * nothing is compared, and for a pivot table, which is no figure of a briefing.
 */
export async function drawCompareFigure(
	view: View,
	ground: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const { engine, reference, language, reports, today } = ground;
	const { filter, sides, measure, comparison: choice } = view;
	const { periods, excluded, picture, units } = choice;
	if (picture === 'pivot') return null;
	const question = { sides, measure, periods, excluded, units, needsGrid: picture !== 'dots', pivot: null };
	const comparison = await askCompare(engine, filter, question, reference, signal);
	if (comparison.indicator === null || comparison.verdict === null) return null;
	if (picture === 'dots') return compareFigure({ comparison, view, reference, reports, today }, language);
	const rows = gridRows(comparison, view, ground);
	if (rows === null) return null;
	if (picture === 'slope') return slopeFigure(rows, language);
	return picture === 'multiples'
		? multiplesFigure(rows, language)
		: tellRowsApart(heatFigure(rows, language));
}

function gridRows(
	{ grid, indicator, sources }: Comparison,
	view: View,
	{ reference, language, reports, today }: FigureGround
): GridRows | null {
	if (grid === null || indicator === null) return null;
	const known = grid.known.map(({ total }) => total);
	const named = nameCompared(known, reference, language);
	const hasVerdict = grid.verdict !== null && known.length > 1;
	return {
		title: nameOf(reference.indicators.get(indicator), language),
		grid,
		measure: view.measure,
		choice: view.comparison,
		scale: view.scale,
		reference,
		today,
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		filters: wordFilter(view.filter, reference, language),
		remarks: hasVerdict && grid.verdict !== null ? wordVerdict(grid.verdict, named, language) : []
	};
}

/** The rows of a grid are numbered by where they stand, which a new figure moves; here they go by what they are of. */
function tellRowsApart(figure: DrawnFigure): DrawnFigure {
	const { rows } = figure.table;
	const ids = rows.map((row) => [row['name'], row['period'], row['topics']].join(' '));
	return {
		...figure,
		table: { ...figure.table, rows: rows.map((row, at) => ({ ...row, id: ids[at] ?? row.id })) }
	};
}
