import type { FigureId, PageAddress, SourceId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Total } from '../domain/total';
import type { FigureIndex } from './actual-window';

/** Where a figure behind a number stands; `null` where neither a report nor a page is known. */
export type FigureSource = readonly [FigureId, SourceId | null];

/** The reports and public pages that the figures of some totals stand in, each once, in the order met. */
export function reportsBehind(totals: readonly Total[], figures: readonly Figure[]): readonly SourceId[] {
	return sourcesBehind(
		totals,
		figures.map((figure) => [figure.id, sourceOf(figure)])
	);
}

/** The same where only the sources of figures are known; in their order. */
export function sourcesBehind(
	totals: readonly Total[],
	sources: readonly FigureSource[]
): readonly SourceId[] {
	const used = new Set(totals.flatMap((total) => total.figures));
	const behind = new Set(sources.filter(([id]) => used.has(id)).map(([, source]) => source));
	return [...behind].filter((source) => source !== null);
}

/** The figures of some totals, each once, in the order they were loaded. */
export function figuresBehind(totals: readonly Total[], index: FigureIndex): readonly Figure[] {
	const used = new Set(totals.flatMap((total) => total.figures));
	return [...used].sort((one, other) => one - other).flatMap((id) => index.get(id) ?? []);
}

/** Where a figure stands: its report, or the public page that it was found on; `null` where neither is known. */
export function sourceOf({ origin, provenance, report }: Figure): SourceId | null {
	return origin === 'published' ? (provenance.source as PageAddress) : report;
}
