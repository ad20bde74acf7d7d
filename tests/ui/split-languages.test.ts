import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLanguages } from '../../src/lib/ui/split-languages';

/** The Vietnamese parts of a text. */
const vietnamese = (text: string): readonly string[] =>
	splitLanguages(text)
		.filter(({ lang }) => lang === 'vi')
		.map((part) => part.text);

it.each([
	['≥ 2,000 cuốn', ['cuốn']],
	['36 tin, bài, phóng sự/station/year', ['tin, bài, phóng sự']],
	['4 series: Tra Vinh · tin, bài · crime: 10', ['tin, bài']],
	['Staffing · Mục 2.2, dòng 51 (reports/statements.csv, line 11)', ['Mục 2.2, dòng 51']],
	['The data end before “giai đoạn 2016–2020”.', ['giai đoạn 2016–2020']],
	['counted as bài và ảnh by one of them', ['bài và ảnh']],
	['No figure for this choice', []],
	['', []]
])('%s: %j', (text, parts) => {
	expect(vietnamese(text)).toEqual(parts);
});

it('loses, adds and moves nothing', () => {
	const words = fc.stringMatching(/^[a-zà-ỹđ0-9 “”·:;()–/,.]{0,40}$/u);
	fc.assert(
		fc.property(fc.oneof(words, fc.string()), (text) => {
			expect(
				splitLanguages(text)
					.map((part) => part.text)
					.join('')
			).toBe(text);
		})
	);
});
