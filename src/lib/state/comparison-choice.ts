import type { PlaceId } from '../domain/brand';
import type { DaySpan } from '../domain/period';
import type { PivotAxis } from '../query/pivot';

/** Places as they reported, or by the units of today. */
export const UNIT_VIEWS = ['reported', 'today'] as const;
/** By which places figures are compared. */
type UnitView = (typeof UNIT_VIEWS)[number];

/** The pictures of a comparison. */
export const PICTURES = ['dots', 'slope', 'heat', 'multiples', 'pivot'] as const;
/** How a comparison is shown. */
type ComparisonPicture = (typeof PICTURES)[number];

/** What the rows and columns of a pivot table may be. */
export const PIVOT_AXES = ['province', 'region', 'period', 'topic', 'channel', 'body'] as const;

/** Whether the provinces of a comparison stand together or by their regions. */
export const GROUPINGS = ['none', 'region'] as const;
/** How the provinces of a comparison are grouped. */
type Grouping = (typeof GROUPINGS)[number];

/** What the rows of a comparison go by. */
export const ROW_ORDERS = ['amount', 'name'] as const;
/** The order of the rows of a comparison. */
type RowOrder = (typeof ROW_ORDERS)[number];

/** More periods than this can't be chosen one by one, and no address holds more. */
export const MOST_PERIODS = 40;

/** How a comparison is narrowed and laid out: what the user chose, never data. */
export interface ComparisonChoice {
	/** Nominal days of the periods compared, in the order chosen; empty means those that most provinces share. */
	readonly periods: readonly DaySpan[];
	readonly grouping: Grouping;
	readonly order: RowOrder;
	readonly units: UnitView;
	readonly picture: ComparisonPicture;
	/** Rows and columns of the pivot table. */
	readonly rows: PivotAxis;
	readonly columns: PivotAxis;
	/** Provinces kept at the top. */
	readonly pinned: readonly PlaceId[];
	/** Provinces left out. */
	readonly excluded: readonly PlaceId[];
}

/** The comparison before anything is chosen. */
export const DEFAULT_COMPARISON: ComparisonChoice = {
	periods: [],
	grouping: 'none',
	order: 'amount',
	units: 'reported',
	picture: 'dots',
	rows: 'province',
	columns: 'period',
	pinned: [],
	excluded: []
};
