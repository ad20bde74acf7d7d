import type { Figure } from '../domain/figure';
import type { Total } from '../domain/total';
import { createSeriesIndex } from '../reconcile/series';
import type { Reference } from '../reference/reference';

/** One event or campaign of a public page, and the total by which its evidence is asked for. */
export interface ListedEvent {
	readonly figure: Figure;
	readonly total: Total;
}

/**
 * Whether a figure is only listed: what a public page tells of one event or campaign. It is on no time axis, in no sum
 * and covers no period (domain model §4.1).
 */
export function isListed({ origin, grain }: Pick<Figure, 'origin' | 'grain'>): boolean {
	return origin === 'published' && grain !== 'period';
}

/**
 * Lists events by place, in the order of the registry, and then by day, the latest first. The total of an event is the
 * event in its own words and nothing more: it enters no other total.
 */
export function listEvents(figures: readonly Figure[], reference: Reference): readonly ListedEvent[] {
	const seriesOf = createSeriesIndex(reference);
	const rank = new Map(reference.places.all.map(({ id }, at) => [id, at]));
	const rankOf = ({ province }: Figure) => rank.get(province) ?? rank.size;
	return [...figures]
		.sort(
			(one, other) =>
				rankOf(one) - rankOf(other) ||
				compareDays(other.period.window.start, one.period.window.start) ||
				one.id - other.id
		)
		.map((figure) => ({
			figure,
			total: {
				series: seriesOf(figure),
				period: figure.period,
				status: 'reported',
				quantity: figure.quantity,
				asReported: figure.quantity,
				disputed: false,
				earlyCutoff: null,
				coverage: 0,
				chain: [],
				notes: [],
				figures: [figure.id],
				history: []
			}
		}));
}

/** ISO days in order, as a comparison. */
function compareDays(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
