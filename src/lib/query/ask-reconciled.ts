import type { Engine } from '../db/engine';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { reconcile } from '../reconcile/reconcile';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { findFigures } from './find-figures';
import { isListed } from './list-events';
import { setNationApart } from './set-nation-apart';

/** The figures of a choice, and what follows from them. */
export interface ReconciledFigures {
	readonly figures: readonly Figure[];
	/** What may stand side by side: provinces, or the whole country where nothing else is chosen. */
	readonly reconciled: Reconciled;
	/** The whole country, which never stands beside a province; empty where it is all that is chosen. */
	readonly nation: Reconciled;
	/** Single events and campaigns of public pages: listed, in no series. */
	readonly listed: readonly Figure[];
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
	const all = reconcile(
		figures.filter((figure) => !isListed(figure)),
		reference
	);
	return { figures, ...setNationApart(all, filter, reference), listed: figures.filter(isListed) };
}
