import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflict } from '../../src/lib/reconcile/find-conflict';
import { boundsBetween, solveNetwork, type Constraint } from '../../src/lib/reconcile/network';

/** Days of a history; small enough to try all windows and all histories. */
const DAYS = 8;

function windowsOf(days: number): [number, number][] {
	return Array.from({ length: days }, (_, from) =>
		Array.from({ length: days - from }, (_, length): [number, number] => [from, from + length + 1])
	).flat();
}

const windows = fc
	.tuple(fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 1, max: DAYS }))
	.map(([from, length]): [number, number] => [from, Math.min(DAYS, from + length)]);

const anyConstraint = fc
	.tuple(windows, fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 0, 3, Infinity))
	.map(([[from, to], low, width]): Constraint => ({ from, to, low, high: low + width }));

/** Floyd–Warshall over every day, without boundaries, ties or chains: what the network must agree with. */
function solveByDays(constraints: readonly Constraint[], days: number): number[][] {
	const upper = Array.from({ length: days + 1 }, (_, i) =>
		Array.from({ length: days + 1 }, (_, j) => (j <= i ? 0 : Infinity))
	);
	const at = (i: number, j: number) => upper[i]?.[j] ?? Infinity;
	const tighten = (i: number, j: number, value: number) => {
		const row = upper[i];
		if (row && value < at(i, j)) row[j] = value;
	};
	for (const { from, to, low, high } of constraints) {
		tighten(from, to, high);
		tighten(to, from, -low);
	}
	for (let k = 0; k <= days; k++)
		for (let i = 0; i <= days; i++) for (let j = 0; j <= days; j++) tighten(i, j, at(i, k) + at(k, j));
	return upper;
}

function isConsistent(upper: readonly (readonly number[])[]): boolean {
	return upper.every((row, i) => (row[i] ?? 0) >= 0);
}

describe('the network of difference constraints', () => {
	it('gives every window the same bounds as shortest paths over all days', () => {
		fc.assert(
			fc.property(fc.array(anyConstraint, { minLength: 1, maxLength: 7 }), (constraints) => {
				const expected = solveByDays(constraints, DAYS);
				const network = solveNetwork(constraints);
				expect(network !== null).toBe(isConsistent(expected));
				if (!network) return;
				for (const [from, to] of windowsOf(DAYS)) {
					const { low, high } = boundsBetween(network, from, to);
					expect([low, high]).toEqual([
						Math.max(0, -(expected[to]?.[from] ?? 0)),
						expected[from]?.[to] ?? Infinity
					]);
				}
			})
		);
	});

	it('explains every bound: the chain of figures adds up to it', () => {
		fc.assert(
			fc.property(fc.array(anyConstraint, { minLength: 1, maxLength: 7 }), (constraints) => {
				const network = solveNetwork(constraints);
				if (!network) return;
				for (const [from, to] of windowsOf(DAYS)) {
					const { low, high, lowSteps, highSteps } = boundsBetween(network, from, to);
					const sum = (steps: typeof lowSteps, plus: 'low' | 'high', minus: 'low' | 'high') =>
						steps.reduce((total, { constraint, sign }) => {
							const { low: least = 0, high: most = 0 } = constraints[constraint] ?? {};
							const side = sign === 1 ? plus : minus;
							return total + sign * (side === 'low' ? least : most);
						}, 0);
					if (low > 0) expect(sum(lowSteps, 'low', 'high')).toBe(low);
					if (high !== Infinity) expect(sum(highSteps, 'high', 'low')).toBe(high);
				}
			})
		);
	});

	it('gives the least and the most of all histories that fit', () => {
		const days = 4;
		const most = 7;
		const constraint = fc
			.tuple(
				fc.integer({ min: 0, max: days - 1 }),
				fc.integer({ min: 1, max: days }),
				fc.integer({ min: 0, max: 5 }),
				fc.integer({ min: 0, max: 2 })
			)
			.map(([from, length, low, width]): Constraint => {
				return { from, to: Math.min(days, from + length), low, high: low + width };
			});
		const histories = Array.from({ length: (most + 1) ** days }, (_, code) =>
			Array.from({ length: days }, (_, day) => Math.floor(code / (most + 1) ** day) % (most + 1))
		);
		const countIn = (history: readonly number[], from: number, to: number) =>
			history.slice(from, to).reduce((sum, one) => sum + one, 0);
		fc.assert(
			fc.property(fc.array(constraint, { minLength: 1, maxLength: 4 }), (constraints) => {
				const fitting = histories.filter((history) =>
					constraints.every(({ from, to, low, high }) => {
						const count = countIn(history, from, to);
						return low <= count && count <= high;
					})
				);
				const network = solveNetwork(constraints);
				expect(network !== null).toBe(fitting.length > 0);
				if (!network) return;
				for (const [from, to] of windowsOf(days)) {
					const { low, high } = boundsBetween(network, from, to);
					const counts = fitting.map((history) => countIn(history, from, to));
					expect(Math.min(...counts)).toBe(low);
					if (high !== Infinity) expect(Math.max(...counts)).toBe(high);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('names a smallest contradiction: together impossible, without any one of them possible', () => {
		fc.assert(
			fc.property(fc.array(anyConstraint, { minLength: 2, maxLength: 8 }), (constraints) => {
				const conflict = findConflict(constraints);
				expect(conflict === null).toBe(isConsistent(solveByDays(constraints, DAYS)));
				if (!conflict) return;
				const set = conflict.flatMap((position) => constraints[position] ?? []);
				expect(isConsistent(solveByDays(set, DAYS))).toBe(false);
				for (const left of set) {
					const others = set.filter((one) => one !== left);
					expect(isConsistent(solveByDays(others, DAYS))).toBe(true);
				}
			})
		);
	});
});
