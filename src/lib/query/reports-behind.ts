import type { PageAddress, SourceId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Total } from '../domain/total';
import type { FigureIndex } from './actual-window';

/** The reports and public pages that the figures of some totals stand in, each once, in the order met. */
export function reportsBehind(totals: readonly Total[], figures: readonly Figure[]): readonly SourceId[] {
	const used = new Set(totals.flatMap((total) => total.figures));
	const sources = figures.filter(({ id }) => used.has(id)).map(sourceOf);
	return [...new Set(sources)].filter((source) => source !== null);
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
