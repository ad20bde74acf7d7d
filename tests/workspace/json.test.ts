import { describe, expect, test } from 'vitest';
import { findJsonTrouble, formJson, parseJson } from '../../src/lib/workspace/json';
import { bytesOf, textOf } from './open-again';

const nest = (levels: number, inner: unknown, wrap: (value: unknown) => unknown): unknown => {
	let value = inner;
	for (let level = 0; level < levels; level += 1) value = wrap(value);
	return value;
};
const inArray = (value: unknown) => [value];
const inObject = (value: unknown) => ({ a: value });

class Own {
	readonly a = 1;
}

describe('what can be kept as JSON', () => {
	test.each<[string, unknown]>([
		['null', null],
		['a text', 'x'],
		['no', false],
		['zero', 0],
		['a number below zero', -1.5],
		['an object', { a: [1, { b: null }], c: '' }],
		['an object without a prototype', Object.create(null)],
		['what JSON makes of a hostile key', JSON.parse('{"__proto__":1}')],
		['64 levels of arrays', nest(64, 1, inArray)],
		['64 levels of objects', nest(64, 'x', inObject)]
	])('%s', (_, value) => {
		expect(findJsonTrouble(value)).toBeNull();
	});

	test.each<[string, unknown]>([
		['nothing', undefined],
		['a number that is none', Number.NaN],
		['a number without end', -Infinity],
		['a function', () => 1],
		['a symbol', Symbol('a')],
		['a big number', 1n],
		['a day', new Date(0)],
		['a map', new Map()],
		['an object of a class', new Own()],
		['nothing inside an object', { a: undefined }],
		['a hole in an array', [undefined]],
		['a number that is none, deep inside', [[{ a: [Number.NaN] }], 1]],
		['a day deep inside', { a: [new Date(0)], b: 1 }]
	])('not %s', (_, value) => {
		expect(findJsonTrouble(value)).toBe('not_json');
	});

	test.each([
		['arrays', nest(65, 1, inArray)],
		['objects', nest(65, 1, inObject)],
		['arrays beside something flat', { a: 1, b: [nest(64, 1, inArray)], c: 1 }]
	])('not more than 64 levels of %s', (_, value) => {
		expect(findJsonTrouble(value)).toBe('too_deep');
	});
});

describe('JSON text', () => {
	test.each<[string, unknown]>([
		['null', null],
		['{"a":[1,"\\"[{"]}', { a: [1, '"[{'] }],
		[`"${'['.repeat(100)}"`, '['.repeat(100)],
		[`"\\"${'{'.repeat(100)}"`, `"${'{'.repeat(100)}`],
		['"\\\\"', '\\'],
		[`[${'[],'.repeat(100)}1]`, [...Array.from({ length: 100 }, () => []), 1]],
		[`[${'{},'.repeat(100)}1]`, [...Array.from({ length: 100 }, () => ({})), 1]],
		[`${'['.repeat(72)}${']'.repeat(72)}`, nest(71, [], inArray)]
	])('%s is read', (text, value) => {
		expect(parseJson(bytesOf(text))).toEqual({ value });
	});

	test.each([
		['73 levels', `${'['.repeat(73)}${']'.repeat(73)}`],
		['73 levels of objects', `${'{"a":'.repeat(73)}1${'}'.repeat(73)}`],
		['73 levels after a text that ends in a backslash', `["\\\\",${'['.repeat(72)}${']'.repeat(72)}]`],
		['a text that is none', '{'],
		['nothing', ''],
		['two values', '1 2'],
		['a mark of byte order', '\ufeff1']
	])('%s is not', (_, text) => {
		expect(parseJson(bytesOf(text))).toBeNull();
	});

	test('that is not UTF-8 is not read', () => {
		expect(parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toBeNull();
	});

	test('is written in one line, or indented for people', () => {
		expect(textOf(formJson({ a: ['Hà Nội'] }))).toBe('{"a":["Hà Nội"]}');
		expect(textOf(formJson({ a: 1 }, '\t'))).toBe('{\n\t"a": 1\n}');
	});
});
