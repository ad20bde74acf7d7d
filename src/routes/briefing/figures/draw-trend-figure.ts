import { askTrends } from '../../../lib/query/ask-trends';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { MOST_PANELS, trendFigure } from '../../trends/trend-figure';
import type { FigureGround } from './figure-ground';

/** The figure of the screen of trends for what is chosen in a view; `null` where there is nothing to show. */
export async function drawTrendFigure(
	view: View,
	{ engine, reference, reports, language }: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const { filter, grain, clock, window, along } = view;
	const choice = { grain, clock, window, along };
	const trends = await askTrends(engine, filter, choice, reference, { signal, most: MOST_PANELS });
	if (trends.lines.length === 0) return null;
	return trendFigure({ trends, view, reference, reports }, language);
}
