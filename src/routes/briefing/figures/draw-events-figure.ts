import { askEvents } from '../../../lib/query/ask-events';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { eventsFigure } from '../../events-figure';
import type { FigureGround } from './figure-ground';

/** The events and campaigns of public pages as a table; `null` where none is looked at. */
export async function drawEventsFigure(
	{ filter }: View,
	{ engine, reports, reference, language }: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const events = await askEvents(engine, filter, reference, signal);
	if (events.length === 0) return null;
	return eventsFigure({ events, filter, reports, reference }, language);
}
