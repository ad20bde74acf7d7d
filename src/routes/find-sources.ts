import type { FigureId } from '../lib/domain/brand';
import { figuresById } from '../lib/query/figures-by-id';
import { session } from '../lib/state/app';
import type { EvidenceSources } from '../lib/ui/evidence-sources';

/** The reported figures of some ids among the loaded data, with their reports. Ids that are not loaded are passed over. */
export async function findSources(ids: readonly FigureId[]): Promise<EvidenceSources> {
	const { loaded, reference } = session;
	return {
		figures: loaded === null ? [] : await figuresById(loaded.engine, ids),
		reports: loaded?.joined.reports ?? [],
		reference
	};
}
