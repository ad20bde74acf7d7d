import type { FigureBasis } from '../domain/figure';
import { tidyText } from '../domain/fold';
import type { ConventionKind } from '../domain/number-convention';
import type { MissingReason, Quantity, QuantityWording } from '../domain/quantity';
import { missingQuantity, unquantifiedQuantity } from '../domain/quantity-arithmetic';
import type { QuantityForm, QuantityReading } from '../domain/quantity-reading';
import { readQuantity } from '../domain/read-quantity';
import { holdCell, readCell, remark, type Cell, type Trouble } from './cell';

/** The cells that together say how much. */
export interface AmountCells {
	readonly value: string;
	readonly low: string;
	readonly high: string;
	readonly basis: FigureBasis;
}

/** How the columns of the file are read. */
export interface AmountOptions {
	readonly value: ConventionKind;
	readonly bounds: ConventionKind;
	readonly dash: 'zero' | 'blank' | 'undecided';
}

/**
 * An amount, the unit written after its number (`''` where none) and what kind of statement it is; `byHand` where
 * its bounds were given and the text is only their evidence.
 */
export interface Amount {
	readonly quantity: Quantity;
	readonly unitText: string;
	readonly form: QuantityForm;
	readonly isAverage: boolean;
	readonly byHand: boolean;
}

function amountOf(quantity: Quantity, reading: QuantityReading, byHand = false): Amount {
	const isRead = reading.kind === 'quantity';
	return {
		quantity,
		unitText: isRead ? reading.unitText : '',
		form: isRead ? reading.form : 'vague',
		isAverage: isRead && reading.notes.includes('average'),
		byHand
	};
}

/** An amount without a number. */
function silentAmount(quantity: Quantity): Amount {
	return {
		quantity,
		unitText: '',
		form: quantity.missing === null ? 'vague' : 'missing',
		isAverage: false,
		byHand: false
	};
}

/** Bases under which no number is expected. */
const WITHOUT_NUMBER = new Set<FigureBasis>(['reported_elsewhere', 'not_applicable', 'unquantified']);

/** A number where the basis says that there is none. */
function againstBasis({ value, basis }: AmountCells, used: 'number' | 'basis'): Trouble[] {
	if (!WITHOUT_NUMBER.has(basis)) return [];
	return [remark('value.disagrees', 'warning', 'value', value, { basis, used })];
}

function hasBounds(reading: QuantityReading): boolean {
	if (reading.kind === 'ambiguous') return true;
	return reading.kind === 'quantity' && (reading.quantity.low ?? reading.quantity.high) !== null;
}

const MISSING_BY_BASIS: Partial<Record<FigureBasis, MissingReason>> = {
	reported_elsewhere: 'reported_elsewhere',
	not_applicable: 'not_applicable'
};

/** A bound given by hand: a plain number, `null` where blank. */
function readBound(column: string, text: string, convention: ConventionKind): Cell<number | null> {
	if (text.trim() === '') return readCell(null);
	const reading = readQuantity(text, { convention });
	if (reading.kind === 'ambiguous') {
		return holdCell('number.ambiguous', column, text, { candidates: reading.candidates.join('; ') });
	}
	const plain =
		reading.kind === 'quantity' && reading.quantity.wording === 'exact' ? reading.quantity.low : null;
	return plain === null ? holdCell('bound.unreadable', column, text) : readCell(plain);
}

function wordingOf(low: number | null, high: number | null): QuantityWording {
	if (low === null) return 'at_most';
	if (high === null) return 'at_least';
	return low === high ? 'exact' : 'range';
}

/** The reading made by hand counts; the text is its evidence, and a number that says otherwise is a finding. */
function applyBounds(
	cells: AmountCells,
	low: number | null,
	high: number | null,
	reading: QuantityReading
): Cell<Amount> {
	const text = tidyText(cells.value) === '' ? '' : cells.value;
	if (low !== null && high !== null && low > high) {
		return holdCell('bound.reversed', 'low', `${cells.low} > ${cells.high}`);
	}
	const read = reading.kind === 'quantity' && reading.quantity.missing === null ? reading.quantity : null;
	const numbered = read !== null && (read.low !== null || read.high !== null);
	const same = read !== null && read.low === low && read.high === high;
	const flags = new Set(read?.flags.filter((flag) => flag !== 'unquantified' && flag !== 'missing') ?? []);
	if (cells.basis === 'counted') flags.add('counted');
	const params = { low: low ?? '', high: high ?? '' };
	const remarks: Trouble[] = [
		...(numbered && !same ? [remark('value.disagrees', 'warning', 'value', cells.value, params)] : []),
		...againstBasis(cells, 'number')
	];
	const quantity: Quantity = {
		low,
		high,
		flags: [...flags],
		wording: same ? read.wording : wordingOf(low, high),
		per: read?.per ?? null,
		missing: null,
		unquantifiedParts: 0,
		text
	};
	return readCell(amountOf(quantity, reading, true), remarks);
}

/** The other way of writing, where the column does not say it of all its numbers. */
function isForeign(reading: QuantityReading, column: ConventionKind): boolean {
	const notes = reading.kind === 'quantity' ? reading.notes : [];
	return column !== 'en' && (notes.includes('foreign_decimal') || notes.includes('foreign_thousands'));
}

function readText(cells: AmountCells, reading: QuantityReading, column: ConventionKind): Cell<Amount> {
	const { value, basis } = cells;
	if (reading.kind === 'ambiguous') {
		return holdCell('number.ambiguous', 'value', value, { candidates: reading.candidates.join('; ') });
	}
	if (reading.kind === 'unreadable') {
		return holdCell('value.unreadable', 'value', value, { reason: reading.reason });
	}
	const { form, quantity, second } = reading;
	if (form === 'change' || form === 'index' || form === 'completion') {
		return holdCell('value.not_amount', 'value', value, { form });
	}
	// A part of a whole (10.041 đài/10.598 xã) or a figure beside an earlier one says how far, not how many were made.
	if (second !== null && second.relation !== 'pair') {
		return holdCell('value.not_amount', 'value', value, { form: second.relation });
	}
	const remarks = hasBounds(reading) ? againstBasis(cells, 'number') : [];
	if (quantity.missing === 'dash') remarks.push(remark('value.dash', 'warning', 'value', value));
	if (isForeign(reading, column)) {
		const bound = quantity.low ?? quantity.high ?? '';
		remarks.push(remark('number.foreign', 'info', 'value', value, { bound }));
	}
	if (second !== null) {
		remarks.push(remark('value.second_number', 'warning', 'value', value, { second: second.quantity.text }));
	}
	const counted = basis === 'counted' && !quantity.flags.includes('counted') && quantity.missing === null;
	const flags = counted ? [...quantity.flags, 'counted' as const] : quantity.flags;
	return readCell(amountOf({ ...quantity, flags }, reading), remarks);
}

/**
 * Reads how much a row says (domain model §2): bounds given by hand first, else the text. Blank is a missing
 * figure and accepted; text with neither a number nor a quantity word, and a number that can be read in two
 * ways, hold the row.
 */
export function readAmount(cells: AmountCells, options: AmountOptions): Cell<Amount> {
	const low = readBound('low', cells.low, options.bounds);
	if (low.kind === 'held') return low;
	const high = readBound('high', cells.high, options.bounds);
	if (high.kind === 'held') return high;
	const reading = readQuantity(cells.value, { convention: options.value, dash: options.dash });
	if (low.value !== null || high.value !== null) return applyBounds(cells, low.value, high.value, reading);
	const reason = MISSING_BY_BASIS[cells.basis];
	if (reason !== undefined) {
		const remarks = hasBounds(reading) ? againstBasis(cells, 'basis') : [];
		return readCell(silentAmount(missingQuantity(reason, cells.value)), remarks);
	}
	if (cells.basis === 'unquantified' && !hasBounds(reading)) {
		return readCell(silentAmount(unquantifiedQuantity(cells.value)));
	}
	return readText(cells, reading, options.value);
}
