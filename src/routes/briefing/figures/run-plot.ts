import { AppError } from '../../../lib/domain/app-error';
import type { Language } from '../../../lib/i18n/messages';
import { askExplore } from '../../../lib/query/explore/ask-explore';
import { session } from '../../../lib/state/app';
import type { ExplorerHost } from '../../../lib/state/explorer-host';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { plotFigure } from '../../explore/plot-figure';
import { plotOf } from '../../explore/plot-of';

/**
 * Runs the statement of a view, because its reader said so, and draws the result as the view does: `refused` where the
 * statement can't be run, `nothing` where its result can't be drawn so. Rejects with an `AppError` where data or engine
 * fail.
 */
export async function runPlot(
	{ statement, plot, filter }: View,
	host: ExplorerHost,
	language: Language
): Promise<DrawnFigure | 'refused' | 'nothing'> {
	await session.require(filter);
	const loaded = session.loadedFor(filter);
	if (loaded === null || statement === null) return 'refused';
	const explorer = await host.explorerFor(loaded, filter, session.reference);
	try {
		const answer = await askExplore(explorer, statement, new AbortController().signal);
		if (answer.kind === 'refused') return 'refused';
		const drawn = plotOf(answer.result, plot, language);
		return drawn === null ? 'nothing' : plotFigure(drawn, filter.data !== 'real', language);
	} catch (error) {
		if (error instanceof AppError && error.kind === 'query') return 'refused';
		throw error;
	}
}
