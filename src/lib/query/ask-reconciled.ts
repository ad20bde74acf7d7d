import type { Engine } from '../db/engine';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import { takeTurns } from '../work/take-turns';
import { reconcileInTurns } from '../reconcile/reconcile-in-turns';
import type { Reconciled, ReconciledSeries } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { figuresByFilter } from '../sql/select-figures';
import { isListed } from './list-events';
import { rebuildInTurns } from './rebuild-figures';
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
 * the same as without the filter. All of them are held at once: `walkSeries` is for those who need less. Rejects as `findFigures` does.
 */
export async function askReconciled(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	signal?: AbortSignal
): Promise<ReconciledFigures> {
	const turns = takeTurns(signal);
	const rows = await engine.runColumns(figuresByFilter(filter), signal);
	const figures = await rebuildInTurns(engine, rows, turns);
	const timed = figures.filter((figure) => !isListed(figure));
	const series: ReconciledSeries[] = [];
	const findings: Finding[] = [];
	await reconcileInTurns(timed, timed, reference, turns, (one) => {
		series.push(one.own);
		findings.push(...one.findings);
	});
	return {
		figures,
		...setNationApart({ series, findings }, filter, reference),
		listed: figures.filter(isListed)
	};
}
