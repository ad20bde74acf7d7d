import { askReconciled } from '../../../lib/query/ask-reconciled';
import { listEvents } from '../../../lib/query/list-events';
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
	const { listed } = await askReconciled(engine, filter, reference, signal);
	if (listed.length === 0) return null;
	return eventsFigure({ events: listEvents(listed, reference), filter, reports, reference }, language);
}
