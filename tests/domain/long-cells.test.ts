import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import { costsInProportion } from '../costs-in-proportion';

describe('cells that are far too long', () => {
	it.each<[string, string, string?]>([
		['digits and dots', '1.'],
		['spaced groups', '1 000'],
		['undecided numbers', '1.250 '],
		['qualifiers', 'trên '],
		['qualifiers of a number', 'trên ', '15 buổi'],
		['qualifiers that reach far', 'tối thiểu mỗi ', '15 buổi'],
		['qualifiers in brackets', '(ước) ', '15 buổi'],
		['powers of ten', 'trăm '],
		['number words', 'một '],
		['number words in a list', 'một, '],
		['years to years', 'năm đến '],
		['brackets', '('],
		['slashes', 'tin/'],
		['rates', 'mỗi xã ', '15 buổi'],
		['words', 'ă '],
		['one long word', 'ă'],
		['combining marks', 'a\u0301']
	])('are read at a cost that grows with their length: %s', (_, unit, end = '') => {
		const make = (length: number): string => unit.repeat(length / unit.length) + end;
		expect(costsInProportion(make, 2_500, readQuantity)).toBe(true);
	});

	it('are counted as a list at such a cost', () => {
		const make = (length: number): string => `như: ${'a; '.repeat(length / 3)}`;
		expect(costsInProportion(make, 2_500, readQuantity)).toBe(true);
	});
});
