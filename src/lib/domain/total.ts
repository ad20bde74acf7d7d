import type {
	AudienceCode,
	ChannelCode,
	FigureId,
	IndicatorCode,
	PlaceId,
	ReportId,
	TopicCode
} from './brand';
import type { EarlyCutoff, FigureKind, Origin, Scope } from './figure';
import type { Period } from './period';
import type { Quantity } from './quantity';

/** What makes two figures of one series (domain model §4.1). Two series are never added by being alike. */
export interface Series {
	readonly key: string;
	readonly province: PlaceId;
	readonly locality: string | null;
	/** The producing body after succession; `''` where not stated. */
	readonly producer: string;
	readonly scope: Scope;
	readonly indicator: IndicatorCode;
	readonly unit: string;
	readonly unitText: string;
	readonly topics: readonly TopicCode[];
	readonly channels: readonly ChannelCode[];
	readonly audiences: readonly AudienceCode[];
	readonly origin: Origin;
	readonly kind: FigureKind;
	readonly synthetic: boolean;
}

/**
 * How a total is known: `reported` in its own words; `derived` by the difference constraints; `pieced` from
 * disjoint known pieces with coverage below one; `none` where nothing may be said as a number.
 */
export type TotalStatus = 'reported' | 'derived' | 'pieced' | 'none';

/** One step of a derivation: a current block added (+1) or taken away (−1). */
export interface ChainStep {
	readonly sign: 1 | -1;
	readonly period: Period;
	readonly quantity: Quantity;
	readonly report: ReportId | null;
	readonly figures: readonly FigureId[];
}

/** A remark that travels with a total; the words belong to `i18n`. */
export interface TotalNote {
	readonly code:
		| 'early_cutoff'
		| 'cutoff_unknown'
		| 'window_differs'
		| 'mixed_windows'
		| 'disputed'
		| 'parts_do_not_add_up'
		| 'capped_by'
		| 'inside_reported'
		| 'sticks_out'
		| 'revised'
		| 'restated'
		| 'joint_topics'
		| 'unquantified_part'
		| 'reported_elsewhere'
		| 'predecessors_partial'
		| 'not_additive'
		| 'overlapping_sets'
		| 'rest'
		| 'narrowed'
		| 'last_known_stock'
		| 'events_only'
		| 'part_of'
		| 'rate';
	readonly params: Readonly<Record<string, string | number>>;
	readonly periods: readonly Period[];
	readonly quantities: readonly Quantity[];
	readonly figures: readonly FigureId[];
}

/** The answer for one series and one period. `quantity` is `null` exactly where `status` is `none`. */
export interface Total {
	readonly series: Series;
	readonly period: Period;
	/** Present on the value of a stock: a state at a day, never divided by time. */
	readonly isStock?: true;
	readonly status: TotalStatus;
	readonly quantity: Quantity | null;
	/** The figure in its own words where `status` is `reported`; the network may have narrowed `quantity`. */
	readonly asReported: Quantity | null;
	readonly disputed: boolean;
	readonly earlyCutoff: EarlyCutoff;
	/** Days known ÷ days of the window, 0–1. */
	readonly coverage: number;
	readonly chain: readonly ChainStep[];
	/** Present only where the upper bound follows from other figures than the lower one, which `chain` explains. */
	readonly upperChain?: readonly ChainStep[];
	readonly notes: readonly TotalNote[];
	/** The current figures behind the number. */
	readonly figures: readonly FigureId[];
	/** Figures that an effective revision replaced, oldest first. */
	readonly history: readonly FigureId[];
}
