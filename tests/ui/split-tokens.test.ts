import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidesCharacters, spellTokens, splitTokens } from '../../src/lib/ui/split-tokens';

describe('a text from a file', () => {
	it.each([
		['Hà Nội', 'Hà Nội'],
		['Hà\u200B Nội', 'Hà<U+200B> Nội'],
		['\u202Eiộn àH', '<U+202E>iộn àH'],
		['a\u2066b\u2069', 'a<U+2066>b<U+2069>'],
		['a\u00A0b\u202Fc', 'a<U+00A0>b<U+202F>c'],
		['a\tb\nc\u0000', 'a<U+0009>b<U+000A>c<U+0000>'],
		['\uFEFFx\u00AD', '<U+FEFF>x<U+00AD>'],
		['hỏng \uFFFD', 'hỏng <U+FFFD>'],
		['thẻ \u{E0041}', 'thẻ <U+E0041>'],
		['nửa \uD83D', 'nửa <U+D83D>'],
		['Đa\u0306\u0301k 😀 ₫', 'Đa\u0306\u0301k 😀 ₫'],
		['', '']
	])('%j is shown as %j', (text, expected) => expect(spellTokens(text)).toBe(expected));

	it('keeps blanks and line ends as they are where only what hides is named', () => {
		const text = 'a\u00A0b\tc\nd\u3000e ❤\uFE0F \u202Ef\u200Bg\u0001';
		expect(spellTokens(text, 'as they are')).toBe('a\u00A0b\tc\nd\u3000e ❤\uFE0F <U+202E>f<U+200B>g<U+0001>');
		expect([hidesCharacters(text), hidesCharacters(text.slice(0, 9)), hidesCharacters('')]).toEqual([
			true,
			false,
			false
		]);
	});

	it('is whole in its segments, and no direction or zero width is left in the plain ones', () => {
		const hidden = fc.constantFrom('\u200B', '\u202E', '\u2067', '\uFEFF', '\u061C', '\u2060', '\u0007');
		fc.assert(
			fc.property(fc.array(fc.oneof(hidden, fc.string({ unit: 'binary' }))), (parts) => {
				const text = parts.join('');
				const segments = splitTokens(text);
				expect(segments.map((segment) => segment.text).join('')).toBe(text);
				const plain = segments.filter(({ kind }) => kind === 'plain').map((segment) => segment.text);
				expect(plain.join('')).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C\p{Cc}]/u);
				expect(plain).not.toContain('');
			})
		);
	});
});
