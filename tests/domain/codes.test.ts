import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeAt, makeCodes, NO_CODES, packCodes, renameCodes, unpackCodes } from '../../src/lib/domain/codes';

test.each([
	[0, 0, Uint8Array],
	[1, 0, Uint8Array],
	[2, 3, Uint8Array],
	[256, 3, Uint8Array],
	[257, 3, Uint16Array],
	[65_536, 3, Uint16Array],
	[65_537, 3, Int32Array]
])('the codes of %d values', (values, length, Kind) => {
	expect(makeCodes(3, values)).toEqual(new Kind(length));
	expect(packCodes(Int32Array.of(0, 1, 1), values)).toEqual(length === 0 ? NO_CODES : Kind.of(0, 1, 1));
});

test('a column of one value has no codes, and every row of it is the first', () => {
	expect(NO_CODES).toHaveLength(0);
	expect([0, 7].map((row) => codeAt({ codes: NO_CODES }, row))).toEqual([0, 0]);
	expect(unpackCodes({ codes: NO_CODES }, 3)).toEqual(Int32Array.of(0, 0, 0));
});

test('codes that are as small as they can be are left as they are', () => {
	const bytes = Uint8Array.of(0, 1, 2);
	expect(packCodes(bytes, 3)).toBe(bytes);
	const pairs = Uint16Array.of(0, 300);
	expect(packCodes(pairs, 301)).toBe(pairs);
});

test('unpacked codes are their own', () => {
	const codes = Int32Array.of(4, 5);
	const unpacked = unpackCodes({ codes }, 2);
	unpacked[0] = 9;
	expect([codeAt({ codes }, 0), codeAt({ codes }, 1)]).toEqual([4, 5]);
});

test('every row of a renamed column has the new code of its own', () => {
	expect(renameCodes(Uint8Array.of(2, 0, 1), [10, 300, 20], 301)).toEqual(Uint16Array.of(20, 10, 300));
	expect(renameCodes(Uint8Array.of(1, 0), [0, 0], 1)).toBe(NO_CODES);
	fc.assert(
		fc.property(fc.array(fc.nat(9), { minLength: 1 }), (rows) => {
			const becomes = Array.from({ length: 10 }, (_, code) => 9 - code);
			const there = renameCodes(Uint8Array.from(rows), becomes, 10);
			expect([...renameCodes(there, becomes, 10)]).toEqual(rows);
		})
	);
});
