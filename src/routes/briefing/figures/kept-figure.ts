import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { formatDay } from '../../../lib/i18n/format/format-day';
import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { Snapshot } from '../../../lib/state/briefing/briefing';
import { plotFigure } from '../../explore/plot-figure';

/**
 * A figure as it was when it was taken, drawn from what its snapshot kept: nothing is asked anew. It says of which day it
 * is. `null` where nothing to draw was kept.
 */
export function keptFigure(snapshot: Snapshot | null, language: Language): DrawnFigure | null {
	if (snapshot?.plot === undefined) return null;
	const { ofDay } = messagesIn(language).briefingFigures.kept;
	return plotFigure(snapshot.plot, snapshot.stamp !== '', language, [
		ofDay(formatDay(snapshot.day, language))
	]);
}
