import type { Coded } from '../domain/figure-table';
import { isRunningNumber } from './header-words';
import type { RowGate } from './hold-rows';
import type { ReadContext } from './read-context';
import type { TextTable } from './text-table';

/** FNV-1a's prime. */
const PRIME = 16777619;

/** So many rows are hashed at a time, whose hashes stay near the processor meanwhile. */
const ROWS_AT_ONCE = 4096;

/** One number for each row, the same for rows alike in the columns. */
function hashRows(columns: readonly Coded<string>[], length: number): Int32Array {
	const hashes = new Int32Array(length).fill(2166136261);
	for (let from = 0; from < length; from += ROWS_AT_ONCE) {
		const to = Math.min(from + ROWS_AT_ONCE, length);
		for (const { codes } of columns) {
			for (let row = from; row < to; row += 1) {
				hashes[row] = Math.imul((hashes[row] ?? 0) ^ (codes[row] ?? 0), PRIME);
			}
		}
		for (let row = from; row < to; row += 1) {
			const hash = hashes[row] ?? 0;
			hashes[row] = hash ^ (hash >>> 15);
		}
	}
	return hashes;
}

/**
 * The rows whose hash, or one of few others, some other row has: among them are all that are alike. A bit a hash is
 * asked instead of a table of all rows, for which the processor would wait at each of them.
 */
function suspectRows(hashes: Int32Array): Int32Array {
	const bits = 2 ** Math.ceil(Math.log2(hashes.length * 16 + 32));
	const mask = bits - 1;
	const [met, again] = [new Int32Array(bits / 32), new Int32Array(bits / 32)];
	for (let row = 0; row < hashes.length; row += 1) {
		const place = (hashes[row] ?? 0) & mask;
		const [word, bit] = [place >>> 5, 1 << (place & 31)];
		const known = met[word] ?? 0;
		if ((known & bit) === 0) met[word] = known | bit;
		else again[word] = (again[word] ?? 0) | bit;
	}
	const suspects = new Int32Array(hashes.length);
	let count = 0;
	for (let row = 0; row < hashes.length; row += 1) {
		const place = (hashes[row] ?? 0) & mask;
		if (((again[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) continue;
		suspects[count] = row;
		count += 1;
	}
	return suspects.subarray(0, count);
}

function areAlike(columns: readonly Coded<string>[], left: number, right: number): boolean {
	return columns.every(({ codes }) => codes[left] === codes[right]);
}

/** Rows alike with an earlier one in every column but a running number, as pairs [later, earliest]. */
export function findDuplicates(
	table: Pick<TextTable, 'columns' | 'header' | 'length'>
): readonly (readonly [number, number])[] {
	// A column without codes says the same of every row.
	const columns = table.columns.filter(
		({ codes }, at) => codes.length > 0 && !isRunningNumber(table.header[at] ?? '')
	);
	const hashes = hashRows(columns, table.length);
	const suspects = suspectRows(hashes);
	// One more than the first row of its kind, 0 where there is none; at least half of them stay free.
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(suspects.length * 2 + 1)));
	const mask = slots.length - 1;
	const pairs: [number, number][] = [];
	for (const row of suspects) {
		const hash = hashes[row] ?? 0;
		let slot = hash & mask;
		let earlier = (slots[slot] ?? 0) - 1;
		while (earlier >= 0 && !(hashes[earlier] === hash && areAlike(columns, row, earlier))) {
			slot = (slot + 1) & mask;
			earlier = (slots[slot] ?? 0) - 1;
		}
		if (earlier >= 0) pairs.push([row, earlier]);
		else slots[slot] = row + 1;
	}
	return pairs;
}

/** Holds the rows alike with an earlier one, but for those the user means; a word on any other row fits no more. */
export function reportDuplicates(
	table: TextTable,
	gate: RowGate,
	{ duplicates, findings }: Pick<ReadContext, 'duplicates' | 'findings'>
): void {
	const unmet = new Set(duplicates);
	for (const [row, earlier] of findDuplicates(table)) {
		const line = table.lines[row] ?? 0;
		unmet.delete(line);
		const level = duplicates.has(line) ? ('info' as const) : ('error' as const);
		const code = level === 'info' ? 'row.duplicate_kept' : 'row.duplicate';
		const params = { line: table.lines[earlier] ?? 0 };
		gate.report(row, { code, level, column: 'value', value: '', params });
	}
	for (const line of unmet)
		findings.add('decision.unfit', 'warning', { line, params: { what: 'duplicate' } });
}
