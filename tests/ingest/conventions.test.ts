import { describe, expect, test } from 'vitest';
import type { NumberStyle } from '../../src/lib/domain/decisions';
import { Conventions } from '../../src/lib/ingest/conventions';
import { finding, listen } from './stand-in-table';

const REF = { header: 'Số lượng', occurrence: 2 };

function decide(texts: readonly string[], told?: NumberStyle, isColumn = true) {
	const { findings, told: heard } = listen();
	const conventions = new Conventions(
		new Map(told ? [['value', told]] : []),
		new Map(isColumn ? [['value', REF]] : []),
		null,
		findings
	);
	const style = conventions.decide('value', texts);
	expect([conventions.styleOf('value'), conventions.styleOf('low')]).toEqual([style, 'ambiguous']);
	return { style, shown: conventions.shown(), told: heard() };
}

describe('how a column writes numbers', () => {
	test('is shown by its cells, those with a separator first, and what they are read as', () => {
		expect(decide(['7', 'x', 'nhiều', '12,5', '8', '9', '10', '1.250', 'trên 2.000'])).toEqual({
			style: 'vi',
			told: [],
			shown: [
				{
					column: REF,
					style: 'vi',
					byHand: false,
					ask: false,
					examples: [
						{ text: '12,5', low: 12.5, high: 12.5 },
						{ text: '1.250', low: 1250, high: 1250 },
						{ text: 'trên 2.000', low: 2000, high: null }
					]
				}
			]
		});
		const examples = (texts: readonly string[]) => decide(texts).shown[0]?.examples.map(({ text }) => text);
		expect(examples(['7', '8', '1.5', '9', '10'])).toEqual(['1.5', '7', '8']);
		expect(examples(['1,5', '2,5', '3,5', '4,5'])).toEqual(['1,5', '2,5', '3,5']);
		expect(examples(['nhiều', '. ,', ''])).toEqual([]);
	});

	test('is asked where nothing decides, with examples that give no number', () => {
		const { style, shown, told } = decide(['1.250', '2.000']);
		expect([style, told]).toEqual(['ambiguous', []]);
		expect(shown).toMatchObject([
			{
				ask: true,
				examples: [
					{ text: '1.250', low: null, high: null },
					{ text: '2.000', low: null, high: null }
				]
			}
		]);
	});

	test('the other way is information', () => {
		const { style, shown, told } = decide(['1,250', '12.5']);
		expect([style, shown[0]?.ask]).toEqual(['en', false]);
		expect(told).toEqual([
			finding('number.convention', 'info', {
				column: 'Số lượng',
				value: '12.5; 1,250',
				params: { convention: 'en', english: '12.5; 1,250' }
			})
		]);
	});

	test('both ways is a warning, and asked', () => {
		const { style, shown, told } = decide(['1.250.000', '3,500,000', '2,5', '1.500']);
		expect([style, shown[0]?.ask]).toEqual(['mixed', true]);
		expect(told).toEqual([
			finding('number.mixed', 'warning', {
				column: 'Số lượng',
				value: '1.250.000; 2,5 / 3,500,000; 1.500',
				params: { vietnamese: '1.250.000; 2,5', english: '3,500,000; 1.500' }
			})
		]);
	});

	test('both ways without proof of the Vietnamese one is only asked', () => {
		expect(decide(['1.234', '2.5'])).toMatchObject({ style: 'mixed', told: [], shown: [{ ask: true }] });
	});

	test('is what was decided, without a word', () => {
		expect(decide(['1,250', '12.5'], 'vi')).toMatchObject({
			style: 'vi',
			told: [],
			shown: [{ style: 'vi', byHand: true, ask: false }]
		});
	});

	test('is told under its own name and not shown where the file has no such column', () => {
		const { shown, told } = decide(['1,250', '12.5'], undefined, false);
		expect([shown, told.map(({ column }) => column)]).toEqual([[], ['value']]);
	});
});

test.each([
	[null, 'undecided'],
	['zero', 'zero'],
	['blank', 'blank']
] as const)('a dash, of which %s was decided, is %s', (decided, means) => {
	expect(new Conventions(new Map(), new Map(), decided, listen().findings).dash).toBe(means);
});
