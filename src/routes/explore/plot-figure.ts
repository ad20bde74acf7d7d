import {
	drawQuickPlot,
	heightOfQuickPlot,
	summariseQuickPlot,
	tableOfQuickPlot,
	type KeptPlot,
	type QuickPlot
} from '../../lib/chart/quick-plot';
import { formatNumber } from '../../lib/i18n/format/format-number';
import { lightTheme } from '../../lib/chart/theme';
import type { ExportAmount, ExportChart } from '../../lib/export/model';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { DrawnFigure, DrawnPicture } from '../../lib/ui/figure/drawn-figure';

/** A result drawn plainly. */
export interface PlotFigure extends DrawnFigure {
	readonly picture: DrawnPicture;
}

/**
 * The figure of a typed question's result. `isSample` says that illustrative rows may be among what was asked; `kept`
 * what must be said where it is no longer the result of today.
 */
export function plotFigure(
	plot: KeptPlot,
	isSample: boolean,
	language: Language,
	kept: readonly string[] = []
): PlotFigure {
	const words = messagesIn(language);
	const { plot: said } = words.explore;
	const table = tableOfQuickPlot(plot, language);
	const summary = summariseQuickPlot(plot, language);
	const amounts = plot.points.map(({ value }) => ({ number: value === null ? null : amountOf(value) }));
	const height = heightOfQuickPlot(plot);
	return {
		key: 'plot',
		title: said.caption(plot.number, plot.label),
		subtitle: '',
		measure: plot.number,
		period: '',
		filters: '',
		summary,
		alt: summary,
		footnotes: [...kept, ...footnotesOf(plot, language)],
		legend: [],
		source: isSample ? said.sampleSource : said.source,
		asOf: '',
		stamp: isSample ? words.figure.stamp.some : '',
		evidence: [],
		table: { ...table, amounts },
		plot,
		picture: {
			stretches: plot.mark === 'line',
			height: () => height,
			option: (width, theme) => drawQuickPlot(plot, width, theme, language)
		},
		chart: nativeOf(
			plot,
			amounts.map(({ number }, at) => number && { amount: number, label: table.rows[at]?.number ?? '' })
		)
	};
}

function footnotesOf({ points, rows }: KeptPlot, language: Language): readonly string[] {
	const words = messagesIn(language).explore.plot;
	const inWords = (n: number): string => formatNumber(n, language);
	const gaps = points.filter(({ value }) => value === null).length;
	return [
		words.plain,
		...(points.length < rows ? [words.first(inWords(points.length), inWords(rows))] : []),
		...(gaps > 0 ? [words.gaps(inWords(gaps))] : [])
	];
}

function amountOf(value: number): ExportAmount {
	return { value, upTo: null, limit: 'exact', kind: Number.isInteger(value) ? 'count' : 'decimal' };
}

function nativeOf(plot: QuickPlot, points: ExportChart['series'][number]['points']): ExportChart {
	return {
		categories: plot.points.map(({ label }) => label),
		series: [
			{
				name: plot.number,
				mark: plot.mark,
				axis: 'left',
				colour: (lightTheme.hues[0] ?? lightTheme.ink).replace('#', ''),
				points
			}
		],
		valueTitle: plot.number,
		rightTitle: '',
		lying: plot.mark === 'bar'
	};
}
