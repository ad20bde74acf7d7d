/** Why a cell gives no figure (domain model §2). A reported zero is not missing. */
export type MissingReason = 'blank' | 'not_collected' | 'reported_elsewhere' | 'not_applicable' | 'dash';

/** What limits the use of an amount; flags spread through arithmetic. */
export type QuantityFlag =
	'approximate' | 'estimate' | 'unquantified' | 'counted' | 'order_of_magnitude' | 'missing';

/** How the amount was worded, for display only: `over` is strict, `near` is drawn at its number. */
export type QuantityWording =
	| 'exact'
	| 'over'
	| 'at_least'
	| 'near'
	| 'under'
	| 'at_most'
	| 'about'
	| 'range'
	| 'vague'
	| 'order'
	| 'none';

/** The time or unit a rate is per; `station_year` is per station and year. Free text is kept folded. */
export type RatePer = 'week' | 'month' | 'quarter' | 'year' | 'day' | 'station_year' | (string & {});

/**
 * A reported amount: bounds, not a number.
 * `low`/`high` are the inclusive bounds used in arithmetic, `null` where open or unknown; counts are ≥ 0.
 * `text` is the amount as written and is never changed; computed quantities have `''`.
 * `unquantifiedParts` counts the parts of a sum that gave no number ("trong đó 1 không nêu số").
 */
export interface Quantity {
	readonly low: number | null;
	readonly high: number | null;
	readonly flags: readonly QuantityFlag[];
	readonly wording: QuantityWording;
	readonly per: RatePer | null;
	readonly missing: MissingReason | null;
	readonly unquantifiedParts: number;
	readonly text: string;
}
