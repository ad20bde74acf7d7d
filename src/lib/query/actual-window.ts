import type { FigureId } from '../domain/brand';
import { isOnOtherClock, type Clock } from '../domain/clock-window';
import type { Figure } from '../domain/figure';
import type { Total } from '../domain/total';

/** Figures by their ids. */
export type FigureIndex = ReadonlyMap<FigureId, Figure>;

function figuresBehind({ figures }: Total, index: FigureIndex): readonly Figure[] {
	return figures.flatMap((id) => index.get(id) ?? []);
}

/**
 * The total over the days that its figure counts, as far as the report says them; days that only follow from the name
 * of the period are those asked for, basis *inferred*. Totals put together from several figures keep the days asked for.
 */
export function withActualWindow(total: Total, index: FigureIndex): Total {
	const windows = figuresBehind(total, index).map(({ period }) => period.window);
	const [window] = windows;
	if (total.status !== 'reported' || window === undefined) return total;
	if (windows.some(({ start, end }) => start !== window.start || end !== window.end)) return total;
	const asked = total.period.window;
	const actual = window.basis === 'inferred' ? { ...asked, basis: window.basis } : window;
	return { ...total, period: { ...total.period, window: actual } };
}

/** Whether figures behind a total are known to count their periods by another clock. */
export function countsByOtherClock(total: Total, index: FigureIndex, clock: Clock): boolean {
	return figuresBehind(total, index).some(({ period }) => isOnOtherClock(period, clock));
}
