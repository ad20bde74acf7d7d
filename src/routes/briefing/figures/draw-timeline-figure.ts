import { chooseReports } from '../../../lib/query/choose-reports';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { timelineFigure } from '../../timeline-figure';
import type { FigureGround } from './figure-ground';

/** The documents of a choice on one timeline; `null` where there are none. */
export function drawTimelineFigure(
	{ filter }: View,
	{ joined, reference, language }: FigureGround
): Promise<DrawnFigure | null> {
	const reports = chooseReports(joined.reports, filter);
	if (reports.length === 0) return Promise.resolve(null);
	const chosen = new Set(reports.map(({ id }) => id));
	const deadlines = joined.deadlines.filter(({ report }) => chosen.has(report));
	return Promise.resolve(timelineFigure(reports, deadlines, reference, language));
}
