import type { PlaceId } from '../domain/brand';
import type { Quantity } from '../domain/quantity';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** One figure at two times. `change` says in words how they differ, `direction` which way where that is certain. */
export interface SlopeRow {
	readonly id: string;
	readonly name: string;
	readonly place: PlaceId;
	readonly before: Quantity | null;
	readonly now: Quantity | null;
	/** Whether one end is known for only some of the days of its period. */
	readonly isPartial: boolean;
	readonly change: string;
	readonly direction: 'up' | 'down' | 'same' | 'unclear' | 'none';
}

/** Whether an amount can be drawn at all. */
export function isDrawn(quantity: Quantity | null): quantity is Quantity {
	return quantity !== null && (quantity.low !== null || quantity.high !== null);
}

/** Where an amount is drawn: at its number, a bound at the bound. */
export function heightOf({ low, high }: Quantity): number {
	return low ?? high ?? 0;
}

/** Whether an amount is one certain number, so that its end of the line is solid. */
export function isSolid({ low, high, flags }: Quantity): boolean {
	return low === high && !flags.includes('approximate') && !flags.includes('estimate');
}

/** An amount in few signs, or that there is none. */
export function wordEnd(quantity: Quantity | null, language: Language): string {
	return quantity === null ? messagesIn(language).quantity.noData : wordQuantity(quantity, language, 'short');
}
