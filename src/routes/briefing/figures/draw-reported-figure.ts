import { hasNumber } from '../../../lib/domain/limits-of-total';
import { askOverview } from '../../../lib/query/ask-overview';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { reportedFigure } from '../../reported-figure';
import type { FigureGround } from './figure-ground';

/** The latest reported numbers of a choice as a table; `null` where no number was reported. */
export async function drawReportedFigure(
	{ filter }: View,
	{ engine, joined, findings, reports, reference, language, today }: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const overview = await askOverview(engine, filter, { ...joined, findings, today }, reference, signal);
	if (!overview.totals.some(hasNumber)) return null;
	return reportedFigure({ overview, filter, reports, reference }, language);
}
