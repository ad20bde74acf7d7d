import type { FigureFilter } from '../domain/filter';
import type { Engine } from '../db/engine';
import { countFigures, type FigureCounts } from '../sql/count-figures';

export type { FigureCounts } from '../sql/count-figures';

const NOTHING: FigureCounts = {
	figures: 0,
	provinces: 0,
	indicators: 0,
	reports: 0,
	files: 0,
	withoutNumber: 0,
	firstDay: null,
	lastDay: null
};

/** How much a filter takes: figures, provinces, indicators, reports, files, and the first and last nominal day. */
export async function overviewCounts(
	engine: Engine,
	filter: FigureFilter,
	signal?: AbortSignal
): Promise<FigureCounts> {
	const [counts = NOTHING] = await engine.run(countFigures(filter), signal);
	return counts;
}
