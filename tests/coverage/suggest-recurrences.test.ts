import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { suggestRecurrences } from '../../src/lib/coverage/suggest-recurrences';
import type { PlaceId, ReportId } from '../../src/lib/domain/brand';
import type { Recurrence, Statement } from '../../src/lib/domain/statement';
import { recurrence, report, statement } from './made-up';

const { places } = readReference();
const VINH_LONG = 'qd19:86' as PlaceId;
const reports = [
	report('r2019', 2019),
	report('r2020', 2020),
	report('r2021', 2021),
	report('r2026', 2026, { province: VINH_LONG }),
	report('sample', 2022, { synthetic: true })
];
const stated = (id: string, of: string, given: Parameters<typeof statement>[2] = {}) =>
	statement(id, 'limitation', {
		category: 'staffing',
		text: 'Thiếu phóng viên chuyên trách',
		topics: ['drugs'],
		...given,
		report: of as ReportId
	});
const suggest = (statements: readonly Statement[], decided: readonly Recurrence[] = []) =>
	suggestRecurrences(statements, decided, reports, places);
const pairs = (found: ReturnType<typeof suggest>) => found.map(({ earlier, later }) => `${earlier} ${later}`);

describe('suggested recurrences', () => {
	it('join a limitation with the last time it was stated, and say why', () => {
		const found = suggest([stated('a', 'r2019'), stated('b', 'r2020'), stated('c', 'r2021')]);
		expect(pairs(found).sort()).toEqual(['a b', 'b c']);
		expect(found[0]?.reasons).toEqual([
			{ kind: 'wording', words: ['thiếu phóng viên chuyên trách'] },
			{ kind: 'same_category', category: 'staffing' },
			{ kind: 'topic', topics: ['drugs'] }
		]);
	});

	it('take another category, or the category alone, for another limitation', () => {
		expect(suggest([stated('a', 'r2019'), stated('b', 'r2020', { category: 'coordination' })])).toEqual([]);
		expect(suggest([stated('a', 'r2019'), stated('b', 'r2020', { text: 'Ít người làm' })])).toEqual([]);
	});

	it('take the category and the body for enough to ask', () => {
		const police = { body: 'police' };
		expect(
			pairs(
				suggest([stated('a', 'r2019', police), stated('b', 'r2020', { ...police, text: 'Ít người làm' })])
			)
		).toEqual(['a b']);
	});

	it('never ask again what a person decided', () => {
		const statements = [stated('a', 'r2019'), stated('b', 'r2020'), stated('c', 'r2021')];
		expect(pairs(suggest(statements, [recurrence('b', 'c', false), recurrence('a', 'b', true)]))).toEqual([
			'a c'
		]);
		expect(suggest(statements, [recurrence('b', 'c', true), recurrence('a', 'b', false)])).toEqual([]);
	});

	it('go on in the unit that the province became part of, never into illustrative data', () => {
		expect(pairs(suggest([stated('a', 'r2021'), stated('b', 'r2026')]))).toEqual(['a b']);
		expect(suggest([stated('a', 'r2021'), stated('b', 'sample')])).toEqual([]);
		expect(suggest([stated('a', 'r2021'), stated('b', 'r2021')])).toEqual([]);
	});
});
