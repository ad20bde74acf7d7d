import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { yearPeriod } from '../../src/lib/domain/make-period';
import { nameReport } from '../../src/lib/i18n/format/name-report';
import { bundledReference } from '../../src/lib/reference/bundled';
import { candidateRow } from '../../src/lib/ui/candidate-row';
import { nameCompared } from '../../src/lib/ui/name-compared';
import { nameSeries } from '../../src/lib/ui/name-series';
import { wordEvidence } from '../../src/lib/ui/word-evidence';
import { wordFigure } from '../../src/lib/ui/word-figure';
import { totalOf } from '../domain/make-total';

const reference = bundledReference();
const BEN_TRE = 'qd124:83' as PlaceId;
const reported = totalOf('10', 'năm 2020', { series: { key: 'a', topics: ['drugs'] } });
const invented = totalOf('12', 'năm 2020', { series: { key: 'b', topics: ['drugs'], synthetic: true } });
const inventedToo = totalOf('20', 'năm 2020', {
	series: { key: 'c', province: BEN_TRE, topics: ['drugs'], synthetic: true }
});

describe.each([
	['vi', 'minh họa'],
	['en', 'sample']
] as const)('an illustrative figure in %s', (language, mark) => {
	const waysToName = {
		'as a series': nameSeries(invented.series, [], reference, language),
		'as a candidate': candidateRow(invented, reference, language).place,
		'as a figure': wordFigure(invented, reference, language).context.join(' · '),
		'as evidence': wordEvidence(invented, { figures: [], reports: [], reference }, language).subject,
		'as a report': nameReport(
			{ period: yearPeriod(2020), synthetic: true },
			reference.places.get(BEN_TRE),
			language
		)
	};
	it.each(Object.entries(waysToName))('says so %s', (_, name) => {
		expect(name).toContain(mark);
	});

	it('says so early in the name of a series, which a narrow panel cuts off at its end', () => {
		expect(nameSeries(invented.series, [], reference, language).split(' · ')[1]).toBe(mark);
	});

	it('says so where only illustrative figures are compared, and beside reported ones', () => {
		const alone = nameCompared([invented, inventedToo], reference, language).map(({ name }) => name);
		expect(alone.every((name) => name.endsWith(mark))).toBe(true);
		const mixed = nameCompared([reported, invented], reference, language).map(({ name }) => name);
		expect(mixed.map((name) => name.includes(mark))).toEqual([false, true]);
	});

	it('is never said of a reported one', () => {
		expect(nameSeries(reported.series, [], reference, language)).not.toContain(mark);
		expect(candidateRow(reported, reference, language).place).not.toContain(mark);
		expect(wordFigure(reported, reference, language).context.join()).not.toContain(mark);
	});
});

describe('the name of a series in a narrow panel', () => {
	const named = (shown: readonly (typeof reported)[]) =>
		shown.map(({ series }) =>
			nameSeries(
				series,
				shown.map((total) => total.series),
				reference,
				'vi'
			)
		);
	const trafficking = totalOf('5', 'năm 2020', { series: { key: 'd', topics: ['trafficking'] } });
	const photos = totalOf('5', 'năm 2020', {
		series: { key: 'e', unit: 'ảnh', unitText: 'ảnh', topics: ['drugs'] }
	});

	it('begins after the place with what sets it apart from the others of the place', () => {
		expect(named([reported, trafficking])).toEqual([
			'Trà Vinh · ma túy · tin, bài',
			'Trà Vinh · mua bán người · tin, bài'
		]);
		expect(named([reported, photos])).toEqual(['Trà Vinh · tin, bài · ma túy', 'Trà Vinh · ảnh · ma túy']);
		expect(named([reported, inventedToo])[0]).toBe('Trà Vinh · tin, bài · ma túy');
	});
});
