import { amountOfTotal } from '../lib/chart/amount-of';
import { isQuantified } from '../lib/domain/quantity-arithmetic';
import type { FigureFilter } from '../lib/domain/filter';
import type { Report } from '../lib/domain/report';
import type { Total } from '../lib/domain/total';
import { formatNumber } from '../lib/i18n/format/format-number';
import { labelPeriod } from '../lib/i18n/format/label-period';
import { markSample } from '../lib/i18n/format/mark-sample';
import { nameOf } from '../lib/i18n/format/name-of';
import { namePlace } from '../lib/i18n/format/name-place';
import type { Language } from '../lib/i18n/messages';
import { messagesIn } from '../lib/i18n/messages-in';
import type { Overview } from '../lib/query/ask-overview';
import { sourcesBehind } from '../lib/query/reports-behind';
import type { Reference } from '../lib/reference/reference';
import type { DrawnFigure } from '../lib/ui/figure/drawn-figure';
import { MOST_ROWS } from '../lib/ui/figure/most-rows';
import { tellEvidence, wordSpan, wordStamp } from '../lib/ui/figure/tell-figure';
import { wordFilter } from '../lib/ui/figure/word-filter';
import { totalId } from '../lib/ui/total-id';
import { isMissing, wordFigure } from '../lib/ui/word-figure';
import { wordAsOf, wordSource } from '../lib/ui/word-source';

/** The provinces beside each other, or the whole country, which stands beside none. */
export type ReportedPart = 'groups' | 'nation';

/** What the overview shows of a choice, and what its words are taken from. */
export interface ShownOverview {
	readonly overview: Pick<Overview, 'sources' | ReportedPart>;
	readonly filter: FigureFilter;
	readonly reports: readonly Report[];
	readonly reference: Reference;
}

/**
 * The latest reported number of each series as a table, indicator by indicator in the order of the catalogue. What has no
 * number is named below it: a blank row would look like a nought.
 */
export function reportedFigure(shown: ShownOverview, part: ReportedPart, language: Language): DrawnFigure {
	const { overview, filter, reports, reference } = shown;
	const words = messagesIn(language);
	const own = words.briefingFigures.reported;
	const latest = overview[part].flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.latest))
	);
	const counted = latest.filter(({ total }) => isCounted(total));
	const listed = counted.slice(0, MOST_ROWS);
	const sources = sourcesBehind(
		counted.map(({ total }) => total),
		overview.sources
	);
	const count = (number: number) => formatNumber(number, language);
	const places = new Set(counted.map(({ total }) => total.series.province));
	const summary = own.summary(count(counted.length), count(latest.length - counted.length));
	const columns = [
		'indicator',
		...(places.size > 1 ? ['province'] : []),
		'amount',
		'period',
		'context'
	] as const;
	return {
		key: part === 'nation' ? 'nation' : 'figures',
		title: part === 'nation' ? words.overview.nation.title : words.overview.figures.title,
		subtitle: own.subtitle,
		measure: '',
		period: wordSpan(
			counted.map(({ total }) => total.period),
			language
		),
		filters: wordFilter(filter, reference, language),
		summary,
		alt: summary,
		footnotes: [
			...(part === 'nation' ? [own.nation] : []),
			...footnotesOf(latest, counted.length - listed.length, shown, language)
		],
		legend: [],
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		stamp: wordStamp(
			counted.map(({ total }) => total.series.synthetic),
			language
		),
		evidence: tellEvidence(
			listed.map(({ total }) => ({ name: nameIndicator(total, reference, language), total })),
			language
		),
		table: {
			columns: columns.map((key) => ({
				key,
				title: own.columns[key as keyof typeof own.columns],
				numeric: key === 'amount'
			})),
			rows: listed.map(({ total, otherPeriods }) => {
				const { amount, context } = wordFigure(total, reference, language);
				const others = otherPeriods > 0 ? [words.overview.figures.morePeriods(count(otherPeriods))] : [];
				return {
					id: totalId(total),
					indicator: nameIndicator(total, reference, language),
					province: namePlace(reference.places.get(total.series.province), language),
					amount,
					period: markSample(labelPeriod(total.period, language), total.series, language),
					context: [...context.slice(1), ...others].join(' · ')
				};
			}),
			amounts: listed.map(({ total }) => ({ amount: amountOfTotal(total) }))
		},
		picture: null,
		chart: null
	};
}

/** Whether a number stands in its words, be it a bound, a rate, or several rates beside each other. */
function isCounted(total: Total): boolean {
	const hasRates = total.notes.some(
		({ code, quantities }) => code === 'rate' && quantities.some(isQuantified)
	);
	return hasRates || !isMissing(total);
}

function footnotesOf(
	latest: readonly { readonly total: Total }[],
	leftOut: number,
	{ reference }: ShownOverview,
	language: Language
): readonly string[] {
	const words = messagesIn(language);
	const own = words.briefingFigures.reported;
	const nameOfOne = ({ total }: { readonly total: Total }) => nameIndicator(total, reference, language);
	const counted = new Set(latest.filter(({ total }) => isCounted(total)).map(nameOfOne));
	const names = [...new Set(latest.map(nameOfOne))].filter((name) => !counted.has(name));
	const count = (number: number) => formatNumber(number, language);
	return [
		...(names.length > 0 ? [own.withoutNumber(names.join('; '))] : []),
		...(leftOut > 0 ? [own.leftOut(count(leftOut))] : []),
		words.overview.outputsNotOutcomes
	];
}

function nameIndicator({ series }: Total, reference: Reference, language: Language): string {
	return nameOf(reference.indicators.get(series.indicator), language);
}
