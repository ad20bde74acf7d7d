import { describe, expect, it } from 'vitest';
import { tellTotal } from '../../src/lib/chart/tell-total';
import type { IsoDay } from '../../src/lib/domain/brand';
import { verdictOf } from '../../src/lib/domain/comparability';
import { customPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import { bundledReference } from '../../src/lib/reference/bundled';
import { candidateRow } from '../../src/lib/ui/candidate-row';
import { nameCompared } from '../../src/lib/ui/name-compared';
import { nameSeries } from '../../src/lib/ui/name-series';
import { wordEventDay } from '../../src/lib/ui/word-event-day';
import { wordEvidence } from '../../src/lib/ui/word-evidence';
import { wordFigure } from '../../src/lib/ui/word-figure';
import { totalOf } from '../domain/make-total';

const reference = bundledReference();
const own = totalOf('10', 'năm 2020', { series: { key: 'a' } });
const found = totalOf('12', 'năm 2020', { series: { key: 'b', origin: 'published' } });
const foundToo = totalOf('20', 'năm 2020', { series: { key: 'c', origin: 'published' } });

describe.each([
	['vi', 'công khai'],
	['en', 'public page']
] as const)('a figure of a public page in %s', (language, mark) => {
	const waysToName = {
		'as a series': nameSeries(found.series, [own.series], reference, language),
		'as a candidate': candidateRow(found, reference, language).place,
		'as a figure': wordFigure(found, reference, language).context.join(' · '),
		'as evidence': wordEvidence(found, { figures: [], reports: [], reference }, language).subject,
		'where it is pointed at in a chart': tellTotal(found, language).join(' · ')
	};
	it.each(Object.entries(waysToName))('says so %s', (_, name) => {
		expect(name).toContain(mark);
	});

	it('is told apart where it stands beside what the province reported', () => {
		const [first, second] = nameCompared([own, found], reference, language).map(({ name }) => name);
		expect(first).not.toContain(mark);
		expect(second).toContain(mark);
	});
});

it('is never ranked with what a province reported, and only with care with its like', () => {
	const mixed = verdictOf([own, found], 'total');
	expect(mixed.level).toBe('not_comparable');
	expect(mixed.ranked).toEqual([]);
	expect(mixed.reasons.map(({ code, sides }) => [code, sides])).toEqual([
		['published_with_report', [0, 1]],
		['published', [1]]
	]);
	const alike = verdictOf([found, foundToo], 'total');
	expect([alike.level, alike.ranked]).toEqual(['with_care', [1, 0]]);
});

it('has the day that its page gives, and says where it gives none', () => {
	const of = (start: string, end: string) => customPeriod(start as IsoDay, end as IsoDay, '');
	expect(wordEventDay(of('2024-07-30', '2024-07-30'), 'vi')).toBe('30/7/2024');
	expect(wordEventDay(of('2015-10-23', '2015-10-25'), 'vi')).toBe('23/10/2015 – 25/10/2015');
	expect(wordEventDay(of('2018-06-01', '2018-07-03'), 'vi')).toBeNull();
	expect(wordEventDay(yearPeriod(2018), 'vi')).toBeNull();
});
