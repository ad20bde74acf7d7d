import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';
import { buildBlocks } from './build-blocks';
import { reconcileSeries } from './reconcile-series';
import type { ReconciledSeries } from './reconciled';
import { reportFindings } from './report-findings';

/** Reconciles the figures of one series; `wholes` are those that its `trong đó` rows name. */
export function reconcileRows(
	series: Series,
	rows: readonly Figure[],
	wholes: ReadonlyMap<FigureId, Figure>,
	reference: Reference
): { readonly own: ReconciledSeries; readonly findings: readonly Finding[] } {
	const isStock = reference.indicators.get(series.indicator).kind === 'stock';
	const findings: Finding[] = [];
	const own = reconcileSeries(series, buildBlocks(rows, wholes, isStock, findings), reference);
	return { own, findings: [...findings, ...reportFindings(own)] };
}
