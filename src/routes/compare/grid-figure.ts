import type { IsoDay } from '../../lib/domain/brand';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { ComparisonGrid } from '../../lib/query/comparison-grid';
import type { Reference } from '../../lib/reference/reference';
import type { ComparisonChoice } from '../../lib/state/comparison-choice';
import { compareFootnotes } from '../../lib/ui/compare-footnotes';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { tellEvidence, wordSpan, wordStamp } from '../../lib/ui/figure/tell-figure';
import type { ComparedMeasure } from '../../lib/ui/name-measure';
import { arrangeLines, type NamedLine } from './grid-names';

/** Compared series over several periods with what stands around their pictures. */
export interface GridRows {
	readonly title: string;
	readonly grid: ComparisonGrid;
	readonly measure: ComparedMeasure;
	readonly choice: ComparisonChoice;
	readonly scale: 'shared' | 'free';
	readonly reference: Reference;
	readonly today: IsoDay;
	readonly source: string;
	readonly asOf: string;
	readonly filters: string;
	/** The verdict in words. */
	readonly remarks: readonly string[];
}

/** The series of a grid by their names, in the order of its pictures. */
export function linesOf({ grid, choice, reference }: GridRows, language: Language): readonly NamedLine[] {
	return arrangeLines(grid, choice, reference, language);
}

/** What stands around every picture of a grid. */
export function wordGrid(rows: GridRows, lines: readonly NamedLine[], language: Language) {
	const { title, grid, measure, source, asOf, filters, remarks } = rows;
	const known = grid.known.map(({ total }) => total);
	return {
		title,
		measure: messagesIn(language).compare.measure[measure],
		period: wordSpan(grid.periods, language),
		filters,
		remarks,
		source,
		asOf,
		footnotes: compareFootnotes(known, measure, language),
		stamp: wordStamp(
			lines.map(({ series }) => series.synthetic),
			language
		),
		evidence: tellEvidence(
			lines.flatMap(({ name, cells }) => cells.map(({ total }) => ({ name, total }))),
			language
		),
		legend: [] as readonly string[],
		chart: null
	} satisfies Partial<DrawnFigure>;
}
