import { describe, expect, it } from 'vitest';
import {
	byKind,
	choice,
	listOf,
	objectOf,
	orNull,
	text,
	whole,
	type Check,
	type JsonProblem
} from '../../src/lib/domain/json-check';

/** What a check makes of a value, and what it finds wrong with it. */
function checked<Value>(check: Check<Value>, value: unknown) {
	const problems: JsonProblem[] = [];
	const read = check(value, 'here', problems);
	return { read, problems: problems.map(({ path, code }) => `${path}: ${code}`) };
}
const right = (read: unknown) => ({ read, problems: [] });

describe('values', () => {
	it('are texts up to a length', () => {
		expect(checked(text(3), 'abc')).toEqual(right('abc'));
		expect(checked(text(3), 'abcd')).toEqual({ read: '', problems: ['here: too_long'] });
		expect(checked(text(3), 5)).toEqual({ read: '', problems: ['here: type'] });
	});

	it.each([
		[1, true, null],
		[0x7fffffff, true, null],
		[0, false, 'range'],
		[0x80000000, false, 'range'],
		[1.5, false, 'type'],
		[Number.NaN, false, 'type'],
		['1', false, 'type']
	])('are whole numbers in their range: %j', (value, isRight, code) => {
		expect(checked(whole(1), value)).toEqual(
			isRight ? right(value) : { read: 1, problems: [`here: ${code}`] }
		);
	});

	it('are of a closed list, or null', () => {
		expect(checked(choice(['a', 'b']), 'b')).toEqual(right('b'));
		expect(checked(choice(['a', 'b']), 'c')).toEqual({ read: 'a', problems: ['here: choice'] });
		expect(checked(orNull(choice(['a'])), null)).toEqual(right(null));
		expect(checked(orNull(choice(['a'])), 'c').problems).toEqual(['here: choice']);
	});

	it('are lists up to a length, each entry with its place', () => {
		expect(checked(listOf(whole(0), 2), [1, 2])).toEqual(right([1, 2]));
		expect(checked(listOf(whole(0), 2), [1, 2, 3])).toEqual({ read: [], problems: ['here: too_many'] });
		expect(checked(listOf(whole(0), 2), { length: 1 })).toEqual({ read: [], problems: ['here: type'] });
		expect(checked(listOf(whole(0), 3), [1, 'x', -1]).problems).toEqual(['here[1]: type', 'here[2]: range']);
	});
});

describe('objects', () => {
	const check = objectOf<{ a: number; b: string }>({ a: whole(0), b: text(5) }, { b: 'out' });

	it('have exactly their fields, those left out by default', () => {
		expect(checked(check, { a: 1, b: 'x' })).toEqual(right({ a: 1, b: 'x' }));
		expect(checked(check, { a: 1 })).toEqual(right({ a: 1, b: 'out' }));
		expect(checked(check, { b: 'x' }).problems).toEqual(['here.a: type']);
		expect(checked(check, { a: 1, c: 2 }).problems).toEqual(['here.c: unknown_field']);
	});

	it('tell a long name by its beginning', () => {
		expect(checked(check, { a: 1, [`c${'x'.repeat(50)}`]: 2 }).problems).toEqual([
			`here.c${'x'.repeat(39)}: unknown_field`
		]);
	});

	it.each([[null], [[]], ['a'], [undefined]])('%j is none, and nothing more is said of it', (value) => {
		expect(checked(check, value).problems).toEqual(['here: type']);
	});

	it('begin a path of their own without a dot', () => {
		const problems: JsonProblem[] = [];
		check({ a: 'x' }, '', problems);
		expect(problems).toEqual([{ path: 'a', code: 'type' }]);
	});

	it('take nothing from prototypes', () => {
		expect(checked(check, Object.create({ a: 1 })).problems).toEqual(['here.a: type']);
	});
});

describe('objects of several kinds', () => {
	type Shape = { kind: 'one'; a: number } | { kind: 'other' };
	const check = byKind<Shape>(
		new Map<string, Check<Shape>>([
			['one', objectOf({ kind: choice(['one']), a: whole(0) })],
			['other', objectOf({ kind: choice(['other']) })]
		])
	);

	it('are told apart by their kind', () => {
		expect(checked(check, { kind: 'one', a: 3 })).toEqual(right({ kind: 'one', a: 3 }));
		expect(checked(check, { kind: 'other' })).toEqual(right({ kind: 'other' }));
		expect(checked(check, { kind: 'other', a: 3 }).problems).toEqual(['here.a: unknown_field']);
	});

	it.each([[null], ['one'], [{}], [{ kind: 'third' }], [{ kind: 1 }], [Object.create({ kind: 'one' })]])(
		'%j is of none',
		(value) => {
			expect(checked(check, value)).toEqual({ read: { kind: 'one', a: 0 }, problems: ['here.kind: choice'] });
		}
	);

	it('need at least one', () => {
		expect(() => checked(byKind(new Map()), { kind: 'one' })).toThrow('no shapes');
	});
});

it('says at most twenty things of a file', () => {
	const values = Array.from({ length: 30 }, () => 'x');
	expect(checked(listOf(whole(0), 100), values).problems).toHaveLength(20);
});
