import type { Quantity, QuantityWording } from './quantity';
import { exactQuantity } from './quantity-arithmetic';
import type { QuantityForm, QuantityNote, QuantityReading } from './quantity-reading';
import type { Amount } from './read-amount';
import { readUnitAt, type UnitRead } from './read-unit';
import type { TokenizedCell } from './tokenize-amount';

/** The reading of a cell that says an amount. */
export type Reading = Extract<QuantityReading, { readonly kind: 'quantity' }>;

const OPEN_HIGH = new Set<QuantityWording>(['over', 'at_least']);
const FROM_ZERO = new Set<QuantityWording>(['near', 'under', 'at_most']);
const DURATIONS = new Set(['giờ', 'phút', 'giây']);

/** A reading of one quantity, without a second. */
export function reading(
	form: QuantityForm,
	quantity: Quantity,
	unitText = '',
	notes: readonly QuantityNote[] = []
): Reading {
	return { kind: 'quantity', form, quantity, unitText, second: null, notes };
}

function quantityOf(amount: Amount, wording: QuantityWording, text: string): Quantity {
	const low = FROM_ZERO.has(wording) && amount.low === amount.high ? 0 : amount.low;
	const high = OPEN_HIGH.has(wording) ? null : amount.high;
	return { ...exactQuantity(0), low, high, wording, flags: [...new Set(amount.flags)], text };
}

function formOf(unit: UnitRead): QuantityForm {
	if (unit.per !== null) return 'rate';
	if (unit.unitText.startsWith('%')) return 'percent';
	return DURATIONS.has(unit.unitText.split(' ')[0]?.toLowerCase() ?? '') ? 'duration' : 'number';
}

function notesOf(amount: Amount): readonly QuantityNote[] {
	return [
		...(amount.foreign === 'decimal' ? (['foreign_decimal'] as const) : []),
		...(amount.foreign === 'thousands' ? (['foreign_thousands'] as const) : []),
		...(amount.average ? (['average'] as const) : [])
	];
}

/**
 * Makes a quantity of an amount and the unit behind it, which reaches at most to token `limit` (the next amount);
 * `text` is the cell as written. `slashed` says that a slash joins it to that amount.
 */
export function composeAmount(
	cell: TokenizedCell,
	amount: Amount,
	limit: number,
	text: string
): { readonly read: Reading; readonly slashed: boolean } {
	const unit = readUnitAt(cell, amount.from, amount.to, limit);
	const quantity = { ...quantityOf(amount, unit.suffix ?? amount.wording, text), per: unit.per };
	return {
		read: reading(formOf(unit), quantity, unit.unitText, notesOf(amount)),
		slashed: unit.slashed
	};
}
