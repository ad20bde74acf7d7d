import { codeAt } from '../domain/codes';
import type { Coded } from '../domain/figure-table';

/**
 * The rows from `from` to before `to`, those of one value of both columns side by side and in order. The engine reads
 * vectors of some 2,000 rows and looks at no other column of a vector where nothing is sought: with the rows of an
 * indicator and province side by side, reading those of one takes half the time (a million rows, measured).
 */
export function clusterRows(
	from: number,
	to: number,
	outer: Coded<unknown>,
	inner: Coded<unknown>
): Int32Array {
	const keyAt = (row: number) => codeAt(outer, row) * inner.values.length + codeAt(inner, row);
	const starts = new Int32Array(outer.values.length * inner.values.length + 1);
	for (let row = from; row < to; row += 1) {
		const next = keyAt(row) + 1;
		starts[next] = (starts[next] ?? 0) + 1;
	}
	for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
	const rows = new Int32Array(to - from);
	for (let row = from; row < to; row += 1) {
		const key = keyAt(row);
		const at = starts[key] ?? 0;
		rows[at] = row;
		starts[key] = at + 1;
	}
	return rows;
}
