import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import { failureOf, orShortMemory } from '../../src/lib/domain/failure-of';
import { workInTurns, type Pieces } from '../../src/lib/work/take-turns';

/** What browsers say, by the one that says it. */
const SHORT = [
	'Array buffer allocation failed',
	'Invalid string length',
	'Invalid array length',
	'Invalid typed array length: 8589934592',
	'WebAssembly.Memory.grow(): Unable to grow instance memory',
	'Data cannot be cloned, out of memory.',
	'allocation size overflow',
	'Out of memory'
];

describe('a failure', () => {
	it.each(SHORT)('is one of memory where the browser says “%s”', (words) => {
		expect(failureOf('file_read', 'a.csv', words)).toMatchObject({
			kind: 'out_of_memory',
			detail: `a.csv: ${words}`
		});
		expect(orShortMemory(new RangeError(words))).toMatchObject({ kind: 'out_of_memory', detail: words });
	});

	it('is of its own kind where the words are others, and where a file is called so', () => {
		expect(failureOf('export', 'out of memory.csv', 'no such row').kind).toBe('export');
		for (const error of [
			new RangeError('Invalid typed array length: -1'),
			new TypeError('Out of memory'),
			'x'
		])
			expect(orShortMemory(error)).toBe(error);
	});
});

it('work in pieces for which memory does not suffice fails in words; an error of the program stays one', async () => {
	function* demand(bytes: number): Pieces<number> {
		yield;
		return new ArrayBuffer(bytes).byteLength;
	}
	await expect(workInTurns(demand(8))).resolves.toBe(8);
	const short = workInTurns(demand(Number.MAX_SAFE_INTEGER));
	await expect(short).rejects.toBeInstanceOf(AppError);
	await expect(short).rejects.toMatchObject({ kind: 'out_of_memory' });
	function* err(): Pieces<string> {
		yield;
		return (1).toFixed(101);
	}
	await expect(workInTurns(err())).rejects.not.toBeInstanceOf(AppError);
});
