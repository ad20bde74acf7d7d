import { nameOf } from '../../../lib/i18n/format/name-of';
import type { Total } from '../../../lib/domain/total';
import type { Verdict } from '../../../lib/domain/verdict';
import { askCompare, type Comparison } from '../../../lib/query/ask-compare';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { wordFilter } from '../../../lib/ui/figure/word-filter';
import { wordVerdict } from '../../../lib/ui/figure/word-verdict';
import { wordJoint } from '../../../lib/ui/joint-topics';
import { nameCompared } from '../../../lib/ui/name-compared';
import { wordAsOf, wordSource } from '../../../lib/ui/word-source';
import { compareFigure } from '../../compare/compare-figure';
import type { GridRows } from '../../compare/grid-figure';
import { heatFigure } from '../../compare/heat-figure';
import { multiplesFigure } from '../../compare/multiples-figure';
import { pivotFigure, totalsOfPivot } from '../../compare/pivot-figure';
import { slopeFigure } from '../../compare/slope-figure';
import type { FigureGround } from './figure-ground';

/**
 * The figure of the screen of comparisons for what is chosen in a view, its verdict among the remarks; `null` where
 * nothing is compared, and for a pivot table of an axis against itself.
 */
export async function drawCompareFigure(
	view: View,
	ground: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const { engine, reference, language, reports, today } = ground;
	const { filter, sides, measure, comparison: choice } = view;
	const { periods, excluded, picture, units, rows: across, columns, grouping } = choice;
	const pivot = picture === 'pivot' ? { rows: across, columns, byRegion: grouping === 'region' } : null;
	const question = { sides, measure, periods, excluded, units, needsGrid: picture !== 'dots', pivot };
	const comparison = await askCompare(engine, filter, question, reference, signal);
	if (comparison.indicator === null || comparison.verdict === null) return null;
	if (picture === 'dots') return compareFigure({ comparison, view, reference, reports, today }, language);
	if (comparison.pivot !== null) {
		const { pivot: table } = comparison;
		const words = around(comparison, table.verdict, totalsOfPivot(table), view, ground);
		return words && pivotFigure({ ...words, pivot: table }, language);
	}
	const rows = gridRows(comparison, view, ground);
	if (rows === null) return null;
	if (picture === 'slope') return slopeFigure(rows, language);
	return picture === 'multiples'
		? multiplesFigure(rows, language)
		: tellRowsApart(heatFigure(rows, language));
}

function gridRows(comparison: Comparison, view: View, ground: FigureGround): GridRows | null {
	const { grid } = comparison;
	if (grid === null) return null;
	const known = grid.known.map(({ total }) => total);
	const words = around(comparison, grid.verdict, known, view, ground);
	return words && { ...words, grid, scale: view.scale, today: ground.today };
}

/** What stands around a picture of several periods, with the verdict on the totals that it shows. */
function around(
	{ indicator, sources, compared }: Comparison,
	verdict: Verdict | null,
	shown: readonly Total[],
	view: View,
	{ reference, language, reports }: FigureGround
) {
	if (indicator === null) return null;
	const named = nameCompared(shown, reference, language);
	const joint = wordJoint(
		compared.map(({ series }) => series),
		reference,
		language
	);
	return {
		title: nameOf(reference.indicators.get(indicator), language),
		measure: view.measure,
		choice: view.comparison,
		reference,
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		filters: wordFilter(view.filter, reference, language),
		remarks: [
			...(verdict !== null && shown.length > 1 ? wordVerdict(verdict, named, language) : []),
			...(joint === '' ? [] : [joint])
		]
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
