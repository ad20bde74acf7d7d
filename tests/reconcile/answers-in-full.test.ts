import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figureOf, period } from './make-figure';
import { account, accountFor, NO_ANSWER } from './show-total';

describe('a reported figure', () => {
	it('is told with nothing else where there is nothing else', () => {
		const year = figureOf('2020', 120);
		expect(accountFor([year], '2020')).toEqual({
			...NO_ANSWER,
			status: 'reported',
			amount: '120',
			words: '120',
			coverage: 1,
			figures: [year.id]
		});
	});

	it('is told with its cut-off, its days, what it replaced and what others restate', () => {
		const [old, now, restated] = [
			figureOf('2020', 100, { report: 'a', date: '2020-11-01' }),
			figureOf('2020', 120, {
				report: 'b',
				date: '2020-12-01',
				cutOff: '2020-11-30',
				window: ['2019-12-15', '2020-12-14']
			}),
			figureOf('2020', 90, { report: 'c', date: '2021-12-01', role: 'restatement' })
		];
		expect(accountFor([old, now, restated] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			status: 'reported',
			amount: '120',
			words: '120',
			coverage: 335 / 366,
			earlyCutoff: { dataEnd: '2020-11-30' },
			notes: [
				['early_cutoff', { dataEnd: '2020-11-30' }, ['2020'], ['120'], [now?.id]],
				['window_differs', { start: '2019-12-15', end: '2020-12-14' }, ['2020'], ['120'], [now?.id]],
				['revised', { count: 1 }, ['2020'], ['100'], [old?.id]],
				['restated', {}, ['2020'], ['90'], [restated?.id]]
			],
			figures: [now?.id],
			history: [old?.id]
		});
	});

	it('is told with the parts of it that gave no number', () => {
		const rows = [300, 'nhiều', 'một số'].map((value) =>
			figureOf('2020', value, { report: 'r', place: `${value}` })
		);
		const ids = rows.map(({ id }) => id);
		expect(accountFor(rows, '2020')).toMatchObject({
			amount: '≥300',
			notes: [['unquantified_part', { count: 2 }, ['2020'], ['≥300'], ids]],
			figures: ids
		});
	});

	it('is told with the whole that it names', () => {
		const whole = figureOf('2020', 34, { report: 'r', line: 7, topics: ['drugs'] });
		const part = figureOf('2020', 10, { report: 'r', role: 'part', partOf: '7' });
		const [, own] = reconcile([whole, part], bundledReference()).series;
		expect(own && account(totalOf(own, period('2020')))).toMatchObject({
			amount: '10',
			notes: [['part_of', {}, ['2020'], ['10'], [whole.id]]],
			figures: [part.id]
		});
	});

	it('that is narrowed is told with the figures that narrow it, from below and from above', () => {
		const [year, half, rest, span] = [
			figureOf('2020', 'từ 100 đến 500'),
			figureOf('2020-H1', 'trên 200'),
			figureOf('2020-H2', 50),
			figureOf('2019-2020', 400)
		];
		expect(accountFor([year, half, rest, span] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			status: 'reported',
			amount: '250–400',
			words: 'từ 100 đến 500',
			coverage: 1,
			chain: ['+ 2020-H1 ≥200', '+ 2020-H2 50'],
			upperChain: ['+ 2019-2020 400'],
			notes: [['narrowed', {}, ['2020-H1', '2020-H2'], ['≥200', '50'], [half?.id, rest?.id]]],
			figures: [year?.id]
		});
	});

	it.each<[string, string, Figure[], string]>([
		['not from above what it says', '≥500', [figureOf('2020', 'trên 500'), figureOf('2020-H1', 200)], '2020'],
		['from above', '500–900', [figureOf('2020', 'trên 500'), figureOf('2019-2020', 900)], '2020'],
		['from below', '200–300', [figureOf('2020', 'gần 300'), figureOf('2020-H1', 200)], '2020'],
		[
			'in words, from below',
			'≥200',
			[figureOf('2020', 'nhiều'), figureOf('2020-H1', 200), figureOf('2020-H2', 'trên 0')],
			'2020'
		],
		['in words, not by a mere cap', 'nhiều', [figureOf('2020', 'nhiều'), figureOf('2019-2020', 900)], '2020'],
		[
			'not where it is approximate',
			'≈500',
			[figureOf('2020', 'khoảng 500'), figureOf('2020-H1', 520)],
			'2020'
		],
		['not where it is plain', '500', [figureOf('2020', 500), figureOf('2019-2020', 900)], '2020'],
		[
			'not where it ends early',
			'≥100',
			[figureOf('2020', 'trên 100', { cutOff: '2020-10-31' }), figureOf('2020-H1', 200)],
			'2020'
		]
	])('is narrowed %s', (_, amount, figures, window) => {
		expect(accountFor(figures, window)).toMatchObject({ status: 'reported', amount });
	});
});

describe('a derived figure', () => {
	it('is told with its chain, its dates and what its figures replaced', () => {
		const [year, old, half] = [
			figureOf('2020', 120, { window: ['2019-12-15', '2020-12-14'], earlyCutoff: 'unknown' }),
			figureOf('2020-H1', 40, { report: 'a', date: '2020-06-30' }),
			figureOf('2020-H1', 50, { report: 'b', date: '2020-07-30' })
		];
		expect(accountFor([year, old, half] as Figure[], '2020-H2')).toEqual({
			...NO_ANSWER,
			status: 'derived',
			amount: '70',
			coverage: 1,
			earlyCutoff: 'unknown',
			chain: ['+ 2020 120', '− 2020-H1 50'],
			notes: [
				['cutoff_unknown', {}, ['2020'], ['120'], [year?.id]],
				['mixed_windows', { days: 17 }, ['2020-H1', '2020'], ['50', '120'], [half?.id, year?.id]],
				['revised', { count: 1 }, ['2020-H1'], ['40'], [old?.id]]
			],
			figures: [half?.id, year?.id],
			history: [old?.id]
		});
	});

	it('goes before known pieces only where it says more than they', () => {
		const figures = [figureOf('2019', 100), figureOf('2020', 'trên 500'), figureOf('2020-H1', 700)];
		expect(accountFor(figures, '2019-2020')).toMatchObject({
			status: 'derived',
			amount: '≥800',
			chain: ['+ 2019 100', '+ 2020-H1 700'],
			coverage: 1
		});
		expect(accountFor([figureOf('2020-H1', 'trên 50')], '2020')).toMatchObject({
			status: 'pieced',
			amount: '≥50'
		});
	});
});

describe('no figure', () => {
	it('is told with the shortest reported period around it', () => {
		const [five, two] = [
			figureOf('2016-2020', 'trên 15', { cutOff: '2020-08-31' }),
			figureOf('2019-2020', 'trên 10', { cutOff: '2020-08-31' })
		];
		expect(accountFor([five, two] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			notes: [['inside_reported', {}, ['2019-2020'], ['≥10'], [two?.id]]]
		});
	});

	it('is told with the least that caps it rather than what is around it', () => {
		const [five, two] = [figureOf('2016-2020', 90), figureOf('2019-2020', 40)];
		expect(accountFor([five, two] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			notes: [['capped_by', { high: 40 }, ['2019-2020'], ['40'], [two?.id]]]
		});
	});

	it('is told with figures that stick out and those that contradict each other near it', () => {
		const [half, nine, far] = [figureOf('2020-H1', 25), figureOf('2020-9M', 20), figureOf('2018', 7)];
		expect(accountFor([half, nine, far] as Figure[], '2020-Q3')).toEqual({
			...NO_ANSWER,
			notes: [
				['inside_reported', {}, ['2020-9M'], ['20'], [nine?.id]],
				['disputed', {}, ['2020-H1', '2020-9M'], ['25', '20'], [half?.id, nine?.id]]
			]
		});
		const crossing = figureOf('2020-06-01..2020-08-31', 9);
		expect(accountFor([crossing, far] as Figure[], '2020-Q3')).toEqual({
			...NO_ANSWER,
			notes: [['sticks_out', {}, ['2020-06-01..2020-08-31'], ['9'], [crossing.id]]]
		});
	});

	it('is told with what lies inside it and gives no number', () => {
		const [a, b, elsewhere, blank] = [
			figureOf('2020-Q1', 3, { report: 'a', date: '2020-04-01' }),
			figureOf('2020-Q1', 4, { report: 'b', date: '2020-04-01' }),
			figureOf('2020-Q2', 'số liệu đã có báo cáo riêng'),
			figureOf('2020-Q3', '')
		];
		expect(accountFor([a, b, elsewhere, blank] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			notes: [
				['disputed', {}, ['2020-Q1', '2020-Q1'], ['3', '4'], [a?.id, b?.id]],
				['reported_elsewhere', {}, ['2020-Q2'], ['số liệu đã có báo cáo riêng'], [elsewhere?.id]]
			]
		});
		expect(accountFor([a, b, elsewhere, blank] as Figure[], '2021')).toEqual(NO_ANSWER);
		expect(accountFor([elsewhere as Figure], '2020-05')).toEqual(NO_ANSWER);
	});

	it('is told where nobody has decided between several', () => {
		const values = [30, 34, 36].map((value) =>
			figureOf('2020', value, { report: `r${value}`, date: value === 30 ? '2020-11-01' : '2020-12-01' })
		);
		const [old, ...rivals] = values.map(({ id }) => id);
		expect(accountFor(values, '2020')).toEqual({
			...NO_ANSWER,
			disputed: true,
			notes: [['disputed', {}, ['2020', '2020'], ['34', '36'], rivals]],
			figures: rivals,
			history: [old]
		});
	});
});
