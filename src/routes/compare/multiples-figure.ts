import { signsOf } from '../../lib/chart/bar-legend';
import { absenceIn } from '../../lib/chart/lifetime';
import { cutsOfPanels, layOutPanels } from '../../lib/chart/lay-out-panels';
import { measuredChart } from '../../lib/chart/measured-chart';
import { measuredSignsOf } from '../../lib/chart/measured-legend';
import type { MeasuredPanel } from '../../lib/chart/measured-panel';
import { nativeOfMeasured, nativeOfPeriodBars } from '../../lib/chart/native-chart';
import { periodId } from '../../lib/chart/period-bar';
import {
	smallMultiples,
	summariseSmallMultiples,
	tableOfSmallMultiples,
	type Panel
} from '../../lib/chart/small-multiples';
import { tableOfMeasured } from '../../lib/chart/table-of-measured';
import type { ChartTheme } from '../../lib/chart/theme';
import type { TimeSigns } from '../../lib/chart/time-signs';
import { drawnValue } from '../../lib/domain/drawn-value';
import type { Total } from '../../lib/domain/total';
import { formatNumber } from '../../lib/i18n/format/format-number';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { summariseLatest } from '../../lib/summary/summarise-latest';
import { compareFootnotes } from '../../lib/ui/compare-footnotes';
import type { DrawnFigure, DrawnPicture } from '../../lib/ui/figure/drawn-figure';
import { makeWhenAsked } from '../../lib/ui/figure/make-when-asked';
import { subtitleOf } from '../../lib/ui/name-measure';
import { drawnPointOf } from '../../lib/ui/say-drawn';
import { linesOf, wordGrid, type GridRows } from './grid-figure';
import type { NamedLine } from './grid-names';

/** A panel for each compared series, with the signs that the legend explains and the totals by the id of mark and row. */
export interface MultiplesFigure extends DrawnFigure {
	readonly picture: DrawnPicture;
	readonly signs: TimeSigns;
	readonly totals: ReadonlyMap<string, Total>;
}

/** The figure of a panel for each series: amounts as period bars, whose area is the total, other measures as columns. */
export function multiplesFigure(rows: GridRows, language: Language): MultiplesFigure {
	const lines = linesOf(rows, language);
	return rows.measure === 'total' ? drawBars(rows, lines, language) : drawColumns(rows, lines, language);
}

function drawBars(rows: GridRows, lines: readonly NamedLine[], language: Language): MultiplesFigure {
	const words = messagesIn(language);
	const { scale } = rows;
	const panels = lines.map(({ series, name, cells }): Panel => ({
		id: series.key,
		name,
		place: series.province,
		...lifetimeOf(series.province, rows),
		totals: cells.map(({ total }) => total)
	}));
	const names = panels.map(({ name }) => name);
	const signs = signsOf(panels);
	const summary = summariseSmallMultiples({ scale }, panels, language);
	const drawn = {
		...wordGrid(rows, lines, language),
		key: 'multiples',
		subtitle: words.compareViews.multiples.subtitle,
		chartSubtitle: '',
		summary,
		alt: summary,
		legend: signs.map((sign) => words.trends.legend[sign]),
		signs: { kind: 'bars' as const, signs },
		picture: {
			stretches: false,
			height: (width: number) => layOutPanels(names, width).height,
			cuts: (width: number) => cutsOfPanels(names, width),
			option: (width: number, theme: ChartTheme) =>
				smallMultiples({ scale, summary, width }, panels, theme, language)
		}
	};
	return makeWhenAsked(drawn, {
		chartSummary: () => summariseSmallMultiples({ scale: 'shared' }, panels, language),
		table: () => tableOfSmallMultiples(panels, language),
		chart: () => nativeOfPeriodBars(panels, language),
		totals: () => totalsOf(lines)
	});
}

function drawColumns(rows: GridRows, all: readonly NamedLine[], language: Language): MultiplesFigure {
	const { measure, scale } = rows;
	const words = messagesIn(language);
	const lines = measuredFirst(rows, all);
	const panels = lines.map(({ series, name, cells }): MeasuredPanel => ({
		id: series.key,
		name,
		place: series.province,
		unitText: series.unitText,
		...lifetimeOf(series.province, rows),
		points: cells.map((cell) => drawnPointOf(cell, measure, language)),
		lastYear: []
	}));
	const count = formatNumber(panels.length, language);
	const scaled = scale === 'shared' ? words.chart.sharedScale : words.chart.freeScale;
	const lead = words.compareViews.multiples.lead(count, scaled);
	const summary = summarise(rows, lines, panels, language, lead);
	const spec = { measure, form: 'bars' as const, scale, summary };
	const names = panels.map(({ name }) => name);
	const signs = measuredSignsOf(spec, panels);
	const known = lines.flatMap(({ cells }) => cells.map(({ total }) => total));
	const drawn = {
		...wordGrid(rows, lines, language),
		key: 'multiples',
		subtitle: words.compareViews.multiples.measured(subtitleOf(measure, language)),
		chartSubtitle: subtitleOf(measure, language),
		summary,
		alt: summary,
		footnotes: compareFootnotes(
			known.filter(({ quantity }) => quantity !== null),
			measure,
			language
		),
		legend: signs.map((sign) => words.along.legend[sign]),
		signs: { kind: 'measured' as const, signs },
		picture: {
			stretches: false,
			height: (width: number) => layOutPanels(names, width).height,
			cuts: (width: number) => cutsOfPanels(names, width),
			option: (width: number, theme: ChartTheme) => measuredChart({ ...spec, width }, panels, theme, language)
		}
	};
	return makeWhenAsked(drawn, {
		chartSummary: () => summarise(rows, lines, panels, language, ''),
		table: () => tableOfMeasured(measure, panels, language),
		chart: () => nativeOfMeasured(spec, panels, language),
		totals: () => totalsOf(lines)
	});
}

/** What is kept at the top stays there; of the others those of which the measure can be told come first. */
function measuredFirst({ choice, measure }: GridRows, lines: readonly NamedLine[]): readonly NamedLine[] {
	const isShown = (line: NamedLine): boolean =>
		choice.pinned.includes(line.series.province) ||
		line.cells.some((cell) => drawnValue(cell, measure).value !== null);
	return [...lines.filter(isShown), ...lines.filter((line) => !isShown(line))];
}

function summarise(
	{ measure, today }: GridRows,
	lines: readonly NamedLine[],
	panels: readonly MeasuredPanel[],
	language: Language,
	lead: string
): string {
	const { compareViews } = messagesIn(language);
	const words = compareViews.multiples;
	const count = (n: number): string => formatNumber(n, language);
	/** Periods with an amount of which the measure can't be told; what is missing is a gap like any other. */
	const withheld = panels.flatMap(({ points, lifetime }) =>
		points.filter(
			({ total, value }) =>
				value === null && total.quantity !== null && absenceIn(total.period, lifetime) === null
		)
	).length;
	const latest = summariseLatest(
		(lines[0]?.cells ?? []).map((_, column) =>
			lines.flatMap(({ name, cells }) => {
				const measured = cells[column];
				return measured === undefined ? [] : [{ name, measured }];
			})
		),
		{ measure, today, language }
	);
	const tail = withheld > 0 ? words.withheld(count(withheld)) : '';
	return [latest === '' ? lead : latest, tail].filter(Boolean).join(' ');
}

/** Where places stand as they reported, a unit may not exist in a period. */
function lifetimeOf(province: Total['series']['province'], { choice, reference }: GridRows) {
	return choice.units === 'reported' ? { lifetime: reference.places.get(province) } : {};
}

function totalsOf(lines: readonly NamedLine[]): ReadonlyMap<string, Total> {
	return new Map(
		lines.flatMap(({ series, cells }) =>
			cells.map(({ total }): [string, Total] => [`${series.key}#${periodId(total)}`, total])
		)
	);
}
