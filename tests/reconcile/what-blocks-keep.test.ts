import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { withWindow } from '../../src/lib/domain/make-period';
import type { WindowBasis } from '../../src/lib/domain/period';
import type { Block } from '../../src/lib/reconcile/block';
import { period } from './make-figure';

import { blockOf, build, row } from './make-blocks';

describe('a block', () => {
	it.each<[string, readonly Figure[], Block['givesWayAs'], number]>([
		['items', [row(1), row(2)], null, 2],
		[
			'an item beside its checks',
			[row(1), row(1, { role: 'total' }), row(1, { role: 'restatement' })],
			null,
			1
		],
		['a total', [row(1, { role: 'total' }), row(1, { role: 'restatement' })], null, 1],
		['parts', [row(1, { role: 'part' }), row(2, { role: 'part' })], 'part', 2],
		['a restated figure', [row(1, { role: 'restatement' })], 'restatement', 1]
	])('of %s knows what it gives way as, and its rows are its evidence', (_, figures, expected, count) => {
		const block = blockOf(...figures);
		expect([block.givesWayAs, block.isContested]).toEqual([expected, false]);
		expect(block.figures).toEqual(figures.slice(0, count).map(({ id }) => id));
	});

	it('keeps the report, dates and place of its first row', () => {
		const first = row(1, { date: '2021-01-05', effectiveDateInferred: true, asOf: '2020-06-30' as IsoDay });
		expect(blockOf(first, row(2))).toMatchObject({
			report: 'r',
			effectiveDate: '2021-01-05',
			effectiveDateInferred: true,
			asOf: '2020-06-30',
			provenance: first.provenance,
			partOf: []
		});
	});

	it('names the whole of each part', () => {
		const wholes = [row(34, { line: 101, topics: ['crime'] }), row(20, { line: 102, topics: ['crime'] })];
		const parts = [
			row(10, { role: 'part', partOf: '101' }),
			row(5, { role: 'part', partOf: '102' }),
			row(1, { role: 'part', partOf: '999' })
		];
		const { blocks } = build([...wholes.map((one) => ({ ...one, period: period('2019') })), ...parts]);
		expect(blocks.at(-1)?.partOf).toEqual(wholes.map(({ id }) => id));
	});

	it.each<[string, readonly Figure['earlyCutoff'][], Figure['earlyCutoff']]>([
		['none', [null, null], null],
		['one that nobody knows', [null, 'unknown'], 'unknown'],
		['the known one', ['unknown', { dataEnd: '2020-10-31' as IsoDay }], { dataEnd: '2020-10-31' as IsoDay }],
		[
			'the earliest',
			['2020-10-31', '2020-09-30', '2020-11-30'].map((dataEnd) => ({ dataEnd: dataEnd as IsoDay })),
			{ dataEnd: '2020-09-30' as IsoDay }
		],
		[
			'the earliest, in any order',
			['2020-09-30', '2020-11-30', '2020-10-31'].map((dataEnd) => ({ dataEnd: dataEnd as IsoDay })),
			{ dataEnd: '2020-09-30' as IsoDay }
		]
	])('has of the cut-offs of its rows %s', (_, ends, expected) => {
		expect(blockOf(...ends.map((earlyCutoff, i) => row(i + 1, { earlyCutoff }))).earlyCutoff).toEqual(
			expected
		);
	});
});

describe('the days of a block', () => {
	const over = (value: number, start: string, end: string, basis: WindowBasis) => ({
		...row(value),
		period: withWindow(period('2020'), `2020 ${basis}`, { start: start as IsoDay, end: end as IsoDay }, basis)
	});
	const inferred = over(1, '2020-01-01', '2020-12-31', 'inferred');
	const stated = over(2, '2019-12-15', '2020-12-14', 'stated');

	it('are those that a row states, in whatever order they come, beside those of the others', () => {
		for (const rows of [
			[inferred, stated],
			[stated, inferred]
		]) {
			const block = blockOf(...rows);
			expect([block.period.label, block.otherWindows.map(({ label }) => label)]).toEqual([
				'2020 stated',
				['2020 inferred']
			]);
		}
	});

	it('are those of the first where none states them, and are listed once', () => {
		const again = over(3, '2020-01-01', '2020-12-31', 'inferred');
		const third = over(4, '2019-12-15', '2020-12-14', 'inferred');
		expect(blockOf(inferred, again).otherWindows).toEqual([]);
		expect(blockOf(inferred).otherWindows).toEqual([]);
		expect(blockOf(third, inferred, again).otherWindows.map(({ window }) => window.start)).toEqual([
			'2020-01-01'
		]);
		expect(blockOf(third, inferred, again).period).toBe(third.period);
	});
});
