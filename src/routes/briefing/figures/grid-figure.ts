import { amountOf } from '../../../lib/chart/amount-of';
import { periodId } from '../../../lib/chart/period-bar';
import { heightOfSlope, slope, tableOfSlope } from '../../../lib/chart/slope';
import {
	layOutPanels,
	smallMultiples,
	summariseSmallMultiples,
	tableOfSmallMultiples,
	type Panel
} from '../../../lib/chart/small-multiples';
import { isDrawn } from '../../../lib/chart/slope-row';
import { hasNumber } from '../../../lib/domain/limits-of-total';
import { isPercentageMeasure } from '../../../lib/domain/verdict';
import { formatPercent } from '../../../lib/i18n/format/format-percent';
import { labelPeriod } from '../../../lib/i18n/format/label-period';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { ComparisonGrid } from '../../../lib/query/comparison-grid';
import type { View } from '../../../lib/state/view';
import { summariseCourses } from '../../../lib/summary/summarise-courses';
import { summariseLatest } from '../../../lib/summary/summarise-latest';
import { compareFootnotes } from '../../../lib/ui/compare-footnotes';
import { tellEvidence, wordSpan, wordStamp } from '../../../lib/ui/figure/tell-figure';
import { nameCompared } from '../../../lib/ui/name-compared';
import { subtitleOf } from '../../../lib/ui/name-measure';
import { slopeRowsOf } from '../../../lib/ui/slope-rows-of';
import { tableOfGrid } from '../../../lib/ui/table-of-grid';
import { wordVerdictPanel } from '../../../lib/ui/word-verdict-panel';
import { arrangeLines, type NamedLine } from '../../compare/grid-names';
import { twoPeriodsOf } from '../../compare/two-periods-of';
import type { BriefingFigure, FigureGround } from './briefing-figure';
import type { CompareFrame } from './compare-figure';

/** What a picture of several periods is made of. */
interface Drawn {
	readonly view: View;
	readonly grid: ComparisonGrid;
	readonly lines: readonly NamedLine[];
	readonly ground: FigureGround;
}

type Own = Pick<BriefingFigure, 'subtitle' | 'summary' | 'footnotes' | 'table' | 'picture'>;

/** A comparison over several periods: at two times, as panels, or as a table of all its cells. */
export function gridFigure(
	view: View,
	grid: ComparisonGrid,
	frame: CompareFrame,
	ground: FigureGround
): BriefingFigure | null {
	const { reference, language } = ground;
	const { measure, comparison: choice } = view;
	const known = grid.known.map(({ total }) => total);
	const drawn = { view, grid, lines: arrangeLines(grid, choice, reference, language), ground };
	const isPanels = choice.picture === 'multiples' && measure === 'total';
	const own = choice.picture === 'slope' ? drawSlope(drawn) : isPanels ? drawPanels(drawn) : tabulate(drawn);
	if (own === null) return null;
	const named = nameCompared(known, reference, language);
	return {
		...frame,
		...own,
		alt: own.summary,
		period: wordSpan(
			known.map(({ period }) => period),
			language
		),
		footnotes: [...own.footnotes, ...compareFootnotes(known, measure, language)],
		stamp: wordStamp(
			known.map(({ series }) => series.synthetic),
			language
		),
		evidence: tellEvidence(named, language),
		verdict:
			grid.verdict === null || known.length < 2 ? null : wordVerdictPanel(grid.verdict, named, language)
	};
}

/** The compared series at two times; `null` where there are not two. */
function drawSlope({ view, grid, lines, ground }: Drawn): Own | null {
	const { language, today } = ground;
	const { measure, comparison: choice } = view;
	const words = messagesIn(language).compareViews.slope;
	const two = twoPeriodsOf(grid, choice.periods.length > 0);
	if (two === null) return null;
	const pairs = lines.flatMap(({ name, cells }) => {
		const [before, now] = [cells[two.before], cells[two.now]];
		const isKnown = [before, now].some((cell) => cell !== undefined && hasNumber(cell.total));
		return before === undefined || now === undefined || !isKnown ? [] : [{ name, before, now }];
	});
	const rows = slopeRowsOf(pairs, measure, language);
	const nameAt = (at: number, form?: 'brief' | 'inline') =>
		labelPeriod(grid.periods[at] ?? two.any, language, form);
	const [before, now] = [nameAt(two.before), nameAt(two.now)];
	const isPercentage = isPercentageMeasure(measure);
	const zero = measure === 'plan_share' ? 1 : 0;
	const base = isPercentage ? { base: { value: zero, words: formatPercent(zero, language) } } : {};
	const summary = summariseCourses(pairs, { measure, today, language });
	const isEmpty = rows.every((row) => !isDrawn(row.before) && !isDrawn(row.now));
	const amount = (value: (typeof rows)[number]['now']) => (isPercentage ? null : amountOf(value));
	return {
		subtitle: words.subtitle(
			subtitleOf(measure, language),
			nameAt(two.before, 'inline'),
			nameAt(two.now, 'inline')
		),
		summary,
		footnotes: [words.footnote, ...(isPercentage ? [words.percentages] : [])],
		table: {
			...tableOfSlope(
				{ before, now, change: measure === 'total' ? words.change : words.course },
				rows,
				language
			),
			amounts: rows.map((row) => ({ before: amount(row.before), now: amount(row.now) }))
		},
		picture: isEmpty
			? null
			: {
					stretches: false,
					height: () => heightOfSlope(rows),
					option: (width, look) =>
						slope({ before, now, ...base, summary, width, height: heightOfSlope(rows) }, rows, look, language)
				}
	};
}

/** A panel for each series, as the screen draws amounts. */
function drawPanels({ view, lines, ground }: Drawn): Own {
	const { reference, language } = ground;
	const isReported = view.comparison.units === 'reported';
	const panels = lines.map(({ series, name, cells }): Panel => ({
		id: series.key,
		name,
		place: series.province,
		...(isReported ? { lifetime: reference.places.get(series.province) } : {}),
		totals: cells.map(({ total }) => total)
	}));
	const { scale } = view;
	return {
		subtitle: messagesIn(language).compareViews.multiples.subtitle,
		summary: summariseSmallMultiples({ scale }, panels, language),
		footnotes: [],
		table: tableOfSmallMultiples(panels, language),
		picture: {
			stretches: false,
			height: (width) => layOutPanels(panels.length, width).height,
			option: (width, look) => smallMultiples({ scale, width }, panels, look, language)
		}
	};
}

/** All cells as a table: colours of a grid are no picture for paper, its numbers are. */
function tabulate({ view, grid, lines, ground }: Drawn): Own {
	const { reference, language, today } = ground;
	const { measure } = view;
	const table = tableOfGrid(lines, measure, reference, language);
	const ids = lines.flatMap(({ series, cells }) =>
		cells.map(({ total }) => `${series.key}#${periodId(total)}`)
	);
	return {
		subtitle: subtitleOf(measure, language),
		summary: summariseLatest(
			grid.periods.map((_, column) =>
				lines.flatMap(({ name, cells }) => {
					const measured = cells[column];
					return measured === undefined ? [] : [{ name, measured }];
				})
			),
			{ measure, today, language }
		),
		footnotes: [messagesIn(language).compareViews.heat.empty],
		table: {
			...table,
			rows: table.rows.map((row, at) => ({ ...row, id: ids[at] ?? row.id })),
			amounts: lines.flatMap(({ cells }) =>
				cells.map(({ value }) => ({ amount: isPercentageMeasure(measure) ? null : amountOf(value) }))
			)
		},
		picture: null
	};
}
