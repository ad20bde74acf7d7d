import type { Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { Turns } from '../work/take-turns';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';
import { findWholes } from './find-wholes';
import { reconcileWithFindings } from './reconcile-rows';
import type { ReconciledSeries } from './reconciled';
import { createSeriesIndex } from './series';

/** One series, the rows it was made of in the order given, and what was found on the way. */
export interface ReconciledRows {
	readonly own: ReconciledSeries;
	readonly rows: readonly [Figure, ...Figure[]];
	readonly findings: readonly Finding[];
}

/** So many figures are sorted into series before the clock is looked at. */
const FIGURES_BEFORE_REST = 128;

/**
 * Does what `reconcile` does, series by series in the same order, each handed to `take` and then let go of, and rests
 * in between as `turns` says.
 */
export async function reconcileInTurns(
	figures: readonly Figure[],
	among: readonly Figure[],
	reference: Reference,
	turns: Turns,
	take: (one: ReconciledRows) => void
): Promise<void> {
	const wholes = findWholes(figures, among);
	const seriesOf = createSeriesIndex(reference);
	const groups = new Map<Series, [Figure, ...Figure[]]>();
	for (const [at, figure] of figures.entries()) {
		const series = seriesOf(figure);
		const group = groups.get(series);
		if (group) group.push(figure);
		else groups.set(series, [figure]);
		if (at % FIGURES_BEFORE_REST === 0) await turns.rest();
	}
	for (const [series, rows] of groups) {
		take({ ...reconcileWithFindings(series, rows, wholes, reference), rows });
		await turns.rest();
	}
}
