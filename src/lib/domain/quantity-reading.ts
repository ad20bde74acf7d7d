import type { ConventionKind } from './number-convention';
import type { Quantity } from './quantity';

/** What is known about the cell's column. `dash` says what a lone `-` means; until decided it is missing. */
export interface ReadQuantityOptions {
	readonly convention?: ConventionKind;
	readonly dash?: 'zero' | 'blank' | 'undecided';
}

/**
 * What kind of statement the cell makes. Only `number`, `percent`, `duration`, `rate`, `list`, `vague` and
 * `missing` say what was done; `change` (tăng 93), `index` (bằng 120 %) and `completion` (đạt 48,5 % kế hoạch)
 * speak of another figure and must not be loaded as an amount.
 */
export type QuantityForm =
	| 'number'
	| 'percent'
	| 'duration'
	| 'rate'
	| 'list'
	| 'vague'
	| 'missing'
	| 'change'
	| 'index'
	| 'completion';

/** The number beside the first one: `pair` (buổi/lượt người), `whole` (đài/xã) or `previous` (206/113). */
export interface SecondQuantity {
	readonly relation: 'pair' | 'whole' | 'previous';
	readonly quantity: Quantity;
	readonly unitText: string;
}

/** Remarks for findings: the number was written the foreign way, or is an average. */
export type QuantityNote = 'foreign_decimal' | 'foreign_thousands' | 'average';

/** A cell read; `ambiguous` asks which of `candidates` was meant, `unreadable` says why nothing can be. */
export type QuantityReading =
	| {
			readonly kind: 'quantity';
			readonly form: QuantityForm;
			readonly quantity: Quantity;
			/** The unit as written after the number, spaces tidied; `''` where there is none. */
			readonly unitText: string;
			readonly second: SecondQuantity | null;
			readonly notes: readonly QuantityNote[];
	  }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly number[] }
	| { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Why no amount can be read from a cell. */
export type UnreadableReason =
	| 'no_quantity'
	| 'several_numbers'
	| 'negative'
	| 'date'
	| 'malformed_number'
	| 'no_accents'
	| 'parted_qualifier';
