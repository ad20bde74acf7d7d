import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en';

/** What is counted in sentences, as it is written of several. */
const MANY = new RegExp(
	String.raw`(?<!(?:all|most|than|only|the|\d of|one of) |/)\b1 (?:[a-z]+ )?(?:${[
		...['rows', 'columns', 'cells', 'figures', 'numbers', 'names', 'files', 'notes', 'documents', 'reports'],
		...['periods', 'months', 'days', 'seconds', 'charts', 'topics', 'parts', 'changes', 'decisions', 'links'],
		...['directions', 'limitations', 'suggestions', 'provinces', 'statements', 'events', 'findings', 'views']
	].join('|')})\b`,
	'i'
);

/** Said of several only. */
const OF_SEVERAL = [
	'compare.group',
	'compareChoice.joint',
	'compareViews.pivot.notAddedLong',
	'compareViews.pivot.betweenLong',
	'overview.remark.disputed',
	'statementEdit.done.split'
];

/** Each sentence of a catalogue that takes texts alone, said of one. */
function saidOfOne(words: object, path: readonly string[] = []): [string, string][] {
	return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
		const own = [...path, key];
		if (typeof value === 'function') {
			const ones = Array.from({ length: Math.max(1, value.length) }, () => '1');
			const sentence = (value as (...ones: readonly string[]) => string)(...ones);
			return [[own.join('.'), sentence]];
		}
		return typeof value === 'object' && value !== null ? saidOfOne(value, own) : [];
	});
}

test('no English sentence says of one what is said of many', () => {
	// Those of the board of a briefing take lists.
	const { briefingFigures, ...others } = en;
	expect(briefingFigures.first('1', '2')).toBe('The table has the first 1 of 2 rows.');
	const said = saidOfOne(others);
	expect(said.length).toBeGreaterThan(300);
	const wrong = said.filter(([key, sentence]) => MANY.test(sentence) && !OF_SEVERAL.includes(key));
	expect(wrong).toEqual([]);
	expect(en.explore.result.rows('1')).toBe('1 row of results.');
	expect(en.explore.result.rows('2')).toBe('2 rows of results.');
});
