import { describe, expect, it } from 'vitest';
import { measureSuggestions } from '../../src/cli/measure-suggestions';
import { wordConfusion } from '../../src/cli/word-confusion';

describe('suggestions held against the coding of the source documents', () => {
	const measured = measureSuggestions();

	it('gives this table', () => {
		expect(measured).toEqual({
			pairs: 40,
			both: 10,
			suggestedOnly: 7,
			linkedOnly: 1,
			neither: 22,
			sure: { links: 7, found: 6 },
			unsure: { links: 4, found: 4 },
			reports: 2,
			limitations: 12,
			directions: 6
		});
	});

	it('prints it with its margins, and says how little it rests on', () => {
		const lines = wordConfusion(measured).split('\n');
		const numbers = (head: string) =>
			lines
				.find((line) => line.startsWith(head))
				?.match(/\d+/gu)
				?.map(Number);
		expect(numbers('Có gợi ý')).toEqual([10, 7, 17]);
		expect(numbers('Không gợi ý')).toEqual([1, 22, 23]);
		expect(numbers('Cộng')).toEqual([11, 29, 40]);
		expect(numbers('Cơ sở rất nhỏ')).toEqual([12, 6, 2]);
	});
});
