import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';

describe('cells that are far too long', () => {
	it.each([
		['digits and dots', '1.'.repeat(50_000)],
		['spaced groups', '1 000'.repeat(20_000)],
		['undecided numbers', '1.250 '.repeat(16_000)],
		['qualifiers', 'trên '.repeat(20_000)],
		['powers of ten', 'trăm '.repeat(20_000)],
		['number words', 'một '.repeat(25_000)],
		['brackets', '('.repeat(100_000)],
		['slashes', 'tin/'.repeat(25_000)],
		['a list', `như: ${'a; '.repeat(33_000)}`],
		['one long word', 'ă'.repeat(100_000)],
		['combining marks', 'a\u0301'.repeat(50_000)]
	])('reads a 100 kB cell of %s in linear time', (_, text) => {
		const start = performance.now();
		readQuantity(text);
		expect(performance.now() - start).toBeLessThan(1_500);
	});
});
