import type { Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import type { Reference } from '../reference/reference';
import { findWholes } from './find-wholes';
import { reconcileWithFindings } from './reconcile-rows';
import type { Reconciled } from './reconciled';
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
		const { own, findings: found } = reconcileWithFindings(key, rows, wholes, reference);
		findings.push(...found);
		return own;
	});
	return { series, findings };
}
