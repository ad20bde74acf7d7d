import type { Engine } from '../db/engine';
import type { FigureFilter } from '../domain/filter';
import type { Reference } from '../reference/reference';
import { publishedByFilter } from '../sql/select-figures';
import { isListed, listEvents, type ListedEvent } from './list-events';
import { rebuildFigures } from './rebuild-figures';

/**
 * The events and campaigns that a choice takes, listed; of the other figures none is read but those of public pages.
 * Rejects as `findFigures` does.
 */
export async function askEvents(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	signal?: AbortSignal
): Promise<readonly ListedEvent[]> {
	const published = rebuildFigures(engine, await engine.runColumns(publishedByFilter(filter), signal));
	return listEvents(published.filter(isListed), reference);
}
