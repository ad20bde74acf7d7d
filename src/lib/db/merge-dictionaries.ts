import type { Coded } from '../domain/figure-table';

/** One dictionary over several tables, and for each table what its own codes became. */
export interface MergedDictionary<Value> {
	readonly values: readonly Value[];
	readonly recodes: readonly Int32Array[];
}

/**
 * Merges the dictionaries of one column over all tables: equal values (sets and periods by content) get one code.
 * Costs the distinct values, never the rows. `first` fixes the codes of values that statements name by code.
 */
export function mergeDictionaries<Value>(
	columns: readonly Coded<Value>[],
	first: readonly Value[] = []
): MergedDictionary<Value> {
	const values = [...first];
	const codes = new Map<unknown, number>(values.map((value, code) => [value, code]));
	const recodes = columns.map((column) =>
		Int32Array.from(column.values, (value) => {
			const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
			const known = codes.get(key);
			if (known !== undefined) return known;
			codes.set(key, values.length);
			return values.push(value) - 1;
		})
	);
	return { values, recodes };
}
