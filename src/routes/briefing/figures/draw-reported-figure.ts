import { hasNumber } from '../../../lib/domain/limits-of-total';
import type { Total } from '../../../lib/domain/total';
import { askOverview } from '../../../lib/query/ask-overview';
import type { GroupedTotals } from '../../../lib/query/group-totals';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { reportedFigure, type ReportedPart } from '../../reported-figure';
import type { FigureGround } from './figure-ground';

/** The latest reported numbers of a choice as a table, of one part of the overview; `null` where no number was reported. */
export function drawReportedFigure(part: ReportedPart) {
	return async (
		{ filter }: View,
		{ engine, joined, findings, reports, reference, language, today }: FigureGround,
		signal?: AbortSignal
	): Promise<DrawnFigure | null> => {
		const loaded = { ...joined, findings, today };
		const overview = await askOverview(engine, filter, loaded, reference, { signal });
		const hasNumbers =
			part === 'nation' ? overview.nation.flatMap(latestOf).some(hasNumber) : overview.counts.numbers > 0;
		if (!hasNumbers) return null;
		return reportedFigure({ overview, filter, reports, reference }, part, language);
	};
}

function latestOf({ rows }: GroupedTotals): readonly Total[] {
	return rows.flatMap(({ cells }) => cells.flatMap(({ latest }) => latest.map(({ total }) => total)));
}
