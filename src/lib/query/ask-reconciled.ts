import type { Engine } from '../db/engine';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { reconcile } from '../reconcile/reconcile';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { findFigures } from './find-figures';

/** The figures of a choice, and what follows from them. */
export interface ReconciledFigures {
	readonly figures: readonly Figure[];
	readonly reconciled: Reconciled;
}

/**
 * Finds the figures of a choice and reconciles them. A filter takes whole series, so what follows from them is
 * the same as without the filter. Rejects as `findFigures` does.
 */
export async function askReconciled(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	signal?: AbortSignal
): Promise<ReconciledFigures> {
	const figures = await findFigures(engine, filter, signal);
	return { figures, reconciled: reconcile(figures, reference) };
}
