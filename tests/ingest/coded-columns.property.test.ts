import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAt, packCodes } from '../../src/lib/domain/codes';
import type { Coded } from '../../src/lib/domain/figure-table';
import { mapPairs, mapValues, takeRows } from '../../src/lib/ingest/coded-columns';
import { dedupeColumn } from '../../src/lib/ingest/dedupe-column';
import { findDuplicates } from '../../src/lib/ingest/find-duplicates';

/** How many values a column may have: about where its codes need one byte more. */
const distinct = fc.constantFrom(1, 2, 5, 255, 256, 257, 70_000);

/** A column of so many rows, its values numbers, coded as a file's are: by where they first stand. */
const columnOf = (length: number): fc.Arbitrary<Coded<number>> =>
	distinct.chain((most) =>
		fc.array(fc.nat(most - 1), { minLength: length, maxLength: length }).map((cells) => code(cells))
	);

function code(cells: readonly number[]): Coded<number> {
	const values = [...new Set(cells)];
	const codes = Int32Array.from(cells, (cell) => values.indexOf(cell));
	return { codes: packCodes(codes, values.length), values };
}

const cellsOf = <Value>(column: Coded<Value>, length: number): Value[] =>
	Array.from({ length }, (_, row) => column.values[codeAt(column, row)] as Value);

const twoColumns = fc
	.nat(300)
	.chain((length) => fc.tuple(columnOf(length), columnOf(length), fc.constant(length)));

describe('rows alike', () => {
	it('are all those that say what an earlier one says, but for the column that numbers them', () => {
		const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(5)), { maxLength: 200 });
		fc.assert(
			fc.property(rows, fc.constantFrom('STT', 'kỳ'), (cells, name) => {
				const columns = [0, 1, 2].map((at) => code(cells.map((row) => row[at] ?? 0)));
				const header = ['tỉnh', 'chỉ tiêu', name];
				const texts = { columns: columns.map((column) => mapValues(column, String)), header };
				const keys = cells.map((row) => row.slice(0, name === 'STT' ? 2 : 3).join());
				const plain = keys.flatMap((key, row) => {
					const earliest = keys.indexOf(key);
					return earliest < row ? [[row, earliest]] : [];
				});
				expect(findDuplicates({ ...texts, length: cells.length })).toEqual(plain);
			})
		);
	});
});

describe('a coded column', () => {
	it.each([
		[0, 0],
		[1, 0],
		[2, 1],
		[256, 1],
		[257, 2],
		[65_536, 2],
		[65_537, 4]
	])('of %d values takes %d bytes a row', (values, bytes) => {
		const cells = Array.from({ length: 100_000 }, (_, row) => row % Math.max(values, 1));
		const codes = packCodes(Int32Array.from(cells), values);
		expect(codes.byteLength).toBe(bytes * cells.length);
		expect(cells.every((cell, row) => codeAt({ codes }, row) === (values > 1 ? cell : 0))).toBe(true);
	});

	it('paired with another gives each row what its two cells give, each distinct pair read once', () => {
		fc.assert(
			fc.property(twoColumns, ([left, right, length]) => {
				let read = 0;
				const paired = mapPairs(left, right, (a, b) => `${a} ${b} ${(read += 1) - read}`);
				const [a, b] = [cellsOf(left, length), cellsOf(right, length)];
				const plain = a.map((cell, row) => `${cell} ${b[row]} 0`);
				expect(cellsOf(paired, length)).toEqual(plain);
				expect(paired.values).toEqual([...new Set(plain)]);
				expect(read).toBe(new Set(plain).size);
			})
		);
	});

	it('at some of its rows gives what stands there, equal values under one code', () => {
		const some = fc
			.nat(300)
			.chain((length) => fc.tuple(columnOf(length), fc.subarray([...Array(length).keys()])));
		fc.assert(
			fc.property(some, ([column, rows]) => {
				const taken = takeRows(column, Int32Array.from(rows), (value) => value % 7);
				const all = column.values.length === 0 ? [] : cellsOf(column, (rows.at(-1) ?? 0) + 1);
				const plain = rows.map((row) => (all[row] ?? 0) % 7);
				expect(cellsOf(taken, rows.length)).toEqual(plain);
				expect(taken.values).toEqual([...new Set(plain)]);
			})
		);
	});

	it('without its doubles says the same in every row', () => {
		fc.assert(
			fc.property(twoColumns, ([column, , length]) => {
				const tens = { ...column, values: column.values.map((value) => Math.floor(value / 10)) };
				const deduped = dedupeColumn(tens);
				expect(cellsOf(deduped, length)).toEqual(cellsOf(tens, length));
				expect(new Set(deduped.values).size).toBe(deduped.values.length);
			})
		);
	});
});
