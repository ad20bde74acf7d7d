import type { Engine } from '../db/engine';
import type { IndicatorCode } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { reconcile } from '../reconcile/reconcile';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { figuresAt, figuresByFilter } from '../sql/select-figures';
import { isListed } from './list-events';
import { placesOfWholes } from './places-of-wholes';
import { rebuildFigures } from './rebuild-figures';
import { setNationApart } from './set-nation-apart';

/**
 * The figures of some indicators of a choice and what may stand side by side of them: the same series, in the same order,
 * as `askReconciled` gives for the whole choice. A series is of one indicator, and nothing of another one enters it but
 * the row that a `trong đó` row names as its whole; those rows alone are read beside. `indicators` are some of those that
 * the filter takes, or none for all of them.
 */
export async function askIndicators(
	engine: Engine,
	filter: FigureFilter,
	indicators: readonly IndicatorCode[],
	reference: Reference,
	signal?: AbortSignal
): Promise<{ readonly figures: readonly Figure[]; readonly series: Reconciled['series'] }> {
	const rows = await engine.runColumns(figuresByFilter({ ...filter, indicators }), signal);
	const figures = rebuildFigures(engine, rows);
	const timed = figures.filter((figure) => !isListed(figure));
	const isAll = indicators.length === filter.indicators.length;
	const sought = isAll ? null : placesOfWholes(engine, rows.columns.load[0] ?? 0, timed);
	const beside =
		sought === null ? [] : rebuildFigures(engine, await engine.runColumns(figuresAt(filter, sought), signal));
	const all = isAll
		? reconcile(timed, reference)
		: reconcile(
				timed,
				reference,
				beside.filter((figure) => !isListed(figure))
			);
	return { figures, series: setNationApart(all, filter, reference).reconciled.series };
}
