import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWorkspaceId, randomHex, WORKSPACE_ID, type Sequence } from '../../src/lib/workspace/ids';
import { makeSafeName } from '../../src/lib/workspace/safe-name';
import { makeStoredName, readStoredName } from '../../src/lib/workspace/stored-name';
import { costsInProportion } from '../costs-in-proportion';

describe('the name of an original in an archive', () => {
	test.each([
		['báo cáo.csv', 'báo cáo.csv'],
		['a\u0300.csv', 'à.csv'],
		['a/b\\c:d*e?f"g<h>i|j.csv', 'a_b_c_d_e_f_g_h_i_j.csv'],
		['\u0000a\u007fb\u202ec\u2028d\u2029e\ud800f', '_a_b_c_d_e_f'],
		['  .. a . b ..  ', 'a . b'],
		['..', 'file'],
		['', 'file'],
		['a'.repeat(80), 'a'.repeat(80)],
		[`${'a'.repeat(77)}.csv`, `${'a'.repeat(76)}.csv`],
		[`${'a'.repeat(90)}.12345678`, `${'a'.repeat(71)}.12345678`],
		[`${'a'.repeat(90)}.123456789`, 'a'.repeat(80)],
		[`${'a'.repeat(90)}.c v`, 'a'.repeat(80)],
		[`a.csv${'b'.repeat(90)}`, `a.csv${'b'.repeat(75)}`],
		['😀'.repeat(81), '😀'.repeat(80)]
	])('of %j is %j', (name, safe) => {
		expect(makeSafeName(name)).toBe(safe);
	});

	test.each([' ', '.', ' .'])('of a great many %j costs as much as it is long', (blank) => {
		const make = (length: number): string => `a${blank.repeat(length / blank.length)}a`;
		expect(costsInProportion(make, 4_000, makeSafeName)).toBe(true);
	});
});

describe('the name of a stored file', () => {
	test('says its place and kind, and no two are alike', () => {
		const place = { sequence: 42 as Sequence, kind: 'file' } as const;
		const [one, two] = [makeStoredName(place), makeStoredName(place)];
		expect(one).toMatch(/^0000000042-file-[0-9a-f]{8}\.batch$/);
		expect(one).not.toBe(two);
	});

	test('is read back', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9_999_999_999 }),
				fc.constantFrom('file' as const, 'decision' as const),
				(sequence, kind) => {
					const place = { sequence: sequence as Sequence, kind };
					expect(readStoredName(makeStoredName(place))).toEqual(place);
				}
			)
		);
	});

	test.each([
		'0000000042-file-0123abcd.batch.tmp',
		'a0000000042-file-0123abcd.batch',
		'000000042-file-0123abcd.batch',
		'0000000042-note-0123abcd.batch',
		'0000000042-file-0123abcg.batch',
		'0000000042-file-0123abc.batch',
		'0000000042-file-0123abcd-batch',
		''
	])('is not %j', (name) => {
		expect(readStoredName(name)).toBeNull();
	});
});

describe('random names', () => {
	test('have the form they should and are never the same', () => {
		const ids = Array.from({ length: 50 }, makeWorkspaceId);
		for (const id of ids) expect(id).toMatch(/^w-[0-9a-f]{16}$/);
		for (const id of ids) expect(id).toMatch(WORKSPACE_ID);
		expect(new Set(ids).size).toBe(50);
		// Among so many bytes some are below 16 and need a zero before them.
		expect(randomHex(1000)).toMatch(/^[0-9a-f]{2000}$/);
	});

	test.each([
		['first', true],
		['a'.repeat(40), true],
		['a'.repeat(41), false],
		['', false],
		['A', false],
		['a/b', false],
		['_trial', false],
		['a\n', false]
	])('of workspaces: %j %s', (id, isOne) => {
		expect(WORKSPACE_ID.test(id)).toBe(isOne);
	});
});
