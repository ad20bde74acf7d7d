import { chooseListed } from '../../../lib/query/choose-listed';
import { findAcrossRows } from '../../../lib/query/find-across-rows';
import { listFindings } from '../../../lib/query/list-findings';
import { clearFilter, type View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { findingFacets } from '../../quality/finding-facets';
import { findingsFigure } from '../../quality/findings-figure';
import { findingChoice, orderListed } from '../../quality/order-listed';
import type { FigureGround } from './figure-ground';

/** The findings of a choice as a table, in the order of their screen; `null` without any. */
export async function drawFindingsFigure(
	view: View,
	{ engine, joined, findings, reference, language }: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const across = await findAcrossRows(engine, clearFilter(view.filter), reference, { signal });
	const all = await listFindings([...findings, ...across], joined, signal);
	const choice = findingChoice(view);
	const ordered = orderListed(chooseListed(all, choice), view.quality.by);
	if (ordered.length === 0) return null;
	const reports = new Map(joined.reports.map((report) => [String(report.id), report]));
	const facets = findingFacets(all, choice, [], { reports, reference, language });
	return findingsFigure({ ordered, all, facets, reports, reference }, language);
}
