import {
	drawQuickPlot,
	heightOfQuickPlot,
	summariseQuickPlot,
	tableOfQuickPlot,
	type QuickPlot
} from '../../lib/chart/quick-plot';
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
 * The figure of a typed question's result. `isSample` says that illustrative rows may be among what was asked, `evidence`
 * what was asked.
 */
export function plotFigure(
	plot: QuickPlot,
	footnotes: readonly string[],
	isSample: boolean,
	language: Language,
	evidence: readonly string[] = []
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
		footnotes,
		legend: [],
		source: isSample ? said.sampleSource : said.source,
		asOf: '',
		stamp: isSample ? words.figure.stamp.some : '',
		evidence,
		table: { ...table, amounts },
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
