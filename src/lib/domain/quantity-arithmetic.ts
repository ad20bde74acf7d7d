import type { MissingReason, Quantity, QuantityFlag } from './quantity';

/** Flags that an amount passes on to whatever is worked out from it. */
const SPREADING: readonly QuantityFlag[] = ['approximate', 'estimate', 'counted'];

const NOTHING: Quantity = {
	low: null,
	high: null,
	flags: [],
	wording: 'none',
	per: null,
	missing: null,
	unquantifiedParts: 0,
	text: ''
};

/** The amount `value` itself, computed (no text). */
export function exactQuantity(value: number): Quantity {
	return { ...NOTHING, low: value, high: value, wording: 'exact' };
}

/** No figure, and why; `text` is the cell as written. Never a zero. */
export function missingQuantity(reason: MissingReason, text: string): Quantity {
	return { ...NOTHING, flags: ['missing'], missing: reason, text };
}

/** An amount named without a number (`nhiều`, `một số`); `text` is the cell as written. */
export function unquantifiedQuantity(text: string): Quantity {
	return { ...NOTHING, flags: ['unquantified'], wording: 'vague', unquantifiedParts: 1, text };
}

/** Whether at least one bound is a number that arithmetic may use; orders of magnitude are shown in words only. */
export function isQuantified(quantity: Quantity): boolean {
	return (quantity.low !== null || quantity.high !== null) && !quantity.flags.includes('order_of_magnitude');
}

/** Whether both bounds are the same number and nothing limits its use; `counted` closed lists qualify. */
export function isExact(quantity: Quantity): boolean {
	return (
		quantity.low !== null &&
		quantity.low === quantity.high &&
		quantity.flags.every((flag) => flag === 'counted') &&
		quantity.unquantifiedParts === 0
	);
}

function refuseRate(quantity: Quantity): void {
	if (quantity.per !== null)
		throw new TypeError(`a rate (per ${quantity.per}) takes part in no sum or difference`);
}

/** The flags that limit whatever is worked out from `parts`. */
export function spreadFlags(parts: readonly Quantity[]): readonly QuantityFlag[] {
	return SPREADING.filter((flag) => parts.some((part) => part.flags.includes(flag)));
}

function wordingOf(
	low: number | null,
	high: number | null,
	flags: readonly QuantityFlag[]
): Quantity['wording'] {
	if (low === null && high === null) return 'none';
	if (high === null) return 'at_least';
	if (low === null) return 'at_most';
	if (low !== high) return 'range';
	return flags.includes('approximate') ? 'about' : 'exact';
}

/** A computed amount between two bounds, `null` where open, worded by them. */
export function boundedQuantity(
	low: number | null,
	high: number | null,
	flags: readonly QuantityFlag[]
): Quantity {
	return { ...NOTHING, low, high, flags, wording: wordingOf(low, high, flags) };
}

function isUnquantified(quantity: Quantity): boolean {
	return quantity.missing === null && !isQuantified(quantity) && !quantity.flags.includes('missing');
}

/**
 * The sum by interval arithmetic (domain model §2): lows and highs are added, an open high stays open, an
 * unknown low adds nothing to the low of a count. A part without a number (`nhiều`, an order of magnitude) opens
 * the high end and is counted in `unquantifiedParts`; a missing part changes no bound, and the caller's coverage
 * falls. With no quantified part the sum has no bounds: it is *missing* where every part is, else unquantified.
 * Associative and commutative. Rates throw: adding them is a programming error.
 */
export function addQuantities(parts: readonly Quantity[]): Quantity {
	parts.forEach(refuseRate);
	const quantified = parts.filter(isQuantified);
	const unquantified = parts.filter(isUnquantified);
	const without = parts.reduce((sum, part) => sum + part.unquantifiedParts, 0);
	const orders = unquantified.filter((part) => part.unquantifiedParts === 0).length;
	if (quantified.length === 0) {
		if (unquantified.length === 0) return missingQuantity(parts[0]?.missing ?? 'blank', '');
		return { ...unquantifiedQuantity(''), unquantifiedParts: without + orders };
	}
	const low = quantified.reduce((sum, part) => sum + (part.low ?? 0), 0);
	const open = unquantified.length > 0 || quantified.some((part) => part.high === null);
	const high = open ? null : quantified.reduce((sum, part) => sum + (part.high ?? 0), 0);
	return { ...boundedQuantity(low, high, spreadFlags(quantified)), unquantifiedParts: without + orders };
}

function subtractBounds(a: Quantity, b: Quantity): readonly [number | null, number | null] {
	const low = a.low === null || b.high === null ? null : a.low - b.high;
	const high = a.high === null || b.low === null ? null : a.high - b.low;
	return [low, high];
}

/**
 * The change `now − before` as the interval [low − high, high − low], which may be negative and is never cut.
 * Without two quantified sides there is no change: missing. Rates throw.
 */
export function differenceOf(now: Quantity, before: Quantity): Quantity {
	[now, before].forEach(refuseRate);
	if (!isQuantified(now) || !isQuantified(before)) return missingQuantity('blank', '');
	const [low, high] = subtractBounds(now, before);
	const unquantifiedParts = now.unquantifiedParts + before.unquantifiedParts;
	return { ...boundedQuantity(low, high, spreadFlags([now, before])), unquantifiedParts };
}

/**
 * What is left of a whole once its parts are taken away, cut at 0 because counts never fall below it. A part
 * without a number may have taken everything: the low end is 0. Without a quantified whole the rest is missing. Rates throw.
 */
export function remainderOf(whole: Quantity, parts: readonly Quantity[]): Quantity {
	refuseRate(whole);
	if (!isQuantified(whole)) return missingQuantity('blank', '');
	const sum = addQuantities([exactQuantity(0), ...parts]);
	const taken = parts.some((part) => part.missing !== null) ? { ...sum, high: null } : sum;
	const [low, high] = subtractBounds(whole, taken);
	const flags = spreadFlags([whole, taken]);
	return boundedQuantity(Math.max(0, low ?? 0), high === null ? null : Math.max(0, high), flags);
}
