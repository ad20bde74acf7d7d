import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterRows } from '../../src/lib/db/cluster-rows';

const VALUES = ['a', 'b', 'c'];

describe('clusterRows', () => {
	it('puts the rows of one value of both columns side by side, in order, and leaves none out', () => {
		const codes = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 60 });
		fc.assert(
			fc.property(codes, fc.nat({ max: 20 }), (pairs, skipped) => {
				const from = Math.min(skipped, pairs.length);
				const column = (side: 0 | 1) => ({
					codes: Int32Array.from(pairs, (pair) => pair[side]),
					values: VALUES
				});
				const rows = clusterRows(from, pairs.length, column(0), column(1));
				const plain = [...pairs.keys()]
					.slice(from)
					.sort((one, other) => String(pairs[one]).localeCompare(String(pairs[other])) || one - other);
				expect([...rows]).toEqual(plain);
			})
		);
	});
});
