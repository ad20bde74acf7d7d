import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { separateDuplicates } from '../../src/lib/reconcile/find-duplicates';
import { figure, period } from './make-figure';

const row = (given: Partial<Figure> = {}): Figure => ({
	...figure({ period: '2020', value: 5, report: 'r', place: 'ý 1' }),
	...given
});
const first = row();
const { quantity, provenance } = first;

describe('rows of one block', () => {
	it.each<[string, Partial<Figure>]>([
		['role', { role: 'total' }],
		['whole', { partOf: '7' }],
		['count', { cumulative: true }],
		['venue', { venue: 'Chợ' }],
		['as-of day', { asOf: '2020-06-30' as IsoDay }],
		['basis', { basis: 'counted' }],
		['words for the body', { bodyText: 'CA tỉnh' }],
		['words for the unit', { unitText: 'tin' }],
		['label', { period: { ...first.period, label: 'năm 2020' } }],
		[
			'first day counted',
			{ period: { ...first.period, window: { ...first.period.window, start: '2019-12-15' as IsoDay } } }
		],
		[
			'last day counted',
			{ period: { ...first.period, window: { ...first.period.window, end: '2020-12-14' as IsoDay } } }
		],
		['words for the amount', { quantity: { ...quantity, text: '05' } }],
		['least', { quantity: { ...quantity, low: 4 } }],
		['most', { quantity: { ...quantity, high: 6 } }],
		['place in the report', { provenance: { ...provenance, placeInReport: 'ý 2' } }],
		['source', { provenance: { ...provenance, source: 'Sở' } }],
		['note', { provenance: { ...provenance, note: 'x' } }]
	])('that differ in their %s are all kept', (_, given) => {
		const other = row(given);
		expect(separateDuplicates([first, other])).toEqual({ kept: [first, other], copies: [] });
	});

	it('that differ only in their line, file or id are copies of the first', () => {
		const other = row({ period: period('2020'), venue: 'Chợ' });
		const copies = [row(), row({ provenance: { ...provenance, file: 'b.csv', line: 99 } })];
		expect(separateDuplicates([first, other, ...copies])).toEqual({
			kept: [first, other],
			copies: copies.map((copy) => ({ first, copy }))
		});
	});

	it('that are one or none are as they were', () => {
		expect(separateDuplicates([])).toEqual({ kept: [], copies: [] });
		expect(separateDuplicates([first])).toEqual({ kept: [first], copies: [] });
	});
});
