import { describe, expect, it } from 'vitest';
import { completeName } from '../../src/lib/ui/explore/complete-name';

const NAMES = ['figures', 'province', 'province_id', 'figure_count', 'period_start', 'window_start'].map(
	(name) => ({
		name,
		about: ''
	})
);
const suggest = (text: string, isAsked = false, cursor = text.length) => {
	const { from, matches } = completeName(text, cursor, NAMES, isAsked);
	return [from, ...matches.map(({ name }) => name)];
};

describe('completeName', () => {
	it('suggests what begins with the word at the cursor, then what holds it', () => {
		expect(suggest('SELECT FIG')).toEqual([7, 'figures', 'figure_count']);
		expect(suggest('SELECT start')).toEqual([7, 'period_start', 'window_start']);
		expect(suggest('SELECT f.prov')).toEqual([9, 'province', 'province_id']);
		expect(suggest('SELECT pro FROM figures', false, 10)).toEqual([7, 'province', 'province_id']);
	});

	it('suggests nothing for no word unless asked, nor for a word that is whole', () => {
		expect(suggest('SELECT ')).toEqual([7]);
		expect(suggest('SELECT ', true)).toHaveLength(7);
		expect(suggest('FROM figures')).toEqual([5]);
		expect(suggest('FROM xyz')).toEqual([5]);
	});
});
