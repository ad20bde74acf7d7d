import type { Engine } from '../db/engine';
import type { FigureId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { Reference } from '../reference/reference';
import { shareAnswer } from './share-answer';
import { walkSeries, type SeriesVisitor, type WalkOptions } from './walk-series';

/**
 * What only several rows together show, of all series of a choice: the findings that `reconcile` gives, in its order,
 * which is that of the first figures of the series. Worked out once for all who ask; rejects as `walkSeries` does.
 */
export function findAcrossRows(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	options?: WalkOptions
): Promise<readonly Finding[]> {
	const work = (own: WalkOptions) => walkSeries(engine, filter, reference, collectFindings, own);
	return shareAnswer(engine, `across rows ${JSON.stringify(filter)}`, work, options);
}

/** Keeps the findings of all series and nothing else of them. */
export function collectFindings(): SeriesVisitor<readonly Finding[]> {
	const found: { readonly first: FigureId; readonly findings: readonly Finding[] }[] = [];
	return {
		series({ rows, findings }) {
			if (findings.length > 0) found.push({ first: rows[0].id, findings });
		},
		answer: () => found.sort((one, other) => one.first - other.first).flatMap(({ findings }) => findings)
	};
}
