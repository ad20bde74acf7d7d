import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';
import { buildBlocks } from './build-blocks';
import { reconcileSeries } from './reconcile-series';
import type { ReconciledSeries } from './reconciled';
import { reportFindings } from './report-findings';

/**
 * What follows from all figures of one series, in the order they were loaded, and from nothing else but the wholes that
 * they name. Adds findings for copies and for totals that disagree.
 */
export function reconcileRows(
	series: Series,
	rows: readonly Figure[],
	wholes: ReadonlyMap<FigureId, Figure>,
	reference: Reference,
	findings: Finding[]
): ReconciledSeries {
	const isStock = reference.indicators.get(series.indicator).kind === 'stock';
	return reconcileSeries(series, buildBlocks(rows, wholes, isStock, findings), reference);
}

/** The same, and everything that is found in the series. */
export function reconcileWithFindings(
	series: Series,
	rows: readonly Figure[],
	wholes: ReadonlyMap<FigureId, Figure>,
	reference: Reference
): { readonly own: ReconciledSeries; readonly findings: readonly Finding[] } {
	const findings: Finding[] = [];
	const own = reconcileRows(series, rows, wholes, reference, findings);
	findings.push(...reportFindings(own));
	return { own, findings };
}
