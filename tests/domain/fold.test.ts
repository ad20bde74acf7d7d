import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents, foldText, tidyText } from '../../src/lib/domain/fold';

describe('folding names', () => {
	it.each([
		['Hoà Bình', 'Hòa Bình'],
		['Thuỷ', 'THỦY'],
		['ma tuý', 'ma túy'],
		['Ðắk Nông', 'Đắk Nông'],
		['Ɖắk Nông', 'đắk nông'],
		['Trà\u00A0Vinh', ' Trà\u202F Vinh '],
		['Lạng\u200B Sơn', 'Lạng Sơn'],
		['phòng, chống ma túy', 'phòng chống ma túy'],
		['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
		['Đồng Tháp'.normalize('NFD'), 'Đồng Tháp']
	])('reads %s and %s as one', (a, b) => {
		expect(foldText(a)).toBe(foldText(b));
	});

	it.each([
		['quý', 'quý'],
		['toàn', 'toàn'],
		['loạt', 'loạt'],
		['hoa', 'hoa']
	])('leaves %s alone', (written, folded) => {
		expect(foldText(written)).toBe(folded);
	});

	it('finds names typed without accents', () => {
		expect(foldAccents('Đắk Nông')).toBe('dak nong');
		expect(foldAccents('Thừa Thiên Huế')).toBe('thua thien hue');
	});

	it('folds ASCII, which needs the least, as it folds the same beside a letter that needs all', () => {
		const ascii = fc.array(fc.constantFrom(...' \t\n-~!,aAzZ09/"'), { maxLength: 12 });
		fc.assert(
			fc.property(ascii, (characters) => {
				const text = characters.join('');
				expect(tidyText(`${text} ế`)).toBe(`${tidyText(text)} ế`.trim());
				expect(foldText(`${text} Ế`)).toBe(`${foldText(text)} ế`.trim());
			})
		);
	});

	it('is idempotent on any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
				expect(tidyText(tidyText(text))).toBe(tidyText(text));
			})
		);
	});
});
