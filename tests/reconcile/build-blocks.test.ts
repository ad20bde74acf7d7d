import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import type { Finding } from '../../src/lib/domain/finding';
import { withWindow } from '../../src/lib/domain/make-period';
import type { WindowBasis } from '../../src/lib/domain/period';
import type { Block } from '../../src/lib/reconcile/block';
import { buildBlocks } from '../../src/lib/reconcile/build-blocks';
import { findWholes } from '../../src/lib/reconcile/find-wholes';
import { figure, period } from './make-figure';
import { bounds } from './show-total';

const row = (value: string | number, given: Partial<Parameters<typeof figure>[0]> = {}) =>
	figure({ period: '2020', value, report: 'r', ...given });

function build(figures: readonly Figure[], isStock = false) {
	const findings: Finding[] = [];
	const rows = buildBlocks(figures, findWholes(figures), isStock, findings);
	return { ...rows, findings: findings.map(({ code, value }) => `${code} ${value}`) };
}

const amounts = (figures: readonly Figure[], isStock = false) =>
	build(figures, isStock).blocks.map(({ quantity }) => bounds(quantity));

/** Rows of one report, period and series as the one block that they are. */
function blockOf(...figures: readonly Figure[]): Block {
	const [only, ...others] = build(figures).blocks;
	if (!only || others.length > 0) throw new Error('one block expected');
	return only;
}

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
	])('that are %s know what they give way as, and are its evidence', (_, figures, expected, count) => {
		const block = blockOf(...figures);
		expect([block.givesWayAs, block.isContested]).toEqual([expected, false]);
		expect(block.figures).toEqual(figures.slice(0, count).map(({ id }) => id));
	});

	it('keep the report, dates and place of the first', () => {
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

	it('name the whole of each part', () => {
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
	])('have of their cut-offs %s', (_, ends, expected) => {
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
