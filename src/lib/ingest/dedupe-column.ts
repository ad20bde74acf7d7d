import { renameCodes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import { keyOf } from './coded-columns';

/** The column with values of equal JSON under one code. */
export function dedupeColumn<Value>(column: Coded<Value>): Coded<Value> {
	const codeOf = new Map<string, number>();
	const values: Value[] = [];
	const recoded = column.values.map((value) => {
		const key = keyOf(value);
		const code = codeOf.get(key) ?? values.push(value) - 1;
		codeOf.set(key, code);
		return code;
	});
	return { codes: renameCodes(column.codes, recoded, values.length), values };
}
