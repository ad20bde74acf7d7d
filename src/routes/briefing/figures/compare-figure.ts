import { boundDots, heightOfBoundDots, tableOfBoundDots } from '../../../lib/chart/bound-dots';
import { amountOf } from '../../../lib/chart/amount-of';
import { isPercentageMeasure } from '../../../lib/domain/verdict';
import { formatPercent } from '../../../lib/i18n/format/format-percent';
import { nameOf } from '../../../lib/i18n/format/name-of';
import { messagesIn } from '../../../lib/i18n/messages-in';
import { askCompare, type Comparison } from '../../../lib/query/ask-compare';
import type { View } from '../../../lib/state/view';
import { candidateRow } from '../../../lib/ui/candidate-row';
import { compareFootnotes } from '../../../lib/ui/compare-footnotes';
import { dotRowsOf } from '../../../lib/ui/dot-rows-of';
import { nameCompared } from '../../../lib/ui/name-compared';
import { tellEvidence, wordSpan, wordStamp } from '../../../lib/ui/figure/tell-figure';
import { wordFilter } from '../../../lib/ui/figure/word-filter';
import { nameAxis, subtitleOf } from '../../../lib/ui/name-measure';
import { sectionsFor } from '../../../lib/ui/sections-for';
import { summariseCompared } from '../../../lib/ui/summarise-compared';
import { tableOfCards } from '../../../lib/ui/table-of-cards';
import { totalId } from '../../../lib/ui/total-id';
import { wordAsOf, wordSource } from '../../../lib/ui/word-source';
import { wordVerdictPanel } from '../../../lib/ui/word-verdict-panel';
import type { BriefingFigure, FigureGround } from './briefing-figure';
import { gridFigure } from './grid-figure';

/** What every picture of a comparison has around it. */
export type CompareFrame = Pick<
	BriefingFigure,
	'key' | 'title' | 'measure' | 'filters' | 'source' | 'asOf' | 'legend' | 'chart'
>;

/**
 * The picture of the screen of comparisons for what is chosen in a view, with its verdict; `null` where nothing is
 * compared, and for a pivot table, which is no figure of a briefing.
 */
export async function compareFigure(
	view: View,
	ground: FigureGround,
	signal?: AbortSignal
): Promise<BriefingFigure | null> {
	const { engine, reference, language, reports } = ground;
	const { filter, sides, measure, comparison: choice } = view;
	const { periods, excluded, picture, units } = choice;
	if (picture === 'pivot') return null;
	const question = { sides, measure, periods, excluded, units, needsGrid: picture !== 'dots', pivot: null };
	const comparison = await askCompare(engine, filter, question, reference, signal);
	if (comparison.indicator === null || comparison.verdict === null) return null;
	const frame = {
		key: 'compare',
		title: nameOf(reference.indicators.get(comparison.indicator), language),
		measure: messagesIn(language).compare.measure[measure],
		legend: [],
		// Office has no mark for a bound, so that whiskers and slopes stay pictures.
		chart: null,
		filters: wordFilter(filter, reference, language),
		source: wordSource(comparison.sources, reports, reference, language),
		asOf: wordAsOf(comparison.sources, reports, reference, language)
	};
	if (picture === 'dots') return drawDots(view, comparison, frame, ground);
	return comparison.grid === null ? null : gridFigure(view, comparison.grid, frame, ground);
}

/** The compared figures as dots on one scale where they count the same thing, else as a table that ranks nothing. */
function drawDots(
	view: View,
	{ compared, measured, verdict }: Comparison,
	frame: CompareFrame,
	{ reference, language, today }: FigureGround
): BriefingFigure | null {
	if (verdict === null) return null;
	const { measure, comparison: choice } = view;
	const named = nameCompared(compared, reference, language);
	const provinces = compared.map(({ series }) => series.province);
	const sectionOf = sectionsFor(provinces, choice, reference, language);
	const rows = dotRowsOf(named, measured, verdict, today, language, ({ series }) =>
		sectionOf(series.province)
	);
	const sharesScale =
		compared.length > 1 && (verdict.level !== 'not_comparable' || verdict.ranked.length > 1);
	const unit = compared[verdict.ranked[0] ?? 0]?.series;
	const dots = rows.filter((_, at) => sharesScale && compared[at]?.series.unit === unit?.unit);
	const axis = nameAxis(measure, unit?.unitText ?? '', language);
	const isPercentage = isPercentageMeasure(measure);
	const tick = (value: number) => formatPercent(value, language);
	const cards = compared.map((total) => candidateRow(total, reference, language));
	const summary = summariseCompared(named, measured, verdict, today, language);
	const table = sharesScale ? tableOfBoundDots(rows, language, choice.order) : tableOfCards(cards, language);
	const amounts = new Map(
		measured.map(({ total, value }) => [
			totalId(total),
			isPercentage ? null : amountOf(sharesScale ? value : total.quantity)
		])
	);
	return {
		...frame,
		subtitle: subtitleOf(measure, language),
		period: wordSpan(
			compared.map(({ period }) => period),
			language
		),
		summary,
		alt: summary,
		footnotes: compareFootnotes(compared, measure, language),
		stamp: wordStamp(
			compared.map(({ series }) => series.synthetic),
			language
		),
		evidence: tellEvidence(named, language),
		verdict: compared.length > 1 ? wordVerdictPanel(verdict, named, language) : null,
		table: { ...table, amounts: table.rows.map(({ id }) => ({ amount: amounts.get(id) ?? null })) },
		picture:
			dots.length === 0
				? null
				: {
						stretches: false,
						height: (width) => heightOfBoundDots(dots, width),
						option: (width, look) =>
							boundDots(
								{ measure: axis, width, order: choice.order, ...(isPercentage ? { tick } : {}) },
								dots,
								look,
								language
							)
					}
	};
}
