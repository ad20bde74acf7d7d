import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/lib/reference/edit-distance';
import { NameIndex } from '../../src/lib/reference/name-index';

const word = fc.string({
	unit: fc.constantFrom(...'aăâbdđeêghiklmnoôơpqrstuưvxyàảãáạ'),
	minLength: 1,
	maxLength: 12
});

describe('finding a name', () => {
	it('finds every name it holds, whatever the case, spaces, form or punctuation', () => {
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), (names) => {
				const index = new NameIndex(names.map((name, at) => [name, at] as const));
				for (const [at, name] of names.entries()) {
					for (const written of [name, name.toUpperCase(), ` ${name.normalize('NFD')} `, `${name}, `]) {
						const found = index.match(written);
						const values =
							found.kind === 'match' ? [found.value] : found.kind === 'ambiguous' ? found.candidates : [];
						expect(values).toContain(at);
					}
				}
			})
		);
	});

	it('never takes a changed letter or a changed accent for the name', () => {
		const index = new NameIndex([['băng rôn', 'banner']]);
		expect(index.match('bang ron').kind).toBe('match');
		expect(index.match('băng ron').kind).toBe('match');
		expect(index.match('bâng rôn')).toEqual({ kind: 'unknown', suggestion: 'banner' });
		expect(index.match('băng rông')).toEqual({ kind: 'unknown', suggestion: 'banner' });
	});

	it('is ambiguous where two names differ only by accents that are missing', () => {
		const index = new NameIndex([
			['mười', 10],
			['mưỡi', 11]
		]);
		expect(index.match('muoi')).toEqual({ kind: 'ambiguous', candidates: [10, 11] });
		expect(index.match('mười')).toEqual({ kind: 'match', value: 10 });
	});

	it('suggests nothing where two names are equally near', () => {
		const index = new NameIndex([
			['cart', 1],
			['card', 2]
		]);
		expect(index.match('carp')).toEqual({ kind: 'unknown', suggestion: null });
	});

	it('suggests nothing for an abbreviation, every letter of which stands for a word', () => {
		const index = new NameIndex([
			['TVH', 1],
			['card', 2]
		]);
		expect(index.match('TTH')).toEqual({ kind: 'unknown', suggestion: null });
		expect(index.match('carp')).toEqual({ kind: 'unknown', suggestion: 2 });
	});
});

describe('edit distance', () => {
	it('is a metric up to its limit', () => {
		fc.assert(
			fc.property(word, word, word, (a, b, c) => {
				const d = (x: string, y: string) => editDistance(x, y, 50);
				expect(d(a, a)).toBe(0);
				expect(d(a, b)).toBe(d(b, a));
				expect(d(a, c)).toBeLessThanOrEqual(d(a, b) + d(b, c));
				expect(editDistance(a, b, 2)).toBe(Math.min(d(a, b), 3));
			})
		);
	});

	it('counts a slip of each kind as one', () => {
		expect(editDistance('travinh', 'travin', 5)).toBe(1);
		expect(editDistance('travinh', 'trevinh', 5)).toBe(1);
		expect(editDistance('kitten', 'sitting', 5)).toBe(3);
	});
});
