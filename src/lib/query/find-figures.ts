import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Engine } from '../db/engine';
import { figuresByFilter } from '../sql/select-figures';
import { rebuildFigures } from './rebuild-figures';

/**
 * The loaded figures that a filter takes, in the order they were loaded. Provinces are taken as written: who looks
 * by today's units adds the units that went before. Rejects with `cancelled`, `engine_lost` or `query`.
 */
export async function findFigures(
	engine: Engine,
	filter: FigureFilter,
	signal?: AbortSignal
): Promise<Figure[]> {
	return rebuildFigures(engine, await engine.runColumns(figuresByFilter(filter), signal));
}
