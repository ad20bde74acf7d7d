import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en';
import { vi } from '../../src/lib/i18n/vi';

type Leaf = string | ((...parameters: never[]) => string);

function leavesOf(catalogue: object, path = ''): [string, Leaf][] {
	return Object.entries(catalogue).flatMap(([key, value]: [string, Leaf | object]) =>
		typeof value === 'object' ? leavesOf(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
	);
}

function shapeOf(leaf: Leaf): string {
	return typeof leaf === 'string' ? 'text' : `text of ${leaf.length} values`;
}

const vietnamese = new Map(leavesOf(vi));
const english = new Map(leavesOf(en));

describe('messages', () => {
	test('exist in both languages under the same keys', () => {
		expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
	});

	test('take the same values in both languages', () => {
		const different = [...vietnamese].filter(([key, leaf]) => {
			const other = english.get(key);
			return other !== undefined && shapeOf(other) !== shapeOf(leaf);
		});
		expect(different.map(([key]) => key)).toEqual([]);
	});

	test.each([
		['vi', vietnamese],
		['en', english]
	])('%s has no empty or unfinished text', (_, catalogue) => {
		const unfinished = [...catalogue].filter(
			([, leaf]) => typeof leaf === 'string' && (leaf.trim() !== leaf || /^$|TODO|TBD|\?\?\?/.test(leaf))
		);
		expect(unfinished.map(([key]) => key)).toEqual([]);
	});

	test('Vietnamese text is composed (NFC), so that it compares and searches as typed', () => {
		const decomposed = [...vietnamese].filter(
			([, leaf]) => typeof leaf === 'string' && leaf !== leaf.normalize('NFC')
		);
		expect(decomposed.map(([key]) => key)).toEqual([]);
	});
});
