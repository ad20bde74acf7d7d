import type { Coded } from '../domain/figure-table';
import { isRunningNumber } from './columns';
import type { TextTable } from './text-table';

/** Multipliers of two independent rolling hashes (FNV-1a's prime, and one of Knuth's). */
const PRIMES = [16777619, 2654435761] as const;

function hashRow(columns: readonly Coded<string>[], row: number): number {
	let first = 2166136261;
	let second = 40503;
	for (const { codes } of columns) {
		const code = codes[row] ?? 0;
		first = Math.imul(first ^ code, PRIMES[0]);
		second = Math.imul(second ^ (code + 1), PRIMES[1]);
	}
	// 32 and 21 bits fill the integers a double holds exactly.
	return (first >>> 0) * 2 ** 21 + (second >>> 11);
}

function areAlike(columns: readonly Coded<string>[], left: number, right: number): boolean {
	return columns.every(({ codes }) => codes[left] === codes[right]);
}

/** Rows alike with an earlier one in every column but a running number, as pairs [later, earlier]. */
export function findDuplicates(table: TextTable): readonly (readonly [number, number])[] {
	const columns = table.columns.filter((_, at) => !isRunningNumber(table.header[at] ?? ''));
	const firstOf = new Map<number, number>();
	const pairs: [number, number][] = [];
	for (let row = 0; row < table.length; row += 1) {
		const hash = hashRow(columns, row);
		const earlier = firstOf.get(hash);
		if (earlier === undefined) firstOf.set(hash, row);
		else if (areAlike(columns, row, earlier)) pairs.push([row, earlier]);
	}
	return pairs;
}
