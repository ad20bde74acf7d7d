import type { Coded } from '../domain/figure-table';
import { isRunningNumber } from './header-words';
import type { RowGate } from './hold-rows';
import type { ReadContext } from './read-context';
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
function findDuplicates(table: TextTable): readonly (readonly [number, number])[] {
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
