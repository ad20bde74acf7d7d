import { describe, expect, it } from 'vitest';
import { figures, readTexts } from './activity-rows';
import { codesOf } from './corpus';

const VALUE = { header: 'value', occurrence: 1 };

describe('a column of numbers', () => {
	it('reads a dash as missing until the user decides', () => {
		expect(codesOf(readTexts(['-']))).toEqual(['value.dash']);
		expect(figures(readTexts(['-']))[0]?.quantity.missing).toBe('dash');
		expect(figures(readTexts(['-'], { dash: 'zero' }))[0]?.quantity).toMatchObject({ low: 0, high: 0 });
	});

	it('decides the separators by the column, never by the cell', () => {
		expect(figures(readTexts(['1.250', '1.250.000'])).map(({ quantity }) => quantity.low)).toEqual([
			1250, 1250000
		]);
		expect(figures(readTexts(['2,000', '1,250,000'])).map(({ quantity }) => quantity.low)).toEqual([
			2000, 1250000
		]);
		expect(readTexts(['1.250', '2.000']).rows.held).toBe(2);
		expect(
			figures(readTexts(['1.250', '2.000'], { numbers: [{ column: VALUE, style: 'vi' }] })).map(
				({ quantity }) => quantity.low
			)
		).toEqual([1250, 2000]);
	});

	it('says where a column writes numbers the foreign way, and nothing where it does not', () => {
		expect(readTexts(['1,250', '12.5']).findings).toMatchObject([
			{
				code: 'number.convention',
				level: 'info',
				line: null,
				column: 'value',
				value: '12.5; 1,250',
				params: { convention: 'en' }
			}
		]);
		expect(readTexts(['1,250', '12.5']).status).toBe('accept');
		expect(codesOf(readTexts(['1,250', '12.5'], { numbers: [{ column: VALUE, style: 'en' }] }))).toEqual([]);
		expect(codesOf(readTexts(['1.250', '12,5']))).toEqual([]);
		expect(codesOf(readTexts(['12', '7']))).toEqual([]);
	});

	it('says which single numbers were read the foreign way', () => {
		expect(readTexts(['2.500.000', '7,206 tờ']).findings).toMatchObject([
			{ code: 'number.mixed' },
			{ code: 'number.foreign', level: 'info', line: 3, value: '7,206 tờ', params: { bound: 7206 } }
		]);
		expect(readTexts(['more than 2,000 copies', '12']).findings).toMatchObject([
			{ code: 'number.convention' }
		]);
	});

	it('names a column that writes numbers both ways', () => {
		expect(codesOf(readTexts(['1.250.000', '3,500,000']))).toContain('number.mixed');
	});
});
