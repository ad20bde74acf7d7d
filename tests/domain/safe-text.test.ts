import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/lib/domain/crc32';
import { dropForbidden, escapeMarkup } from '../../src/lib/domain/escape-markup';
import { isMarked, markFormula, readMarked } from '../../src/lib/domain/mark-formula';

describe('markup', () => {
	it('is shown and never runs', () => {
		expect(escapeMarkup(`<a href="x" title='y'>Tin & bài</a>`)).toBe(
			'&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Tin &amp; bài&lt;/a&gt;'
		);
		expect(escapeMarkup('&lt;')).toBe('&amp;lt;');
	});

	it('loses only what no XML may hold', () => {
		const broken = `a\u0000b\u000Bc\u001Fd\uFFFEe\uD800f\uDC00g`;
		expect(dropForbidden(broken)).toBe('abcdefg');
		expect(escapeMarkup(`${broken}<`)).toBe('abcdefg&lt;');
		expect(dropForbidden('\t\r\n ấ😀')).toBe('\t\r\n ấ😀');
	});
});

describe('formulas', () => {
	it.each(['=1+1', '+84', '-5', '@SUM(A1)', '|cmd', '\tx', ' =1', '\u200B=1', '＝1', "'=1", "''-1"])(
		'%j is marked, once, and comes back',
		(text) => {
			expect(markFormula(text)).toBe(`'${text}`);
			expect(isMarked(`'${text}`)).toBe(true);
			expect(readMarked(`'${text}`)).toBe(text);
		}
	);

	it.each(['Trà Vinh', '15 cuộc', "'trong ngoặc", '', 'a=1'])('%j is left as it is', (text) => {
		expect(markFormula(text)).toBe(text);
		expect(isMarked(text)).toBe(false);
		expect(readMarked(text)).toBe(text);
	});

	it('are told from any text, which comes back whole', () => {
		const signs = fc.constantFrom(..."='+-@|\t\u200B \u00A0aế");
		fc.assert(
			fc.property(fc.array(signs, { maxLength: 6 }), (characters) => {
				const text = characters.join('');
				expect(readMarked(markFormula(text))).toBe(text);
			})
		);
	});
});

it.each([
	['', 0],
	['a', 0xe8b7_be43],
	['123456789', 0xcbf4_3926]
])('the check sum of %j', (text, sum) => {
	expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
