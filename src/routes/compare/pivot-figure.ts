import { amountOf } from '../../lib/chart/amount-of';
import { amountOfValue } from '../../lib/chart/amount-of-measured';
import type { ChartTable } from '../../lib/chart/chart-table';
import type { Total } from '../../lib/domain/total';
import type { ExportAmount } from '../../lib/export/model';
import { formatNumber } from '../../lib/i18n/format/format-number';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import { markSample } from '../../lib/i18n/format/mark-sample';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { leavesOf } from '../../lib/query/measure-combination';
import type { Pivot, PivotAxis, PivotCell, PivotHead } from '../../lib/query/pivot';
import { compareFootnotes } from '../../lib/ui/compare-footnotes';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { tellEvidence, wordSpan, wordStamp } from '../../lib/ui/figure/tell-figure';
import { isPartial } from '../../lib/ui/heat-cells';
import { subtitleOf, type ComparedMeasure } from '../../lib/ui/name-measure';
import { nameHead, wordCell } from '../../lib/ui/pivot-words';
import type { GridRows } from './grid-figure';

/** Columns that still fit beside each other in a document. */
const MOST_ACROSS = 12;
/** The columns of a row for each cell, where they are read and not opened. */
const IN_ORDER = ['row', 'column', 'amount'] as const;

/** A pivot table with what stands around it. */
export interface PivotRows extends Omit<GridRows, 'grid' | 'scale' | 'today'> {
	readonly pivot: Pivot;
}

/** Figures by two axes, with the names of rows and columns, and a row for each cell with its words at length. */
export interface PivotFigure extends DrawnFigure {
	readonly rowNames: readonly string[];
	readonly columnNames: readonly string[];
	/** The id of a row is the numbers of its row and column. */
	readonly cells: ChartTable<'row' | 'amount' | 'column'>;
}

/**
 * The figure of a pivot table, which is a table wherever it goes: as on the screen where its columns fit on paper, else
 * a row for each cell. `null` where rows and columns are the same.
 */
export function pivotFigure(rows: PivotRows, language: Language): PivotFigure | null {
	const { pivot, measure, choice, reference } = rows;
	if (choice.rows === choice.columns) return null;
	const words = messagesIn(language).compareViews;
	const rowNames = pivot.rows.map((head) => nameHead(head, choice.rows, reference, language));
	const columnNames = pivot.columns.map((head) => nameHead(head, choice.columns, reference, language));
	const leaves = pivot.cells.flat().flatMap(({ combination }) => leavesOf(combination));
	const synthetic = leaves.map(({ series }) => series.synthetic);
	const isSample = synthetic.length > 0 && synthetic.every(Boolean);
	const summary = summarise(rows, language);
	const cells = tableOfCells(rows, rowNames, columnNames, language);
	const axisName = (axis: PivotAxis): string => words.pivot.axis[axis].toLocaleLowerCase('vi');
	return {
		key: 'pivot',
		/** Rows and columns bear no mark of their own: the table does, where all of it is illustrative. */
		title: markSample(rows.title, { synthetic: isSample }, language),
		subtitle: words.pivot.subtitle(
			subtitleOf(measure, language),
			axisName(choice.rows),
			axisName(choice.columns)
		),
		measure: messagesIn(language).compare.measure[measure],
		period: wordSpan(
			leaves.map(({ period }) => period),
			language
		),
		filters: rows.filters,
		summary,
		alt: summary,
		remarks: rows.remarks,
		footnotes: [
			words.pivot.footnote,
			...(pivot.cells.flat().some(isShort) ? [words.pivot.footnoteUnreported] : []),
			words.heat.empty,
			...compareFootnotes(leaves, measure, language)
		],
		legend: [],
		source: rows.source,
		asOf: rows.asOf,
		stamp: wordStamp(synthetic, language),
		evidence: tellEvidence(
			singleCells(pivot).flatMap(({ cell, row, column }) =>
				leavesOf(cell.combination).map((total) => ({
					name: `${rowNames[row] ?? ''}, ${columnNames[column] ?? ''}`,
					total
				}))
			),
			language
		),
		table:
			pivot.columns.length <= MOST_ACROSS
				? tableAcross(rows, rowNames, columnNames, language)
				: { ...cells, columns: IN_ORDER.flatMap((key) => cells.columns.filter((one) => one.key === key)) },
		picture: null,
		chart: null,
		rowNames,
		columnNames,
		cells
	};
}

/** The cells of single rows and columns, without those that hold others together. */
function singleCells(pivot: Pivot): { cell: PivotCell; row: number; column: number }[] {
	return pivot.cells.flatMap((cells, row) =>
		cells.flatMap((cell, column) =>
			pivot.rows[row]?.kind === 'value' && pivot.columns[column]?.kind === 'value'
				? [{ cell, row, column }]
				: []
		)
	);
}

/** The numbers of single rows and columns: what the verdict of the table is on. */
export function totalsOfPivot(pivot: Pivot): readonly Total[] {
	return singleCells(pivot).flatMap(({ cell }) => cell.measured?.total ?? []);
}

/** Whether somebody has not reported what a cell is of, or not for all of its days. */
function isShort({ combination, measured }: PivotCell): boolean {
	return measured !== null && (combination.unreported.length > 0 || isPartial(measured.total));
}

/** How much of the table is known, and what it comes to where part and whole allow that to be said. */
function summarise({ pivot, measure, choice }: PivotRows, language: Language): string {
	const words = messagesIn(language).compareViews.pivot;
	const count = (heads: readonly PivotHead[]): string =>
		formatNumber(heads.filter(({ kind }) => kind === 'value').length, language);
	const known = singleCells(pivot).filter(({ cell }) => cell.combination.kind !== 'none').length;
	const isWhole = pivot.rows.at(-1)?.kind === 'all' && pivot.columns.at(-1)?.kind === 'all';
	const whole = isWhole ? pivot.cells.at(-1)?.at(-1) : undefined;
	const hasPeriods = choice.rows === 'period' || choice.columns === 'period';
	return [
		words.summary(count(pivot.rows), count(pivot.columns), formatNumber(known, language)),
		whole === undefined ? '' : words.whole(wordCell(whole, measure, language).said),
		hasPeriods || pivot.period === null ? '' : words.ofPeriod(labelPeriod(pivot.period, language, 'inline'))
	]
		.filter(Boolean)
		.join(' ');
}

/**
 * The number that the words of a cell lead with; `null` where they hold none. Of what is only partly reported a total is
 * at least that; under another measure it is left to the words, whose mark a bare number would not keep.
 */
function amountOfCell(cell: PivotCell, measure: ComparedMeasure): ExportAmount | null {
	const { combination, measured } = cell;
	if (combination.kind === 'side_by_side') return measure === 'total' ? amountOf(combination.range) : null;
	const amount = measured === null ? null : amountOfValue(measure, measured.value);
	if (amount === null || !isShort(cell)) return amount;
	if (measure !== 'total') return null;
	return amount.limit === 'exact' ? { ...amount, limit: 'at_least' } : amount;
}

/** The table as it stands on the screen. Its rows are told by what they are of, which holds when others come and go. */
function tableAcross(
	{ pivot, measure, choice }: PivotRows,
	rowNames: readonly string[],
	columnNames: readonly string[],
	language: Language
): ChartTable {
	const { axis } = messagesIn(language).compareViews.pivot;
	const keys = pivot.columns.map((_, column) => `column${String(column)}`);
	return {
		columns: [
			{ key: 'name', title: axis[choice.rows], numeric: false },
			...keys.map((key, column) => ({ key, title: columnNames[column] ?? '', numeric: true }))
		],
		rows: pivot.cells.map((cells, row) => ({
			id: idOf(pivot.rows[row]),
			name: rowNames[row] ?? '',
			...Object.fromEntries(
				cells.map((cell, column) => [keys[column] ?? '', wordCell(cell, measure, language).text])
			)
		})),
		amounts: pivot.cells.map((cells) =>
			Object.fromEntries(cells.map((cell, column) => [keys[column] ?? '', amountOfCell(cell, measure)]))
		)
	};
}

function tableOfCells(
	{ pivot, measure, choice }: PivotRows,
	rowNames: readonly string[],
	columnNames: readonly string[],
	language: Language
): PivotFigure['cells'] {
	const { compareViews, chart } = messagesIn(language);
	const { axis } = compareViews.pivot;
	return {
		columns: [
			{ key: 'row', title: axis[choice.rows], numeric: false },
			{ key: 'amount', title: chart.column.amount, numeric: true },
			{ key: 'column', title: axis[choice.columns], numeric: false }
		],
		rows: pivot.cells.flatMap((cells, row) =>
			cells.map((cell, column) => ({
				id: `${String(row)} ${String(column)}`,
				row: rowNames[row] ?? '',
				column: columnNames[column] ?? '',
				amount: wordCell(cell, measure, language).said
			}))
		),
		amounts: pivot.cells.flatMap((cells) => cells.map((cell) => ({ amount: amountOfCell(cell, measure) })))
	};
}

function idOf(head: PivotHead | undefined): string {
	const { kind = 'value', value = '', period = null } = head ?? {};
	return [kind, value, period?.start ?? '', period?.end ?? ''].join(' ').trim();
}
