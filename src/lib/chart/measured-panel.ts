import type { PlaceId } from '../domain/brand';
import type { Milestone } from '../domain/milestone';
import type { DaySpan } from '../domain/period';
import type { DrawnMeasure, DrawnPoint } from './drawn-measure';
import type { Lifetime } from './lifetime';

/** One panel of a measure along time. `id` is unique among the panels and holds no `#`. */
export interface MeasuredPanel {
	readonly id: string;
	readonly name: string;
	readonly place: PlaceId;
	/** The unit as written. */
	readonly unitText: string;
	readonly lifetime?: Lifetime;
	/** Campaigns and legal milestones to be drawn behind the marks. */
	readonly milestones?: readonly Milestone[];
	/** In order of time. */
	readonly points: readonly DrawnPoint[];
	/** The same periods a year before, in the same order; empty where they are not drawn. */
	readonly lastYear: readonly (DrawnPoint | null)[];
}

/** How a measure along time is drawn. */
export interface MeasuredSpec {
	readonly measure: DrawnMeasure;
	/** What it shows, in words. */
	readonly summary: string;
	readonly form: 'line' | 'bars';
	/** `shared`: one scale for all panels, so that heights may be compared; `free`: each panel fills its own. */
	readonly scale: 'shared' | 'free';
	/** Width the picture will have, in px. */
	readonly width: number;
	/** The days chosen to be looked at; whole years around the periods where left out. */
	readonly window?: DaySpan | undefined;
}
