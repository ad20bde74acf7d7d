import { boundDots, heightOfBoundDots, tableOfBoundDots } from '../../chart/bound-dots';
import { isDot, orderDots, type DotOrder } from '../../chart/dot-row';
import { nativeOfDots } from '../../chart/native-dots';
import type { IsoDay } from '../../domain/brand';
import type { Measured } from '../../domain/measure-total';
import type { Total } from '../../domain/total';
import { isPercentageMeasure, type Verdict } from '../../domain/verdict';
import type { NamedTotal } from '../../i18n/format/explain-reason';
import { formatNumber } from '../../i18n/format/format-number';
import { formatPercent } from '../../i18n/format/format-percent';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { Reference } from '../../reference/reference';
import { candidateRow, type CandidateRow } from '../candidate-row';
import { compareFootnotes } from '../compare-footnotes';
import { dotRowsOf } from '../dot-rows-of';
import { nameAxis, subtitleOf, type ComparedMeasure } from '../name-measure';
import { sectionsFor, type Arrangement } from '../sections-for';
import { summariseCompared } from '../summarise-compared';
import { tableOfCards } from '../table-of-cards';
import type { DrawnFigure } from './drawn-figure';
import { tellEvidence, wordSpan, wordStamp } from './tell-figure';

/** The compared figures, the same under the measure in the same order, and how they stand together. */
export interface ComparedRows {
	readonly title: string;
	readonly compared: readonly NamedTotal[];
	readonly measured: readonly Measured[];
	readonly verdict: Verdict;
	readonly measure: ComparedMeasure;
	readonly today: IsoDay;
	readonly arrangement: Arrangement & { readonly order: DotOrder };
	readonly reference: Reference;
	readonly source: string;
	readonly asOf: string;
	readonly filters: string;
	/** The verdict in words. */
	readonly remarks: readonly string[];
}

/** Compared figures: dots for those that share a scale, cards for those that stand beside it. */
export interface DotsFigure extends DrawnFigure {
	/** The cards of the dots, in the order of the picture. */
	readonly onScale: readonly CandidateRow[];
	readonly beside: readonly CandidateRow[];
	/** The totals by the id of their mark, card and row. */
	readonly totals: ReadonlyMap<string, Total>;
}

/**
 * The figure of a comparison: dots on one scale for those that count the same thing. Where nothing may be compared, or
 * only one is there, it has no picture and ranks nothing.
 */
export function dotsFigure(rows: ComparedRows, language: Language): DotsFigure {
	const { compared, measured, verdict, measure, arrangement, reference, today } = rows;
	const words = messagesIn(language);
	const totals = compared.map(({ total }) => total);
	const sectionOf = sectionsFor(
		totals.map(({ series }) => series.province),
		arrangement,
		reference,
		language
	);
	const all = dotRowsOf(compared, measured, verdict, today, language, ({ series }) =>
		sectionOf(series.province)
	);
	const cards = totals.map((total) => candidateRow(total, reference, language));
	const sharesScale =
		compared.length > 1 && (verdict.level !== 'not_comparable' || verdict.ranked.length > 1);
	const unit = totals[verdict.ranked[0] ?? 0]?.series;
	const isOnScale = totals.map(({ series }) => sharesScale && series.unit === unit?.unit);
	const dots = all.filter((_, index) => isOnScale[index]);
	const beside = cards.filter((_, index) => !isOnScale[index]);
	const summary = summariseCompared(compared, measured, verdict, today, language);
	const axis = nameAxis(measure, unit?.unitText ?? '', language);
	const isApart = dots.length > 0 && beside.length > 0;
	return {
		key: 'dots',
		title: rows.title,
		subtitle: subtitleOf(measure, language),
		measure: words.compare.measure[measure],
		period: wordSpan(
			totals.map(({ period }) => period),
			language
		),
		filters: rows.filters,
		summary,
		alt: summary,
		remarks: [
			...rows.remarks,
			...(isApart ? [words.figure.beside(formatNumber(beside.length, language))] : [])
		],
		footnotes: compareFootnotes(totals, measure, language),
		legend: [],
		source: rows.source,
		asOf: rows.asOf,
		stamp: wordStamp(
			totals.map(({ series }) => series.synthetic),
			language
		),
		evidence: tellEvidence(compared, language),
		table: sharesScale
			? tableOfBoundDots(all, language, arrangement.order, measure)
			: tableOfCards(cards, language),
		picture:
			dots.length === 0
				? null
				: {
						stretches: false,
						height: (width) => heightOfBoundDots(dots, width),
						option: (width, theme) =>
							boundDots(
								{
									measure: axis,
									width,
									order: arrangement.order,
									...(isPercentageMeasure(measure)
										? { tick: (value: number) => formatPercent(value, language) }
										: {})
								},
								dots,
								theme,
								language
							)
					},
		chart: isApart
			? null
			: nativeOfDots(dots, { measure, order: arrangement.order, valueTitle: axis }, language),
		onScale: orderDots(dots, arrangement.order)
			.filter(isDot)
			.flatMap((dot) => cards.filter(({ id }) => id === dot.id)),
		beside,
		totals: new Map(cards.map(({ id, total }) => [id, total]))
	};
}
