import type { Quantity, QuantityFlag, QuantityWording } from './quantity';
import { exactQuantity } from './quantity-arithmetic';
import type { QuantityForm, QuantityNote, QuantityReading } from './quantity-reading';
import type { Amount } from './read-amount';
import { readUnitAt, type UnitRead } from './read-unit';
import type { TokenizedCell } from './tokenize-amount';
import { timeNamed } from './unit-nouns';

/** The reading of a cell that says an amount. */
export type Reading = Extract<QuantityReading, { readonly kind: 'quantity' }>;

const OPEN_HIGH = new Set<QuantityWording>(['over', 'at_least']);
const FROM_ZERO = new Set<QuantityWording>(['near', 'under', 'at_most']);
const DURATIONS = new Set(['giờ', 'phút', 'giây', 'tiếng']);
const PERCENT = /^(?:%|phần trăm)/u;

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
	const low = FROM_ZERO.has(wording) ? 0 : amount.low;
	const high = OPEN_HIGH.has(wording) ? null : amount.high;
	return { ...exactQuantity(0), low, high, wording, flags: [...new Set(amount.flags)], text };
}

function wordingOf(flags: readonly QuantityFlag[]): QuantityWording {
	return flags.includes('approximate') ? 'about' : 'exact';
}

function formOf(unit: UnitRead): QuantityForm {
	if (unit.per !== null) return 'rate';
	const unitText = unit.unitText.toLowerCase();
	if (PERCENT.test(unitText)) return 'percent';
	const isTime = timeNamed(unitText) !== null || DURATIONS.has(unitText.split(' ')[0] ?? '');
	return isTime ? 'duration' : 'number';
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
	const said = [unit.trailing, unit.bracketed];
	const flags = [...amount.flags, ...said.flatMap((one) => one.flags)];
	const isPlain = amount.wording === 'exact';
	const spoken = isPlain ? (unit.bracketed.wording ?? wordingOf(flags)) : amount.wording;
	const quantity = quantityOf({ ...amount, flags }, unit.trailing.wording ?? spoken, text);
	const average = amount.average || said.some((one) => one.average);
	return {
		read: reading(
			formOf(unit),
			{ ...quantity, per: unit.per },
			unit.unitText,
			notesOf({ ...amount, average })
		),
		slashed: unit.slashed
	};
}
