import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';
import { buildBlocks } from './build-blocks';
import { findWholes } from './find-wholes';
import { reconcileSeries } from './reconcile-series';
import type { Reconciled, ReconciledSeries } from './reconciled';
import { reportFindings } from './report-findings';
import { createSeriesIndex } from './series';

/**
 * Turns figures into series with their current figures (domain model §4): blocks, revisions, and for figures
 * whose days overlap the network of what follows from them. Nothing is corrected: contradictions, copies,
 * revisions and jumps come back as findings. Pure; series in the order in which they first appear. `among` is where
 * the wholes of `trong đó` rows are looked for, which no series needs otherwise.
 */
export function reconcile(
	figures: readonly Figure[],
	reference: Reference,
	among: readonly Figure[] = figures
): Reconciled {
	const findings: Finding[] = [];
	const wholes = findWholes(figures, among);
	const groups = groupBy(figures, createSeriesIndex(reference));
	const series = [...groups].map(([key, rows]) => {
		const reconciled = reconcileRows(key, rows, wholes, reference, findings);
		findings.push(...reportFindings(reconciled));
		return reconciled;
	});
	return { series, findings };
}

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
