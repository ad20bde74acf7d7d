import type { ExportFigure, ExportTable } from '../../export/model';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import { rasterise } from '../picture/rasterise';
import { darkTheme } from '../../chart/theme';
import type { ChartTable } from '../../chart/chart-table';
import type { DrawnFigure } from './drawn-figure';
import { locateEvidence, type FindSources } from './evidence-line';
import { paintFigure } from './paint-figure';

/**
 * A figure of a screen as it goes into documents: the same words, numbers and rows. Where Office can't draw it by
 * itself it is painted, for the width of a page or the shape of a slide, without the words that documents set as text;
 * the signs of a picture are then explained among its notes. `find` looks up what is behind its numbers. Rejects with
 * an `AppError` where it can't be painted.
 */
export async function exportFigure(
	figure: DrawnFigure,
	language: Language,
	find: FindSources,
	place: 'page' | 'slide' | 'dark_slide' = 'page'
): Promise<ExportFigure> {
	const { title, measure, period, filters, asOf, stamp, chart } = figure;
	const { summary, alt } = chart === null ? figure : saidOf(figure);
	const picture =
		chart === null && figure.picture !== null
			? await paintFigure(
					// Documents set the stamp as text, as all else around a picture.
					{ ...figure, stamp: '' },
					{
						around: 'plain',
						size: place === 'page' ? 'word' : 'slideBody',
						ink: 'colour',
						theme: place === 'dark_slide' ? 'dark' : 'light'
					},
					language
				)
			: null;
	return {
		kind: 'figure',
		title,
		subtitle: chart === null ? figure.subtitle : (figure.chartSubtitle ?? figure.subtitle),
		measure,
		period,
		filters,
		summary: summary === '' ? alt : summary,
		notes: [
			...(figure.remarks ?? []),
			...(chart?.notes ?? []),
			...(picture === null ? [] : figure.legend),
			...figure.footnotes
		],
		source: figure.source,
		asOf,
		stamp,
		alt: messagesIn(language).figure.alt(title, alt),
		evidence: await locateEvidence(figure.evidence, find, language),
		chart,
		picture: picture && {
			...picture,
			png: await rasterise(picture),
			...(place === 'dark_slide' ? { ground: darkTheme.paper.slice(1) } : {})
		},
		table: tableOf(figure.table)
	};
}

/** What is said of a figure that Office draws. */
function saidOf({ summary, alt, chartSummary }: DrawnFigure): Pick<DrawnFigure, 'summary' | 'alt'> {
	const said = chartSummary ?? '';
	return said === '' ? { summary, alt } : { summary: said, alt: said };
}

/** A table twin as the cells of a document. */
function tableOf({ columns, rows, amounts = [] }: ChartTable): ExportTable {
	return {
		columns: columns.map(({ title, numeric }) => ({ title, numeric })),
		rows: rows.map((row, at) =>
			columns.map(({ key }) => ({ text: row[key] ?? '', amount: amounts[at]?.[key] ?? null }))
		)
	};
}
