import type { PlaceId } from '../domain/brand';
import type { Origin } from '../domain/figure';
import type { Quantity } from '../domain/quantity';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** One end of a line in words: in few signs beside its mark, at length in a tip and in the table. */
export interface SaidEnd {
	readonly brief: string;
	readonly full: string;
}

/** One figure at two times. `change` says in words how they differ, `direction` which way where that is certain. */
export interface SlopeRow {
	readonly id: string;
	readonly name: string;
	readonly place: PlaceId;
	/** Absent is the place's own; a figure of a public page does not take the place's colour. */
	readonly origin?: Origin;
	readonly before: Quantity | null;
	readonly now: Quantity | null;
	/** The ends in words where they are no plain amounts: a percentage, a rate, why there is none. */
	readonly said?: { readonly before: SaidEnd; readonly now: SaidEnd };
	/** Whether one end is known for only some of the days of its period. */
	readonly isPartial: boolean;
	readonly change: string;
	readonly direction: 'up' | 'down' | 'same' | 'unclear' | 'none';
}

/** Which of the two times. */
export type SlopeTime = 'before' | 'now';

/** Whether an amount can be drawn at all. */
export function isDrawn(quantity: Quantity | null): quantity is Quantity {
	return quantity !== null && (quantity.low !== null || quantity.high !== null);
}

/** Where an amount is drawn: at its number, a bound at the bound, `gần 300` at 300. */
export function heightOf({ low, high, wording }: Quantity): number {
	return (wording === 'near' ? high : low) ?? high ?? 0;
}

/** Whether an amount lies between two numbers that are both drawn. */
export function isRange({ low, high, wording }: Quantity): boolean {
	return high !== null && low !== high && wording !== 'near';
}

/** Whether an amount is one certain number, so that its end of the line is solid. */
export function isSolid({ low, high, flags }: Quantity): boolean {
	return low === high && !flags.includes('approximate') && !flags.includes('estimate');
}

/** An end in few signs, or at length; that there is none, or why. */
export function wordEnd(
	row: SlopeRow,
	time: SlopeTime,
	language: Language,
	form: keyof SaidEnd = 'brief'
): string {
	if (row.said !== undefined) return row.said[time][form];
	const quantity = row[time];
	return quantity === null ? messagesIn(language).quantity.noData : wordQuantity(quantity, language, 'short');
}
