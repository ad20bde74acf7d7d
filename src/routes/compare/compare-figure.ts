import type { IsoDay } from '../../lib/domain/brand';
import type { Report } from '../../lib/domain/report';
import { nameOf } from '../../lib/i18n/format/name-of';
import type { Language } from '../../lib/i18n/messages';
import type { Comparison } from '../../lib/query/ask-compare';
import type { Reference } from '../../lib/reference/reference';
import type { View } from '../../lib/state/view';
import { dotsFigure, type ComparedRows } from '../../lib/ui/figure/dots-figure';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { wordFilter } from '../../lib/ui/figure/word-filter';
import { wordVerdict } from '../../lib/ui/figure/word-verdict';
import { wordJoint } from '../../lib/ui/joint-topics';
import { nameCompared } from '../../lib/ui/name-compared';
import { wordAsOf, wordSource } from '../../lib/ui/word-source';

/** What a comparison is drawn from; `today` is the day up to which the time of a plan has gone by. */
export interface ComparisonRows {
	readonly comparison: Comparison;
	readonly view: View;
	readonly reference: Reference;
	readonly reports: readonly Report[];
	readonly today: IsoDay;
}

/** The compared figures with all that stands around them; `null` where nothing is compared. */
export function comparedRows(rows: ComparisonRows, language: Language): ComparedRows | null {
	const { comparison, view, reference, reports, today } = rows;
	const { compared, measured, verdict, sources, indicator } = comparison;
	if (verdict === null) return null;
	const named = nameCompared(compared, reference, language);
	const joint = wordJoint(
		compared.map(({ series }) => series),
		reference,
		language
	);
	return {
		title: indicator === null ? '' : nameOf(reference.indicators.get(indicator), language),
		compared: named,
		measured,
		verdict,
		measure: view.measure,
		today,
		arrangement: view.comparison,
		reference,
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		filters: wordFilter(view.filter, reference, language),
		remarks: [
			...(compared.length > 1 ? wordVerdict(verdict, named, language) : []),
			...(joint === '' ? [] : [joint])
		]
	};
}

/** The figure of ranked dots; `null` where nothing is compared. */
export function compareFigure(rows: ComparisonRows, language: Language): DrawnFigure | null {
	const compared = comparedRows(rows, language);
	return compared === null ? null : dotsFigure(compared, language);
}
