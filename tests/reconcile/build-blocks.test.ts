import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { bounds } from './show-total';

import { amounts, build, row } from './make-blocks';

describe('rows are one block', () => {
	it.each<[string, readonly Figure[], readonly string[]]>([
		['of one report', [row(1), row(2)], ['3']],
		['of two reports not', [row(1), row(2, { report: 's' })], ['1', '2']],
		['of two periods not', [row(1), row(2, { period: '2020-H1' })], ['1', '2']],
		['of one period and counted from its start not', [row(1), row(2, { cumulative: true })], ['1', '2']],
		['of one file and date without a report', [row(1, { report: null }), row(2, { report: null })], ['3']],
		[
			'of two dates without a report not',
			[row(1, { report: null }), row(2, { report: null, date: '2021-03-01' })],
			['1', '2']
		],
		[
			'of no date without a report',
			[row(1, { report: null, date: null }), row(2, { report: null, date: null })],
			['3']
		],
		[
			'of a date and none without a report not',
			[row(1, { report: null, date: null }), row(2, { report: null })],
			['1', '2']
		],
		[
			'of two files without a report not',
			[
				row(1, { report: null }),
				row(2, { report: null, provenance: { ...row(1).provenance, file: 'b.csv' } })
			],
			['1', '2']
		],
		[
			'of two as-of days of a count',
			[row(1, { asOf: '2020-03-31' as IsoDay }), row(2, { asOf: '2020-06-30' as IsoDay })],
			['3']
		],
		['of no rows not', [], []]
	])('%s', (_, figures, expected) => {
		expect(amounts(figures)).toEqual(expected);
	});

	it('of two as-of days of a stock not', () => {
		const [march, june, bare] = [
			row(1, { asOf: '2020-03-31' as IsoDay }),
			row(2, { asOf: '2020-06-30' as IsoDay }),
			row(4)
		];
		expect(amounts([march, june, bare, row(8)] as Figure[], true)).toEqual(['1', '2', '12']);
	});
});

describe('rows of one block', () => {
	it.each<[string, readonly Figure[], string, string, readonly string[]]>([
		['items are added', [row(30), row(20)], '50', '', []],
		['a total that agrees is not heard', [row(30), row(20), row(50, { role: 'total' })], '50', '', []],
		[
			'a total that disagrees is a finding',
			[row(30), row(20), row(60, { role: 'total' })],
			'50',
			'',
			['total_row_disagrees 60']
		],
		[
			'a total below is a finding',
			[row('trên 30'), row(20), row(40, { role: 'total' })],
			'≥50',
			'',
			['total_row_disagrees 40']
		],
		['a total speaks for an open sum', [row('trên 30'), row(50, { role: 'total' })], '50', '50', []],
		['a total speaks for words', [row('nhiều'), row(50, { role: 'total' })], '50', '50', []],
		[
			'an open total speaks for nothing',
			[row('trên 30'), row('trên 40', { role: 'total' })],
			'≥30',
			'trên 30',
			[]
		],
		['words for a total say nothing', [row(30), row('nhiều', { role: 'total' })], '30', '30', []],
		['an order of magnitude says nothing', [row(30), row('hàng nghìn', { role: 'total' })], '30', '30', []],
		[
			'a restated figure speaks for nothing',
			[row('trên 30'), row(50, { role: 'restatement' })],
			'≥30',
			'trên 30',
			[]
		],
		[
			'a restated figure that disagrees is a finding',
			[row(30), row(50, { role: 'restatement' })],
			'30',
			'30',
			['restatement_disagrees 50']
		],
		['parts are not added to items', [row(30), row(10, { role: 'part', place: 'ý 2' })], '30', '30', []],
		[
			'without items the first total stands',
			[row(50, { role: 'total' }), row(60, { role: 'total' }), row(10, { role: 'part' })],
			'50',
			'50',
			['total_row_disagrees 60']
		],
		[
			'a second total speaks for an open first',
			[row('trên 40', { role: 'total' }), row(50, { role: 'total' })],
			'50',
			'50',
			[]
		],
		[
			'a restated figure checks a total',
			[row(50, { role: 'total' }), row(45, { role: 'restatement' })],
			'50',
			'50',
			['restatement_disagrees 45']
		],
		['parts alone are added', [row(10, { role: 'part' }), row(5, { role: 'part' })], '15', '', []],
		[
			'parts go before what is restated',
			[row(9, { role: 'restatement' }), row(10, { role: 'part' })],
			'10',
			'10',
			[]
		],
		[
			'of restated figures the first stands',
			[row(9, { role: 'restatement' }), row(8, { role: 'restatement' })],
			'9',
			'9',
			[]
		],
		['copies count once', [row(5), row(5), row(7)], '12', '', ['duplicate_rows 5']]
	])('%s', (_, figures, amount, text, expected) => {
		const { blocks, findings } = build(figures);
		expect(blocks.map(({ quantity }) => [bounds(quantity), quantity.text])).toEqual([[amount, text]]);
		expect(findings).toEqual(expected);
	});
});

describe('what is no block', () => {
	it('is kept apart: rates one by one, events and campaigns as they are', () => {
		const rates = [row('1 chuyên mục/tuần'), row('2 chuyên mục/tuần')];
		const events = [
			row(1, { grain: 'event' }),
			row(1, { grain: 'campaign' }),
			row('2 tin/tuần', { grain: 'event' })
		];
		const built = build([...rates, ...events]);
		expect([built.blocks, built.events]).toEqual([[], events]);
		expect(built.rates.map(({ figures, quantity }) => [figures, quantity.text])).toEqual(
			rates.map(({ id, quantity }) => [[id], quantity.text])
		);
	});
});
