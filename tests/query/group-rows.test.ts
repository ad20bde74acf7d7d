import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedRows, RowTable } from '../../src/lib/db/coded-rows';
import type { Dictionaries } from '../../src/lib/db/dictionaries';
import { packCodes } from '../../src/lib/domain/codes';
import { takeTurns } from '../../src/lib/work/take-turns';
import { groupRows } from '../../src/lib/query/group-rows';
import { GROUP_COLUMNS } from '../../src/lib/sql/figure-filter';

type Row = readonly number[];

/** Rows with a code in each column that filters restrict, and one of three quantities: none, a number, an open one. */
function rowsOf(files: readonly (readonly Row[])[], values: number): CodedRows {
	let firstId = 0;
	const tables = files.map((rows): RowTable => {
		const names = [...GROUP_COLUMNS, 'quantity'] as const;
		const columns = names.map((name, column) => {
			// Each table counts backwards in its own dictionary.
			const codes = Int32Array.from(rows, (row) => values - 1 - (row[column] ?? 0));
			const becomes = Int32Array.from({ length: values }, (_, code) => values - 1 - code);
			const one = rows[0]?.[column] ?? 0;
			const isConstant = rows.every((row) => row[column] === one);
			return [
				name,
				isConstant
					? { codes: new Uint8Array(0), becomes: Int32Array.of(one) }
					: { codes: packCodes(codes, values), becomes }
			] as const;
		});
		const table = { firstId, length: rows.length, line: new Int32Array(rows.length) };
		firstId += rows.length;
		return { ...table, columns: Object.fromEntries(columns) as unknown as RowTable['columns'] };
	});
	const bounds = [
		{ low: null, high: null },
		{ low: 1, high: 1 },
		{ low: 1, high: null }
	];
	const dictionaries = Object.fromEntries([
		...GROUP_COLUMNS.map((name) => [name, Array.from({ length: values }, (_, code) => code)] as const),
		['quantity', Array.from({ length: values }, (_, code) => bounds[code % 3])] as const
	]) as unknown as Dictionaries;
	return { load: 1, tables, dictionaries, dimensions: {} as CodedRows['dimensions'] };
}

/** Holds the groups against putting each row to those with the same codes. */
async function expectPlain(files: readonly (readonly Row[])[], values: number): Promise<void> {
	const groups = await groupRows(rowsOf(files, values), takeTurns());
	const plain = new Map<string, { readonly ids: number[]; numbers: number }>();
	for (const [id, row] of files.flat().entries()) {
		const key = GROUP_COLUMNS.map((_, column) => row[column]).join();
		const own = plain.get(key) ?? { ids: [], numbers: 0 };
		plain.set(key, own);
		own.ids.push(id);
		if ((row[GROUP_COLUMNS.length] ?? 0) % 3 !== 0) own.numbers += 1;
	}
	const found = Array.from({ length: groups.length }, (_, group) => {
		const key = GROUP_COLUMNS.map((name) => groups.codes[name][group]).join();
		const [ids, numbers] = [[...groups.idsOf(group)], groups.numbers[group] ?? 0];
		expect(groups.figures[group]).toBe(ids.length);
		expect(groups.groupAt(groups.codes, group)).toBe(group);
		return [key, { ids, numbers }] as const;
	});
	expect(new Map(found)).toEqual(plain);
	expect(found).toHaveLength(plain.size);
}

describe('the rows of a load by what filters restrict', () => {
	it('are those alike in every such column, in order, whatever the tables', async () => {
		const row = fc.array(fc.nat(2), { minLength: 9, maxLength: 9 });
		await fc.assert(
			fc.asyncProperty(fc.array(fc.array(row, { maxLength: 40 }), { maxLength: 4 }), (files) =>
				expectPlain(files, 3)
			)
		);
	});

	it('are so too where columns have more pairs of codes than an array is made for', async () => {
		const values = 2_100;
		const rows = Array.from({ length: 5_000 }, (_, at) =>
			[(at >> 1) * 7, (at >> 1) * 11, 0, (at >> 1) * 13, 5, at >> 1, 1, at % 2, at].map(
				(code) => code % values
			)
		);
		await expectPlain([rows.slice(0, 3_000), rows.slice(2_500)], values);
	});
});
