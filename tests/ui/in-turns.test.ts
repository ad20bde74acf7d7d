import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeOver } from '../../src/lib/ui/in-turns.svelte';

const part = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), value: fc.nat() });
const parts = fc.uniqueArray(part, { selector: ({ key }) => key });
const keyOf = ({ key }: { readonly key: string }): string => key;

test('what has had its turn is new, and nothing old is ever shown as if it were', () => {
	fc.assert(
		fc.property(parts, parts, fc.nat(6), (next, before, turns) => {
			const taken = takeOver(next, before, turns, keyOf);
			expect(taken.filter(({ waits }) => !waits).map((one) => one.part)).toEqual(next.slice(0, turns));
			for (const { part: old, waits } of taken) if (waits) expect(before).toContain(old);
			// In the order of the new answer, which an old part keeps the place for.
			const order = next.map(keyOf);
			const places = taken.map((one) => order.indexOf(keyOf(one.part)));
			expect(places).toEqual([...places].sort((one, other) => one - other));
		})
	);
});

test('at the end all of it is there, and nothing else', () => {
	fc.assert(
		fc.property(parts, parts, (next, before) => {
			const taken = takeOver(next, before, next.length, keyOf);
			expect(taken).toEqual(next.map((one) => ({ part: one, waits: false })));
		})
	);
});
