import type { ChannelCode, IndicatorCode, PlaceId, TopicCode } from './brand';
import type { FigureKind } from './figure';

/** Which rows a screen looks at: real ones, illustrative ones, or both because the user said so. */
export type DataChoice = 'real' | 'sample' | 'all';

/** What decides which data sets are looked at, and none of what is in them. */
export type DataSets = Pick<FigureFilter, 'data' | 'published'>;

/**
 * What the user chose; an empty list means no restriction. Filters choose *series*, never periods, because a
 * total follows from all figures of its series. A topic takes itself, what is under it, and every set
 * containing one of these (flagged joint).
 */
export interface FigureFilter {
	readonly data: DataChoice;
	/** Whether figures of public pages are looked at beside the data chosen; left out is no. */
	readonly published?: boolean;
	readonly provinces: readonly PlaceId[];
	readonly indicators: readonly IndicatorCode[];
	readonly topics: readonly TopicCode[];
	readonly channels: readonly ChannelCode[];
	readonly bodies: readonly string[];
	readonly kind: FigureKind | null;
}

/** The filter before anything is chosen: all that is real. */
export const NOTHING_CHOSEN: FigureFilter = {
	data: 'real',
	provinces: [],
	indicators: [],
	topics: [],
	channels: [],
	bodies: [],
	kind: null
};
