import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Engine } from '../db/engine';
import { figuresByIds } from '../sql/select-figures';
import { rebuildFigures } from './rebuild-figures';

/** The figures behind a number, in the order they were loaded; ids that were never loaded are passed over. */
export async function figuresById(
	engine: Engine,
	ids: readonly FigureId[],
	signal?: AbortSignal
): Promise<Figure[]> {
	return rebuildFigures(engine, await engine.runColumns(figuresByIds(ids), signal));
}
