import { describe, expect, it } from 'vitest';
import { decideConvention } from '../../src/lib/domain/number-convention';

describe('how a column writes numbers', () => {
	it.each([
		['plain', ['02', '34', 'nhiều', '']],
		['ambiguous', ['1.250', '34']],
		['ambiguous', ['2,000']],
		['ambiguous', ['1.250', '2,000']],
		['vi', ['1.234', '12.345.678']],
		['vi', ['1.250', '12,5']],
		['vi', ['1.250', 'trên 2.000 người']],
		['vi', ['1.234,5']],
		['en', ['2,000', '12.5']],
		['en', ['2,000', '1,234,567']],
		['mixed', ['1.234', '2.5']],
		['mixed', ['12,5', '12.5']],
		['mixed', ['7,206 trang', '10.041 đài']],
		['mixed', ['2.000 cuốn', '2,000']],
		['plain', ['06.02.2020', '7']]
	])('%s: %j', (kind, texts) => {
		expect(decideConvention(texts).kind).toBe(kind);
	});

	it('shows the texts that speak for each side', () => {
		expect(decideConvention(['12,5', '12.5', '1.250'])).toEqual({
			kind: 'mixed',
			vietnamese: ['12,5'],
			english: ['12.5'],
			undecided: ['1.250']
		});
	});
});
