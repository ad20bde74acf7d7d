import type { Quantity } from '../domain/quantity';
import { isExact } from '../domain/quantity-arithmetic';
import type { TextTable } from './text-table';

/** Sums of decimals differ in their last digits. */
const TOLERANCE = 1e-9;

/** Whether a stated total is the sum. */
export function agrees(total: number, sum: number): boolean {
	return Math.abs(total - sum) <= TOLERANCE * Math.max(1, Math.abs(total));
}

/** The number of an amount that can be added; `null` for bounds, rates and missing ones. */
export function exactNumber(quantity: Quantity | null): number | null {
	return quantity !== null && quantity.per === null && isExact(quantity) ? quantity.low : null;
}

/** A total row that no run of rows adds up to. */
export interface DisagreeingTotal {
	readonly line: number;
	readonly text: string;
	readonly total: number;
	readonly sum: number;
}

/**
 * Checks the total rows of one column. A total agrees with the rows since the total before it, with all rows above
 * (a grand total under subtotals), or with those below it (a total at the top). One over a row that has no exact
 * number is left alone.
 */
export function checkSums(
	table: Pick<TextTable, 'totals' | 'length'>,
	numberAt: (row: number) => number | null,
	readTotal: (cells: readonly string[]) => { readonly text: string; readonly number: number | null }
): readonly DisagreeingTotal[] {
	const { totals, length } = table;
	if (totals.length === 0) return [];
	const sums = new Float64Array(length + 1);
	const unknown = new Int32Array(length + 1);
	for (let row = 0; row < length; row += 1) {
		const number = numberAt(row);
		sums[row + 1] = (sums[row] ?? 0) + (number ?? 0);
		unknown[row + 1] = (unknown[row] ?? 0) + (number === null ? 1 : 0);
	}
	const sumOf = (from: number, to: number): number | null =>
		from >= to || (unknown[to] ?? 0) > (unknown[from] ?? 0) ? null : (sums[to] ?? 0) - (sums[from] ?? 0);
	const wrong: DisagreeingTotal[] = [];
	let from = 0;
	for (const [index, { cells, line, after }] of totals.entries()) {
		const { text, number } = readTotal(cells);
		const next = totals[index + 1]?.after ?? length;
		const runs: (readonly [number, number])[] =
			from < after
				? [
						[from, after],
						[0, after]
					]
				: [
						[after, next],
						[after, length],
						[0, after]
					];
		const [first, ...others] = runs.filter(([start, end]) => start < end).map((run) => sumOf(...run));
		from = after;
		if (number === null || first === undefined || first === null || agrees(number, first)) continue;
		if (others.some((sum) => sum !== null && agrees(number, sum))) continue;
		wrong.push({ line, text, total: number, sum: first });
	}
	return wrong;
}
